<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n directives are understood.</source>
        <translation>
            <numerusform>%n directive is understood.</numerusform>
            <numerusform>%n directives are understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are kept beside the answers.</source>
        <translation>
            <numerusform>%n piece is kept beside the answers.</numerusform>
            <numerusform>%n pieces are kept beside the answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message numerus="yes">
        <source>and %n more lines</source>
        <comment>of a .cf</comment>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives became answers.</source>
        <translation>
            <numerusform>%n directive became an answer.</numerusform>
            <numerusform>%n directives became answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives or texts that no answer stands for are kept, as additional lines.</source>
        <translation>
            <numerusform>%n directive or text that no answer stands for is kept, as an additional line.</numerusform>
            <numerusform>%n directives or texts that no answer stands for are kept, as additional lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that these answers would call for are left out, as in the file.</source>
        <translation>
            <numerusform>%n line that these answers would call for is left out, as in the file.</numerusform>
            <numerusform>%n lines that these answers would call for are left out, as in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n answer(s) are missing:</source>
        <translation>
            <numerusform>%n answer is missing:</numerusform>
            <numerusform>%n answers are missing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>directives</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>%n more line is wrong.</numerusform>
            <numerusform>%n more lines are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names; at least two more</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>between two queue runs</comment>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <comment>queue run</comment>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The .cf is not what its .mc makes: %n line(s) differ.</source>
        <translation>
            <numerusform>The .cf is not what its .mc makes: %n line differs.</numerusform>
            <numerusform>The .cf is not what its .mc makes: %n lines differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are left behind.</source>
        <comment>of an .mc file</comment>
        <translation>
            <numerusform>%n comment is left behind.</numerusform>
            <numerusform>%n comments are left behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives are added.</source>
        <comment>to the .mc files</comment>
        <translation>
            <numerusform>%n directive is added.</numerusform>
            <numerusform>%n directives are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <comment>to a .cf</comment>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <comment>in a .cf</comment>
        <translation>
            <numerusform>%n line changed</numerusform>
            <numerusform>%n lines changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <comment>from a .cf</comment>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So are %n more of its lines.</source>
        <translation>
            <numerusform>So is %n more of its lines.</numerusform>
            <numerusform>So are %n more of its lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables travel along.</source>
        <comment>with the bundle</comment>
        <translation>
            <numerusform>%n table travels along.</numerusform>
            <numerusform>%n tables travel along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::CompareView</name>
    <message numerus="yes">
        <source>− %n removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>− %n removed</numerusform>
            <numerusform>− %n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>+ %n added</numerusform>
            <numerusform>+ %n added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::Comparison</name>
    <message numerus="yes">
        <source>⋯ %n equal line(s)</source>
        <translation>
            <numerusform>⋯ %n equal line</numerusform>
            <numerusform>⋯ %n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::Editor</name>
    <message numerus="yes">
        <source>%n line(s) were removed here:</source>
        <translation>
            <numerusform>%n line was removed here:</numerusform>
            <numerusform>%n lines were removed here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>%Ln line hidden</numerusform>
            <numerusform>%Ln lines hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message numerus="yes">
        <source>%Ln marked line(s)</source>
        <translation>
            <numerusform>%Ln marked line</numerusform>
            <numerusform>%Ln marked lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <comment>what causes them</comment>
        <translation>
            <numerusform>%Ln line of %1</numerusform>
            <numerusform>%Ln lines of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ from a plain configuration</source>
        <translation>
            <numerusform>%Ln line differs from a plain configuration</numerusform>
            <numerusform>%Ln lines differ from a plain configuration</numerusform>
        </translation>
    </message>
</context>
</TS>
