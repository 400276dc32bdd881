<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AliasRows</name>
    <message>
        <source>Add an a&amp;lias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin@example.com, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of alias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of alias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasesPage</name>
    <message>
        <source>Where do local names lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on this host write to names such as root. An alias says who reads that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Root&apos;s mail goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more addresses with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postmaster&apos;s mail goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about mail itself go there. Every host that takes mail has to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are merged into the host&apos;s aliases between two marker lines; what stands outside them is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Aliases come first&lt;/h3&gt;&lt;p&gt;sendmail looks a local name up in the aliases before it does anything else with it. An alias may lead to an address elsewhere, to a user of this host, or to another alias, but never back to itself: such a loop is found here, not by a bounced message at night.&lt;/p&gt;&lt;p&gt;The submission program of this role does not masquerade. If it did, root would become root at the masquerade domain before the daemon saw it, and the aliases would be passed over.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersFile</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be a file with answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long for an answers file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cf-tree: %1 is no cf tree of sendmail: it lacks m4/cf.m4 or m4/version.m4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These commands need none: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sendmail-wizard --help” shows what they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window has no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command has to stand before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check takes a file or --answers, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[FILE.json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window, with these answers if a file is named. The default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the bundle that installs itself on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one generated file, and nothing else, on stdout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what these answers bring with them, and what m4 says to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains a command and its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to: a folder, or an archive if the name ends in .tar.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR|FILE.tar.gz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces an older bundle or archive there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is known about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sendmail-wizard explain” lists every name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, copy it to %1 and there, as root:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would change; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installs, after a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written, because of an error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--force replaces an older bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs to know where to: --out DIR or --out FILE.tar.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a finding above a note, or something could not be done; 2 the command line or the answers cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[--answers FILE.json] [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail-wizard writes and explains sendmail configurations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the program’s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands but window work without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“sendmail-wizard help COMMAND” shows a command’s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview needs the name of a file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no preview of %1, only of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1: sendmail %2 has no submission program; it came with 8.12. Programs on the host send through sendmail.cf as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), entry %3</source>
        <comment>label, option</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these answers cannot be used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers in %1 cannot be used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>grade, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USER[,USER…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOMAIN[,DOMAIN…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT[,CLIENT…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=TARGET[,TARGET…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host’s full name; without it, this machine’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file layout and cf tree the files are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host’s sendmail release, 8.9 to 8.18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: no MX look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without an alias go to the relay (local-aliases).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain that mail goes under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients without a domain get that domain as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces go to that domain as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail between local users shows the domain, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users whose mail keeps the host’s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other domains whose addresses are rewritten, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts below these domains are rewritten, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may connect to the mail daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon listens on IPv6 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon listens on port 587 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains whose mail ends here (mail-server).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains, addresses and networks that may send through it (mail-server).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads root’s mail (local-aliases).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads postmaster’s mail (local-aliases).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further alias (local-aliases).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two queue runs; divides 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What starts the queue runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of a .mc file has a comment on its purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to begin with (“-” reads stdin); the other options override them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of sendmail’s cf tree, if it is not found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here because of your answer to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files, a script that installs them with a backup, and what it needs to undo them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .tar.&amp;gz archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy co&amp;mmands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check changes nothing: it shows what would be different. --apply makes a backup first, and puts it back by itself when a step fails. --rollback undoes it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bundle below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;What is in it&lt;/h3&gt;&lt;p&gt;Both .mc files and the .cf files made of them, the queue runner, install.sh with its data, a README for the person who installs it, the answers themselves, and SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh is the same in every bundle: it can be read once and trusted a thousand times. What you answered is beside it as data.&lt;/p&gt;&lt;p&gt;An existing folder is replaced only when it is a bundle, and only after you said so.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>cf %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cf tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: “%1” %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has something wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Which host is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name stands in every message that it sends; its platform decides where the files go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;comment on each line&apos;s purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments start with dnl and never reach the .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name, with its domain. A name without a dot makes sendmail wait a minute at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration in %1, aliases in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail &amp;release on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “sendmail -d0.1 &lt; /dev/null” on the host to see it. Any 8.18.x counts as 8.18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Name, platform, release&lt;/h3&gt;&lt;p&gt;sendmail introduces itself to other hosts under this name, and adds it to every address that has no domain: cron&apos;s mail to root becomes mail to root at this host. The masquerade domain replaces it where people would reply to it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;platform&lt;/b&gt; decides the OSTYPE line, the folders of the queues, and how the files are rebuilt.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;release&lt;/b&gt; decides which lines can be written at all: DAEMON_OPTIONS came with 8.10, the separate submission program with 8.12. A preview for another release than that of the installed cf tree is an approximation and says so.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastAnswers</name>
    <message>
        <source>The answers of the last time could not be read, so this starts afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may connect to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending needs no listening daemon. What does not listen cannot be attacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;obody: no daemon runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on the host hand mail to the submission program, which passes it to the relay itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programs on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon listens on 127.0.0.1 alone. For programs that speak SMTP instead of calling sendmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ne&amp;twork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon listens on every address of the host. Only for a host that others send mail to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On IPv&amp;6 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off where IPv6 is switched off: the daemon would come up late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port &amp;587 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs hand in new mail there. sendmail opens it on every address unless it is told not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the relay is out of reach, mail stays in the queue until something sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the queue every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute comes from the host&apos;s name, so that a thousand hosts do not knock at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Two doors that open by themselves&lt;/h3&gt;&lt;p&gt;sendmail&apos;s default is to listen on port 25 and on port 587, on every address of the host. A line that ties port 25 to the loopback address leaves 587 open to the network: it takes a line of its own to close it. The files here close what was not asked for.&lt;/p&gt;&lt;p&gt;The queue needs a runner of its own when no daemon runs. Without one, a message that the relay refused for a minute stays for ever.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Questions or preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Sendmail Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answers as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the &amp;cf tree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;usual folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sendmail Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of sendmail&apos;s cf tree: the one with m4, feature and mailer in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sendmail Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Writes and explains sendmail configurations.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasqueradePage</name>
    <message>
        <source>Which name does mail go under?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerading puts one domain in place of the host&apos;s own name, so that replies and bounces arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives. Empty: mail goes under the host&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the domain is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;envelope too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that bounces go to. Without it, they go to the host&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In re&amp;cipients too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: and Cc: in the message&apos;s head. Without it, “reply to all” reaches the host&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Always add the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mail that is delivered on this very host as well, where a bare “root” would stay bare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions and further domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed &amp;users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Their mail keeps the host&apos;s own name, so that one sees where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further d&amp;omains to rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Addresses in these domains get the masquerade domain as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts belo&amp;w these domains as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@web01.example.com is rewritten too when example.com is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;One name for many hosts&lt;/h3&gt;&lt;p&gt;A message from root@web01.example.com can be answered only if web01 takes mail. Most hosts do not. Masquerading rewrites the sender to root@example.com, which somebody reads.&lt;/p&gt;&lt;p&gt;It also hides which host spoke. The Received: lines and the Message-ID still say so.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Always on for a null client: FEATURE(nullclient) turns it on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail %1 does not have this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on a null client: it changes only what is delivered on the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a relay to send them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a daemon nothing listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a masquerade domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTexts</name>
    <message>
        <source>Debian, Ubuntu: sudo apt install m4 sendmail-cf
Fedora, Red Hat: sudo dnf install m4 sendmail-cf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview waits for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own, so there is no submit.cf. It came with 8.12. Here sendmail.cf serves programs on the host as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail&apos;s cf tree is not on this machine, so m4 has nothing to make a .cf of. The .mc files are complete without it, and the bundle can be exported: the host builds its own .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see the .cf here, install it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that were tried:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program m4 is not on this machine, so no .cf can be made here. The .mc files are complete without it, and the bundle can be exported: the host builds its own .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 took longer than %1 seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 could not make a .cf of it. It said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from your answers for sendmail %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approximation: real m4 output, but of the cf tree %1 in %2, and the host has sendmail %3. The host builds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real m4 output of the cf tree %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into the host&apos;s %1, between two marker lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into %1/access on the host, between two marker lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>Connects to the address %1 on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to the host %1 itself on port %2, whatever its MX records say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up the MX records of %1, and connects to the best of them on port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that takes all mail from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty: then mail goes to each recipient&apos;s own server, found through MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does mail go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay, or smart host, takes what this host sends and sees to its delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: sendmail looks up its MX records first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: that very host, no MX look-up. For hosts without DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a port, with or without brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address; it always stands in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address, the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without an &amp;alias go to the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: mail to a user of this host without an alias goes to the relay. Off: it stays in a mailbox here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relay host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why brackets matter&lt;/h3&gt;&lt;p&gt;A relay&apos;s name usually has no MX record, and then both forms do the same. Where it has one, the plain name sends mail to whatever host the record points to, which may be the public entrance with its spam filter. Brackets switch the look-up off.&lt;/p&gt;&lt;p&gt;A relay that is one of the host&apos;s own names would be passed over without a word: sendmail then delivers locally. So it is refused here.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be true on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as if somebody else had answered. Every step can still be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, and nothing to warn about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Before it goes out&lt;/h3&gt;&lt;p&gt;These sentences are worked out from the same answers that make the files, so they say what the files do.&lt;/p&gt;&lt;p&gt;An &lt;b&gt;error&lt;/b&gt; keeps the bundle here. A &lt;b&gt;warning&lt;/b&gt; will surprise somebody one day. A &lt;b&gt;note&lt;/b&gt; is worth knowing and needs nothing.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>What is this host for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role decides what sendmail does with a message. Everything else follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ull client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when another machine has the mailboxes and the aliases. The safest: by default nothing listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when /etc/aliases of this very host decides who reads root&apos;s mail, or when there is no relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for the one machine that the others send through. It accepts connections from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that still applies is kept. These answers have no effect in this role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “%1” again, and they count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Three roles&lt;/h3&gt;&lt;p&gt;Cron, monitoring and backup programs all write to root. On most hosts nobody reads that mailbox. The role says where such a message goes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Null client&lt;/b&gt;: every message goes to the relay, unread and unsorted. No daemon has to run, so there is nothing to attack. Aliases of the host are not consulted.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Local aliases&lt;/b&gt;: the host looks its own aliases up first. What has none goes on to the relay, or to the recipient&apos;s own server when there is no relay.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mail server&lt;/b&gt;: the host takes mail for its domains and passes on what its clients send. It needs to be reachable, and it needs to know whom to trust.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>What does the mail server take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for its own domains ends here. Mail for anybody else is passed on only for those you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Their recipients are users and aliases of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may &amp;send through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line: a name (example.com covers the hosts below it), an address, or a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or networks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client counts as example.com only if its address has a PTR record that says so. A client without one gets “550 5.7.1”, so name networks as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Relaying is a matter of trust&lt;/h3&gt;&lt;p&gt;A server that passes on mail from anybody to anybody is an open relay. It is found within hours, and listed. sendmail relays for nobody until it is told to.&lt;/p&gt;&lt;p&gt;What stands under “who may send through it” becomes RELAY lines of the access map. Clients are told apart by the address that they connect from, so keep networks as narrow as they are.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not yet: “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 is at work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>root → %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: by MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null client delivers nothing itself and accepts no mail, so it is not asked about aliases or about the domains of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host serves no domain to others, so it is not asked what a mail server accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server keeps the aliases that it has, so it is not asked about them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>not visited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mail from %1 keeps that sender, so replies come back to this host’s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2, so replies go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to plain “%1” is delivered to %2 on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to plain “%1” goes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to root stays in the mailbox of %1 on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to root is read by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The To: line still says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The To: line says %1, so a reply to all reaches it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other mail goes to %1 itself, without an MX look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other mail goes to the mail exchangers of %1, or to that host itself if it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of %1 itself, without an MX look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of the mail exchangers of %1, or of that host itself if it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens here: no mail daemon runs, and nobody can connect to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail daemon listens on %1 and on nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; what has no alias goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host knows no names of its own: mail for any name goes to %1, and its aliases and .forward files are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; a user without an alias gets the mail into the mailbox on %1, and any other name bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for the names of %1 is delivered into mailboxes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again each minute by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again every %1 minutes by %2, at %3 past the hour. The minutes come from the host’s name, so that many hosts do not call the relay at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon retries what lies in its own queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daemon is there to retry what lies in the daemon’s queue, so the queue runner does it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other host may send mail to the world through this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this server may send: %1. Everybody else reaches only the accepted domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mail for this host’s own name ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for %1 ends here, as does mail for the host’s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reader, or the reports of this host reach nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reader on %2, or the reports of this host reach nobody. Check it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps this host’s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keep this host’s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that cannot be delivered comes back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other mail goes straight to the recipients’ servers, found by MX records; port 25 to the outside must be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender no longer says that a message comes from %1. The Received: lines and the Message-ID still do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in %1 are rewritten to the masquerade domain as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So are addresses of every host below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own: sendmail.mc alone decides, and there is one queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files of the host are written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change by hand, “%1” rebuilds the configuration on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces go to the host’s own name: the envelope is not masqueraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces go to %1: the envelope is not masqueraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies go to this very host: no masquerade domain is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply to all also goes to this very host: recipients without a domain get its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for a name without an alias, such as backup, goes to backup@%1, which few mail servers take for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every host that reaches this one can connect to its mail daemon, though it is no mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other host can hand mail to this mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of cron and other programs pile up unread: root has no alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 587 is open on every address of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes straight to the recipients’ servers: there is no relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 opens late, or not for IPv6, on a host where IPv6 is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other host may send mail through this mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root’s mail still leaves as %1: before release 8.10 root is never masqueraded in this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is refused with 553 5.1.8 if this host’s name service does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 says: %1. That comes only from using the newer cf tree %3 for the older release %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macro %1 means nothing to this cf tree: it stands in the .cf file as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 did not come to an end within %1 seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: GNU m4 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: sendmail’s cf tree was found in none of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .cf shown here is an approximation: it comes from the cf tree of release %2, and the host has release %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a masquerade domain, unless this host takes mail for its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade the envelope too, unless programs here must get their own bounces back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade recipients too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the relay’s plain name if the name service knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on loopback, or keep other hosts out with a packet filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a person who reads root’s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it only where users’ mail programs send through it, and set up authentication for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a relay where the provider blocks port 25 or other servers distrust the host’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave IPv6 off unless a program on this host connects to ::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the domains, addresses or networks whose hosts may send through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade sendmail, or delete the line “CE root” from the sendmail.cf on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it resolves on the host, or choose no daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that it belongs to is marked; look there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a typing error, or for a macro that came with a later release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a macro that calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the cf tree is complete and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package m4 (apt install m4, dnf install m4). The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), or name the folder of a cf tree in the settings, with --cf-tree or in SENDMAIL_WIZARD_CF_TREE. The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc if it has a cf tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names without an alias go to the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade recipients too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerade the envelope too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always add the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposed users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further masqueraded domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts below these domains as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 587 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may send through this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader of root’s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader of postmaster’s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between queue runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue runner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands every message to a relay and keeps none: for the many hosts that only send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks names up in its own aliases first, then sends on: for a host whose aliases must work, and for a home or small office host without a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes mail for its domains and passes on what its clients send: for the central host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daemon: nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback: only this host itself can connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: other hosts can connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no relay, and this role hands all of its mail to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain yet for the mail to go under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet who reads root’s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet who reads postmaster’s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain is named yet whose mail ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias has no name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty value stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a dot at its beginning or two dots in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a part with more than 63 characters: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a part that begins or ends with a hyphen: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a part that no host name can have there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a value of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a value of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alias leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias leads back to itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON: line %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen sendmail release has no such thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail has this only since release %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dot, so it is no full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4, which makes the configuration, takes “%1” in %2 for one of its commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has letters that no internationalised domain name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no port number between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets in %1 do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this host itself. sendmail passes over such a relay without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role cannot have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no sendmail release that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of the possible values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no network: its prefix length does not fit its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would take more than 256 lines of the access table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand before the @ of an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the name of an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither an address nor the name of an alias or a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias %1 leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias %1 stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of minutes that divides an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the answers file is not known to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no dot: with such a host name sendmail waits a minute at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose null-client, local-aliases or mail-server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host’s full name, such as web01.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose debian, redhat, freebsd, solaris or generic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the release that “sendmail -d0.1 -bv root” shows, such as 8.18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the host that takes this host’s mail, such as mail.example.com, mail.example.com:2525 or [192.0.2.25].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the domain that replies and bounces should go to, such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the part before the @ alone, such as “operator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one domain a row, such as old.example.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none, loopback or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one domain a row, such as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a domain, an address or a network, such as example.com, 192.0.2.7 or 192.0.2.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address of a person who reads it, such as admin@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name and the addresses it leads to, such as “backup” and admin@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number that divides 60, such as 10, 15 or 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cron or systemd-timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and the characters . _ + - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use plain addresses and names only, such as admin@example.com or operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name without it, such as mail.example.com; letters, digits, hyphens and dots make a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, as in web01.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only possible value is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible values are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the schema of the answers file for the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type wanted here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; the schema of the answers file lists every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps %1 was meant; otherwise remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a release from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a release from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off, or choose a newer release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off, or choose release %1 or newer if the host has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the schema of the answers file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; the schema of the answers file says what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between dots stand letters, digits and inner hyphens, 63 at the most; the last part is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole name has 253 characters at the most, and what stands before an @ has 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another name for it, such as an alias in the DNS without this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name as its owner registered it, or as A-labels that begin with xn--.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number after the colon, such as mail.example.com:587, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [mail.example.com] or [mail.example.com]:587; brackets mean: no MX look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another host; for a host that delivers by itself choose another role and leave the relay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the network’s first address and a length up to 32 (IPv4) or 128 (IPv6), such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write narrower networks, such as 192.0.2.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name without @, such as “backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write addresses and names with commas between them, such as admin@example.com, operator. Files and commands are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one of these aliases lead to an address outside this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an address, such as admin@example.com, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them with all of the addresses; root and postmaster have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that place; “export” writes an answers.json that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight to the recipients’ servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1 (port %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from root leaves as %1 %2</source>
        <comment>address, way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 %3</source>
        <comment>address, address, way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, while bounces return to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps this host’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keep this host’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on ports 25 and 587, over IPv6 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on ports 25 and 587</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on port 25, over IPv6 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this host itself can connect, %1</source>
        <comment>on port 25</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other hosts can connect %1</source>
        <comment>on port 25</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named to read root’s mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root’s mail goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names without an alias go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users without an alias get their mail here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail for %1 ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other host may send through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may send through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names; at least two more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: “%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: “%1” is something else than a bundle and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: the folder that “%1” should stand in does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Says on which address, family and port the SMTP daemon listens. Each line opens one socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any such line the daemon listens on port 25 of every address, and whoever reaches the host can talk to it. With Addr=127.0.0.1 only programs on this very host can. A line about port 25 does not touch port 587: that one is opened by default, on every address, until no_default_msa says otherwise. On Linux a socket for every IPv6 address takes IPv4 connections as well, so there one line with Family=inet6 serves both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host with a daemon. On one without, it keeps a daemon that somebody starts by mistake on the loopback address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the default, port 25 on every IPv4 address, is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addr=::1 on a host with IPv6 turned off: the daemon retries for about a minute and then ends, and 127.0.0.1 is closed all that time. M=O lets it go on with the other sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with no_default_msa; before MAILER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way before 8.10 to say where the SMTP daemon listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the option DaemonPortOptions, written with a capital O at the start of the line. There can be only one, so there is one socket. Without it the daemon listens on every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sendmail 8.9 and older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.10, where DAEMON_OPTIONS replaces it. Newer cf trees still honour it, with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MAILER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out the message submission agent that sendmail otherwise opens on port 587 of every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.10 each configuration has a second daemon for mail programs on port 587. Someone who binds port 25 to the loopback address and looks no further still has that port open to the network. With this feature only the sockets that DAEMON_OPTIONS lines name are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, together with DAEMON_OPTIONS lines for the sockets that are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: where port 587 is wanted, name it in a DAEMON_OPTIONS line, so that the file shows every open port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MAILER, nullclient and msp. msp brings it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Features; RELEASE_NOTES, 8.10.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches m4&apos;s output off and on again, so that a head of notes stays out of the .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 copies everything that is no macro into its output. Between divert(-1) and divert(0) the output goes nowhere, so a licence or a note can stand there without a mark on each line. Without the second line the whole .cf would be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the head of each file, around what only people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single line of comment needs no divert; dnl does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divert(0) has to come before the first line that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Introduction and example; GNU m4 manual, Diversions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the rest of the line, and the line break with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of a line it makes a comment. At the end of a macro call it removes the line break that m4 would otherwise copy, which would leave hundreds of empty lines in the .cf. What follows dnl is never expanded, so macro names may stand in the comment. A # does not have that effect: m4 expands macros on such a line too, and copies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every comment, and after every macro call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lines of a LOCAL_ section, which go into the .cf as they are, line break included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads sendmail&apos;s macro definitions, cf.m4, at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them MASQUERADE_AS and all the others are unknown words, and m4 copies unknown words to its output as they are: the result is a .cf of a dozen lines that sendmail cannot use, and no error message. Many instructions name cf.m4 on m4&apos;s command line instead, but Debian&apos;s make in /etc/mail runs m4 with this file alone. Naming it here works both ways, since cf.m4 may be read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every .mc file that the platform&apos;s own tools may rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before everything but define(_USE_ETC_MAIL_).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Introduction and example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives an m4 macro a value, which sendmail&apos;s macros then read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most settings of an .mc file are such values: a name that begins with conf becomes an option line of the .cf, others change a mailer or a path. A name with a typing error in it is no error for m4. It defines something that nobody reads, and the setting has no effect, so look for its option line in the .cf. Both arguments stand in quotes, or m4 expands them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For options (confNAME) and variables such as SMART_HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the FEATURE or MAILER that reads the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4; Tweaking configuration options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the value of a macro away, as if it had never been defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail&apos;s macros often ask only whether a name is defined. Setting it to nothing is then not the same as leaving it out; undefine gets back to the state without it, for instance after an OSTYPE or DOMAIN file has defined it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To drop one setting of the platform&apos;s own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the line that defines the name, before the one that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU m4 manual, Deleting a macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder feature, with its arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of those files is a change of the rules or options that somebody at sendmail has prepared and tried. A feature that the tree does not have stops m4 with a message about a missing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before writing rules of your own: there may be a feature for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After OSTYPE and DOMAIN, before every MAILER. From 8.12 m4 prints an error otherwise, and still ends as if all were well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the definition of one or several mailers, the programs and protocols that carry a message away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules decide which mailer a message goes to; a mailer says how. sendmail refuses a .cf whose rules name a mailer that is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local and smtp on every host that is not a null client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After nullclient and msp: both bring their mailers with them, and a second definition is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, since FEATURE and define lines change what a mailer looks like. Only LOCAL_ sections follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Mailers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the macros that this host keeps sendmail&apos;s files in /etc/mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 8.9 they lay all over /etc. The cf tree asks for this name in order not to fall back to the old places, and Debian&apos;s tools insert the line where it is missing, which would make the file differ from what was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host with sendmail 8.10 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does no harm anywhere; releases before 8.10 do not look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, File locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes its argument into the head of the .cf, as a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .cf has some 1,500 lines and none of them says which .mc it was made of. This one does, so that a year from now nobody edits the .cf by hand and loses the change at the next rebuild. It is not the version that sendmail shows to those who connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every .mc file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the cf tree&apos;s file about one operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets where the aliases, the queue and the statistics lie and which program puts a message into a mailbox. With the wrong one mail is accepted and then stays in the queue, because the delivery program it names is not there. Without any, m4 prints an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, with the name of a file in the cf tree&apos;s folder ostype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc, which delivers nothing by itself, unless the platform puts the client queue somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After VERSIONID, before DOMAIN and every FEATURE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, OSTYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a file of settings that many hosts share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites put there what all their hosts have in common. Debian uses it for its own paths: the client queue in /var/spool/mqueue-client, the process ids below /run, the users that sendmail runs as. A Debian host whose submit.mc lacks it cannot take mail from programs: sendmail stops with &quot;can not chdir&quot;. A domain file may also hold surprises; the one called generic exposes root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian: debian-mta in sendmail.mc, debian-msp in submit.mc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On platforms that have no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after OSTYPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder in which sendmail keeps a small file about each host that it has sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoststat shows these files, and a host that was down a moment ago is not tried for each message anew. A client that sends everything to one relay gains nothing by it. Debian decides it in /etc/mail/sendmail.conf, by DAEMON_HOSTSTATS, and rewrites exactly these lines of sendmail.mc when that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server with a long queue to many hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On clients. On Debian change DAEMON_HOSTSTATS instead of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each host, and a folder that only sendmail may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefine comes after the DOMAIN that defines it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines the mailers local and prog: delivery into mailboxes and to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases and .forward files are looked at only for addresses that reach the local mailer. On a host that hands everything to a relay nothing ever reaches it, and that is why an alias for root has no effect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hosts that deliver mail or have aliases of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nullclient or msp, which define their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every FEATURE and define; before smtp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines the mailers that speak SMTP: smtp, esmtp, smtp8, dsmtp and relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esmtp delivers to the hosts that DNS names for a domain. relay is for the host that SMART_HOST, MAIL_HUB or nullclient names. Without this line no message leaves the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host that sends mail to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, after local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives senders on this host the name of a domain in place of the host&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron&apos;s mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers writes to that address. If web01 takes no mail, the answer waits in some relay&apos;s queue until it expires, and nobody learns of it. With this line the sender is root@example.com, where the central server has a mailbox for it. By itself it changes the sender in the header alone: recipients and the envelope have features of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host whose users have their mailboxes on a central server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where replies have to come back to this very host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hides which host wrote. The Received: lines and the Message-ID still say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After nullclient, which otherwise puts its hub&apos;s name in place of this one; before msp and MAILER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Masquerading and relaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the masquerade domain behind bare recipients in the header as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message from cron has To: root. Without this feature it reaches the reader as root@web01.example.com, and &quot;reply to all&quot; writes to an address where nobody is. With it the line says root@example.com. It does not change where the message goes: that is decided by the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every local name also exists in the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this host has aliases that the domain does not know: the header would show an address in the domain that does not exist, and replies to it bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MAILER and msp; nullclient turns it on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the masquerade domain into the envelope sender, the address that bounces go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The From: line is for people. A server that cannot deliver a message never reads it: it sends the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and keeps as Return-Path. With MASQUERADE_AS alone that is still root@web01.example.com, and if web01 takes no mail, the bounce waits in the relay&apos;s queue until it expires. With this feature it goes to root@example.com, and somebody reads it. In submit.mc it also decides which domain a bare recipient gets: that is what takes cron&apos;s mail to root@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host that does not receive mail for its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where programs on this very host must get their own bounces back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the domain behind bare names in mail that is delivered on this very host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that leaves the host gets a domain in any case. Mail that stays is delivered with From: root, and when a reader on another host sees that mailbox, over NFS or IMAP, an answer to root goes to the root of the wrong host. With this feature the line names the domain. It has no effect on what the SMTP mailers send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts, and in general: a full address is never wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes nothing on a null client, which delivers nothing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MAILER(local).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names users whose addresses are not masqueraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from root of a thousand hosts looks the same once all of it says root@example.com. A user named here keeps the host&apos;s name, so that one sees at once which host complains. The price is the old one: replies and bounces go to the host and are lost where it takes no mail. Before 8.10 root was exposed without being asked, except on a null client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a user who sends reports that nobody answers, on hosts whose names resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody who wants an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces to these users are lost on a host that takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds domains whose addresses become the masquerade domain when mail passes through this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerading by itself covers this host&apos;s own names only. A hub that passes mail of other hosts on leaves their addresses alone: what they wrote as mary@old.example.com stays so. With this line the hub rewrites it. The domain does not become local by it: mail to it is still sent where DNS says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a hub for hosts that do not masquerade themselves, or after a change of the domain&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For domains that are not yours: their users would get a new address without knowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MAILER. With limited_masquerade only these domains are rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes MASQUERADE_DOMAIN cover all hosts below the domains it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASQUERADE_DOMAIN(example.com) rewrites mary@example.com, but not mary@pc7.example.com. With this feature every name that ends in the domain is rewritten. A host below it that has a mail name of its own loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a hub, to hide the names of all clients at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from 8.10, can spare one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the host a null client: it sends every message to one hub and delivers nothing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No aliases, no .forward files, no mailboxes: a message that a program on this host submits goes to the hub as it is, and the hub decides. There is no local delivery that could be attacked or filled up. The feature also turns on allmasquerade and masquerade_envelope, and masquerades as the hub unless a MASQUERADE_AS follows it. A name without a domain is sent as name@hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host that only sends: web servers, workstations, appliances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the host&apos;s own /etc/aliases have to work, or anybody has a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has to be up; until it is, mail waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every other FEATURE. MASQUERADE_AS comes after it, or the hub&apos;s name wins. No MAILER lines: it has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that takes all mail for other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it sendmail asks DNS for each domain and connects to that domain&apos;s mail servers itself. Many networks do not let clients out on port 25, and many servers refuse mail from hosts that they do not know; the message then waits for days and comes back. With a smart host there is one connection to one well known host. It changes nothing for addresses on this host. sendmail looks for MX records of the name; in [brackets] it connects to the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever a central mail server exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the central mail server, if it sends to the Internet directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One host that everything depends on. A name that is one of this host&apos;s own is passed over without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before MAILER. Not with nullclient, which sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names which no alias leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, mail to a user of this host is put into a mailbox on this host, where often nobody looks. With it, aliases are looked up first and what is left goes to the hub: mary becomes mary@hub. The name of the hub becomes a part of the address, so with a name in brackets it would be mary@[hub], which no server takes; a few rules after LOCAL_RULESETS prevent that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hosts with aliases of their own where people read their mail on the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where local users read their mail here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has to know every local user, system accounts included, or their mail bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how the mailer relay connects: which port of the relay it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is no part of a host name in sendmail: relay.example.com:2525 would be read as a list of hosts. The port is the third word of the mailer&apos;s arguments instead, and $h stands for the host. Without this line it is port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the relay takes mail on another port, such as 587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER, which read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own; they go into the .cf as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail&apos;s rules call a ruleset Local_localaddr, if there is one, before they send a local name to the hub. Where the hub is written in brackets, to keep MX records out of it, the usual rules would make root@[relay.example.com] of root, which is no valid address. This ruleset names the same hub and writes the domain behind the @ instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a relay in brackets, for a null client, or where names without an alias go to the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a relay without brackets; sendmail&apos;s own rules do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After everything else. In an R line tabs separate the two sides; spaces there are an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where the aliases file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cf tree looks for it in /etc/mail from 8.10, in /etc before. If it looks in the wrong place, newaliases does its work on one file while everybody edits the other, and no alias has an effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the platform keeps the file elsewhere than the cf tree thinks, as Red Hat does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After OSTYPE, which may set it, too; before MAILER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds names to those that sendmail takes for its own, class w.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here, through aliases and mailboxes. Without it a server that is the MX of example.com does not know that it is meant: it looks up the MX of the domain, finds itself and gives up with &quot;local configuration error&quot;. A name in this list that belongs to somebody else keeps all mail for them on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mail server, for each domain whose users are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. FEATURE(use_cw_file) reads the names from a file instead, and sendmail does not start when the file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Accepting mail for multiple names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins lines that go into the option part of the .cf as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for what no macro says. Before 8.10 there is no LOCAL_DOMAIN: a line such as Cwexample.com adds the name to class w, the names that sendmail takes for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before 8.10 for the domains of a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a macro does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After MAILER; rulesets do not belong here, see LOCAL_RULESETS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the hosts of a domain send mail through this server, and takes mail for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.9 a server refuses to pass on mail from strangers to strangers, since such open relays are what spam is sent through. Clients of the house need an exception. This one goes by the client&apos;s name, which sendmail finds through the PTR record of its address and checks by looking that name up again. A client without a PTR record gets &quot;550 5.7.1 Relaying denied&quot; all the same. Mail to the hosts of the domain is passed on, too, whoever sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the server&apos;s own domain, if its hosts have PTR records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For domains of others: name their hosts in the access map, which lets them send without opening the way to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two DNS look-ups a connection, which sendmail does anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks clients, senders and recipients up in the access map, which says who is let in and who may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line such as Connect:192.0.2 RELAY lets that network send through this server, whether its hosts have names in DNS or not. Other values refuse: REJECT, DISCARD, or a reply of your own. The map is a database made of a text file; an edit has no effect until makemap has run. With -o a missing database is taken for an empty one, so the server runs and relays for nobody; without -o it does not start. -T&lt;TMPF&gt; marks failed look-ups so that they are not taken for &quot;no entry&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a mail server: clients named by network or address do not depend on anybody&apos;s DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hosts that listen on the loopback address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map file, and makemap after each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before greet_pause, ratecontrol, conncontrol and all that read the same map; before MAILER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the file one for the mail submission program: what a program hands to sendmail is passed to one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.12 the command sendmail is no longer run as root. It takes a message from cron or mail, looks at no alias, and gives it by SMTP to the host named here: 127.0.0.1 where a daemon runs, otherwise the relay. If that host does not answer, the message waits in the client queue until something runs sendmail -Ac -q; where no daemon does that, cron has to. With MASQUERADE_AS and masquerade_envelope before it, bare recipients get the masquerade domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc, from 8.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sendmail.mc. Never together with nullclient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group and a queue folder of its own, which the platform&apos;s package brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last. Masquerading comes before it; no MAILER lines follow, it has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Message submission program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a word to the configuration&apos;s version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stands in the Received: line that this configuration writes, so a reader sees that the message went through the submission program&apos;s file and not through the daemon&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc, with the word Submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the macros that there is no OSTYPE on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macros print an error when no OSTYPE was named. The submission program delivers nothing and needs nothing an OSTYPE says, so sendmail&apos;s own submit.mc defines the name under which they remember it, with an empty value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a submit.mc without OSTYPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an OSTYPE line stands: the two together are an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before msp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/cf/submit.mc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the submission program understand DECnet addresses, node::user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission program passes addresses on as they are. Without this line it would take one of this form for a local name and put a domain behind it; with it the next host can decide. sendmail&apos;s own submit.mc has the line, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc, as sendmail ships it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where sendmail takes the time zone from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default it ignores the variable TZ of whoever calls it, and uses the system&apos;s zone. With USE_TZ the Date: of a message and the time stamps in the log follow the caller, who on some systems is the only one that knows the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc, which runs for a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sendmail.mc: a daemon&apos;s log belongs in the system&apos;s zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps sendmail from looking up all groups of a user before it acts for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With groups in NIS or LDAP that look-up can take seconds for each message, and for a name that does not exist some systems print an error. The submission program opens no file on behalf of a recipient, so it has no use for the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where .forward or :include: files are readable through a group only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where the process writes its process id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service manager that starts the queue runner waits for this file. When it is written elsewhere, the start counts as failed after a minute and a half, although the process runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Red Hat and Fedora, whose service sm-client expects /run/sm-client.pid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On platforms whose files set it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before msp, which otherwise puts it into the client queue&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
