<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AliasRows</name>
    <message>
        <source>Add an a&amp;lias</source>
        <translation>A&amp;lias hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>admin@example.com, …</source>
        <translation>admin@example.com, …</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Diesen Alias entfernen</translation>
    </message>
    <message>
        <source>Name of alias %1</source>
        <translation>Name von Alias %1</translation>
    </message>
    <message>
        <source>Targets of alias %1</source>
        <translation>Ziele von Alias %1</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>Alias %1 entfernen</translation>
    </message>
</context>
<context>
    <name>AliasesPage</name>
    <message>
        <source>Where do local names lead?</source>
        <translation>Wohin führen lokale Namen?</translation>
    </message>
    <message>
        <source>Programs on this host write to names such as root. An alias says who reads that.</source>
        <translation>Programme auf diesem Host schreiben an Namen wie root. Ein Alias sagt, wer das liest.</translation>
    </message>
    <message>
        <source>One or more addresses with commas between them.</source>
        <translation>Eine oder mehrere Adressen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Reports about mail itself go there. Every host that takes mail has to have one.</source>
        <translation>Dort landen Meldungen über die Mail selbst. Jeder Host, der Mails annimmt, muss einen haben.</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Weitere Aliase</translation>
    </message>
    <message>
        <source>They are merged into the host&apos;s aliases between two marker lines; what stands outside them is not touched.</source>
        <translation>Sie kommen zwischen zwei Markierungszeilen in die Aliase des Hosts; was außerhalb davon steht, bleibt unberührt.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Aliases come first&lt;/h3&gt;&lt;p&gt;sendmail looks a local name up in the aliases before it does anything else with it. An alias may lead to an address elsewhere, to a user of this host, or to another alias, but never back to itself: such a loop is found here, not by a bounced message at night.&lt;/p&gt;&lt;p&gt;The submission program of this role does not masquerade. If it did, root would become root at the masquerade domain before the daemon saw it, and the aliases would be passed over.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zuerst kommen die Aliase&lt;/h3&gt;&lt;p&gt;Einen lokalen Namen schlägt sendmail als Erstes in den Aliasen nach. Ein Alias darf zu einer Adresse anderswo führen, zu einem Benutzer dieses Hosts oder zu einem weiteren Alias, aber nie zurück zu sich selbst: Eine solche Schleife fällt schon hier auf und nicht erst nachts durch einen Bounce.&lt;/p&gt;&lt;p&gt;In dieser Rolle maskiert das Submission-Programm nicht. Täte es das, stünde hinter root schon die Masquerading-Domain, bevor der Daemon den Namen sieht, und die Aliase kämen nie an die Reihe.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Root’s mail goes to</source>
        <translation>Mails an &amp;root gehen an</translation>
    </message>
    <message>
        <source>&amp;Postmaster’s mail goes to</source>
        <translation>Mails an &amp;postmaster gehen an</translation>
    </message>
</context>
<context>
    <name>AnswersFile</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>„%1“ ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist, or not any more: choose another file.</source>
        <translation>„%1“ gibt es nicht oder nicht mehr: Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”: ask its owner for a copy.</source>
        <translation>Für „%1“ fehlt das Leserecht: Den Eigentümer um eine Kopie bitten.</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a name for the file in it.</source>
        <translation>„%1“ ist ein Verzeichnis: Darin einen Namen für die Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was not saved (%2).</source>
        <translation>„%1“ wurde nicht gespeichert (%2).</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>„%1“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose the file with the answers in it.</source>
        <translation>„%1“ ist ein Verzeichnis: Darin die Datei mit den Antworten wählen.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file with answers: choose another one.</source>
        <translation>„%1“ ist für eine Antwortdatei zu groß: Eine andere wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: what stands in it cannot be kept as “%2” (%3).</source>
        <translation>„%1“ wurde nicht gespeichert: Was darin steht, lässt sich nicht als „%2“ aufheben (%3).</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too long for an answers file.</source>
        <translation>%1 ist für eine Antwortdatei zu lang.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 und --%2 widersprechen einander.</translation>
    </message>
    <message>
        <source>--cf-tree: %1 is no cf tree of sendmail: it lacks m4/cf.m4 or m4/version.m4.</source>
        <translation>--cf-tree: %1 ist kein cf-Baum von sendmail: Dort fehlt m4/cf.m4 oder m4/version.m4.</translation>
    </message>
    <message>
        <source>there is no option %1 here.</source>
        <translation>die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>the option %1 takes no value.</source>
        <translation>die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>the option %1 needs a value.</source>
        <translation>die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>%1 ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>das Fenster braucht ein Display, doch weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>These commands need none: %1.</source>
        <translation>Diese Befehle kommen ohne aus: %1.</translation>
    </message>
    <message>
        <source>“sendmail-wizard --help” shows what they do.</source>
        <translation>„sendmail-wizard --help“ zeigt, was sie tun.</translation>
    </message>
    <message>
        <source>%1 is no UTF-8.</source>
        <translation>%1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>the window has no option %1.</source>
        <translation>das Fenster kennt keine Option %1.</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>a command has to stand before %1.</source>
        <translation>vor %1 muss ein Befehl stehen.</translation>
    </message>
    <message>
        <source>there is no command %1.</source>
        <translation>den Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>check takes a file or --answers, not both.</source>
        <translation>check nimmt eine Datei oder --answers, nicht beides.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>[FILE.json]</source>
        <translation>[DATEI.json]</translation>
    </message>
    <message>
        <source>Opens the window, with these answers if a file is named. The default.</source>
        <translation>Öffnet das Fenster (Vorgabe), auf Wunsch mit den Antworten einer Datei.</translation>
    </message>
    <message>
        <source>Writes the bundle that installs itself on the host.</source>
        <translation>Schreibt das Bündel, das sich auf dem Host selbst installiert.</translation>
    </message>
    <message>
        <source>Prints one generated file, and nothing else, on stdout.</source>
        <translation>Gibt eine der erzeugten Dateien auf stdout aus, und sonst nichts.</translation>
    </message>
    <message>
        <source>Says what these answers bring with them, and what m4 says to them.</source>
        <translation>Sagt, was diese Antworten nach sich ziehen und was m4 dazu meldet.</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or lists them all.</source>
        <translation>Erklärt eine Direktive der .mc-Dateien oder listet alle auf.</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[BEFEHL]</translation>
    </message>
    <message>
        <source>Explains a command and its options.</source>
        <translation>Erklärt einen Befehl und seine Optionen.</translation>
    </message>
    <message>
        <source>Where to: a folder, or an archive if the name ends in .tar.gz.</source>
        <translation>Wohin: in ein Verzeichnis oder, wenn der Name auf .tar.gz endet, in ein Archiv.</translation>
    </message>
    <message>
        <source>DIR|FILE.tar.gz</source>
        <translation>VERZEICHNIS|DATEI.tar.gz</translation>
    </message>
    <message>
        <source>Replaces an older bundle or archive there.</source>
        <translation>Ersetzt ein älteres Bündel oder Archiv am Ziel.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>nothing is known about %1.</source>
        <translation>über %1 ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Similar names: %1.</source>
        <translation>Ähnliche Namen: %1.</translation>
    </message>
    <message>
        <source>“sendmail-wizard explain” lists every name.</source>
        <translation>„sendmail-wizard explain“ listet alle Namen auf.</translation>
    </message>
    <message>
        <source>Next, copy it to %1 and there, as root:</source>
        <translation>Als Nächstes auf %1 kopieren und dort als root:</translation>
    </message>
    <message>
        <source>what would change; changes nothing</source>
        <translation>was sich ändern würde; ändert nichts</translation>
    </message>
    <message>
        <source>installs, after a backup</source>
        <translation>installiert nach einer Sicherung</translation>
    </message>
    <message>
        <source>everything as it was before</source>
        <translation>alles wieder wie zuvor</translation>
    </message>
    <message>
        <source>Written to %1:</source>
        <translation>Geschrieben nach %1:</translation>
    </message>
    <message>
        <source>nothing was written, because of an error:</source>
        <translation>wegen eines Fehlers wurde nichts geschrieben:</translation>
    </message>
    <message>
        <source>--force replaces an older bundle.</source>
        <translation>--force ersetzt ein älteres Bündel.</translation>
    </message>
    <message>
        <source>export needs to know where to: --out DIR or --out FILE.tar.gz.</source>
        <translation>export braucht ein Ziel: --out VERZEICHNIS oder --out DATEI.tar.gz.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a finding above a note, or something could not be done; 2 the command line or the answers cannot be used.</source>
        <translation>Exit-Status: 0 erledigt; 1 mindestens eine Warnung, oder etwas ließ sich nicht ausführen; 2 Befehlszeile oder Antworten sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>[--answers FILE.json] [options]</source>
        <translation>[--answers DATEI.json] [Optionen]</translation>
    </message>
    <message>
        <source>sendmail-wizard writes and explains sendmail configurations.</source>
        <translation>sendmail-wizard schreibt und erklärt sendmail-Konfigurationen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Shows the program’s version.</source>
        <translation>Zeigt die Version des Programms.</translation>
    </message>
    <message>
        <source>All commands but window work without a display.</source>
        <translation>Alle Befehle außer window laufen ohne Display.</translation>
    </message>
    <message>
        <source>“sendmail-wizard help COMMAND” shows a command’s options.</source>
        <translation>„sendmail-wizard help BEFEHL“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, option</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), entry %3</source>
        <comment>label, option</comment>
        <translation>%1 (%2), Eintrag %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Siehe „%1“.</translation>
    </message>
    <message>
        <source>these answers cannot be used:</source>
        <translation>diese Antworten sind nicht brauchbar:</translation>
    </message>
    <message>
        <source>the answers in %1 cannot be used:</source>
        <translation>die Antworten in %1 sind nicht brauchbar:</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>grade, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation>HOST[:PORT]</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>USER[,USER…]</source>
        <translation>BENUTZER[,BENUTZER…]</translation>
    </message>
    <message>
        <source>DOMAIN[,DOMAIN…]</source>
        <translation>DOMAIN[,DOMAIN…]</translation>
    </message>
    <message>
        <source>CLIENT[,CLIENT…]</source>
        <translation>CLIENT[,CLIENT…]</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <translation>ADRESSE[,ADRESSE…]</translation>
    </message>
    <message>
        <source>NAME=TARGET[,TARGET…]</source>
        <translation>NAME=ZIEL[,ZIEL…]</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTEN</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>Wofür der Host da ist.</translation>
    </message>
    <message>
        <source>The host’s full name; without it, this machine’s.</source>
        <translation>Der vollständige Name des Hosts; ohne Angabe der dieses Rechners.</translation>
    </message>
    <message>
        <source>Whose file layout and cf tree the files are for.</source>
        <translation>Die Plattform; sie bestimmt die Verzeichnisse und den cf-Baum.</translation>
    </message>
    <message>
        <source>The host’s sendmail release, 8.9 to 8.18.</source>
        <translation>Die sendmail-Version des Hosts, 8.9 bis 8.18.</translation>
    </message>
    <message>
        <source>Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: no MX look-up.</source>
        <translation>Wohin die Mails gehen: host, host:port, [host] oder [host]:port. Klammern bedeuten: keine MX-Abfrage.</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay (local-aliases).</source>
        <translation>Namen ohne Alias gehen ans Relay (local-aliases).</translation>
    </message>
    <message>
        <source>The domain that mail goes under.</source>
        <translation>Die Domain, unter der die Mails laufen.</translation>
    </message>
    <message>
        <source>Recipients without a domain get that domain as well.</source>
        <translation>Auch Empfänger ohne Domain bekommen diese Domain.</translation>
    </message>
    <message>
        <source>Bounces go to that domain as well.</source>
        <translation>Auch Bounces gehen an diese Domain.</translation>
    </message>
    <message>
        <source>Mail between local users shows the domain, too.</source>
        <translation>Auch Mails zwischen lokalen Benutzern zeigen die Domain.</translation>
    </message>
    <message>
        <source>Users whose mail keeps the host’s own name.</source>
        <translation>Benutzer, deren Mails den Namen des Hosts behalten.</translation>
    </message>
    <message>
        <source>Other domains whose addresses are rewritten, too.</source>
        <translation>Weitere Domains, deren Adressen umgeschrieben werden.</translation>
    </message>
    <message>
        <source>Hosts below these domains are rewritten, too.</source>
        <translation>Auch Hosts unterhalb dieser Domains werden umgeschrieben.</translation>
    </message>
    <message>
        <source>Who may connect to the mail daemon.</source>
        <translation>Wer sich mit dem Mail-Daemon verbinden darf.</translation>
    </message>
    <message>
        <source>The daemon listens on IPv6 as well.</source>
        <translation>Der Daemon lauscht auch über IPv6.</translation>
    </message>
    <message>
        <source>The daemon listens on port 587 as well.</source>
        <translation>Der Daemon lauscht auch auf Port 587.</translation>
    </message>
    <message>
        <source>Domains whose mail ends here (mail-server).</source>
        <translation>Domains, deren Mails hier am Ziel sind (mail-server).</translation>
    </message>
    <message>
        <source>Domains, addresses and networks that may send through it (mail-server).</source>
        <translation>Domains, Adressen und Netze, die darüber senden dürfen (mail-server).</translation>
    </message>
    <message>
        <source>Who reads root’s mail (local-aliases).</source>
        <translation>Wer die Mails an root liest (local-aliases).</translation>
    </message>
    <message>
        <source>Who reads postmaster’s mail (local-aliases).</source>
        <translation>Wer die Mails an postmaster liest (local-aliases).</translation>
    </message>
    <message>
        <source>A further alias (local-aliases).</source>
        <translation>Ein weiterer Alias (local-aliases).</translation>
    </message>
    <message>
        <source>Minutes between two queue runs; divides 60.</source>
        <translation>Minuten zwischen zwei Warteschlangenläufen; ein Teiler von 60.</translation>
    </message>
    <message>
        <source>What starts the queue runs.</source>
        <translation>Was die Warteschlangenläufe anstößt.</translation>
    </message>
    <message>
        <source>Each line of a .mc file has a comment on its purpose.</source>
        <translation>Jede Zeile einer .mc-Datei hat einen Kommentar zu ihrem Zweck.</translation>
    </message>
    <message>
        <source>Answers to begin with (“-” reads stdin); the other options override them.</source>
        <translation>Antworten als Ausgangspunkt („-“ liest stdin); die anderen Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>DATEI.json</translation>
    </message>
    <message>
        <source>The folder of sendmail’s cf tree, if it is not found by itself.</source>
        <translation>Das Verzeichnis des cf-Baums von sendmail, falls es nicht von selbst gefunden wird.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>VERZEICHNIS</translation>
    </message>
    <message>
        <source>the output could not be written: %1.</source>
        <translation>die Ausgabe ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The opposite of --%1.</source>
        <translation>Das Gegenteil von --%1.</translation>
    </message>
    <message>
        <source>Prints what the last word of a command line could become; the shells ask it.</source>
        <translation>Gibt aus, was aus dem letzten Wort einer Befehlszeile werden könnte; die Shells fragen danach.</translation>
    </message>
    <message>
        <source>Repair: %1 (%2)</source>
        <comment>what it does, option</comment>
        <translation>Abhilfe: %1 (%2)</translation>
    </message>
    <message>
        <source>--out DIR|FILE.tar.gz [--force]</source>
        <translation>--out VERZEICHNIS|DATEI.tar.gz [--force]</translation>
    </message>
    <message>
        <source>[COMMAND] [options]</source>
        <translation>[BEFEHL] [Optionen]</translation>
    </message>
    <message>
        <source>preview needs the name of a file: %1.</source>
        <translation>preview braucht den Namen einer Datei: %1.</translation>
    </message>
    <message>
        <source>there is no preview of %1, only of %2.</source>
        <translation>keine Vorschau von %1, nur von %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Back to the explanation before</source>
        <translation>Zurück zur vorigen Erklärung</translation>
    </message>
    <message>
        <source>Forward to the next explanation</source>
        <translation>Vor zur nächsten Erklärung</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The line sets two parts of the file apart. A line without dnl would show up as an empty one in the .cf.</source>
        <translation>Die Zeile trennt zwei Teile der Datei. Ohne dnl erschiene sie in der .cf als Leerzeile.</translation>
    </message>
    <message>
        <source>Debian’s own tools look for this very note and insert it where it is missing.</source>
        <translation>Debians eigene Werkzeuge suchen nach genau dieser Notiz und fügen sie ein, wo sie fehlt.</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>Das ist eine Notiz für Menschen. Nichts davon gelangt in die .cf.</translation>
    </message>
    <message>
        <source>Directive %1</source>
        <translation>Direktive %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Page “%1”</source>
        <translation>Seite „%1“</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>Antwort dazu:</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Antwort „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the ruleset:</source>
        <translation>Im Regelsatz:</translation>
    </message>
    <message>
        <source>Kind of line:</source>
        <translation>Art der Zeile:</translation>
    </message>
    <message>
        <source>The file:</source>
        <translation>Die Datei:</translation>
    </message>
    <message>
        <source>Show the line:</source>
        <translation>Zur Zeile:</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>Auch in:</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export the bundle</source>
        <translation>Bündel exportieren</translation>
    </message>
    <message>
        <source>The files, a script that installs them with a backup, and what it needs to undo them.</source>
        <translation>Die Dateien, ein Skript, das sie nach einer Sicherung installiert, und was es braucht, um das rückgängig zu machen.</translation>
    </message>
    <message>
        <source>A fol&amp;der</source>
        <translation>Als &amp;Verzeichnis</translation>
    </message>
    <message>
        <source>A .tar.&amp;gz archive</source>
        <translation>Als .tar.&amp;gz-Archiv</translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation>Bündel &amp;schreiben</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Zie&amp;l</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Du&amp;rchsuchen…</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Copy co&amp;mmands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>--check changes nothing: it shows what would be different. --apply makes a backup first, and puts it back by itself when a step fails. --rollback undoes it later.</source>
        <translation>--check ändert nichts: Es zeigt, was anders würde. --apply legt zuerst eine Sicherung an und spielt sie von selbst zurück, wenn ein Schritt scheitert. --rollback macht es später rückgängig.</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Im Bündel</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Behal&amp;ten</translation>
    </message>
    <message>
        <source>Write the bundle as</source>
        <translation>Bündel schreiben als</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz)</source>
        <translation>Archive (*.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Write the bundle below</source>
        <translation>Wo das Bündel angelegt wird</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What is in it&lt;/h3&gt;&lt;p&gt;Both .mc files and the .cf files made of them, the queue runner, install.sh with its data, a README for the person who installs it, the answers themselves, and SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh is the same in every bundle: it can be read once and trusted a thousand times. What you answered is beside it as data.&lt;/p&gt;&lt;p&gt;An existing folder is replaced only when it is a bundle, and only after you said so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Was darin ist&lt;/h3&gt;&lt;p&gt;Beide .mc-Dateien und die daraus erzeugten .cf-Dateien, das Skript für die Warteschlange, install.sh mit seinen Daten, eine README für die Person, die es installiert, die Antworten selbst und SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh ist in jedem Bündel dasselbe: Wer es einmal gelesen hat, kann ihm tausendmal trauen. Die Antworten liegen als Daten daneben.&lt;/p&gt;&lt;p&gt;Ein vorhandenes Verzeichnis wird nur ersetzt, wenn es ein Bündel ist, und auch dann erst nach Rückfrage.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>One file at a time: drop a single .json file with answers.</source>
        <translation>Nur eine Datei auf einmal: Eine einzelne .json-Datei mit Antworten ablegen.</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the .json file with answers.</source>
        <translation>Das liegt nicht auf diesem Rechner: Erst hier speichern, dann die .json-Datei mit Antworten ablegen.</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a .json file with answers, or the folder of a bundle.</source>
        <translation>In diesem Verzeichnis sind keine Antworten: Eine .json-Datei mit Antworten ablegen oder das Verzeichnis eines Bündels.</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Loslassen, um „%1“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show line %1 of %2</source>
        <translation>Zeile %1 von %2 zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>Die Befunde schließen</translation>
    </message>
    <message>
        <source>Nothing to warn about.</source>
        <translation>Nichts zu bemängeln.</translation>
    </message>
    <message>
        <source>There is nothing to say before the answers are complete.</source>
        <translation>Solange die Antworten nicht vollständig sind, ist nichts dazu zu sagen.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>cf %1</source>
        <translation>cf %1</translation>
    </message>
    <message>
        <source>no cf tree</source>
        <translation>kein cf-Baum</translation>
    </message>
    <message>
        <source>m4 %1 ms</source>
        <translation>m4 %1 ms</translation>
    </message>
    <message>
        <source>m4 –</source>
        <translation>m4 –</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Weiter ›</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Shows or hides what there is to know about these answers</source>
        <translation>Zeigt oder verbirgt, was zu diesen Antworten zu wissen ist</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>To the next field or button; with the shift key, back</source>
        <translation>Zum nächsten Feld oder Knopf; mit der Umschalttaste zurück</translation>
    </message>
    <message>
        <source>%1 and a letter</source>
        <comment>%1 is the Alt key</comment>
        <translation>%1 und ein Buchstabe</translation>
    </message>
    <message>
        <source>To the field, button or menu with that letter underlined</source>
        <translation>Zum Feld, Knopf oder Menü, in dem dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
        <source>In a field: on to the next step</source>
        <translation>In einem Feld: weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>Von Schritt zu Schritt</translation>
    </message>
    <message>
        <source>Moving around</source>
        <translation>Sich bewegen</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Which host is it?</source>
        <translation>Welcher Host ist es?</translation>
    </message>
    <message>
        <source>Its name stands in every message that it sends; its platform decides where the files go.</source>
        <translation>Sein Name steht in jeder Mail, die er sendet; seine Plattform bestimmt, wohin die Dateien kommen.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>A &amp;comment on each line&apos;s purpose</source>
        <translation>Ein &amp;Kommentar zum Zweck jeder Zeile</translation>
    </message>
    <message>
        <source>Comments start with dnl and never reach the .cf.</source>
        <translation>Kommentare beginnen mit dnl und gelangen nie in die .cf.</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>Host&amp;name</translation>
    </message>
    <message>
        <source>The full name, with its domain. A name without a dot makes sendmail wait a minute at each start.</source>
        <translation>Der vollständige Name, mit Domain. Fehlt der Punkt, wartet sendmail bei jedem Start eine Minute.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
    <message>
        <source>Configuration in %1, aliases in %2.</source>
        <translation>Konfiguration in %1, Aliase in %2.</translation>
    </message>
    <message>
        <source>sendmail &amp;release on the host</source>
        <translation>sendmail-&amp;Version auf dem Host</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Name, platform, release&lt;/h3&gt;&lt;p&gt;sendmail introduces itself to other hosts under this name, and adds it to every address that has no domain: cron&apos;s mail to root becomes mail to root at this host. The masquerade domain replaces it where people would reply to it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;platform&lt;/b&gt; decides the OSTYPE line, the folders of the queues, and how the files are rebuilt.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;release&lt;/b&gt; decides which lines can be written at all: DAEMON_OPTIONS came with 8.10, the separate submission program with 8.12. A preview for another release than that of the installed cf tree is an approximation and says so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Name, Plattform, Version&lt;/h3&gt;&lt;p&gt;Unter diesem Namen stellt sich sendmail anderen Hosts vor, und ihn hängt es an jede Adresse ohne Domain: Aus der Mail von cron an root wird eine Mail an root auf diesem Host. Wo jemand antworten würde, tritt die Masquerading-Domain an seine Stelle.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;Plattform&lt;/b&gt; bestimmt die OSTYPE-Zeile, die Verzeichnisse der Warteschlangen und wie die Dateien neu erzeugt werden.&lt;/p&gt;&lt;p&gt;Die &lt;b&gt;Version&lt;/b&gt; bestimmt, welche Zeilen überhaupt möglich sind: DAEMON_OPTIONS kam mit 8.10, das eigene Submission-Programm mit 8.12. Eine Vorschau für eine andere Version als die des installierten cf-Baums ist eine Näherung und sagt das auch.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Type “sendmail -d0.1 -bv root” on the host to see it. Any 8.18.x counts as 8.18.</source>
        <translation>„sendmail -d0.1 -bv root“ auf dem Host zeigt sie an. Jede 8.18.x zählt als 8.18.</translation>
    </message>
</context>
<context>
    <name>LastAnswers</name>
    <message>
        <source>The answers of the last time could not be read, so this starts afresh.</source>
        <translation>Die Antworten vom letzten Mal ließen sich nicht lesen, darum geht es von vorn los.</translation>
    </message>
    <message>
        <source>The file was kept as “%1”.</source>
        <translation>Die Datei ist als „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>The answers cannot be kept for the next start.</source>
        <translation>Die Antworten lassen sich nicht für den nächsten Start aufheben.</translation>
    </message>
    <message>
        <source>Another window keeps the answers of the last time; these are new ones.</source>
        <translation>Ein anderes Fenster hat die Antworten vom letzten Mal; diese hier sind neu.</translation>
    </message>
</context>
<context>
    <name>ListeningPage</name>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>systemd-Timer</translation>
    </message>
    <message>
        <source>Who may connect to it?</source>
        <translation>Wer darf sich mit dem Host verbinden?</translation>
    </message>
    <message>
        <source>Sending needs no listening daemon. What does not listen cannot be attacked.</source>
        <translation>Zum Senden braucht es keinen lauschenden Daemon. Was nicht lauscht, lässt sich nicht angreifen.</translation>
    </message>
    <message>
        <source>N&amp;obody: no daemon runs</source>
        <translation>N&amp;iemand: Es läuft kein Daemon</translation>
    </message>
    <message>
        <source>Programs on the host hand mail to the submission program, which passes it to the relay itself.</source>
        <translation>Programme auf dem Host übergeben ihre Mails dem Submission-Programm, und das reicht sie selbst ans Relay weiter.</translation>
    </message>
    <message>
        <source>&amp;Programs on this host</source>
        <translation>&amp;Programme auf diesem Host</translation>
    </message>
    <message>
        <source>The daemon listens on 127.0.0.1 alone. For programs that speak SMTP instead of calling sendmail.</source>
        <translation>Der Daemon lauscht nur auf 127.0.0.1. Für Programme, die SMTP sprechen, statt sendmail aufzurufen.</translation>
    </message>
    <message>
        <source>The ne&amp;twork</source>
        <translation>Das Ne&amp;tz</translation>
    </message>
    <message>
        <source>The daemon listens on every address of the host. Only for a host that others send mail to.</source>
        <translation>Der Daemon lauscht auf allen Adressen des Hosts. Nur für einen Host, an den andere ihre Mails senden.</translation>
    </message>
    <message>
        <source>On IPv&amp;6 as well</source>
        <translation>Auch über IPv&amp;6</translation>
    </message>
    <message>
        <source>Leave it off where IPv6 is switched off: the daemon would come up late.</source>
        <translation>Weglassen, wo IPv6 abgeschaltet ist: Sonst startet der Daemon dort verspätet.</translation>
    </message>
    <message>
        <source>Port &amp;587 as well</source>
        <translation>Auch Port &amp;587</translation>
    </message>
    <message>
        <source>Mail programs hand in new mail there. sendmail opens it on every address unless it is told not to.</source>
        <translation>Dort liefern Mailprogramme neue Mails ein. sendmail öffnet ihn auf allen Adressen, solange man es ihm nicht verbietet.</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>Wartende Mails</translation>
    </message>
    <message>
        <source>When the relay is out of reach, mail stays in the queue until something sends it again.</source>
        <translation>Ist das Relay nicht erreichbar, bleiben Mails in der Warteschlange, bis etwas sie erneut sendet.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>&amp;Send the queue every</source>
        <translation>Wartende Mails erneut &amp;senden</translation>
    </message>
    <message>
        <source>The minute comes from the host&apos;s name, so that a thousand hosts do not knock at once.</source>
        <translation>Die Minute ergibt sich aus dem Namen des Hosts, damit nicht tausend Hosts zugleich anklopfen.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Two doors that open by themselves&lt;/h3&gt;&lt;p&gt;sendmail&apos;s default is to listen on port 25 and on port 587, on every address of the host. A line that ties port 25 to the loopback address leaves 587 open to the network: it takes a line of its own to close it. The files here close what was not asked for.&lt;/p&gt;&lt;p&gt;Bound to the loopback address, a daemon is out of reach of the network, but not of somebody who has got hold of an account on this host. So it runs only where something needs it: aliases of the host&apos;s own, or programs that speak SMTP.&lt;/p&gt;&lt;p&gt;The queue needs a runner of its own when no daemon runs. Without one, a message that the relay refused for a minute stays for ever.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zwei Türen, die von selbst aufgehen&lt;/h3&gt;&lt;p&gt;Von Haus aus lauscht sendmail auf Port 25 und auf Port 587, und zwar auf allen Adressen des Hosts. Eine Zeile, die Port 25 an die Loopback-Adresse bindet, lässt Port 587 zum Netz hin offen: Um ihn zu schließen, braucht es eine eigene Zeile. Die Dateien hier schließen, was nicht verlangt war.&lt;/p&gt;&lt;p&gt;An die Loopback-Adresse gebunden, ist ein Daemon vom Netz aus nicht zu erreichen, wohl aber für jemanden, der sich ein Konto auf diesem Host verschafft hat. Darum läuft er nur, wo etwas ihn braucht: eigene Aliase des Hosts oder Programme, die SMTP sprechen.&lt;/p&gt;&lt;p&gt;Läuft kein Daemon, braucht die Warteschlange einen eigenen Anstoß. Ohne ihn bleibt eine Mail, die das Relay nur eine Minute lang nicht annahm, für immer liegen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A daemon looks up the aliases of this host. Nobody else needs to reach it.</source>
        <translation>Ein Daemon schlägt die Aliase dieses Hosts nach. Sonst muss ihn niemand erreichen.</translation>
    </message>
    <message>
        <source>Other hosts bring their mail to a daemon. Open no more than they need.</source>
        <translation>Andere Hosts liefern ihre Mails bei einem Daemon ab. Öffnen Sie nicht mehr, als sie brauchen.</translation>
    </message>
    <message>
        <source>&amp;Queue runner</source>
        <translation>Anst&amp;oß der Warteschlange</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Questions or preview</source>
        <translation>Fragen oder Vorschau</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Sendmail Wizard</source>
        <translation>Sendmail Wizard</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>braucht eine Antwort</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>enthält einen Fehler</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation>Antworten ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Folder of the &amp;cf tree…</source>
        <translation>Verzeichnis des &amp;cf-Baums…</translation>
    </message>
    <message>
        <source>Use the &amp;usual folders</source>
        <translation>Ü&amp;bliche Verzeichnisse nehmen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Sendmail Wizard</source>
        <translation>Ü&amp;ber Sendmail Wizard</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Antworten (*.json)</translation>
    </message>
    <message>
        <source>Save answers as</source>
        <translation>Antworten speichern unter</translation>
    </message>
    <message>
        <source>The folder of sendmail&apos;s cf tree: the one with m4, feature and mailer in it</source>
        <translation>Das Verzeichnis des cf-Baums von sendmail: das mit m4, feature und mailer darin</translation>
    </message>
    <message>
        <source>About Sendmail Wizard</source>
        <translation>Über Sendmail Wizard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Writes and explains sendmail configurations.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Schreibt und erklärt sendmail-Konfigurationen.&lt;/p&gt;&lt;p&gt;Freie Software unter der MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;New answers</source>
        <translation>&amp;Neue Antworten</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation>Antworten &amp;speichern</translation>
    </message>
    <message>
        <source>Save answers &amp;as…</source>
        <translation>Antworten speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Print the file in view…</source>
        <translation>Angezeigte Datei &amp;drucken…</translation>
    </message>
    <message>
        <source>These are new answers.</source>
        <translation>Das sind neue Antworten.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>„%1“ ist geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It was taken off the list of recent files.</source>
        <translation>„%1“ ist nicht mehr da. Die Liste der zuletzt benutzten Dateien führt sie nicht mehr.</translation>
    </message>
    <message>
        <source>The answers from before were in no file: %1 brings them back.</source>
        <translation>Die Antworten davor standen in keiner Datei: %1 holt sie zurück.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Sendmail Wizard</source>
        <comment>a file and a host</comment>
        <translation>%1[*] – %2 – Sendmail Wizard</translation>
    </message>
    <message>
        <source>%1[*] — Sendmail Wizard</source>
        <comment>a file or a host</comment>
        <translation>%1[*] – Sendmail Wizard</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>To the &amp;explanation</source>
        <translation>&amp;Zur Erklärung</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose what this host is for and answer step by step: the files at the right follow every key, and nothing touches this machine. Your answers are kept by themselves, so closing the window loses nothing.</source>
        <translation>Wählen, wofür dieser Host da ist, und Schritt für Schritt antworten: Die Dateien rechts folgen jedem Tastendruck, und nichts rührt diesen Rechner an. Die Antworten bleiben von selbst erhalten; wer das Fenster schließt, verliert also nichts.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Copy the file in view</source>
        <translation>Angezeigte Datei &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the file…</source>
        <translation>In der Datei &amp;suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>%1 vergleichen mit</translation>
    </message>
    <message>
        <source>your answers of %1</source>
        <translation>den Antworten von %1</translation>
    </message>
    <message>
        <source>With these answers there was no %1.</source>
        <translation>Mit diesen Antworten gab es %1 nicht.</translation>
    </message>
    <message>
        <source>There is nothing to print: %1 has no text.</source>
        <translation>Es gibt nichts zu drucken: %1 hat keinen Text.</translation>
    </message>
    <message>
        <source>The printer does not take anything.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened here.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saved as “%1”. What stood in it is kept as “%2”.</source>
        <translation>Gespeichert als „%1“. Was darin stand, ist als „%2“ aufgehoben.</translation>
    </message>
</context>
<context>
    <name>MasqueradePage</name>
    <message>
        <source>Which name does mail go under?</source>
        <translation>Welchen Namen tragen die Mails?</translation>
    </message>
    <message>
        <source>Masquerading puts one domain in place of the host&apos;s own name, so that replies and bounces arrive.</source>
        <translation>Masquerading setzt eine Domain an die Stelle des Hostnamens, damit Antworten und Bounces ankommen.</translation>
    </message>
    <message>
        <source>Masquerade &amp;domain</source>
        <translation>&amp;Masquerading-Domain</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives.</source>
        <translation>Eine Domain, deren Mails jemand bekommt.</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives. Empty: mail goes under the host&apos;s own name.</source>
        <translation>Eine Domain, deren Mails jemand bekommt. Leer: Die Mails laufen unter dem Namen des Hosts.</translation>
    </message>
    <message>
        <source>Where the domain is put</source>
        <translation>Wo die Domain eingesetzt wird</translation>
    </message>
    <message>
        <source>The address that bounces go to. Without it, they go to the host&apos;s own name.</source>
        <translation>Die Adresse, an die Bounces gehen. Sonst gehen sie an den Namen des Hosts.</translation>
    </message>
    <message>
        <source>In re&amp;cipients too</source>
        <translation>Auch bei Em&amp;pfängern</translation>
    </message>
    <message>
        <source>To: and Cc: in the message&apos;s head. Without it, “reply to all” reaches the host&apos;s own name.</source>
        <translation>To: und Cc: im Kopf der Mail. Sonst geht eine „Antwort an alle“ auch an den Namen des Hosts.</translation>
    </message>
    <message>
        <source>&amp;Always add the domain</source>
        <translation>Domain &amp;immer anhängen</translation>
    </message>
    <message>
        <source>In mail that is delivered on this very host as well, where a bare “root” would stay bare.</source>
        <translation>Auch in Mails, die auf dem Host selbst zugestellt werden und in denen ein bloßes „root“ so stehen bliebe.</translation>
    </message>
    <message>
        <source>Exceptions and further domains</source>
        <translation>Ausnahmen und weitere Domains</translation>
    </message>
    <message>
        <source>Exposed &amp;users</source>
        <translation>&amp;Unmaskierte Benutzer</translation>
    </message>
    <message>
        <source>One on each line. Their mail keeps the host&apos;s own name, so that one sees where it came from.</source>
        <translation>Einer je Zeile. Ihre Mails behalten den Namen des Hosts, sodass man sieht, woher sie kommen.</translation>
    </message>
    <message>
        <source>Further d&amp;omains to rewrite</source>
        <translation>Weitere maskierte D&amp;omains</translation>
    </message>
    <message>
        <source>One on each line. Addresses in these domains get the masquerade domain as well.</source>
        <translation>Eine je Zeile. Adressen in diesen Domains bekommen ebenfalls die Masquerading-Domain.</translation>
    </message>
    <message>
        <source>Hosts belo&amp;w these domains as well</source>
        <translation>Auch Hosts un&amp;terhalb dieser Domains</translation>
    </message>
    <message>
        <source>user@web01.example.com is rewritten too when example.com is among them.</source>
        <translation>Auch user@web01.example.com wird umgeschrieben, wenn example.com dabei ist.</translation>
    </message>
    <message>
        <source>In the envelope &amp;too</source>
        <translation>Auch im &amp;Envelope</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One name for many hosts&lt;/h3&gt;&lt;p&gt;A message from root@web01.example.com can be answered only if web01 takes mail. Most hosts do not. Masquerading rewrites the sender to root@example.com, which somebody reads.&lt;/p&gt;&lt;p&gt;A message has two senders: the From: line, which people answer, and the envelope, which bounces go to. Both need the domain, or half of what comes back is lost. A bare recipient such as root needs it as well, or the relay sends the message right back to this host.&lt;/p&gt;&lt;p&gt;It also hides which host spoke. The Received: lines and the Message-ID still say so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ein Name für viele Hosts&lt;/h3&gt;&lt;p&gt;Eine Mail von root@web01.example.com lässt sich nur beantworten, wenn web01 Mails annimmt. Die meisten Hosts tun das nicht. Masquerading macht aus dem Absender root@example.com, und das liest jemand.&lt;/p&gt;&lt;p&gt;Eine Mail hat zwei Absender: die From:-Zeile, auf die man antwortet, und den Envelope, an den Bounces gehen. Beide brauchen die Domain, sonst geht die Hälfte dessen verloren, was zurückkommt. Auch ein bloßer Empfänger wie root braucht sie, sonst schickt das Relay die Mail geradewegs an diesen Host zurück.&lt;/p&gt;&lt;p&gt;Damit verschwindet auch, welcher Host geschrieben hat. In den Received:-Zeilen und in der Message-ID steht es weiterhin.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Always on for a null client: FEATURE(nullclient) turns it on by itself.</source>
        <translation>Bei einem Null-Client immer an: FEATURE(nullclient) schaltet es selbst ein.</translation>
    </message>
    <message>
        <source>sendmail %1 does not have this yet.</source>
        <translation>sendmail %1 hat das noch nicht.</translation>
    </message>
    <message>
        <source>No effect on a null client: it changes only what is delivered on the host itself.</source>
        <translation>Bei einem Null-Client ohne Wirkung: Es ändert nur, was auf dem Host selbst zugestellt wird.</translation>
    </message>
    <message>
        <source>Needs a relay to send them to.</source>
        <translation>Dafür braucht es ein Relay.</translation>
    </message>
    <message>
        <source>Without a daemon nothing listens.</source>
        <translation>Ohne Daemon lauscht nichts.</translation>
    </message>
    <message>
        <source>Needs a masquerade domain.</source>
        <translation>Dafür braucht es eine Masquerading-Domain.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the files</source>
        <translation>Vorschau der Dateien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PreviewTexts</name>
    <message>
        <source>Debian, Ubuntu: sudo apt install m4 sendmail-cf
Fedora, Red Hat: sudo dnf install m4 sendmail-cf</source>
        <translation>Debian, Ubuntu: sudo apt install m4 sendmail-cf
Fedora, Red Hat: sudo dnf install m4 sendmail-cf</translation>
    </message>
    <message>
        <source>The preview waits for “%1”.</source>
        <translation>Die Vorschau wartet auf „%1“.</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own, so there is no submit.cf. It came with 8.12. Here sendmail.cf serves programs on the host as well.</source>
        <translation>sendmail %1 hat kein eigenes Submission-Programm, also gibt es keine submit.cf. Es kam mit 8.12. Hier dient sendmail.cf auch den Programmen auf dem Host.</translation>
    </message>
    <message>
        <source>sendmail&apos;s cf tree is not on this machine, so m4 has nothing to make a .cf of. The .mc files are complete without it, and the bundle can be exported: the host builds its own .cf.</source>
        <translation>Auf diesem Rechner fehlt der cf-Baum von sendmail, darum hat m4 nichts, woraus es eine .cf machen könnte. Die .mc-Dateien sind auch so vollständig, und das Bündel lässt sich exportieren: Der Host baut seine .cf selbst.</translation>
    </message>
    <message>
        <source>To see the .cf here, install it:</source>
        <translation>Um die .cf hier zu sehen, installieren:</translation>
    </message>
    <message>
        <source>Folders that were tried:</source>
        <translation>Durchsuchte Verzeichnisse:</translation>
    </message>
    <message>
        <source>m4 took longer than %1 seconds and was stopped.</source>
        <translation>m4 brauchte länger als %1 Sekunden und wurde angehalten.</translation>
    </message>
    <message>
        <source>m4 could not make a .cf of it. It said:</source>
        <translation>m4 konnte daraus keine .cf machen. Es meldete:</translation>
    </message>
    <message>
        <source>Made from your answers for sendmail %1 on %2.</source>
        <translation>Aus den Antworten erzeugt, für sendmail %1 auf %2.</translation>
    </message>
    <message>
        <source>An approximation: real m4 output, but of the cf tree %1 in %2, and the host has sendmail %3. The host builds its own.</source>
        <translation>Eine Näherung: echte m4-Ausgabe, aber aus dem cf-Baum %1 in %2, und der Host hat sendmail %3. Er baut seine .cf selbst.</translation>
    </message>
    <message>
        <source>Real m4 output of the cf tree %1 in %2.</source>
        <translation>Echte m4-Ausgabe aus dem cf-Baum %1 in %2.</translation>
    </message>
    <message>
        <source>Merged into the host&apos;s %1, between two marker lines.</source>
        <translation>Kommt auf dem Host zwischen zwei Markierungszeilen in %1.</translation>
    </message>
    <message>
        <source>Merged into %1/access on the host, between two marker lines.</source>
        <translation>Kommt auf dem Host zwischen zwei Markierungszeilen in %1/access.</translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>Was install.sh im Bündel liest. Das Skript selbst ist in jedem Bündel dasselbe.</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>Leert auf dem Host die Warteschlange; install.sh installiert es.</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Noch keine Datei geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>Connects to the address %1 on port %2.</source>
        <translation>Verbindet sich mit der Adresse %1 auf Port %2.</translation>
    </message>
    <message>
        <source>Connects to the host %1 itself on port %2, whatever its MX records say.</source>
        <translation>Verbindet sich mit dem Host %1 selbst auf Port %2, was auch immer seine MX-Einträge sagen.</translation>
    </message>
    <message>
        <source>Looks up the MX records of %1, and connects to the best of them on port %2.</source>
        <translation>Fragt die MX-Einträge von %1 ab und verbindet sich mit dem besten davon auf Port %2.</translation>
    </message>
    <message>
        <source>The host that takes all mail from here.</source>
        <translation>Der Host, der von hier alle Mails annimmt.</translation>
    </message>
    <message>
        <source>May stay empty: then mail goes to each recipient&apos;s own server, found through MX records.</source>
        <translation>Darf leer bleiben: Dann gehen die Mails direkt an den Server jedes Empfängers, gefunden über MX-Einträge.</translation>
    </message>
    <message>
        <source>Where does mail go?</source>
        <translation>Wohin gehen die Mails?</translation>
    </message>
    <message>
        <source>The relay, or smart host, takes what this host sends and sees to its delivery.</source>
        <translation>Das Relay, auch Smart Host genannt, nimmt an, was dieser Host sendet, und kümmert sich um die Zustellung.</translation>
    </message>
    <message>
        <source>How it may be written</source>
        <translation>Mögliche Schreibweisen</translation>
    </message>
    <message>
        <source>A name: sendmail looks up its MX records first.</source>
        <translation>Ein Name: sendmail fragt zuerst seine MX-Einträge ab.</translation>
    </message>
    <message>
        <source>In brackets: that very host, no MX look-up. For hosts without DNS.</source>
        <translation>In Klammern: genau dieser Host, keine MX-Abfrage. Für Hosts ohne DNS.</translation>
    </message>
    <message>
        <source>With a port, with or without brackets.</source>
        <translation>Mit Port, mit oder ohne Klammern.</translation>
    </message>
    <message>
        <source>An IPv4 address; it always stands in brackets.</source>
        <translation>Eine IPv4-Adresse; sie steht immer in Klammern.</translation>
    </message>
    <message>
        <source>An IPv6 address, the same.</source>
        <translation>Eine IPv6-Adresse, ebenso.</translation>
    </message>
    <message>
        <source>Names without an &amp;alias go to the relay</source>
        <translation>Namen ohne A&amp;lias gehen ans Relay</translation>
    </message>
    <message>
        <source>On: mail to a user of this host without an alias goes to the relay. Off: it stays in a mailbox here.</source>
        <translation>An: Mails an einen Benutzer dieses Hosts ohne Alias gehen ans Relay. Aus: Sie bleiben hier in einer Mailbox.</translation>
    </message>
    <message>
        <source>&amp;Relay host</source>
        <translation>&amp;Relay-Host</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why brackets matter&lt;/h3&gt;&lt;p&gt;A relay&apos;s name usually has no MX record, and then both forms do the same. Where it has one, the plain name sends mail to whatever host the record points to, which may be the public entrance with its spam filter. Brackets switch the look-up off.&lt;/p&gt;&lt;p&gt;A relay that is one of the host&apos;s own names would be passed over without a word: sendmail then delivers locally. So it is refused here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Warum es auf die Klammern ankommt&lt;/h3&gt;&lt;p&gt;Meist hat der Name eines Relays keinen MX-Eintrag, und beide Schreibweisen bewirken dasselbe. Hat er einen, gehen die Mails beim bloßen Namen an den Host, den der Eintrag nennt, und das kann der öffentliche Eingang mit seinem Spamfilter sein. Klammern schalten die Abfrage ab.&lt;/p&gt;&lt;p&gt;Ein Relay, dessen Name dem Host selbst gehört, würde wortlos übergangen: sendmail stellt dann lokal zu. Darum wird es hier abgelehnt.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What will be true on the host</source>
        <translation>Was auf dem Host gelten wird</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>Complete, and nothing to warn about.</source>
        <translation>Vollständig, und nichts zu bemängeln.</translation>
    </message>
    <message>
        <source>Read it as if somebody else had answered. Every answer can still be changed.</source>
        <translation>Am besten so lesen, als hätte jemand anderes geantwortet. Jede Antwort lässt sich noch ändern.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <comment>2 warnings, 1 note</comment>
        <translation>Vollständig: %1.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>field, what is wrong, what to do</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Before it goes out&lt;/h3&gt;&lt;p&gt;All of this is worked out from the same answers that make the files, so it says what the files do.&lt;/p&gt;&lt;p&gt;An &lt;b&gt;error&lt;/b&gt; keeps the bundle here. A &lt;b&gt;warning&lt;/b&gt; will surprise somebody one day. A &lt;b&gt;note&lt;/b&gt; is worth knowing and needs nothing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bevor es hinausgeht&lt;/h3&gt;&lt;p&gt;All das ergibt sich aus denselben Antworten, aus denen die Dateien entstehen; es sagt also, was die Dateien tun.&lt;/p&gt;&lt;p&gt;Ein &lt;b&gt;Fehler&lt;/b&gt; hält das Bündel hier fest. Eine &lt;b&gt;Warnung&lt;/b&gt; wird eines Tages jemanden überraschen. Ein &lt;b&gt;Hinweis&lt;/b&gt; ist gut zu wissen und verlangt nichts.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing:</source>
        <translation>
            <numerusform>%n Antwort fehlt:</numerusform>
            <numerusform>%n Antworten fehlen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleAdviceBox</name>
    <message>
        <source>Right when</source>
        <translation>Richtig, wenn</translation>
    </message>
    <message>
        <source>Spares you</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Can go wrong</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>What is this host for?</source>
        <translation>Wofür ist dieser Host da?</translation>
    </message>
    <message>
        <source>The role decides what sendmail does with a message. Everything else follows from it.</source>
        <translation>Die Rolle bestimmt, was sendmail mit einer Mail macht. Alles Weitere folgt daraus.</translation>
    </message>
    <message>
        <source>N&amp;ull client</source>
        <translation>&amp;Null-Client</translation>
    </message>
    <message>
        <source>Right when another machine has the mailboxes and the aliases. The safest: by default nothing listens.</source>
        <translation>Richtig, wenn Mailboxen und Aliase auf einem anderen Host liegen. Das Sicherste: Von Haus aus lauscht nichts.</translation>
    </message>
    <message>
        <source>&amp;Local aliases</source>
        <translation>&amp;Lokale Aliase</translation>
    </message>
    <message>
        <source>Right when /etc/aliases of this very host decides who reads root&apos;s mail, or when there is no relay.</source>
        <translation>Richtig, wenn /etc/aliases auf diesem Host bestimmt, wer die Mails an root liest, oder wenn es kein Relay gibt.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>&amp;Mailserver</translation>
    </message>
    <message>
        <source>Right for the one machine that the others send through. It accepts connections from the network.</source>
        <translation>Richtig für den einen Host, über den die anderen senden. Er nimmt Verbindungen aus dem Netz an.</translation>
    </message>
    <message>
        <source>Everything that still applies is kept. These answers have no effect in this role:</source>
        <translation>Alles, was noch passt, bleibt erhalten. Diese Antworten sind in dieser Rolle ohne Wirkung:</translation>
    </message>
    <message>
        <source>Choose “%1” again, and they count again.</source>
        <translation>Mit der Rolle „%1“ gelten sie wieder.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Where does mail to root go?&lt;/h3&gt;&lt;p&gt;Cron, monitoring and backups all write to root. On most hosts nobody reads that mailbox, and the role says where such a message goes instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What listens can be attacked.&lt;/b&gt; A daemon that takes connections is a way into the host, and on a host that only sends nobody needs one. Bound to the loopback address it is out of reach of the network, but not of whoever has got hold of an account on the host.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What nobody reads is lost.&lt;/b&gt; A sender such as root@web01.example.com looks harmless until somebody answers, or a message bounces. If web01 takes no mail, the relay keeps trying for days and then gives up. The masquerade domain cures that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What has to be kept in step will not be.&lt;/b&gt; Aliases on one central server are right or wrong for all. On a thousand hosts, some are always out of date. A host that passes everything on never looks at its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What waits has to be sent.&lt;/b&gt; A daemon used to flush the queue from time to time. Without one something else has to, and every bundle brings it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Wohin gehen Mails an root?&lt;/h3&gt;&lt;p&gt;cron, Monitoring und Backups schreiben alle an root. Auf den meisten Hosts liest diese Mailbox niemand; die Rolle sagt, wohin eine solche Mail stattdessen geht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Was lauscht, lässt sich angreifen.&lt;/b&gt; Ein Daemon, der Verbindungen annimmt, ist ein Weg in den Host, und auf einem Host, der nur sendet, braucht ihn niemand. An die Loopback-Adresse gebunden, ist er vom Netz aus nicht zu erreichen, wohl aber für jeden, der an ein Konto auf dem Host gekommen ist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Was niemand liest, ist verloren.&lt;/b&gt; Ein Absender wie root@web01.example.com sieht harmlos aus, bis jemand antwortet oder eine Mail als Bounce zurückkommt. Nimmt web01 keine Mails an, versucht es das Relay tagelang und gibt dann auf. Dagegen hilft die Masquerading-Domain.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Was im Gleichschritt bleiben muss, bleibt es nicht.&lt;/b&gt; Aliase auf einem zentralen Server stimmen für alle oder für keinen. Auf tausend Hosts sind immer irgendwelche veraltet. Ein Host, der alles weiterleitet, sieht seine eigenen nie an.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Was wartet, muss gesendet werden.&lt;/b&gt; Früher leerte ein Daemon ab und zu die Warteschlange. Ohne ihn muss es etwas anderes tun, und jedes Bündel bringt es mit.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>What does the mail server take?</source>
        <translation>Was nimmt der Mailserver an?</translation>
    </message>
    <message>
        <source>Mail for its own domains ends here. Mail for anybody else is passed on only for those you name.</source>
        <translation>Mails für seine eigenen Domains sind hier am Ziel. Alle anderen leitet er nur für die weiter, die hier genannt sind.</translation>
    </message>
    <message>
        <source>&amp;Accepted domains</source>
        <translation>An&amp;genommene Domains</translation>
    </message>
    <message>
        <source>One on each line. Their recipients are users and aliases of this host.</source>
        <translation>Eine je Zeile. Ihre Empfänger sind Benutzer und Aliase dieses Hosts.</translation>
    </message>
    <message>
        <source>One on each line: a name (example.com covers the hosts below it), an address, or a network.</source>
        <translation>Je Zeile ein Name (example.com deckt die Hosts darunter ab), eine Adresse oder ein Netz.</translation>
    </message>
    <message>
        <source>Names or networks?</source>
        <translation>Namen oder Netze?</translation>
    </message>
    <message>
        <source>A client counts as example.com only if its address has a PTR record that says so. A client without one gets “550 5.7.1”, so name networks as well.</source>
        <translation>Als example.com zählt ein Client nur, wenn seine Adresse einen PTR-Eintrag hat, der das sagt. Ein Client ohne PTR-Eintrag bekommt „550 5.7.1“; darum auch Netze nennen.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Relaying is a matter of trust&lt;/h3&gt;&lt;p&gt;A server that passes on mail from anybody to anybody is an open relay. It is found within hours, and listed. sendmail relays for nobody until it is told to.&lt;/p&gt;&lt;p&gt;What stands under “who may send through it” becomes RELAY lines of the access map. Clients are told apart by the address that they connect from, so keep networks as narrow as they are.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Weiterleiten ist Vertrauenssache&lt;/h3&gt;&lt;p&gt;Ein Server, der Mails von jedem an jeden weiterleitet, ist ein offenes Relay. Er wird binnen Stunden gefunden und landet auf Sperrlisten. sendmail leitet für niemanden weiter, solange man es ihm nicht sagt.&lt;/p&gt;&lt;p&gt;Was unter „Wer über diesen Server senden darf“ steht, wird zu RELAY-Zeilen der access-Tabelle. Clients erkennt der Server an der Adresse, von der aus sie sich verbinden; darum die Netze nicht weiter fassen, als sie sind.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Who may &amp;send through this server</source>
        <translation>Wer über diesen Server &amp;senden darf</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not yet: “%1”. %2</source>
        <translation>Noch nicht möglich wegen „%1“: %2</translation>
    </message>
    <message>
        <source>m4 is at work.</source>
        <translation>m4 arbeitet noch.</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>root → %1</source>
        <translation>root → %1</translation>
    </message>
    <message>
        <source>nothing listens</source>
        <translation>nichts lauscht</translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation>nur Loopback</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>none: by MX records</source>
        <translation>keines: nach MX-Einträgen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Dieser Host</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>Masquerading</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A null client delivers nothing itself and accepts no mail, so it is not asked about aliases or about the domains of a mail server.</source>
        <translation>Ein Null-Client stellt selbst nichts zu und nimmt keine Mails an. Die Fragen nach Aliasen und nach den Domains eines Mailservers entfallen darum.</translation>
    </message>
    <message>
        <source>This host serves no domain to others, so it is not asked what a mail server accepts.</source>
        <translation>Dieser Host bedient keine Domain für andere. Die Frage, was ein Mailserver annimmt, entfällt darum.</translation>
    </message>
    <message>
        <source>A mail server keeps the aliases that it has, so it is not asked about them.</source>
        <translation>Ein Mailserver behält die Aliase, die er hat. Die Fragen danach entfallen darum.</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>not visited yet</source>
        <translation>noch nicht besucht</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>stimmt noch nicht</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Open answers</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Neue Antworten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mail from %1 keeps that sender, so replies come back to this host’s own name.</source>
        <translation>Mails von %1 behalten diesen Absender, Antworten kommen also an den Namen dieses Hosts zurück.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2, so replies go there.</source>
        <translation>Mails von %1 verlassen den Host als %2, und dorthin gehen auch die Antworten.</translation>
    </message>
    <message>
        <source>Mail to plain “%1” is delivered to %2 on this host.</source>
        <translation>Mails an das bloße „%1“ werden auf diesem Host an %2 zugestellt.</translation>
    </message>
    <message>
        <source>Mail to plain “%1” goes to %2.</source>
        <translation>Mails an das bloße „%1“ gehen an %2.</translation>
    </message>
    <message>
        <source>Mail to root stays in the mailbox of %1 on this host.</source>
        <translation>Mails an root bleiben in der Mailbox von %1 auf diesem Host.</translation>
    </message>
    <message>
        <source>Mail to root is read by %1.</source>
        <translation>Mails an root landen bei %1.</translation>
    </message>
    <message>
        <source>The To: line still says %1.</source>
        <translation>In der Zeile To: steht weiterhin %1.</translation>
    </message>
    <message>
        <source>The To: line says %1, so a reply to all reaches it too.</source>
        <translation>In der Zeile To: steht %1, dorthin geht also auch eine Antwort an alle.</translation>
    </message>
    <message>
        <source>All other mail goes to %1 itself, without an MX look-up.</source>
        <translation>Alle anderen Mails gehen an %1 selbst, ohne MX-Abfrage.</translation>
    </message>
    <message>
        <source>All other mail goes to the mail exchangers of %1, or to that host itself if it has none.</source>
        <translation>Alle anderen Mails gehen an die Mail-Exchanger von %1 oder, wenn es keine gibt, an %1 selbst.</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of %1 itself, without an MX look-up.</source>
        <translation>Alle anderen Mails gehen an Port %2 von %1 selbst, ohne MX-Abfrage.</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of the mail exchangers of %1, or of that host itself if it has none.</source>
        <translation>Alle anderen Mails gehen an Port %2 der Mail-Exchanger von %1 oder, wenn es keine gibt, von %1 selbst.</translation>
    </message>
    <message>
        <source>Nothing listens here: no mail daemon runs, and nobody can connect to one.</source>
        <translation>Hier lauscht nichts: Es läuft kein Mail-Daemon, mit dem sich jemand verbinden könnte.</translation>
    </message>
    <message>
        <source>The mail daemon listens on %1 and on nothing else.</source>
        <translation>Der Mail-Daemon lauscht auf %1 und sonst nirgends.</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; what has no alias goes to %1.</source>
        <translation>Namen werden zuerst in den Aliasen dieses Hosts nachgeschlagen; was keinen Alias hat, geht an %1.</translation>
    </message>
    <message>
        <source>This host knows no names of its own: mail for any name goes to %1, and its aliases and .forward files are not read.</source>
        <translation>Dieser Host kennt keine eigenen Namen: Mails an jeden Namen gehen an %1, die Aliase und .forward-Dateien hier werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; a user without an alias gets the mail into the mailbox on %1, and any other name bounces.</source>
        <translation>Namen werden zuerst in den Aliasen dieses Hosts nachgeschlagen; ein Benutzer ohne Alias bekommt die Mail in die Mailbox auf %1, jeder andere Name führt zu einem Bounce.</translation>
    </message>
    <message>
        <source>Mail for the names of %1 is delivered into mailboxes on it.</source>
        <translation>Mails an die Namen von %1 werden dort in Mailboxen zugestellt.</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>systemd-Timer</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again each minute by %1.</source>
        <translation>Was sich nicht sofort senden ließ, wird jede Minute erneut versucht (%1).</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again every %1 minutes by %2, at %3 past the hour. The minutes come from the host’s name, so that many hosts do not call the relay at once.</source>
        <translation>Was sich nicht sofort senden ließ, wird alle %1 Minuten erneut versucht (%2), jeweils zur Minute %3. Die Minuten ergeben sich aus dem Namen des Hosts, damit nicht viele Hosts zugleich beim Relay anklopfen.</translation>
    </message>
    <message>
        <source>The daemon retries what lies in its own queue.</source>
        <translation>Was in seiner eigenen Warteschlange liegt, versucht der Daemon selbst erneut.</translation>
    </message>
    <message>
        <source>No daemon is there to retry what lies in the daemon’s queue, so the queue runner does it too.</source>
        <translation>Für die Warteschlange des Daemons ist kein Daemon da; auch sie arbeitet der regelmäßige Warteschlangenlauf ab.</translation>
    </message>
    <message>
        <source>No other host may send mail to the world through this server.</source>
        <translation>Kein anderer Host darf über diesen Server Mails in die Welt senden.</translation>
    </message>
    <message>
        <source>Through this server may send: %1. Everybody else reaches only the accepted domains.</source>
        <translation>Über diesen Server senden dürfen: %1. Alle anderen erreichen nur die angenommenen Domains.</translation>
    </message>
    <message>
        <source>Only mail for this host’s own name ends here.</source>
        <translation>Nur Mails für den Namen dieses Hosts sind hier am Ziel.</translation>
    </message>
    <message>
        <source>Mail for %1 ends here, as does mail for the host’s own name.</source>
        <translation>Mails für %1 sind hier am Ziel, ebenso Mails für den Namen des Hosts.</translation>
    </message>
    <message>
        <source>%1 needs a reader, or the reports of this host reach nobody.</source>
        <translation>%1 braucht einen Leser, sonst erreichen die Meldungen dieses Hosts niemanden.</translation>
    </message>
    <message>
        <source>%1 needs a reader on %2, or the reports of this host reach nobody. Check it there.</source>
        <translation>%1 braucht einen Leser auf %2, sonst erreichen die Meldungen dieses Hosts niemanden. Das lässt sich nur dort prüfen.</translation>
    </message>
    <message>
        <source>%1 keeps this host’s own name.</source>
        <translation>%1 behält den Namen dieses Hosts.</translation>
    </message>
    <message>
        <source>%1 keep this host’s own name.</source>
        <translation>%1 behalten den Namen dieses Hosts.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered comes back to %1.</source>
        <translation>Unzustellbare Mails kommen an %1 zurück.</translation>
    </message>
    <message>
        <source>All other mail goes straight to the recipients’ servers, found by MX records; port 25 to the outside must be open.</source>
        <translation>Alle anderen Mails gehen direkt an die Server der Empfänger, gefunden über MX-Einträge; Port 25 nach außen muss offen sein.</translation>
    </message>
    <message>
        <source>The sender no longer says that a message comes from %1. The Received: lines and the Message-ID still do.</source>
        <translation>Der Absender verrät nicht mehr, dass eine Mail von %1 kommt. Die Received:-Zeilen und die Message-ID tun es weiterhin.</translation>
    </message>
    <message>
        <source>Addresses in %1 are rewritten to the masquerade domain as well.</source>
        <translation>Auch Adressen in %1 werden auf die Masquerading-Domain umgeschrieben.</translation>
    </message>
    <message>
        <source>So are addresses of every host below %1.</source>
        <translation>Ebenso die Adressen aller Hosts unterhalb von %1.</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own: sendmail.mc alone decides, and there is one queue.</source>
        <translation>sendmail %1 hat kein eigenes Submission-Programm: sendmail.mc bestimmt allein, und es gibt nur eine Warteschlange.</translation>
    </message>
    <message>
        <source>These files of the host are written: %1.</source>
        <translation>Auf dem Host werden diese Dateien geschrieben: %1.</translation>
    </message>
    <message>
        <source>After a change by hand, “%1” rebuilds the configuration on the host.</source>
        <translation>Nach einer Änderung von Hand erzeugt „%1“ die Konfiguration auf dem Host neu.</translation>
    </message>
    <message>
        <source>Use it:</source>
        <translation>Einsetzen:</translation>
    </message>
    <message>
        <source>Leave it off:</source>
        <translation>Weglassen:</translation>
    </message>
    <message>
        <source>Costs:</source>
        <translation>Preis:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Reihenfolge:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>Documented in:</source>
        <translation>Dokumentiert in:</translation>
    </message>
    <message>
        <source>Bounces go to the host’s own name: the envelope is not masqueraded.</source>
        <translation>Bounces gehen an den Namen des Hosts: Der Envelope ist nicht maskiert.</translation>
    </message>
    <message>
        <source>Bounces go to %1: the envelope is not masqueraded.</source>
        <translation>Bounces gehen an %1: Der Envelope ist nicht maskiert.</translation>
    </message>
    <message>
        <source>Replies go to this very host: no masquerade domain is set.</source>
        <translation>Antworten gehen an diesen Host selbst: Es ist keine Masquerading-Domain gesetzt.</translation>
    </message>
    <message>
        <source>A reply to all also goes to this very host: recipients without a domain get its name.</source>
        <translation>Auch eine Antwort an alle geht an diesen Host selbst: Empfänger ohne Domain bekommen seinen Namen.</translation>
    </message>
    <message>
        <source>Mail for a name without an alias, such as backup, goes to backup@%1, which few mail servers take for an address.</source>
        <translation>Mails an einen Namen ohne Alias, etwa backup, gehen an backup@%1, und das halten nur wenige Mailserver für eine Adresse.</translation>
    </message>
    <message>
        <source>Every host that reaches this one can connect to its mail daemon, though it is no mail server.</source>
        <translation>Jeder Host, der diesen erreicht, kann sich mit dem Mail-Daemon hier verbinden, obwohl dies kein Mailserver ist.</translation>
    </message>
    <message>
        <source>No other host can hand mail to this mail server.</source>
        <translation>Kein anderer Host kann diesem Mailserver Mails übergeben.</translation>
    </message>
    <message>
        <source>Reports of cron and other programs pile up unread: root has no alias.</source>
        <translation>Meldungen von cron und anderen Programmen stapeln sich ungelesen: root hat keinen Alias.</translation>
    </message>
    <message>
        <source>Port 587 is open on every address of this host.</source>
        <translation>Port 587 ist auf allen Adressen dieses Hosts offen.</translation>
    </message>
    <message>
        <source>Mail goes straight to the recipients’ servers: there is no relay.</source>
        <translation>Mails gehen direkt an die Server der Empfänger: Es gibt kein Relay.</translation>
    </message>
    <message>
        <source>Port 25 opens late, or not for IPv6, on a host where IPv6 is switched off.</source>
        <translation>Auf einem Host mit abgeschaltetem IPv6 öffnet sich Port 25 verspätet oder für IPv6 gar nicht.</translation>
    </message>
    <message>
        <source>No other host may send mail through this mail server.</source>
        <translation>Kein anderer Host darf über diesen Mailserver senden.</translation>
    </message>
    <message>
        <source>root’s mail still leaves as %1: before release 8.10 root is never masqueraded in this role.</source>
        <translation>Mails von root gehen weiterhin als %1 hinaus: Vor Version 8.10 wird root in dieser Rolle nie maskiert.</translation>
    </message>
    <message>
        <source>Mail is refused with 553 5.1.8 if this host’s name service does not know %1.</source>
        <translation>Mails werden mit 553 5.1.8 abgewiesen, wenn die Namensauflösung dieses Hosts %1 nicht kennt.</translation>
    </message>
    <message>
        <source>m4 says: %1</source>
        <translation>m4 meldet: %1</translation>
    </message>
    <message>
        <source>m4 says: %1. That comes only from using the newer cf tree %3 for the older release %2.</source>
        <translation>m4 meldet: %1. Das liegt nur daran, dass der neuere cf-Baum %3 für die ältere Version %2 herhält.</translation>
    </message>
    <message>
        <source>The macro %1 means nothing to this cf tree: it stands in the .cf file as plain text.</source>
        <translation>Mit dem Makro %1 kann dieser cf-Baum nichts anfangen: Es steht als bloßer Text in der .cf-Datei.</translation>
    </message>
    <message>
        <source>m4 did not come to an end within %1 seconds and was stopped.</source>
        <translation>m4 war nach %1 Sekunden nicht fertig und wurde angehalten.</translation>
    </message>
    <message>
        <source>m4 failed: %1</source>
        <translation>m4 ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: GNU m4 is not installed.</source>
        <translation>Die .cf-Dateien lassen sich nicht zeigen: GNU m4 ist nicht installiert.</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: sendmail’s cf tree was found in none of %1.</source>
        <translation>Ohne den cf-Baum von sendmail lassen sich die .cf-Dateien nicht zeigen; gesucht wurde er in %1.</translation>
    </message>
    <message>
        <source>The .cf shown here is an approximation: it comes from the cf tree of release %2, and the host has release %1.</source>
        <translation>Die gezeigte .cf ist eine Näherung: Sie stammt aus dem cf-Baum der Version %2, der Host hat Version %1.</translation>
    </message>
    <message>
        <source>Set a masquerade domain, unless this host takes mail for its own name.</source>
        <translation>Eine Masquerading-Domain setzen, es sei denn, dieser Host nimmt Mails für seinen eigenen Namen an.</translation>
    </message>
    <message>
        <source>Masquerade the envelope too, unless programs here must get their own bounces back.</source>
        <translation>Auch den Envelope maskieren, es sei denn, Programme hier müssen ihre eigenen Bounces zurückbekommen.</translation>
    </message>
    <message>
        <source>Masquerade recipients too.</source>
        <translation>Auch die Empfänger maskieren.</translation>
    </message>
    <message>
        <source>Use the relay’s plain name if the name service knows it.</source>
        <translation>Den bloßen Namen des Relays verwenden, wenn die Namensauflösung ihn kennt.</translation>
    </message>
    <message>
        <source>Listen on loopback, or keep other hosts out with a packet filter.</source>
        <translation>Nur auf Loopback lauschen oder andere Hosts mit einem Paketfilter fernhalten.</translation>
    </message>
    <message>
        <source>Listen on the network.</source>
        <translation>Den Daemon auch zum Netz hin lauschen lassen.</translation>
    </message>
    <message>
        <source>Name a person who reads root’s mail.</source>
        <translation>Eine Person nennen, die die Mails an root liest.</translation>
    </message>
    <message>
        <source>Keep it only where users’ mail programs send through it, and set up authentication for them.</source>
        <translation>Nur offen lassen, wo Mailprogramme von Benutzern darüber senden, und für diese eine Authentifizierung einrichten.</translation>
    </message>
    <message>
        <source>Name a relay where the provider blocks port 25 or other servers distrust the host’s address.</source>
        <translation>Ein Relay nennen, wo der Provider Port 25 sperrt oder andere Server der Adresse des Hosts misstrauen.</translation>
    </message>
    <message>
        <source>Leave IPv6 off unless a program on this host connects to ::1.</source>
        <translation>IPv6 weglassen, es sei denn, ein Programm auf diesem Host verbindet sich mit ::1.</translation>
    </message>
    <message>
        <source>Name the domains, addresses or networks whose hosts may send through it.</source>
        <translation>Die Domains, Adressen oder Netze nennen, deren Hosts darüber senden dürfen.</translation>
    </message>
    <message>
        <source>Upgrade sendmail, or delete the line “CE root” from the sendmail.cf on the host.</source>
        <translation>sendmail aktualisieren oder in der sendmail.cf auf dem Host die Zeile „CE root“ löschen.</translation>
    </message>
    <message>
        <source>Check that it resolves on the host, or choose no daemon.</source>
        <translation>Prüfen, ob sich die Domain auf dem Host auflösen lässt, oder ohne Daemon auskommen.</translation>
    </message>
    <message>
        <source>The line that it belongs to is marked; look there first.</source>
        <translation>Die Zeile, zu der die Meldung gehört, ist markiert; dort zuerst nachsehen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc.</source>
        <translation>Nichts zu tun: Der Host baut seine .cf selbst aus der .mc.</translation>
    </message>
    <message>
        <source>Look for a typing error, or for a macro that came with a later release.</source>
        <translation>Nach einem Tippfehler suchen oder nach einem Makro, das erst mit einer späteren Version kam.</translation>
    </message>
    <message>
        <source>Look for a macro that calls itself.</source>
        <translation>Nach einem Makro suchen, das sich selbst aufruft.</translation>
    </message>
    <message>
        <source>Check that the cf tree is complete and readable.</source>
        <translation>Prüfen, ob der cf-Baum vollständig und lesbar ist.</translation>
    </message>
    <message>
        <source>Install the package m4 (apt install m4, dnf install m4). The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>Das Paket m4 installieren (apt install m4, dnf install m4). Die .mc-Dateien und der Export kommen ohne aus: Der Host baut seine .cf selbst.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc if it has a cf tree.</source>
        <translation>Nichts zu tun: Hat der Host einen cf-Baum, baut er seine .cf selbst aus der .mc.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>sendmail release</source>
        <translation>sendmail-Version</translation>
    </message>
    <message>
        <source>Relay host</source>
        <translation>Relay-Host</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay</source>
        <translation>Namen ohne Alias gehen ans Relay</translation>
    </message>
    <message>
        <source>Masquerade domain</source>
        <translation>Masquerading-Domain</translation>
    </message>
    <message>
        <source>Masquerade recipients too</source>
        <translation>Auch Empfänger maskieren</translation>
    </message>
    <message>
        <source>Masquerade the envelope too</source>
        <translation>Auch den Envelope maskieren</translation>
    </message>
    <message>
        <source>Always add the domain</source>
        <translation>Domain immer anhängen</translation>
    </message>
    <message>
        <source>Exposed users</source>
        <translation>Unmaskierte Benutzer</translation>
    </message>
    <message>
        <source>Hosts below these domains as well</source>
        <translation>Auch Hosts unterhalb dieser Domains</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>IPv6 as well</source>
        <translation>Auch über IPv6</translation>
    </message>
    <message>
        <source>Port 587 as well</source>
        <translation>Auch Port 587</translation>
    </message>
    <message>
        <source>Accepted domains</source>
        <translation>Angenommene Domains</translation>
    </message>
    <message>
        <source>Who may send through this server</source>
        <translation>Wer über diesen Server senden darf</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Weitere Aliase</translation>
    </message>
    <message>
        <source>Queue runner</source>
        <translation>Anstoß der Warteschlange</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>Kommentare in den .mc-Dateien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Null client</source>
        <translation>Null-Client</translation>
    </message>
    <message>
        <source>Local aliases</source>
        <translation>Lokale Aliase</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Hands every message to a relay and keeps none: for the many hosts that only send.</source>
        <translation>Übergibt jede Mail einem Relay und behält keine: für die vielen Hosts, die nur senden.</translation>
    </message>
    <message>
        <source>Looks names up in its own aliases first, then sends on: for a host whose aliases must work, and for a home or small office host without a relay.</source>
        <translation>Schlägt Namen zuerst in den eigenen Aliasen nach und sendet dann weiter: für einen Host, dessen Aliase gelten sollen, und für einen Host daheim oder im kleinen Büro ohne Relay.</translation>
    </message>
    <message>
        <source>Takes mail for its domains and passes on what its clients send: for the central host.</source>
        <translation>Nimmt Mails für seine Domains an und leitet weiter, was seine Clients senden: für den zentralen Host.</translation>
    </message>
    <message>
        <source>No daemon: nothing listens</source>
        <translation>Kein Daemon: Nichts lauscht</translation>
    </message>
    <message>
        <source>Loopback: only this host itself can connect</source>
        <translation>Loopback: Nur dieser Host selbst kann sich verbinden</translation>
    </message>
    <message>
        <source>Network: other hosts can connect</source>
        <translation>Netz: Andere Hosts können sich verbinden</translation>
    </message>
    <message>
        <source>The host has no name yet.</source>
        <translation>Der Host hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>There is no relay, and this role hands all of its mail to one.</source>
        <translation>Es fehlt das Relay, dem diese Rolle alle Mails übergibt.</translation>
    </message>
    <message>
        <source>There is no domain yet for the mail to go under.</source>
        <translation>Es fehlt noch die Domain, unter der die Mails laufen.</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads root’s mail.</source>
        <translation>Noch ist niemand genannt, der die Mails an root liest.</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads postmaster’s mail.</source>
        <translation>Noch ist niemand genannt, der die Mails an postmaster liest.</translation>
    </message>
    <message>
        <source>No domain is named yet whose mail ends here.</source>
        <translation>Noch ist keine Domain genannt, deren Mails hier am Ziel sind.</translation>
    </message>
    <message>
        <source>An alias has no name yet.</source>
        <translation>Ein Alias hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>An empty value stands here.</source>
        <translation>Hier steht ein leerer Wert.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>einen Tabulator</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>das unsichtbare Zeichen %1</translation>
    </message>
    <message>
        <source>the character “%1”</source>
        <translation>das Zeichen „%1“</translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot stand here.</source>
        <translation>%1 enthält ein Zeichen, das hier nicht stehen darf.</translation>
    </message>
    <message>
        <source>%1 has %2 in it.</source>
        <translation>%1 enthält %2.</translation>
    </message>
    <message>
        <source>%1 has a dot at its beginning or two dots in a row.</source>
        <translation>%1 hat einen Punkt am Anfang oder zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>%1 has a part with more than 63 characters: %2.</source>
        <translation>In %1 ist ein Teil länger als 63 Zeichen: %2.</translation>
    </message>
    <message>
        <source>%1 has a part that begins or ends with a hyphen: %2.</source>
        <translation>In %1 beginnt oder endet ein Teil mit einem Bindestrich: %2.</translation>
    </message>
    <message>
        <source>%1 has a part that no host name can have there: %2.</source>
        <translation>In %1 steht ein Teil, der dort in keinem Hostnamen stehen kann: %2.</translation>
    </message>
    <message>
        <source>This is a value of the wrong type.</source>
        <translation>Dieser Wert hat den falschen Typ.</translation>
    </message>
    <message>
        <source>%1 is a value of the wrong type.</source>
        <translation>Der Wert %1 hat den falschen Typ.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Das steht hier zweimal.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>This alias leads back to itself.</source>
        <translation>Dieser Alias führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>The alias leads back to itself: %1.</source>
        <translation>Der Alias führt zu sich selbst zurück: %1.</translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation>Die Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is no JSON: line %1, %2.</source>
        <translation>Die Datei ist kein JSON: Zeile %1, %2.</translation>
    </message>
    <message>
        <source>The chosen sendmail release has no such thing.</source>
        <translation>Die gewählte sendmail-Version hat das nicht.</translation>
    </message>
    <message>
        <source>sendmail has this only since release %1.</source>
        <translation>sendmail hat das erst seit Version %1.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>%1 has no dot, so it is no full name.</source>
        <translation>%1 hat keinen Punkt, ist also kein vollständiger Name.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>m4, which makes the configuration, takes “%1” in %2 for one of its commands.</source>
        <translation>m4, das die Konfiguration erzeugt, hält „%1“ in %2 für einen seiner Befehle.</translation>
    </message>
    <message>
        <source>%1 has letters that no internationalised domain name can have.</source>
        <translation>%1 enthält Buchstaben, die in keinem internationalisierten Domainnamen stehen können.</translation>
    </message>
    <message>
        <source>%1 has no port number between 1 and 65535.</source>
        <translation>%1 hat keine Portnummer zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>The brackets in %1 do not belong together.</source>
        <translation>Die Klammern in %1 passen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 ist keine Adresse.</translation>
    </message>
    <message>
        <source>%1 is this host itself. sendmail passes over such a relay without a word.</source>
        <translation>%1 ist dieser Host selbst. Ein solches Relay übergeht sendmail wortlos.</translation>
    </message>
    <message>
        <source>This role cannot have %1.</source>
        <translation>Diese Rolle lässt %1 nicht zu.</translation>
    </message>
    <message>
        <source>%1 is no sendmail release that this program knows.</source>
        <translation>%1 ist keine sendmail-Version, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 is none of the possible values.</source>
        <translation>%1 ist keiner der möglichen Werte.</translation>
    </message>
    <message>
        <source>%1 is no network: its prefix length does not fit its address.</source>
        <translation>%1 ist kein Netz: Die Präfixlänge passt nicht zur Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot stand before the @ of an address.</source>
        <translation>%1 kann nicht vor dem @ einer Adresse stehen.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an alias.</source>
        <translation>%1 kann nicht der Name eines Alias sein.</translation>
    </message>
    <message>
        <source>%1 is neither an address nor the name of an alias or a user.</source>
        <translation>%1 ist weder eine Adresse noch der Name eines Alias oder Benutzers.</translation>
    </message>
    <message>
        <source>The alias %1 leads nowhere.</source>
        <translation>Der Alias %1 führt nirgendwohin.</translation>
    </message>
    <message>
        <source>The alias %1 stands here twice.</source>
        <translation>Der Alias %1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>%1 is no number of minutes that divides an hour.</source>
        <translation>%1 ist keine Minutenzahl, die eine Stunde ohne Rest teilt.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>Version %1 of the answers file is not known to this program.</source>
        <translation>Version %1 der Antwortdatei kennt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>%1 has no dot: with such a host name sendmail waits a minute at each start.</source>
        <translation>%1 hat keinen Punkt: Mit einem solchen Hostnamen wartet sendmail bei jedem Start eine Minute.</translation>
    </message>
    <message>
        <source>Choose null-client, local-aliases or mail-server.</source>
        <translation>null-client, local-aliases oder mail-server wählen.</translation>
    </message>
    <message>
        <source>Write the host’s full name, such as web01.example.com.</source>
        <translation>Den vollständigen Namen des Hosts angeben, etwa web01.example.com.</translation>
    </message>
    <message>
        <source>Choose debian, redhat, freebsd, solaris or generic.</source>
        <translation>debian, redhat, freebsd, solaris oder generic wählen.</translation>
    </message>
    <message>
        <source>Write the release that “sendmail -d0.1 -bv root” shows, such as 8.18.</source>
        <translation>Die Version angeben, die „sendmail -d0.1 -bv root“ zeigt, etwa 8.18.</translation>
    </message>
    <message>
        <source>Write the name of the host that takes this host’s mail, such as mail.example.com, mail.example.com:2525 or [192.0.2.25].</source>
        <translation>Den Namen des Hosts angeben, der die Mails dieses Hosts annimmt, etwa mail.example.com, mail.example.com:2525 oder [192.0.2.25].</translation>
    </message>
    <message>
        <source>Write the domain that replies and bounces should go to, such as example.com.</source>
        <translation>Die Domain angeben, an die Antworten und Bounces gehen sollen, etwa example.com.</translation>
    </message>
    <message>
        <source>Write the part before the @ alone, such as “operator”.</source>
        <translation>Nur den Teil vor dem @ angeben, etwa „operator“.</translation>
    </message>
    <message>
        <source>Write one domain a row, such as old.example.net.</source>
        <translation>Je Zeile eine Domain angeben, etwa old.example.net.</translation>
    </message>
    <message>
        <source>Choose none, loopback or network.</source>
        <translation>none, loopback oder network wählen.</translation>
    </message>
    <message>
        <source>Write one domain a row, such as example.com.</source>
        <translation>Je Zeile eine Domain angeben, etwa example.com.</translation>
    </message>
    <message>
        <source>Write a domain, an address or a network, such as example.com, 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>Eine Domain, eine Adresse oder ein Netz angeben, etwa example.com, 192.0.2.7 oder 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Write the address of a person who reads it, such as admin@example.com.</source>
        <translation>Die Adresse einer Person angeben, die sie liest, etwa admin@example.com.</translation>
    </message>
    <message>
        <source>Write a name and the addresses it leads to, such as “backup” and admin@example.com.</source>
        <translation>Einen Namen angeben und die Adressen, zu denen er führt, etwa „backup“ und admin@example.com.</translation>
    </message>
    <message>
        <source>Write a number that divides 60, such as 10, 15 or 30.</source>
        <translation>Eine Zahl angeben, durch die 60 teilbar ist, etwa 10, 15 oder 30.</translation>
    </message>
    <message>
        <source>Choose cron or systemd-timer.</source>
        <translation>cron oder systemd-timer wählen.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Ja oder nein wählen.</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters . _ + - only.</source>
        <translation>Nur Buchstaben, Ziffern und die Zeichen . _ + - verwenden.</translation>
    </message>
    <message>
        <source>Use plain addresses and names only, such as admin@example.com or operator.</source>
        <translation>Nur einfache Adressen und Namen verwenden, etwa admin@example.com oder operator.</translation>
    </message>
    <message>
        <source>Write the name without it, such as mail.example.com; letters, digits, hyphens and dots make a name.</source>
        <translation>Den Namen ohne dieses Zeichen angeben, etwa mail.example.com; ein Name besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, as in web01.example.com.</source>
        <translation>Nur Buchstaben, Ziffern, Bindestriche und Punkte verwenden, wie in web01.example.com.</translation>
    </message>
    <message>
        <source>The only possible value is %1.</source>
        <translation>Der einzige mögliche Wert ist %1.</translation>
    </message>
    <message>
        <source>Possible values are %1.</source>
        <translation>Mögliche Werte sind %1.</translation>
    </message>
    <message>
        <source>See the schema of the answers file for the type.</source>
        <translation>Den Typ nennt das Schema der Antwortdatei.</translation>
    </message>
    <message>
        <source>The type wanted here: %1.</source>
        <translation>Erwarteter Typ: %1.</translation>
    </message>
    <message>
        <source>Remove it; the schema of the answers file lists every field.</source>
        <translation>Entfernen; alle Felder stehen im Schema der Antwortdatei.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant; otherwise remove it.</source>
        <translation>Vielleicht war %1 gemeint; sonst entfernen.</translation>
    </message>
    <message>
        <source>Choose a release from the list.</source>
        <translation>Eine Version aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a release from %1 to %2.</source>
        <translation>Eine Version von %1 bis %2 wählen.</translation>
    </message>
    <message>
        <source>Leave it off, or choose a newer release.</source>
        <translation>Weglassen oder eine neuere Version wählen.</translation>
    </message>
    <message>
        <source>Leave it off, or choose release %1 or newer if the host has it.</source>
        <translation>Weglassen, oder Version %1 oder neuer wählen, wenn der Host sie hat.</translation>
    </message>
    <message>
        <source>See the schema of the answers file.</source>
        <translation>Siehe das Schema der Antwortdatei.</translation>
    </message>
    <message>
        <source>Add it; the schema of the answers file says what belongs there.</source>
        <translation>Hinzufügen; was dort hingehört, sagt das Schema der Antwortdatei.</translation>
    </message>
    <message>
        <source>Between dots stand letters, digits and inner hyphens, 63 at the most; the last part is no number.</source>
        <translation>Zwischen Punkten stehen Buchstaben, Ziffern und im Inneren Bindestriche, höchstens 63 Zeichen; der letzte Teil ist keine Zahl.</translation>
    </message>
    <message>
        <source>A whole name has 253 characters at the most, and what stands before an @ has 64.</source>
        <translation>Ein ganzer Name hat höchstens 253 Zeichen, der Teil vor einem @ höchstens 64.</translation>
    </message>
    <message>
        <source>Use another name for it, such as an alias in the DNS without this word.</source>
        <translation>Einen anderen Namen dafür verwenden, etwa einen Alias im DNS ohne dieses Wort.</translation>
    </message>
    <message>
        <source>Write the name as its owner registered it, or as A-labels that begin with xn--.</source>
        <translation>Den Namen so angeben, wie er registriert ist, oder als A-Labels, die mit xn-- beginnen.</translation>
    </message>
    <message>
        <source>Write a number after the colon, such as mail.example.com:587, or neither.</source>
        <translation>Nach dem Doppelpunkt eine Zahl angeben, etwa mail.example.com:587, oder beides weglassen.</translation>
    </message>
    <message>
        <source>Write [mail.example.com] or [mail.example.com]:587; brackets mean: no MX look-up.</source>
        <translation>[mail.example.com] oder [mail.example.com]:587 angeben; Klammern bedeuten: keine MX-Abfrage.</translation>
    </message>
    <message>
        <source>Name another host; for a host that delivers by itself choose another role and leave the relay empty.</source>
        <translation>Einen anderen Host nennen; für einen Host, der selbst zustellt, eine andere Rolle wählen und das Relay leer lassen.</translation>
    </message>
    <message>
        <source>Write the network’s first address and a length up to 32 (IPv4) or 128 (IPv6), such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Die erste Adresse des Netzes und eine Länge bis 32 (IPv4) oder 128 (IPv6) angeben, etwa 192.0.2.0/24 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Write narrower networks, such as 192.0.2.0/24.</source>
        <translation>Engere Netze angeben, etwa 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Use a name without @, such as “backup”.</source>
        <translation>Einen Namen ohne @ verwenden, etwa „backup“.</translation>
    </message>
    <message>
        <source>Write addresses and names with commas between them, such as admin@example.com, operator. Files and commands are not accepted.</source>
        <translation>Adressen und Namen durch Kommas getrennt angeben, etwa admin@example.com, operator. Dateien und Befehle sind nicht zulässig.</translation>
    </message>
    <message>
        <source>Let one of these aliases lead to an address outside this host.</source>
        <translation>Einen dieser Aliase zu einer Adresse außerhalb dieses Hosts führen lassen.</translation>
    </message>
    <message>
        <source>Give it an address, such as admin@example.com, or remove it.</source>
        <translation>Ihm eine Adresse geben, etwa admin@example.com, oder ihn entfernen.</translation>
    </message>
    <message>
        <source>Keep one of them with all of the addresses; root and postmaster have fields of their own.</source>
        <translation>Nur einen davon behalten, mit allen Adressen; root und postmaster haben eigene Felder.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Einen der beiden Einträge entfernen.</translation>
    </message>
    <message>
        <source>Correct that place; “export” writes an answers.json that can be compared.</source>
        <translation>Die Stelle korrigieren; zum Vergleich dient die answers.json, die „export“ schreibt.</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>Dieses Programm liest Version %1.</translation>
    </message>
    <message>
        <source>%1 keeps this host’s name</source>
        <translation>%1 behält den Namen dieses Hosts</translation>
    </message>
    <message>
        <source>nothing listens here</source>
        <translation>hier lauscht nichts</translation>
    </message>
    <message>
        <source>nobody is named to read root’s mail</source>
        <translation>für Mails an root ist noch kein Leser genannt</translation>
    </message>
    <message>
        <source>names without an alias go to %1</source>
        <translation>Namen ohne Alias gehen an %1</translation>
    </message>
    <message>
        <source>users without an alias get their mail here</source>
        <translation>Benutzer ohne Alias bekommen ihre Mails hier</translation>
    </message>
    <message>
        <source>mail for %1 ends here</source>
        <translation>Mails für %1 sind hier am Ziel</translation>
    </message>
    <message>
        <source>no other host may send through it</source>
        <translation>für andere Hosts wird nichts weitergeleitet</translation>
    </message>
    <message>
        <source>%1 may send through it</source>
        <translation>weitergeleitet wird für %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names; at least two more</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: “%1” exists already.</source>
        <translation>Es wurde nichts geschrieben: „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” is something else than a bundle and stays as it is.</source>
        <translation>Es wurde nichts geschrieben: „%1“ ist kein Bündel und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written (%2).</source>
        <translation>„%1“ ließ sich nicht schreiben (%2); es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no names are listed</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>between two queue runs</comment>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer&apos;s label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>Fehlt es:</translation>
    </message>
    <message>
        <source>Related:</source>
        <translation>Siehe auch:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Hier:</translation>
    </message>
    <message>
        <source>What goes wrong:</source>
        <translation>Was schiefgeht:</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>grade, finding, what to do</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>Use %1 as the masquerade domain</source>
        <translation>%1 als Masquerading-Domain nehmen</translation>
    </message>
    <message>
        <source>Use the plain name %1 for the relay</source>
        <translation>Für das Relay den bloßen Namen %1 nehmen</translation>
    </message>
    <message>
        <source>Listen on loopback only</source>
        <translation>Nur auf Loopback lauschen</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>Zum Netz hin lauschen</translation>
    </message>
    <message>
        <source>Run no daemon</source>
        <translation>Daemon weglassen</translation>
    </message>
    <message>
        <source>Close port 587</source>
        <translation>Port 587 schließen</translation>
    </message>
    <message>
        <source>Listen on IPv4 only</source>
        <translation>Nur über IPv4 lauschen</translation>
    </message>
    <message>
        <source>The masquerade domain is %1 now.</source>
        <translation>Die Masquerading-Domain ist jetzt %1.</translation>
    </message>
    <message>
        <source>The envelope is masqueraded now.</source>
        <translation>Der Envelope ist jetzt maskiert.</translation>
    </message>
    <message>
        <source>Recipients are masqueraded now.</source>
        <translation>Empfänger sind jetzt maskiert.</translation>
    </message>
    <message>
        <source>The relay is %1 now, without brackets.</source>
        <translation>Das Relay ist jetzt %1, ohne Klammern.</translation>
    </message>
    <message>
        <source>The daemon listens on loopback only now.</source>
        <translation>Der Daemon lauscht jetzt nur auf Loopback.</translation>
    </message>
    <message>
        <source>The daemon listens on the network now.</source>
        <translation>Der Daemon lauscht jetzt zum Netz hin.</translation>
    </message>
    <message>
        <source>No daemon runs now.</source>
        <translation>Es läuft jetzt kein Daemon.</translation>
    </message>
    <message>
        <source>Port 587 is closed now.</source>
        <translation>Port 587 ist jetzt geschlossen.</translation>
    </message>
    <message>
        <source>The daemon listens on IPv4 only now.</source>
        <translation>Der Daemon lauscht jetzt nur über IPv4.</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>address</comment>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>address before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>users who keep the host’s name</comment>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>exceptions</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Also rewritten</source>
        <translation>Auch umgeschrieben</translation>
    </message>
    <message>
        <source>Hosts below too</source>
        <translation>Auch Hosts darunter</translation>
    </message>
    <message>
        <source>Still tell the host</source>
        <translation>Nennen den Host noch</translation>
    </message>
    <message>
        <source>Received: and Message-ID</source>
        <translation>Received: und Message-ID</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Bounces gehen an</translation>
    </message>
    <message>
        <source>To: and Cc:</source>
        <translation>To: und Cc:</translation>
    </message>
    <message>
        <source>none: each recipient’s own server, found by MX records</source>
        <translation>keines: direkt an den Server jedes Empfängers, gefunden über MX-Einträge</translation>
    </message>
    <message>
        <source>port 25 to the outside must be open</source>
        <translation>Port 25 nach außen muss offen sein</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a relay</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>its MX records are looked up first</source>
        <translation>seine MX-Einträge werden zuerst nachgeschlagen</translation>
    </message>
    <message>
        <source>that very host, without an MX look-up</source>
        <translation>genau dieser Host, ohne MX-Abfrage</translation>
    </message>
    <message>
        <source>the aliases or the mailbox of root on this host</source>
        <translation>die Aliase oder die Mailbox von root auf diesem Host</translation>
    </message>
    <message>
        <source>the mailbox of %1 on this host</source>
        <translation>die Mailbox von %1 auf diesem Host</translation>
    </message>
    <message>
        <source>none here: all go to %1, aliases and .forward files are not read</source>
        <translation>hier keine: Alle gehen an %1, Aliase und .forward-Dateien werden nicht gelesen</translation>
    </message>
    <message>
        <source>aliases of this host first, then %1</source>
        <translation>zuerst die Aliase dieses Hosts, dann %1</translation>
    </message>
    <message>
        <source>aliases of this host first, then the user’s mailbox on it; other names bounce</source>
        <translation>zuerst die Aliase dieses Hosts, dann die Mailbox des Benutzers darauf; andere Namen führen zu einem Bounce</translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation>Wohin Mails gehen</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Mail to root</source>
        <translation>Mails an root</translation>
    </message>
    <message>
        <source>Other local names</source>
        <translation>Andere lokale Namen</translation>
    </message>
    <message>
        <source>Needs a reader</source>
        <translation>Braucht einen Leser</translation>
    </message>
    <message>
        <source>%1, to be checked on %2</source>
        <translation>%1, zu prüfen auf %2</translation>
    </message>
    <message>
        <source>Takes mail for</source>
        <translation>Nimmt Mails an für</translation>
    </message>
    <message>
        <source>May send through it</source>
        <translation>Dürfen darüber senden</translation>
    </message>
    <message>
        <source>no other host</source>
        <translation>kein anderer Host</translation>
    </message>
    <message>
        <source>sendmail’s default</source>
        <translation>Vorgabe von sendmail</translation>
    </message>
    <message>
        <source>IPv6 and IPv4</source>
        <translation>IPv6 und IPv4</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <comment>an address that stands for all</comment>
        <translation>%1 (alle)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>built there from the .mc</source>
        <translation>dort aus der .mc gebaut</translation>
    </message>
    <message>
        <source>lines merged into yours</source>
        <translation>Zeilen in die vorhandene eingesetzt</translation>
    </message>
    <message>
        <source>daemon settings changed</source>
        <translation>Daemon-Einstellungen geändert</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <comment>queue run</comment>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes past the hour, by the host’s name</source>
        <comment>list of minutes</comment>
        <translation>jeweils zur Minute %1, nach dem Namen des Hosts</translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <comment>command, user</comment>
        <translation>%1 (als %2)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>none: nothing listens, no mail daemon runs</source>
        <translation>keine: Nichts lauscht, es läuft kein Mail-Daemon</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>IPv4 or IPv6</comment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>Wartende Mails</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Führt aus</translation>
    </message>
    <message>
        <source>The daemon’s queue</source>
        <translation>Warteschlange des Daemons</translation>
    </message>
    <message>
        <source>the daemon tries again by itself</source>
        <translation>der Daemon versucht es von selbst erneut</translation>
    </message>
    <message>
        <source>Submission program</source>
        <translation>Submission-Programm</translation>
    </message>
    <message>
        <source>none in sendmail %1: sendmail.mc alone decides</source>
        <translation>keines in sendmail %1: sendmail.mc bestimmt allein</translation>
    </message>
    <message>
        <source>Files on the host</source>
        <translation>Dateien auf dem Host</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Owner and mode</source>
        <translation>Eigentümer, Rechte</translation>
    </message>
    <message>
        <source>as the file has them; a new one: root, 0644</source>
        <translation>wie bei der vorhandenen Datei; bei einer neuen: root, 0644</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>%1, before anything changes</source>
        <comment>folder</comment>
        <translation>%1, bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>After the installation</source>
        <translation>Nach der Installation</translation>
    </message>
    <message>
        <source>See that it works</source>
        <translation>Prüfen, ob es geht</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>After a change by hand</source>
        <translation>Nach Änderung von Hand</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <translation>Im DNS</translation>
    </message>
    <message>
        <source>an MX record that leads here, for %1</source>
        <translation>ein MX-Eintrag für %1, der hierher führt</translation>
    </message>
    <message>
        <source>A central server has the mailboxes and the aliases, and this host only sends: web servers, databases, workstations, appliances.</source>
        <translation>ein zentraler Server die Mailboxen und die Aliase hat und dieser Host nur sendet: Webserver, Datenbanken, Arbeitsplatzrechner, Appliances.</translation>
    </message>
    <message>
        <source>Nothing listens, so nothing can be attacked from outside. No aliases have to be kept in step on each host: they are in one place, on the server.</source>
        <translation>Nichts lauscht, also lässt sich von außen nichts angreifen. Kein Host muss seine Aliase mit denen der anderen im Gleichschritt halten: Sie liegen an einer Stelle, auf dem Server.</translation>
    </message>
    <message>
        <source>The relay has to be up. Until it is, mail waits, and something has to flush the queue; the bundle sets that up.</source>
        <translation>Das Relay muss laufen. Bis es läuft, warten die Mails, und etwas muss die Warteschlange leeren; das richtet das Bündel ein.</translation>
    </message>
    <message>
        <source>Nobody has a mailbox for root at the masquerade domain: then every report of this host bounces to an address that nobody reads. An alias in this host’s own file has no effect at all.</source>
        <translation>Niemand hat eine Mailbox für root in der Masquerading-Domain: Dann endet jeder Bericht dieses Hosts als Bounce an eine Adresse, die niemand liest. Ein Alias in der eigenen Datei dieses Hosts bleibt ganz ohne Wirkung.</translation>
    </message>
    <message>
        <source>The central aliases are not yours to change, or there is no central server: a home or a small office. The host’s own aliases decide who reads what.</source>
        <translation>die zentralen Aliase nicht in eigener Hand liegen oder es keinen zentralen Server gibt, wie zu Hause oder im kleinen Büro. Dann bestimmen die Aliase des Hosts, wer was liest.</translation>
    </message>
    <message>
        <source>Aliases work whatever the relay knows. The daemon is there for this host alone; from the network nobody can connect.</source>
        <translation>Die Aliase gelten, was auch immer das Relay weiß. Der Daemon ist nur für diesen Host da; vom Netz aus kann sich niemand verbinden.</translation>
    </message>
    <message>
        <source>A daemon runs all the time and has to be kept up to date. Whoever breaks into an account on the host can talk to it. And each such host has a file of aliases that somebody has to keep right.</source>
        <translation>Ein Daemon läuft die ganze Zeit und muss aktuell gehalten werden. Wer in ein Konto auf dem Host einbricht, kann mit ihm sprechen. Und jeder solche Host hat eine Aliasdatei, die jemand in Ordnung halten muss.</translation>
    </message>
    <message>
        <source>People leave and their aliases stay, on every host. A name without an alias ends in a mailbox here, where nobody looks, unless it is sent on to the relay.</source>
        <translation>Leute gehen, und ihre Aliase bleiben, auf jedem Host. Ein Name ohne Alias endet hier in einer Mailbox, in die niemand sieht, es sei denn, er geht weiter ans Relay.</translation>
    </message>
    <message>
        <source>This is the host that the others send through and that has the mailboxes. Most sites need one or two, and every other host can be a null client.</source>
        <translation>die anderen über diesen Host senden und er die Mailboxen hat. Die meisten Netze brauchen einen oder zwei davon; jeder andere Host kann ein Null-Client sein.</translation>
    </message>
    <message>
        <source>All aliases are in one place, and only this host has to be watched, patched and backed up for the sake of mail.</source>
        <translation>Alle Aliase liegen an einer Stelle, und der Mails wegen muss nur dieser Host überwacht, gepatcht und gesichert werden.</translation>
    </message>
    <message>
        <source>It listens to the network, so it will be attacked. It needs DNS records that fit, a queue that somebody watches, and a backup of the mailboxes.</source>
        <translation>Er lauscht zum Netz hin, also wird er angegriffen. Er braucht passende DNS-Einträge, eine Warteschlange, auf die jemand achtet, und ein Backup der Mailboxen.</translation>
    </message>
    <message>
        <source>If too many may send through it, strangers send spam, and other servers stop taking its mail. If its own domain is not listed, mail for the domain comes back as a loop.</source>
        <translation>Dürfen zu viele darüber senden, senden Fremde Spam, und andere Server nehmen seine Mails nicht mehr an. Fehlt seine eigene Domain in der Liste, kommen Mails für sie als Schleife zurück.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 through %3</source>
        <comment>user, address, relay</comment>
        <translation>Mails von %1 gehen als %2 über %3 hinaus</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 straight to the recipients’ servers</source>
        <comment>user, address</comment>
        <translation>Mails von %1 gehen als %2 direkt an die Server der Empfänger</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <comment>a relay</comment>
        <translation>%1 (Port %2)</translation>
    </message>
    <message>
        <source>bounces return to %1</source>
        <translation>Bounces gehen an %1</translation>
    </message>
    <message>
        <source>%1 keep this host’s name</source>
        <comment>several users</comment>
        <translation>%1 behalten den Namen dieses Hosts</translation>
    </message>
    <message>
        <source>mail to root goes to %1</source>
        <translation>Mails an root gehen an %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587, over IPv6 too</source>
        <translation>nur der Host selbst kann sich verbinden, und zwar auf den Ports 25 und 587, auch über IPv6</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587</source>
        <translation>nur der Host selbst kann sich verbinden, und zwar auf den Ports 25 und 587</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25, over IPv6 too</source>
        <translation>nur der Host selbst kann sich verbinden, und zwar auf Port 25, auch über IPv6</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25</source>
        <translation>nur der Host selbst kann sich verbinden, und zwar auf Port 25</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587, over IPv6 too</source>
        <translation>andere Hosts erreichen den Daemon auf den Ports 25 und 587, auch über IPv6</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587</source>
        <translation>andere Hosts erreichen den Daemon auf den Ports 25 und 587</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25, over IPv6 too</source>
        <translation>andere Hosts erreichen den Daemon auf Port 25, auch über IPv6</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25</source>
        <translation>andere Hosts erreichen den Daemon auf Port 25</translation>
    </message>
    <message>
        <source>%1 has something wrong with it</source>
        <comment>a field</comment>
        <translation>%1 enthält einen Fehler</translation>
    </message>
    <message>
        <source>%1 have something wrong with them</source>
        <comment>fields</comment>
        <translation>%1 enthalten Fehler</translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <comment>a field</comment>
        <translation>%1 braucht eine Antwort</translation>
    </message>
    <message>
        <source>%1 need answers</source>
        <comment>fields</comment>
        <translation>%1 brauchen Antworten</translation>
    </message>
    <message>
        <source>Not complete yet: %1</source>
        <translation>Noch nicht vollständig: %1</translation>
    </message>
    <message>
        <source>No daemon runs. The line keeps one that somebody starts by mistake on %1, where only this host itself can connect.</source>
        <translation>Es läuft kein Daemon. Startet jemand aus Versehen einen, hält ihn die Zeile auf %1 fest, wo sich nur dieser Host selbst verbinden kann.</translation>
    </message>
    <message>
        <source>Only programs on %1 can connect here, to port %2 of %3.</source>
        <translation>Hier können sich nur Programme auf %1 verbinden, und zwar mit Port %2 von %3.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv4 address of %2.</source>
        <translation>Andere Hosts können sich mit Port %1 aller IPv4-Adressen von %2 verbinden.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every address of %2, IPv4 and IPv6: on this platform one socket takes both.</source>
        <translation>Andere Hosts können sich mit Port %1 aller Adressen von %2 verbinden, IPv4 und IPv6: Auf dieser Plattform nimmt ein Socket beides an.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv6 address of %2.</source>
        <translation>Andere Hosts können sich mit Port %1 aller IPv6-Adressen von %2 verbinden.</translation>
    </message>
    <message>
        <source>No daemon runs. Should somebody start one, port 587 stays closed.</source>
        <translation>Es läuft kein Daemon. Sollte jemand einen starten, bleibt Port 587 geschlossen.</translation>
    </message>
    <message>
        <source>You want port 587. A DAEMON_OPTIONS line of its own opens it, so that the file shows it.</source>
        <translation>Port 587 ist gewünscht. Eine eigene DAEMON_OPTIONS-Zeile öffnet ihn, damit die Datei ihn zeigt.</translation>
    </message>
    <message>
        <source>You did not ask for port 587, so it stays closed.</source>
        <translation>Port 587 ist nicht verlangt, also bleibt er geschlossen.</translation>
    </message>
    <message>
        <source>No daemon runs on %1, so what programs write goes straight to %2.</source>
        <translation>Auf %1 läuft kein Daemon, darum geht alles, was Programme schreiben, direkt an %2.</translation>
    </message>
    <message>
        <source>A daemon listens on 127.0.0.1 of %1, and what programs write goes to it first.</source>
        <translation>Auf %1 lauscht ein Daemon auf 127.0.0.1, und was Programme schreiben, geht zuerst an ihn.</translation>
    </message>
    <message>
        <source>%1 takes mail on port %2.</source>
        <translation>%1 nimmt Mails auf Port %2 an.</translation>
    </message>
    <message>
        <source>The relay is written in brackets. With these rules a bare root goes there as root@%1.</source>
        <translation>Das Relay steht in Klammern. Mit diesen Regeln kommt ein bloßes root dort als root@%1 an.</translation>
    </message>
    <message>
        <source>Mail that stays on %1 says From: root@%2.</source>
        <translation>In Mails, die auf %1 bleiben, steht From: root@%2.</translation>
    </message>
    <message>
        <source>%1 looks names up in its own aliases, and that is this mailer’s work.</source>
        <translation>%1 schlägt Namen in den eigenen Aliasen nach, und das ist die Arbeit dieses Mailers.</translation>
    </message>
    <message>
        <source>%1 puts mail for its own domains into mailboxes.</source>
        <translation>%1 legt Mails für die eigenen Domains in Mailboxen ab.</translation>
    </message>
    <message>
        <source>sendmail %1 has neither DAEMON_OPTIONS nor a submission program: sendmail.mc alone is written, in the old words.</source>
        <translation>sendmail %1 hat weder DAEMON_OPTIONS noch ein Submission-Programm: Geschrieben wird nur sendmail.mc, in der alten Schreibweise.</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS, but no submission program: there is no submit.mc.</source>
        <translation>sendmail %1 hat DAEMON_OPTIONS, aber kein Submission-Programm: Es gibt keine submit.mc.</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS and a submission program: sendmail.mc and submit.mc are both written.</source>
        <translation>sendmail %1 hat DAEMON_OPTIONS und ein Submission-Programm: Geschrieben werden sendmail.mc und submit.mc.</translation>
    </message>
    <message>
        <source>On %1 the cf tree’s macros are in %2.</source>
        <translation>Unter %1 liegen die Makros des cf-Baums in %2.</translation>
    </message>
    <message>
        <source>The host runs %1; %2 is the cf tree’s file about it.</source>
        <translation>Auf dem Host läuft %1; %2 ist die Datei des cf-Baums dazu.</translation>
    </message>
    <message>
        <source>%1 keeps its own settings in a domain file called %2.</source>
        <translation>%1 hält die eigenen Einstellungen in einer DOMAIN-Datei namens %2.</translation>
    </message>
    <message>
        <source>On %1 the aliases are in %2; the cf tree would look elsewhere.</source>
        <translation>Unter %1 liegen die Aliase in %2; der cf-Baum würde woanders suchen.</translation>
    </message>
    <message>
        <source>On %1 the service that flushes the queue waits for %2.</source>
        <translation>Unter %1 wartet der Dienst, der die Warteschlange leert, auf %2.</translation>
    </message>
    <message>
        <source>%1 keeps sendmail’s files in %2.</source>
        <translation>%1 hält die Dateien von sendmail in %2.</translation>
    </message>
    <message>
        <source>This is how Debian’s own tools write the line while DAEMON_HOSTSTATS is “no”.</source>
        <translation>So schreiben Debians eigene Werkzeuge die Zeile, solange DAEMON_HOSTSTATS auf „no“ steht.</translation>
    </message>
    <message>
        <source>The file is for %1, and its .cf says so.</source>
        <translation>Die Datei ist für %1, und ihre .cf sagt es auch.</translation>
    </message>
    <message>
        <source>The lines between the two say whose file this is and what made it.</source>
        <translation>Die Zeilen zwischen den beiden sagen, wessen Datei das ist und was sie erzeugt hat.</translation>
    </message>
    <message>
        <source>It follows from no answer: each submit.mc has the line, as the one that comes with sendmail.</source>
        <translation>Die Zeile folgt aus keiner Antwort: Jede submit.mc hat sie, auch die von sendmail mitgelieferte.</translation>
    </message>
    <message>
        <source>Before anything else happens to it, a bare root is root@%1.</source>
        <translation>Bevor irgendetwas anderes damit geschieht, wird aus einem bloßen root root@%1.</translation>
    </message>
    <message>
        <source>Each directive has its note.</source>
        <translation>Jede Direktive hat ihre Notiz.</translation>
    </message>
    <message>
        <source>The files have directives alone.</source>
        <translation>Die Dateien enthalten nur Direktiven.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another one.</source>
        <translation>Das Verzeichnis gibt es nicht: Es zuerst anlegen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>You have no permission to write there: choose another folder, such as one below your home folder.</source>
        <translation>Dort fehlt das Schreibrecht: Ein anderes Verzeichnis wählen, etwa eines unterhalb des Home-Verzeichnisses.</translation>
    </message>
    <message>
        <source>That file system can only be read: choose a folder on another one.</source>
        <translation>Dieses Dateisystem lässt sich nur lesen: Ein Verzeichnis auf einem anderen wählen.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose a folder on another disk.</source>
        <translation>Die Platte ist voll: Platz schaffen oder ein Verzeichnis auf einer anderen Platte wählen.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Noch einmal versuchen oder ein anderes Verzeichnis wählen.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”.</source>
        <translation>Nach „%1“ wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written.</source>
        <translation>„%1“ ließ sich nicht schreiben; es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <comment>an answer</comment>
        <translation>sendmail %1</translation>
    </message>
    <message>
        <source>cron</source>
        <comment>tried again by cron</comment>
        <translation>cron</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <comment>tried again by a systemd timer</comment>
        <translation>systemd-Timer</translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <comment>the first release that has it</comment>
        <translation>sendmail %1</translation>
    </message>
    <message>
        <source>Install the package sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), or name the folder of a cf tree in the View menu, with --cf-tree or in SENDMAIL_WIZARD_CF_TREE. The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>Das Paket sendmail-cf installieren (apt install sendmail-cf, dnf install sendmail-cf) oder das Verzeichnis eines cf-Baums nennen: im Menü Ansicht, mit --cf-tree oder in SENDMAIL_WIZARD_CF_TREE. Die .mc-Dateien und der Export kommen ohne aus: Der Host baut seine .cf selbst.</translation>
    </message>
    <message>
        <source>%1 would take more than 256 lines of the access map.</source>
        <translation>%1 würde mehr als 256 Zeilen der access-Tabelle füllen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Further domains to rewrite</source>
        <translation>Weitere maskierte Domains</translation>
    </message>
    <message>
        <source>Root’s mail goes to</source>
        <translation>Mails an root gehen an</translation>
    </message>
    <message>
        <source>Postmaster’s mail goes to</source>
        <translation>Mails an postmaster gehen an</translation>
    </message>
    <message>
        <source>Send the queue every</source>
        <translation>Wartende Mails erneut senden</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Das Bündel wird geschrieben</translation>
    </message>
    <message>
        <source>The bundle is being written. The disk takes its time.</source>
        <translation>Das Bündel wird geschrieben. Die Platte lässt sich Zeit.</translation>
    </message>
    <message>
        <source>Cancelling: what was written so far is being removed.</source>
        <translation>Abbruch: Was bisher geschrieben wurde, wird wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Says on which address, family and port the SMTP daemon listens. Each line opens one socket.</source>
        <translation>Legt fest, auf welcher Adresse, in welcher Adressfamilie und auf welchem Port der SMTP-Daemon lauscht. Jede Zeile öffnet einen Socket.</translation>
    </message>
    <message>
        <source>On every host with a daemon. On one without, it keeps a daemon that somebody starts by mistake on the loopback address.</source>
        <translation>Auf jedem Host mit Daemon. Auf einem ohne hält sie einen versehentlich gestarteten Daemon auf der Loopback-Adresse fest.</translation>
    </message>
    <message>
        <source>Where the default, port 25 on every IPv4 address, is wanted.</source>
        <translation>Wo die Vorgabe erwünscht ist, Port 25 auf allen IPv4-Adressen.</translation>
    </message>
    <message>
        <source>Addr=::1 on a host with IPv6 turned off: the daemon retries for about a minute and then ends, and 127.0.0.1 is closed all that time. M=O lets it go on with the other sockets.</source>
        <translation>Addr=::1 auf einem Host mit abgeschaltetem IPv6: Der Daemon versucht es etwa eine Minute lang und endet dann, und die ganze Zeit ist auch 127.0.0.1 geschlossen. M=O lässt ihn mit den anderen Sockets weitermachen.</translation>
    </message>
    <message>
        <source>Together with no_default_msa; before MAILER.</source>
        <translation>Zusammen mit no_default_msa; vor MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</source>
        <translation>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</translation>
    </message>
    <message>
        <source>The way before 8.10 to say where the SMTP daemon listens.</source>
        <translation>Der Weg vor 8.10, um festzulegen, wo der SMTP-Daemon lauscht.</translation>
    </message>
    <message>
        <source>For sendmail 8.9 and older.</source>
        <translation>Für sendmail 8.9 und älter.</translation>
    </message>
    <message>
        <source>From 8.10, where DAEMON_OPTIONS replaces it. Newer cf trees still honour it, with a warning.</source>
        <translation>Ab 8.10; dort tritt DAEMON_OPTIONS an seine Stelle. Neuere cf-Bäume befolgen es noch, mit einer Warnung.</translation>
    </message>
    <message>
        <source>Before MAILER.</source>
        <translation>Vor MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</translation>
    </message>
    <message>
        <source>Leaves out the message submission agent that sendmail otherwise opens on port 587 of every address.</source>
        <translation>Lässt den Mail Submission Agent weg, den sendmail sonst auf Port 587 aller Adressen öffnet.</translation>
    </message>
    <message>
        <source>Always, together with DAEMON_OPTIONS lines for the sockets that are wanted.</source>
        <translation>Immer, zusammen mit DAEMON_OPTIONS-Zeilen für die gewünschten Sockets.</translation>
    </message>
    <message>
        <source>Nowhere: where port 587 is wanted, name it in a DAEMON_OPTIONS line, so that the file shows every open port.</source>
        <translation>Nirgends: Wo Port 587 erwünscht ist, gehört er in eine DAEMON_OPTIONS-Zeile, damit die Datei jeden offenen Port zeigt.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>Before MAILER, nullclient and msp. msp brings it along.</source>
        <translation>Vor MAILER, nullclient und msp. msp bringt es selbst mit.</translation>
    </message>
    <message>
        <source>cf/README, Features; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README, Features; RELEASE_NOTES, 8.10.0</translation>
    </message>
    <message>
        <source>Switches m4&apos;s output off and on again, so that a head of notes stays out of the .cf.</source>
        <translation>Schaltet die Ausgabe von m4 aus und wieder ein, damit ein Vorspann mit Notizen nicht in die .cf gerät.</translation>
    </message>
    <message>
        <source>At the head of each file, around what only people read.</source>
        <translation>Am Anfang jeder Datei, um alles, was nur Menschen lesen.</translation>
    </message>
    <message>
        <source>A single line of comment needs no divert; dnl does it.</source>
        <translation>Ein einzeiliger Kommentar braucht kein divert; dafür genügt dnl.</translation>
    </message>
    <message>
        <source>divert(0) has to come before the first line that matters.</source>
        <translation>divert(0) muss vor der ersten Zeile stehen, auf die es ankommt.</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example; GNU m4 manual, Diversions</source>
        <translation>cf/README, Introduction and example; GNU-m4-Handbuch, Diversions</translation>
    </message>
    <message>
        <source>Deletes the rest of the line, and the line break with it.</source>
        <translation>Löscht den Rest der Zeile samt dem Zeilenumbruch.</translation>
    </message>
    <message>
        <source>For every comment, and after every macro call.</source>
        <translation>Für jeden Kommentar und nach jedem Makroaufruf.</translation>
    </message>
    <message>
        <source>On the lines of a LOCAL_ section, which go into the .cf as they are, line break included.</source>
        <translation>In den Zeilen eines LOCAL_-Abschnitts; sie gehen so, wie sie sind, in die .cf, samt Zeilenumbruch.</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4</source>
        <translation>cf/README, A brief introduction to m4</translation>
    </message>
    <message>
        <source>Reads sendmail&apos;s macro definitions, cf.m4, at this place.</source>
        <translation>Liest an dieser Stelle die Makrodefinitionen von sendmail, cf.m4.</translation>
    </message>
    <message>
        <source>In every .mc file that the platform&apos;s own tools may rebuild.</source>
        <translation>In jeder .mc-Datei, aus der die Werkzeuge der Plattform die .cf neu erzeugen könnten.</translation>
    </message>
    <message>
        <source>Before everything but define(_USE_ETC_MAIL_).</source>
        <translation>Vor allem anderen außer define(_USE_ETC_MAIL_).</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example</source>
        <translation>cf/README, Introduction and example</translation>
    </message>
    <message>
        <source>Gives an m4 macro a value, which sendmail&apos;s macros then read.</source>
        <translation>Gibt einem m4-Makro einen Wert, den die Makros von sendmail dann lesen.</translation>
    </message>
    <message>
        <source>For options (confNAME) and variables such as SMART_HOST.</source>
        <translation>Für Optionen (confNAME) und Variablen wie SMART_HOST.</translation>
    </message>
    <message>
        <source>Before the FEATURE or MAILER that reads the value.</source>
        <translation>Vor dem FEATURE oder MAILER, das den Wert liest.</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4; Tweaking configuration options</source>
        <translation>cf/README, A brief introduction to m4; Tweaking configuration options</translation>
    </message>
    <message>
        <source>Takes the value of a macro away, as if it had never been defined.</source>
        <translation>Nimmt einem Makro seinen Wert, als wäre es nie definiert worden.</translation>
    </message>
    <message>
        <source>To drop one setting of the platform&apos;s own files.</source>
        <translation>Um eine einzelne Einstellung aus den Dateien der Plattform loszuwerden.</translation>
    </message>
    <message>
        <source>After the line that defines the name, before the one that reads it.</source>
        <translation>Nach der Zeile, die den Namen definiert, und vor der, die ihn liest.</translation>
    </message>
    <message>
        <source>GNU m4 manual, Deleting a macro</source>
        <translation>GNU-m4-Handbuch, Deleting a macro</translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder feature, with its arguments.</source>
        <translation>Liest eine der Dateien aus dem Verzeichnis feature des cf-Baums, mit ihren Argumenten.</translation>
    </message>
    <message>
        <source>Before writing rules of your own: there may be a feature for it.</source>
        <translation>Bevor man eigene Regeln schreibt: Vielleicht gibt es schon ein FEATURE dafür.</translation>
    </message>
    <message>
        <source>After OSTYPE and DOMAIN, before every MAILER. From 8.12 m4 prints an error otherwise, and still ends as if all were well.</source>
        <translation>Nach OSTYPE und DOMAIN, vor jedem MAILER. Sonst gibt m4 ab 8.12 einen Fehler aus und endet trotzdem, als wäre alles gut.</translation>
    </message>
    <message>
        <source>cf/README, Features</source>
        <translation>cf/README, Features</translation>
    </message>
    <message>
        <source>Adds the definition of one or several mailers, the programs and protocols that carry a message away.</source>
        <translation>Fügt einen oder mehrere Mailer hinzu, also die Programme und Protokolle, die eine Mail weiterbefördern.</translation>
    </message>
    <message>
        <source>local and smtp on every host that is not a null client.</source>
        <translation>local und smtp auf jedem Host, der kein Null-Client ist.</translation>
    </message>
    <message>
        <source>After nullclient and msp: both bring their mailers with them, and a second definition is an error.</source>
        <translation>Nach nullclient und msp: Beide bringen ihre Mailer mit, und eine zweite Definition ist ein Fehler.</translation>
    </message>
    <message>
        <source>Last, since FEATURE and define lines change what a mailer looks like. Only LOCAL_ sections follow.</source>
        <translation>Zuletzt, denn FEATURE- und define-Zeilen ändern, wie ein Mailer aussieht. Danach folgen nur noch LOCAL_-Abschnitte.</translation>
    </message>
    <message>
        <source>cf/README, Mailers</source>
        <translation>cf/README, Mailers</translation>
    </message>
    <message>
        <source>Tells the macros that this host keeps sendmail&apos;s files in /etc/mail.</source>
        <translation>Sagt den Makros, dass die Dateien von sendmail auf diesem Host in /etc/mail liegen.</translation>
    </message>
    <message>
        <source>On every host with sendmail 8.10 or later.</source>
        <translation>Auf jedem Host mit sendmail 8.10 oder neuer.</translation>
    </message>
    <message>
        <source>It does no harm anywhere; releases before 8.10 do not look at it.</source>
        <translation>Die Zeile schadet nirgends; Versionen vor 8.10 beachten sie nicht.</translation>
    </message>
    <message>
        <source>Before the include.</source>
        <translation>Vor dem include.</translation>
    </message>
    <message>
        <source>cf/README, File locations</source>
        <translation>cf/README, File locations</translation>
    </message>
    <message>
        <source>Writes its argument into the head of the .cf, as a comment.</source>
        <translation>Schreibt sein Argument als Kommentar in den Kopf der .cf.</translation>
    </message>
    <message>
        <source>In every .mc file.</source>
        <translation>In jeder .mc-Datei.</translation>
    </message>
    <message>
        <source>Reads the cf tree&apos;s file about one operating system.</source>
        <translation>Liest die Datei des cf-Baums zu einem Betriebssystem.</translation>
    </message>
    <message>
        <source>Always, with the name of a file in the cf tree&apos;s folder ostype.</source>
        <translation>Immer, mit dem Namen einer Datei aus dem Verzeichnis ostype des cf-Baums.</translation>
    </message>
    <message>
        <source>In submit.mc, which delivers nothing by itself, unless the platform puts the client queue somewhere else.</source>
        <translation>In der submit.mc, die selbst nichts zustellt, es sei denn, die Plattform legt die Client-Warteschlange woandershin.</translation>
    </message>
    <message>
        <source>After VERSIONID, before DOMAIN and every FEATURE.</source>
        <translation>Nach VERSIONID, vor DOMAIN und jedem FEATURE.</translation>
    </message>
    <message>
        <source>cf/README, OSTYPE</source>
        <translation>cf/README, OSTYPE</translation>
    </message>
    <message>
        <source>Reads a file of settings that many hosts share.</source>
        <translation>Liest eine Datei mit Einstellungen, die viele Hosts teilen.</translation>
    </message>
    <message>
        <source>On Debian: debian-mta in sendmail.mc, debian-msp in submit.mc.</source>
        <translation>Unter Debian: debian-mta in der sendmail.mc, debian-msp in der submit.mc.</translation>
    </message>
    <message>
        <source>On platforms that have no such file.</source>
        <translation>Auf Plattformen, die keine solche Datei haben.</translation>
    </message>
    <message>
        <source>Right after OSTYPE.</source>
        <translation>Gleich nach OSTYPE.</translation>
    </message>
    <message>
        <source>cf/README, Domains</source>
        <translation>cf/README, Domains</translation>
    </message>
    <message>
        <source>Names the folder in which sendmail keeps a small file about each host that it has sent to.</source>
        <translation>Nennt das Verzeichnis, in dem sendmail über jeden Host, an den es gesendet hat, eine kleine Datei führt.</translation>
    </message>
    <message>
        <source>On a server with a long queue to many hosts.</source>
        <translation>Auf einem Server mit langer Warteschlange für viele Hosts.</translation>
    </message>
    <message>
        <source>On clients. On Debian change DAEMON_HOSTSTATS instead of this line.</source>
        <translation>Auf Clients. Unter Debian DAEMON_HOSTSTATS ändern, nicht diese Zeile.</translation>
    </message>
    <message>
        <source>A file for each host, and a folder that only sendmail may write to.</source>
        <translation>Eine Datei je Host und ein Verzeichnis, in das nur sendmail schreiben darf.</translation>
    </message>
    <message>
        <source>undefine comes after the DOMAIN that defines it.</source>
        <translation>undefine steht nach dem DOMAIN, das den Namen definiert.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</source>
        <translation>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</translation>
    </message>
    <message>
        <source>Defines the mailers local and prog: delivery into mailboxes and to programs.</source>
        <translation>Definiert die Mailer local und prog: Zustellung in Mailboxen und an Programme.</translation>
    </message>
    <message>
        <source>On hosts that deliver mail or have aliases of their own.</source>
        <translation>Auf Hosts, die Mails zustellen oder eigene Aliase haben.</translation>
    </message>
    <message>
        <source>With nullclient or msp, which define their own.</source>
        <translation>Mit nullclient oder msp, die ihre eigenen definieren.</translation>
    </message>
    <message>
        <source>After every FEATURE and define; before smtp.</source>
        <translation>Nach jedem FEATURE und define; vor smtp.</translation>
    </message>
    <message>
        <source>Defines the mailers that speak SMTP: smtp, esmtp, smtp8, dsmtp and relay.</source>
        <translation>Definiert die Mailer, die SMTP sprechen: smtp, esmtp, smtp8, dsmtp und relay.</translation>
    </message>
    <message>
        <source>On every host that sends mail to others.</source>
        <translation>Auf jedem Host, der Mails an andere sendet.</translation>
    </message>
    <message>
        <source>Last, after local.</source>
        <translation>Zuletzt, nach local.</translation>
    </message>
    <message>
        <source>Gives senders on this host the name of a domain in place of the host&apos;s own.</source>
        <translation>Gibt Absendern auf diesem Host den Namen einer Domain anstelle des Hostnamens.</translation>
    </message>
    <message>
        <source>On every host whose users have their mailboxes on a central server.</source>
        <translation>Auf jedem Host, dessen Benutzer ihre Mailboxen auf einem zentralen Server haben.</translation>
    </message>
    <message>
        <source>Where replies have to come back to this very host.</source>
        <translation>Wo Antworten an diesen Host selbst zurückkommen müssen.</translation>
    </message>
    <message>
        <source>It hides which host wrote. The Received: lines and the Message-ID still say it.</source>
        <translation>Es verbirgt, welcher Host geschrieben hat. Die Received:-Zeilen und die Message-ID sagen es weiterhin.</translation>
    </message>
    <message>
        <source>After nullclient, which otherwise puts its hub&apos;s name in place of this one; before msp and MAILER.</source>
        <translation>Nach nullclient, das sonst den Namen seines Hubs an diese Stelle setzt; vor msp und MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Masquerading and relaying</source>
        <translation>cf/README, Masquerading and relaying</translation>
    </message>
    <message>
        <source>Puts the masquerade domain behind bare recipients in the header as well.</source>
        <translation>Hängt die Masquerading-Domain auch an bloße Empfänger im Kopf der Mail.</translation>
    </message>
    <message>
        <source>Where every local name also exists in the domain.</source>
        <translation>Wo es jeden lokalen Namen auch in der Domain gibt.</translation>
    </message>
    <message>
        <source>Where this host has aliases that the domain does not know: the header would show an address in the domain that does not exist, and replies to it bounce.</source>
        <translation>Wo dieser Host Aliase hat, die die Domain nicht kennt: Im Kopf der Mail stünde eine Adresse der Domain, die es nicht gibt, und Antworten darauf kämen als Bounce zurück.</translation>
    </message>
    <message>
        <source>Before MAILER and msp; nullclient turns it on by itself.</source>
        <translation>Vor MAILER und msp; nullclient schaltet es selbst ein.</translation>
    </message>
    <message>
        <source>Puts the masquerade domain into the envelope sender, the address that bounces go to.</source>
        <translation>Setzt die Masquerading-Domain in den Envelope-Absender ein, die Adresse, an die Bounces gehen.</translation>
    </message>
    <message>
        <source>On every host that does not receive mail for its own name.</source>
        <translation>Auf jedem Host, der keine Mails für seinen eigenen Namen bekommt.</translation>
    </message>
    <message>
        <source>Where programs on this very host must get their own bounces back.</source>
        <translation>Wo Programme auf diesem Host selbst ihre eigenen Bounces zurückbekommen müssen.</translation>
    </message>
    <message>
        <source>Puts the domain behind bare names in mail that is delivered on this very host.</source>
        <translation>Hängt die Domain an bloße Namen in Mails, die auf diesem Host selbst zugestellt werden.</translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts, and in general: a full address is never wrong.</source>
        <translation>Wo Mailboxen von anderen Hosts aus gelesen werden, und auch sonst: Eine vollständige Adresse ist nie falsch.</translation>
    </message>
    <message>
        <source>It changes nothing on a null client, which delivers nothing itself.</source>
        <translation>Bei einem Null-Client ändert es nichts, denn der stellt selbst nichts zu.</translation>
    </message>
    <message>
        <source>Before MAILER(local).</source>
        <translation>Vor MAILER(local).</translation>
    </message>
    <message>
        <source>Names users whose addresses are not masqueraded.</source>
        <translation>Nennt Benutzer, deren Adressen nicht maskiert werden.</translation>
    </message>
    <message>
        <source>For a user who sends reports that nobody answers, on hosts whose names resolve.</source>
        <translation>Für einen Benutzer, der Meldungen schickt, auf die niemand antwortet, auf Hosts, deren Namen sich auflösen lassen.</translation>
    </message>
    <message>
        <source>For everybody who wants an answer.</source>
        <translation>Bei allen, die eine Antwort wollen.</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER.</source>
        <translation>Vor nullclient, msp und MAILER.</translation>
    </message>
    <message>
        <source>Adds domains whose addresses become the masquerade domain when mail passes through this host.</source>
        <translation>Nennt weitere Domains, deren Adressen zur Masquerading-Domain werden, wenn Mails diesen Host durchlaufen.</translation>
    </message>
    <message>
        <source>On a hub for hosts that do not masquerade themselves, or after a change of the domain&apos;s name.</source>
        <translation>Auf einem Hub für Hosts, die nicht selbst maskieren, oder nachdem die Domain ihren Namen gewechselt hat.</translation>
    </message>
    <message>
        <source>For domains that are not yours: their users would get a new address without knowing.</source>
        <translation>Bei fremden Domains: Deren Benutzer bekämen eine neue Adresse, ohne es zu wissen.</translation>
    </message>
    <message>
        <source>Before MAILER. With limited_masquerade only these domains are rewritten.</source>
        <translation>Vor MAILER. Mit limited_masquerade werden nur diese Domains umgeschrieben.</translation>
    </message>
    <message>
        <source>Makes MASQUERADE_DOMAIN cover all hosts below the domains it names.</source>
        <translation>Lässt MASQUERADE_DOMAIN für alle Hosts unterhalb der genannten Domains gelten.</translation>
    </message>
    <message>
        <source>On a hub, to hide the names of all clients at once.</source>
        <translation>Auf einem Hub, um die Namen aller Clients auf einmal zu verbergen.</translation>
    </message>
    <message>
        <source>Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from 8.10, can spare one.</source>
        <translation>Wo ein Host unterhalb der Domain eigene Mailboxen führt; MASQUERADE_EXCEPTION, ab 8.10, kann einen ausnehmen.</translation>
    </message>
    <message>
        <source>With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing.</source>
        <translation>Mit MASQUERADE_DOMAIN, vor MAILER. Ohne ein MASQUERADE_DOMAIN bewirkt es nichts.</translation>
    </message>
    <message>
        <source>Makes the host a null client: it sends every message to one hub and delivers nothing itself.</source>
        <translation>Macht den Host zum Null-Client: Er sendet jede Mail an einen Hub und stellt selbst nichts zu.</translation>
    </message>
    <message>
        <source>No aliases, no .forward files, no mailboxes: a message that a program on this host submits goes to the hub as it is, and the hub decides. There is no local delivery that could be attacked or filled up. The feature also turns on allmasquerade and masquerade_envelope, and masquerades as the hub unless a MASQUERADE_AS follows it. A name without a domain is sent as name@hub.</source>
        <translation>Keine Aliase, keine .forward-Dateien, keine Mailboxen: Was ein Programm auf diesem Host einliefert, geht unverändert an den Hub, und der entscheidet. Es gibt keine lokale Zustellung, die sich angreifen oder überfüllen ließe. Das FEATURE schaltet auch allmasquerade und masquerade_envelope ein und maskiert mit dem Namen des Hubs, wenn kein MASQUERADE_AS darauf folgt. Ein Name ohne Domain wird als name@hub gesendet.</translation>
    </message>
    <message>
        <source>On every host that only sends: web servers, workstations, appliances.</source>
        <translation>Auf jedem Host, der nur sendet: Webserver, Arbeitsplatzrechner, Appliances.</translation>
    </message>
    <message>
        <source>Where the host&apos;s own /etc/aliases have to work, or anybody has a mailbox.</source>
        <translation>Wo die eigene /etc/aliases des Hosts gelten muss oder jemand eine Mailbox hat.</translation>
    </message>
    <message>
        <source>The hub has to be up; until it is, mail waits in the queue.</source>
        <translation>Der Hub muss laufen; bis er läuft, warten die Mails in der Warteschlange.</translation>
    </message>
    <message>
        <source>After every other FEATURE. MASQUERADE_AS comes after it, or the hub&apos;s name wins. No MAILER lines: it has its own.</source>
        <translation>Nach jedem anderen FEATURE. MASQUERADE_AS kommt danach, sonst gewinnt der Name des Hubs. Keine MAILER-Zeilen: nullclient hat seine eigenen.</translation>
    </message>
    <message>
        <source>Names the host that takes all mail for other hosts.</source>
        <translation>Nennt den Host, der alle Mails für andere Hosts annimmt.</translation>
    </message>
    <message>
        <source>Wherever a central mail server exists.</source>
        <translation>Wo immer es einen zentralen Mailserver gibt.</translation>
    </message>
    <message>
        <source>On the central mail server, if it sends to the Internet directly.</source>
        <translation>Auf dem zentralen Mailserver, wenn er selbst ins Internet sendet.</translation>
    </message>
    <message>
        <source>One host that everything depends on. A name that is one of this host&apos;s own is passed over without a word.</source>
        <translation>Ein Host, von dem alles abhängt. Ein Name, der diesem Host selbst gehört, wird wortlos übergangen.</translation>
    </message>
    <message>
        <source>Before MAILER. Not with nullclient, which sets it.</source>
        <translation>Vor MAILER. Nicht mit nullclient, das es selbst setzt.</translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names which no alias leads elsewhere.</source>
        <translation>Nennt den Host, der Mails an lokale Namen bekommt, die kein Alias woandershin führt.</translation>
    </message>
    <message>
        <source>On hosts with aliases of their own where people read their mail on the hub.</source>
        <translation>Auf Hosts mit eigenen Aliasen, deren Leute ihre Mails auf dem Hub lesen.</translation>
    </message>
    <message>
        <source>Where local users read their mail here.</source>
        <translation>Wo lokale Benutzer ihre Mails hier lesen.</translation>
    </message>
    <message>
        <source>The hub has to know every local user, system accounts included, or their mail bounces.</source>
        <translation>Der Hub muss jeden lokalen Benutzer kennen, auch Systemkonten, sonst kommen deren Mails als Bounce zurück.</translation>
    </message>
    <message>
        <source>Changes how the mailer relay connects: which port of the relay it uses.</source>
        <translation>Ändert, wie sich der Mailer relay verbindet: welchen Port des Relays er benutzt.</translation>
    </message>
    <message>
        <source>When the relay takes mail on another port, such as 587.</source>
        <translation>Wenn das Relay Mails auf einem anderen Port annimmt, etwa 587.</translation>
    </message>
    <message>
        <source>With port 25.</source>
        <translation>Bei Port 25.</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER, which read it.</source>
        <translation>Vor nullclient, msp und MAILER, die es lesen.</translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own; they go into the .cf as they are.</source>
        <translation>Leitet eigene Regeln ein; sie gehen so, wie sie sind, in die .cf.</translation>
    </message>
    <message>
        <source>With a relay in brackets, for a null client, or where names without an alias go to the hub.</source>
        <translation>Bei einem Relay in Klammern, für einen Null-Client oder wo Namen ohne Alias an den Hub gehen.</translation>
    </message>
    <message>
        <source>With a relay without brackets; sendmail&apos;s own rules do it.</source>
        <translation>Bei einem Relay ohne Klammern; das schaffen sendmails eigene Regeln.</translation>
    </message>
    <message>
        <source>After everything else. In an R line tabs separate the two sides; spaces there are an error.</source>
        <translation>Nach allem anderen. In einer R-Zeile trennen Tabulatoren die beiden Seiten; Leerzeichen an dieser Stelle sind ein Fehler.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</source>
        <translation>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</translation>
    </message>
    <message>
        <source>Says where the aliases file is.</source>
        <translation>Sagt, wo die Aliasdatei liegt.</translation>
    </message>
    <message>
        <source>Where the platform keeps the file elsewhere than the cf tree thinks, as Red Hat does.</source>
        <translation>Wo die Plattform die Datei woanders hat, als der cf-Baum denkt, wie bei Red Hat.</translation>
    </message>
    <message>
        <source>Where both agree.</source>
        <translation>Wo sich beide einig sind.</translation>
    </message>
    <message>
        <source>After OSTYPE, which may set it, too; before MAILER.</source>
        <translation>Nach OSTYPE, das es auch setzen kann; vor MAILER.</translation>
    </message>
    <message>
        <source>Adds names to those that sendmail takes for its own, class w.</source>
        <translation>Fügt den Namen, die sendmail für seine eigenen hält (Klasse w), weitere hinzu.</translation>
    </message>
    <message>
        <source>On the mail server, for each domain whose users are here.</source>
        <translation>Auf dem Mailserver, für jede Domain, deren Benutzer hier sind.</translation>
    </message>
    <message>
        <source>On clients.</source>
        <translation>Auf Clients.</translation>
    </message>
    <message>
        <source>Nothing. FEATURE(use_cw_file) reads the names from a file instead, and sendmail does not start when the file is missing.</source>
        <translation>Keiner. FEATURE(use_cw_file) liest die Namen stattdessen aus einer Datei, und sendmail startet nicht, wenn sie fehlt.</translation>
    </message>
    <message>
        <source>cf/README, Accepting mail for multiple names</source>
        <translation>cf/README, Accepting mail for multiple names</translation>
    </message>
    <message>
        <source>Begins lines that go into the option part of the .cf as they are.</source>
        <translation>Leitet Zeilen ein, die so, wie sie sind, in den Optionsteil der .cf gehen.</translation>
    </message>
    <message>
        <source>Before 8.10 for the domains of a mail server.</source>
        <translation>Vor 8.10 für die Domains eines Mailservers.</translation>
    </message>
    <message>
        <source>Where a macro does the same.</source>
        <translation>Wo ein Makro dasselbe leistet.</translation>
    </message>
    <message>
        <source>After MAILER; rulesets do not belong here, see LOCAL_RULESETS.</source>
        <translation>Nach MAILER; Regelsätze gehören nicht hierher, siehe LOCAL_RULESETS.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets</source>
        <translation>cf/README, Tweaking rulesets</translation>
    </message>
    <message>
        <source>Lets the hosts of a domain send mail through this server, and takes mail for them.</source>
        <translation>Lässt die Hosts einer Domain über diesen Server senden und nimmt Mails für sie an.</translation>
    </message>
    <message>
        <source>For the server&apos;s own domain, if its hosts have PTR records.</source>
        <translation>Für die eigene Domain des Servers, wenn ihre Hosts PTR-Einträge haben.</translation>
    </message>
    <message>
        <source>For domains of others: name their hosts in the access map, which lets them send without opening the way to them.</source>
        <translation>Bei fremden Domains: Deren Hosts gehören in die access-Tabelle; dann können sie senden, ohne dass der Weg zu ihnen offensteht.</translation>
    </message>
    <message>
        <source>Two DNS look-ups a connection, which sendmail does anyway.</source>
        <translation>Zwei DNS-Abfragen je Verbindung, die sendmail ohnehin stellt.</translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control</source>
        <translation>cf/README, Anti-spam configuration control</translation>
    </message>
    <message>
        <source>Looks clients, senders and recipients up in the access map, which says who is let in and who may relay.</source>
        <translation>Schlägt Clients, Absender und Empfänger in der access-Tabelle nach; sie sagt, wer herein darf und für wen weitergeleitet wird.</translation>
    </message>
    <message>
        <source>A line such as Connect:192.0.2 RELAY lets that network send through this server, whether its hosts have names in DNS or not. Other values refuse: REJECT, DISCARD, or a reply of your own. The map is a database made of a text file; an edit has no effect until makemap has run. With -o a missing database is taken for an empty one, so the server runs and relays for nobody; without -o it does not start. -T&lt;TMPF&gt; marks failed look-ups so that they are not taken for &quot;no entry&quot;.</source>
        <translation>Eine Zeile wie Connect:192.0.2 RELAY lässt dieses Netz über diesen Server senden, ob seine Hosts Namen im DNS haben oder nicht. Andere Werte weisen ab: REJECT, DISCARD oder eine eigene Antwort. Die Tabelle ist eine Datenbank, die aus einer Textdatei entsteht; eine Änderung wirkt erst, wenn makemap gelaufen ist. Mit -o gilt eine fehlende Datenbank als leer, der Server läuft also und leitet für niemanden weiter; ohne -o startet er nicht. -T&lt;TMPF&gt; kennzeichnet gescheiterte Abfragen, damit sie nicht als „kein Eintrag“ gelten.</translation>
    </message>
    <message>
        <source>On a mail server: clients named by network or address do not depend on anybody&apos;s DNS.</source>
        <translation>Auf einem Mailserver: Clients, die als Netz oder Adresse genannt sind, hängen von niemandes DNS ab.</translation>
    </message>
    <message>
        <source>On hosts that listen on the loopback address alone.</source>
        <translation>Auf Hosts, die nur auf der Loopback-Adresse lauschen.</translation>
    </message>
    <message>
        <source>A map file, and makemap after each change.</source>
        <translation>Eine Datenbankdatei und makemap nach jeder Änderung.</translation>
    </message>
    <message>
        <source>Before greet_pause, ratecontrol, conncontrol and all that read the same map; before MAILER.</source>
        <translation>Vor greet_pause, ratecontrol, conncontrol und allem, was dieselbe Tabelle liest; vor MAILER.</translation>
    </message>
    <message>
        <source>Makes the file one for the mail submission program: what a program hands to sendmail is passed to one host.</source>
        <translation>Macht die Datei zu einer für das Submission-Programm: Was ein Programm an sendmail übergibt, geht an einen einzigen Host weiter.</translation>
    </message>
    <message>
        <source>From 8.12 the command sendmail is no longer run as root. It takes a message from cron or mail, looks at no alias, and gives it by SMTP to the host named here: 127.0.0.1 where a daemon runs, otherwise the relay. If that host does not answer, the message waits in the client queue until something runs sendmail -Ac -q; where no daemon does that, cron has to. With MASQUERADE_AS and masquerade_envelope before it, bare recipients get the masquerade domain.</source>
        <translation>Ab 8.12 läuft der Befehl sendmail nicht mehr als root. Er nimmt eine Mail von cron oder mail entgegen, schlägt keine Aliase nach und übergibt sie per SMTP dem hier genannten Host: 127.0.0.1, wo ein Daemon läuft, sonst dem Relay. Antwortet dieser Host nicht, wartet die Mail in der Client-Warteschlange, bis etwas sendmail -Ac -q aufruft; wo kein Daemon das tut, muss es cron. Stehen MASQUERADE_AS und masquerade_envelope davor, bekommen bloße Empfänger die Masquerading-Domain.</translation>
    </message>
    <message>
        <source>In submit.mc, from 8.12.</source>
        <translation>In der submit.mc, ab 8.12.</translation>
    </message>
    <message>
        <source>In sendmail.mc. Never together with nullclient.</source>
        <translation>In der sendmail.mc. Nie zusammen mit nullclient.</translation>
    </message>
    <message>
        <source>A group and a queue folder of its own, which the platform&apos;s package brings.</source>
        <translation>Eine eigene Gruppe und ein eigenes Warteschlangenverzeichnis; beides bringt das Paket der Plattform mit.</translation>
    </message>
    <message>
        <source>Last. Masquerading comes before it; no MAILER lines follow, it has its own.</source>
        <translation>Zuletzt. Masquerading kommt davor; es folgen keine MAILER-Zeilen, msp hat seine eigenen.</translation>
    </message>
    <message>
        <source>cf/README, Message submission program</source>
        <translation>cf/README, Message submission program</translation>
    </message>
    <message>
        <source>Adds a word to the configuration&apos;s version number.</source>
        <translation>Hängt ein Wort an die Versionsnummer der Konfiguration an.</translation>
    </message>
    <message>
        <source>In submit.mc, with the word Submit.</source>
        <translation>In der submit.mc, mit dem Wort Submit.</translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file does it.</source>
        <translation>Unter Debian, dessen DOMAIN-Datei das schon erledigt.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options</source>
        <translation>cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>Tells the macros that there is no OSTYPE on purpose.</source>
        <translation>Sagt den Makros, dass OSTYPE absichtlich fehlt.</translation>
    </message>
    <message>
        <source>In a submit.mc without OSTYPE.</source>
        <translation>In einer submit.mc ohne OSTYPE.</translation>
    </message>
    <message>
        <source>Where an OSTYPE line stands: the two together are an error.</source>
        <translation>Wo eine OSTYPE-Zeile steht: Beide zusammen sind ein Fehler.</translation>
    </message>
    <message>
        <source>Before msp.</source>
        <translation>Vor msp.</translation>
    </message>
    <message>
        <source>cf/cf/submit.mc</source>
        <translation>cf/cf/submit.mc</translation>
    </message>
    <message>
        <source>Lets the submission program understand DECnet addresses, node::user.</source>
        <translation>Lässt das Submission-Programm DECnet-Adressen verstehen, node::user.</translation>
    </message>
    <message>
        <source>In submit.mc, as sendmail ships it.</source>
        <translation>In der submit.mc, so wie sendmail sie ausliefert.</translation>
    </message>
    <message>
        <source>Says where sendmail takes the time zone from.</source>
        <translation>Sagt, woher sendmail die Zeitzone nimmt.</translation>
    </message>
    <message>
        <source>In submit.mc, which runs for a user.</source>
        <translation>In der submit.mc, die für einen Benutzer läuft.</translation>
    </message>
    <message>
        <source>In sendmail.mc: a daemon&apos;s log belongs in the system&apos;s zone.</source>
        <translation>In der sendmail.mc: Das Log eines Daemons gehört in die Zone des Systems.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</source>
        <translation>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</translation>
    </message>
    <message>
        <source>Keeps sendmail from looking up all groups of a user before it acts for them.</source>
        <translation>Hält sendmail davon ab, alle Gruppen eines Benutzers nachzuschlagen, bevor es für ihn handelt.</translation>
    </message>
    <message>
        <source>In submit.mc.</source>
        <translation>In der submit.mc.</translation>
    </message>
    <message>
        <source>Where .forward or :include: files are readable through a group only.</source>
        <translation>Wo .forward- oder :include:-Dateien nur über eine Gruppe lesbar sind.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</source>
        <translation>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</translation>
    </message>
    <message>
        <source>Says where the process writes its process id.</source>
        <translation>Sagt, wohin der Prozess seine Prozess-ID schreibt.</translation>
    </message>
    <message>
        <source>On Red Hat and Fedora, whose service sm-client expects /run/sm-client.pid.</source>
        <translation>Unter Red Hat und Fedora, deren Dienst sm-client /run/sm-client.pid erwartet.</translation>
    </message>
    <message>
        <source>On platforms whose files set it already.</source>
        <translation>Auf Plattformen, deren Dateien es schon setzen.</translation>
    </message>
    <message>
        <source>Before msp, which otherwise puts it into the client queue&apos;s folder.</source>
        <translation>Vor msp, das die Datei sonst in das Verzeichnis der Client-Warteschlange legt.</translation>
    </message>
    <message>
        <source>What the host is for</source>
        <translation>Wofür der Host da ist</translation>
    </message>
    <message>
        <source>The role decides what becomes of a message that a program on this host writes, cron&apos;s report to root above all: handed to a relay unread, looked up in the host&apos;s own aliases, or delivered here.</source>
        <translation>Die Rolle bestimmt, was aus einer Mail wird, die ein Programm auf diesem Host schreibt, vor allem aus dem Bericht von cron an root: ungelesen einem Relay übergeben, in den Aliasen des Hosts nachgeschlagen oder hier zugestellt.</translation>
    </message>
    <message>
        <source>With the wrong role mail vanishes without an error. A host that passes everything on does not read its own aliases, so what they promise never happens. A host that delivers for its own name fills a mailbox that nobody opens. A daemon that nobody needs listens all the same, and is there for whoever looks for one.</source>
        <translation>Mit der falschen Rolle verschwinden Mails ohne jeden Fehler. Ein Host, der alles weiterleitet, liest seine eigenen Aliase nicht, und was sie versprechen, geschieht nie. Ein Host, der für seinen eigenen Namen zustellt, füllt eine Mailbox, die niemand öffnet. Ein Daemon, den niemand braucht, lauscht trotzdem und ist für jeden da, der einen sucht.</translation>
    </message>
    <message>
        <source>cf/README, Features; Masquerading and relaying</source>
        <translation>cf/README, Features; Masquerading and relaying</translation>
    </message>
    <message>
        <source>The host&apos;s full name</source>
        <translation>Der vollständige Name des Hosts</translation>
    </message>
    <message>
        <source>sendmail introduces itself to other hosts under this name and puts it behind every address that has no domain. Each file also says in its head which host it is for.</source>
        <translation>Unter diesem Namen stellt sich sendmail anderen Hosts vor, und ihn hängt es an jede Adresse ohne Domain. Auch jede Datei sagt in ihrem Kopf, für welchen Host sie ist.</translation>
    </message>
    <message>
        <source>A name without a dot makes sendmail wait a minute at each start, and then go on with an address that no other host can answer. A name that does not resolve makes other servers refuse the sender.</source>
        <translation>Hat der Name keinen Punkt, wartet sendmail bei jedem Start eine Minute und macht dann mit einer Adresse weiter, auf die kein anderer Host antworten kann. Lässt sich ein Name nicht auflösen, weisen andere Server den Absender ab.</translation>
    </message>
    <message>
        <source>cf/README, Who am I?</source>
        <translation>cf/README, Who am I?</translation>
    </message>
    <message>
        <source>The release of sendmail on the host</source>
        <translation>Die sendmail-Version auf dem Host</translation>
    </message>
    <message>
        <source>A .cf is made for one release. The release decides which lines can be written at all: masquerade_envelope came with 8.7, DAEMON_OPTIONS with 8.10, the submission program with 8.12.</source>
        <translation>Eine .cf ist für eine Version gemacht. Die Version bestimmt, welche Zeilen überhaupt möglich sind: masquerade_envelope kam mit 8.7, DAEMON_OPTIONS mit 8.10, das Submission-Programm mit 8.12.</translation>
    </message>
    <message>
        <source>op.me, 5.8, V — Configuration version level</source>
        <translation>op.me, 5.8, V — Configuration version level</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Sending needs no daemon: programs call the command sendmail, and the submission program hands their mail on. A daemon is needed where mail comes in by SMTP, or where the host&apos;s own aliases have to be looked up.</source>
        <translation>Zum Senden braucht es keinen Daemon: Programme rufen den Befehl sendmail auf, und das Submission-Programm reicht ihre Mails weiter. Ein Daemon ist nötig, wo Mails per SMTP hereinkommen oder die Aliase des Hosts gelten sollen.</translation>
    </message>
    <message>
        <source>What listens can be attacked, from the network or, on the loopback address, by whoever has an account on the host. Without a daemon nobody flushes the queue, so something else has to: a message that the relay did not take at once would lie there until it is too old.</source>
        <translation>Was lauscht, lässt sich angreifen, aus dem Netz oder, auf der Loopback-Adresse, von jedem, der auf dem Host ein Konto hat. Ohne Daemon leert niemand die Warteschlange, also muss es etwas anderes tun: Eine Mail, die das Relay nicht sofort annahm, läge sonst dort, bis sie zu alt ist.</translation>
    </message>
    <message>
        <source>op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options</source>
        <translation>op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>Who reads root&apos;s mail</source>
        <translation>Wer die Mails an root liest</translation>
    </message>
    <message>
        <source>Cron, backups and the system&apos;s own checks write to root. The alias sends that on to a person: one address, or several with commas between them.</source>
        <translation>cron, Backups und die Prüfungen des Systems selbst schreiben an root. Der Alias schickt das an eine Person weiter: eine Adresse oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Without it the reports pile up in root&apos;s mailbox on this host. The first sign is often a full disk, or a backup that has not run for half a year.</source>
        <translation>Ohne ihn stapeln sich die Berichte in der Mailbox von root auf diesem Host. Das erste Anzeichen ist oft eine volle Platte oder ein Backup, das seit einem halben Jahr nicht gelaufen ist.</translation>
    </message>
    <message>
        <source>op.me, 2.6, The alias database</source>
        <translation>op.me, 2.6, The alias database</translation>
    </message>
    <message>
        <source>Who reads postmaster&apos;s mail</source>
        <translation>Wer die Mails an postmaster liest</translation>
    </message>
    <message>
        <source>Bounces of bounces and questions about mail from other sites go to postmaster. Every host that takes mail has to have one; root is a good answer as long as somebody reads root&apos;s mail.</source>
        <translation>An postmaster gehen Bounces von Bounces und Fragen anderer Betreiber zu Mails. Jeder Host, der Mails annimmt, muss einen haben; root ist eine gute Antwort, solange jemand die Mails an root liest.</translation>
    </message>
    <message>
        <source>Nobody learns that mail fails, since the report of the failure has no reader either.</source>
        <translation>Niemand erfährt, dass Mails scheitern, denn auch der Bericht darüber hat keinen Leser.</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Weitere Aliase</translation>
    </message>
    <message>
        <source>Each alias is a name and where its mail goes: an address elsewhere, a user of this host, or another alias. They hold on this host alone, before the relay sees the message.</source>
        <translation>Jeder Alias ist ein Name und das Ziel seiner Mails: eine Adresse anderswo, ein Benutzer dieses Hosts oder ein anderer Alias. Sie gelten nur auf diesem Host, bevor das Relay die Mail sieht.</translation>
    </message>
    <message>
        <source>An alias that exists on one host of many is forgotten when its reader leaves. Where a central server can have it instead, it belongs there. An alias that leads back to itself makes every message to it bounce.</source>
        <translation>Ein Alias, den es nur auf einem von vielen Hosts gibt, ist vergessen, wenn sein Leser geht. Wo ein zentraler Server ihn haben kann, gehört er dorthin. Führt ein Alias zu sich selbst zurück, endet jede Mail an ihn als Bounce.</translation>
    </message>
    <message>
        <source>Minutes between two queue runs</source>
        <translation>Minuten zwischen zwei Warteschlangenläufen</translation>
    </message>
    <message>
        <source>When the relay does not answer, a message waits in the queue. Each run tries again whatever waits there. The minutes of the hour come from the host&apos;s name, so that a thousand hosts do not call the relay in the same second.</source>
        <translation>Antwortet das Relay nicht, wartet eine Mail in der Warteschlange. Jeder Lauf versucht alles erneut, was dort wartet. Die Minuten der Stunde ergeben sich aus dem Namen des Hosts, damit nicht tausend Hosts in derselben Sekunde beim Relay anklopfen.</translation>
    </message>
    <message>
        <source>Without any run a message that could not be sent at once is never tried again: nobody gets it, and nobody is told. Many minutes make alarms late, few cost next to nothing on a host with little mail.</source>
        <translation>Ohne solche Läufe wird eine Mail, die sich nicht sofort senden ließ, nie wieder versucht: Niemand bekommt sie, und niemand erfährt davon. Bei vielen Minuten kommen Alarme spät, wenige kosten auf einem Host mit wenigen Mails fast nichts.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; 3.1, Queue interval</source>
        <translation>op.me, 2.3.2, Queue runs; 3.1, Queue interval</translation>
    </message>
    <message>
        <source>What flushes the queue</source>
        <translation>Was die Warteschlange leert</translation>
    </message>
    <message>
        <source>cron is there on every platform and needs one line. A systemd timer appears in the lists and the journal of a Linux host, and does not start a second run while one is at work.</source>
        <translation>cron gibt es auf jeder Plattform, und es braucht nur eine Zeile. Ein systemd-Timer erscheint in den Listen und im Journal eines Linux-Hosts und startet keinen zweiten Lauf, solange noch einer arbeitet.</translation>
    </message>
    <message>
        <source>Either does the same to the mail. Where the chosen one is not installed or not running, nothing ever leaves the queue.</source>
        <translation>Für die Mails macht es keinen Unterschied. Ist das Gewählte nicht installiert oder läuft es nicht, verlässt nie etwas die Warteschlange.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs</source>
        <translation>op.me, 2.3.2, Queue runs</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>Kommentare in den .mc-Dateien</translation>
    </message>
    <message>
        <source>A short note stands above each directive and says what it is for. m4 drops the notes, so the .cf is the same with and without them.</source>
        <translation>Über jeder Direktive steht eine kurze Notiz, wozu sie da ist. m4 lässt die Notizen weg, die .cf ist also mit ihnen und ohne sie dieselbe.</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>Eine Leerzeile</translation>
    </message>
    <message>
        <source>It stands there for people; sendmail passes over it.</source>
        <translation>Sie steht für Menschen da; sendmail übergeht sie.</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Ein Kommentar</translation>
    </message>
    <message>
        <source>sendmail passes over lines that begin with #. The cf tree&apos;s files leave many of them, with the name and version of each part that went into this .cf.</source>
        <translation>Zeilen, die mit # beginnen, übergeht sendmail. Die Dateien des cf-Baums hinterlassen viele davon, mit Name und Version jedes Teils, der in diese .cf eingegangen ist.</translation>
    </message>
    <message>
        <source>An edit here is lost as soon as somebody builds the .cf anew. Notes belong into the .mc.</source>
        <translation>Eine Änderung hier ist verloren, sobald jemand die .cf neu erzeugt. Notizen gehören in die .mc.</translation>
    </message>
    <message>
        <source>An option that is not set</source>
        <translation>Eine nicht gesetzte Option</translation>
    </message>
    <message>
        <source>The line is a comment. It shows an option with a value for orientation; since no O line sets it, what is built into sendmail holds.</source>
        <translation>Die Zeile ist ein Kommentar. Sie zeigt zur Orientierung eine Option mit einem Wert; da keine O-Zeile sie setzt, gilt, was in sendmail eingebaut ist.</translation>
    </message>
    <message>
        <source>op.me, 5.6, O — Set option; cf/README, Tweaking configuration options</source>
        <translation>op.me, 5.6, O — Set option; cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>The version of the format</source>
        <translation>Die Version des Formats</translation>
    </message>
    <message>
        <source>It tells which level of the configuration&apos;s language the file uses, and whose configuration it is. sendmail refuses a level that is newer than itself.</source>
        <translation>Sie sagt, welche Stufe der Konfigurationssprache die Datei benutzt und von wem die Konfiguration stammt. Eine Stufe, die neuer ist als es selbst, lehnt sendmail ab.</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Eine Option</translation>
    </message>
    <message>
        <source>It sets one of sendmail&apos;s switches for all mail: paths, limits, timeouts, ports. The name stands before the =, the value behind it.</source>
        <translation>Sie stellt einen der Schalter von sendmail für alle Mails: Pfade, Grenzen, Wartezeiten, Ports. Vor dem = steht der Name, dahinter der Wert.</translation>
    </message>
    <message>
        <source>A value typed in here is lost at the next build. The .mc has a conf name for almost every option.</source>
        <translation>Ein Wert, der hier eingetippt wird, ist beim nächsten Erzeugen verloren. Für fast jede Option hat die .mc einen conf-Namen.</translation>
    </message>
    <message>
        <source>A macro</source>
        <translation>Ein Makro</translation>
    </message>
    <message>
        <source>It gives a name a value, and $ with the name stands for the value in the lines that follow. A name is one character, or several in braces. Such macros are sendmail&apos;s own, not m4&apos;s.</source>
        <translation>Es gibt einem Namen einen Wert, und in den folgenden Zeilen steht $ mit dem Namen für diesen Wert. Ein Name ist ein einzelnes Zeichen, oder mehrere in geschweiften Klammern. Solche Makros gehören zu sendmail, nicht zu m4.</translation>
    </message>
    <message>
        <source>op.me, 5.2, D — Define macro</source>
        <translation>op.me, 5.2, D — Define macro</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Eine Klasse</translation>
    </message>
    <message>
        <source>It adds words to a set. Rules ask whether a part of an address belongs to it: $=w matches what is in class w, $~w what is not.</source>
        <translation>Sie nimmt Wörter in eine Menge auf. Regeln fragen, ob ein Teil einer Adresse dazugehört: $=w passt auf das, was in der Klasse w ist, $~w auf das, was nicht darin ist.</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes</source>
        <translation>op.me, 5.3, C and F — Define classes</translation>
    </message>
    <message>
        <source>A class from a file</source>
        <translation>Eine Klasse aus einer Datei</translation>
    </message>
    <message>
        <source>It adds the words in a file to a set, a word a line. With -o a missing file is no error; without it sendmail does not start.</source>
        <translation>Sie nimmt die Wörter einer Datei in eine Menge auf, ein Wort je Zeile. Mit -o ist eine fehlende Datei kein Fehler; ohne -o startet sendmail nicht.</translation>
    </message>
    <message>
        <source>The file is read when the daemon starts. A change has no effect before the next restart.</source>
        <translation>Gelesen wird die Datei, wenn der Daemon startet. Eine Änderung wirkt erst nach dem nächsten Neustart.</translation>
    </message>
    <message>
        <source>A map</source>
        <translation>Eine Map</translation>
    </message>
    <message>
        <source>It declares a table that rules can look words up in: its name, its kind, and where its data is. $( name key $) in a rule is such a look-up.</source>
        <translation>Sie deklariert eine Tabelle, in der Regeln Wörter nachschlagen können: ihren Namen, ihre Art und wo ihre Daten liegen. $( name key $) in einer Regel ist eine solche Abfrage.</translation>
    </message>
    <message>
        <source>op.me, 5.9, K — Key file declaration</source>
        <translation>op.me, 5.9, K — Key file declaration</translation>
    </message>
    <message>
        <source>The start of a ruleset</source>
        <translation>Der Anfang eines Regelsatzes</translation>
    </message>
    <message>
        <source>The rules that follow, down to the next S line, form a ruleset. Others call it by its name or number; it is given an address and gives back what it made of it.</source>
        <translation>Die folgenden Regeln, bis zur nächsten S-Zeile, bilden einen Regelsatz. Andere rufen ihn mit seinem Namen oder seiner Nummer auf; er bekommt eine Adresse und gibt zurück, was er daraus gemacht hat.</translation>
    </message>
    <message>
        <source>op.me, 5.1, R and S — Rewriting rules</source>
        <translation>op.me, 5.1, R and S — Rewriting rules</translation>
    </message>
    <message>
        <source>A rewriting rule</source>
        <translation>Eine Umschreiberegel</translation>
    </message>
    <message>
        <source>If the address matches the left side, it becomes what the right side says, and the rule is tried again; otherwise the next rule has its turn. Tabs separate the two sides and, behind them, a comment.</source>
        <translation>Passt die Adresse auf die linke Seite, wird sie zu dem, was die rechte Seite sagt, und die Regel wird erneut versucht; sonst ist die nächste Regel an der Reihe. Tabulatoren trennen die beiden Seiten und, dahinter, einen Kommentar.</translation>
    </message>
    <message>
        <source>Spaces in place of the tabs are an error. A rule that matches its own result runs until sendmail stops it.</source>
        <translation>Leerzeichen anstelle der Tabulatoren sind ein Fehler. Eine Regel, die auf ihr eigenes Ergebnis passt, läuft, bis sendmail sie anhält.</translation>
    </message>
    <message>
        <source>A mailer</source>
        <translation>Ein Mailer</translation>
    </message>
    <message>
        <source>It says how mail of one kind is carried away: P= the program or [IPC] for a connection, F= flags, S= and R= the rulesets for senders and recipients, A= the arguments. Lines that begin with white space continue it.</source>
        <translation>Er sagt, wie Mails einer Art befördert werden: P= das Programm oder [IPC] für eine Verbindung, F= Flags, S= und R= die Regelsätze für Absender und Empfänger, A= die Argumente. Zeilen, die mit Leerraum beginnen, setzen ihn fort.</translation>
    </message>
    <message>
        <source>op.me, 5.4, M — Define mailer</source>
        <translation>op.me, 5.4, M — Define mailer</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>Eine Kopfzeile</translation>
    </message>
    <message>
        <source>sendmail adds this line to the head of messages. Letters between question marks are a condition: the line is added only for a mailer with that flag.</source>
        <translation>Diese Zeile fügt sendmail dem Kopf von Mails hinzu. Buchstaben zwischen Fragezeichen sind eine Bedingung: Die Zeile kommt nur bei einem Mailer mit diesem Flag hinzu.</translation>
    </message>
    <message>
        <source>op.me, 5.5, H — Define header</source>
        <translation>op.me, 5.5, H — Define header</translation>
    </message>
    <message>
        <source>A precedence</source>
        <translation>Ein Vorrang</translation>
    </message>
    <message>
        <source>It gives a word of the header Precedence: a number. The higher the number, the earlier the message leaves a full queue. Below zero a bounce brings back the header alone, not the text.</source>
        <translation>Er gibt einem Wort der Kopfzeile Precedence: eine Zahl. Je höher die Zahl, desto früher verlässt die Mail eine volle Warteschlange. Unter null bringt ein Bounce nur den Kopf der Mail zurück, nicht den Text.</translation>
    </message>
    <message>
        <source>op.me, 5.7, P — Precedence definitions</source>
        <translation>op.me, 5.7, P — Precedence definitions</translation>
    </message>
    <message>
        <source>Trusted users</source>
        <translation>Vertraute Benutzer</translation>
    </message>
    <message>
        <source>A user named here may set the sender of a message with -f without a warning in its header.</source>
        <translation>Ein hier genannter Benutzer darf den Absender einer Mail mit -f setzen, ohne dass eine Warnung in ihren Kopf kommt.</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes, class t</source>
        <translation>op.me, 5.3, C and F — Define classes, class t</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Eine Umgebungsvariable</translation>
    </message>
    <message>
        <source>sendmail gives this variable to itself and to the programs that it starts; it drops most of what its caller has set.</source>
        <translation>Diese Variable gibt sendmail sich selbst und den Programmen mit, die es startet; das meiste, was sein Aufrufer gesetzt hat, lässt es fallen.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.7</source>
        <translation>RELEASE_NOTES, 8.7</translation>
    </message>
    <message>
        <source>A queue group</source>
        <translation>Eine Warteschlangengruppe</translation>
    </message>
    <message>
        <source>It declares a queue of its own, with its folder and its runs, for part of the mail.</source>
        <translation>Sie deklariert für einen Teil der Mails eine eigene Warteschlange mit eigenem Verzeichnis und eigenen Läufen.</translation>
    </message>
    <message>
        <source>op.me, 5.10, Q — Queue group declaration</source>
        <translation>op.me, 5.10, Q — Queue group declaration</translation>
    </message>
    <message>
        <source>A mail filter</source>
        <translation>Ein Mailfilter</translation>
    </message>
    <message>
        <source>It declares a program of its own that sees each message as it comes in and may refuse it.</source>
        <translation>Er deklariert ein eigenes Programm, das jede hereinkommende Mail sieht und abweisen kann.</translation>
    </message>
    <message>
        <source>op.me, 5.11, X — Mail filter (milter) definitions</source>
        <translation>op.me, 5.11, X — Mail filter (milter) definitions</translation>
    </message>
    <message>
        <source>A macro that m4 did not know</source>
        <translation>Ein Makro, das m4 nicht kannte</translation>
    </message>
    <message>
        <source>This looks like a call that belongs into the .mc. m4 copies a name that it does not know as it is: a typing error, or a macro of a newer cf tree.</source>
        <translation>Das sieht nach einem Aufruf aus, der in die .mc gehört. Einen Namen, den m4 nicht kennt, kopiert es, wie er ist: ein Tippfehler oder ein Makro aus einem neueren cf-Baum.</translation>
    </message>
    <message>
        <source>sendmail cannot read such a line, or takes its first letter for a command. m4 has reported nothing.</source>
        <translation>Eine solche Zeile kann sendmail nicht lesen, oder es hält ihren ersten Buchstaben für ein Kommando. m4 hat nichts gemeldet.</translation>
    </message>
    <message>
        <source>A line of an unknown kind</source>
        <translation>Eine Zeile unbekannter Art</translation>
    </message>
    <message>
        <source>Its first character is no command of a .cf. sendmail reports &quot;unknown configuration line&quot;.</source>
        <translation>Ihr erstes Zeichen ist kein Kommando einer .cf. sendmail meldet „unknown configuration line“.</translation>
    </message>
    <message>
        <source>op.me, 5, The whole scoop on the configuration file</source>
        <translation>op.me, 5, The whole scoop on the configuration file</translation>
    </message>
    <message>
        <source>op.me, 5.6, O — Set option</source>
        <translation>op.me, 5.6, O — Set option</translation>
    </message>
    <message>
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>Wo die Aliase liegen. Aus dieser Datei baut newaliases ihre Datenbank.</translation>
    </message>
    <message>
        <source>How long to wait at the start for an alias database that somebody is just rebuilding.</source>
        <translation>Wie lange beim Start auf eine Aliasdatenbank gewartet wird, die gerade jemand neu baut.</translation>
    </message>
    <message>
        <source>The character that takes the place of a space inside an address.</source>
        <translation>Das Zeichen, das innerhalb einer Adresse an die Stelle eines Leerzeichens tritt.</translation>
    </message>
    <message>
        <source>Whether newaliases checks that each target can be delivered to, which takes look-ups in DNS.</source>
        <translation>Ob newaliases prüft, dass sich an jedes Ziel zustellen lässt; das kostet DNS-Abfragen.</translation>
    </message>
    <message>
        <source>How many connections to other hosts are kept open for the next message.</source>
        <translation>Wie viele Verbindungen zu anderen Hosts für die nächste Mail offen bleiben.</translation>
    </message>
    <message>
        <source>How long an idle connection is kept open for the next message.</source>
        <translation>Wie lange eine untätige Verbindung für die nächste Mail offen bleibt.</translation>
    </message>
    <message>
        <source>How many new connections a second the daemon takes; the others wait.</source>
        <translation>Wie viele neue Verbindungen in der Sekunde der Daemon annimmt; die anderen warten.</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>Ein Socket, den der Daemon öffnet. Jede solche Zeile ist einer; ohne Addr ist er auf allen Adressen offen.</translation>
    </message>
    <message>
        <source>The file for a message that can be neither delivered nor sent back.</source>
        <translation>Die Datei für eine Mail, die sich weder zustellen noch zurücksenden lässt.</translation>
    </message>
    <message>
        <source>The user under whom programs and files are delivered to when no other user is known.</source>
        <translation>Der Benutzer, unter dem an Programme und in Dateien zugestellt wird, wenn kein anderer bekannt ist.</translation>
    </message>
    <message>
        <source>When mail is sent: in the background (b), while the caller waits (i), or only by a queue run (q).</source>
        <translation>Wann Mails gesendet werden: im Hintergrund (b), während der Aufrufer wartet (i) oder erst beim Warteschlangenlauf (q).</translation>
    </message>
    <message>
        <source>Which checks of file permissions are left out. Each one left out is a hole that somebody may find.</source>
        <translation>Welche Prüfungen von Dateirechten entfallen. Jede, die entfällt, ist ein Loch, das jemand finden kann.</translation>
    </message>
    <message>
        <source>Whether the look-up of all groups of a user is left out.</source>
        <translation>Ob das Nachschlagen aller Gruppen eines Benutzers entfällt.</translation>
    </message>
    <message>
        <source>Whether the names of the host&apos;s network interfaces are left out of class w, its own names.</source>
        <translation>Ob die Namen der Netzwerkschnittstellen des Hosts aus der Klasse w herausbleiben, aus seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Where to look for users&apos; .forward files. With nothing behind the = they are not read.</source>
        <translation>Wo die .forward-Dateien der Benutzer gesucht werden. Steht nichts hinter dem =, werden sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>Die Datei mit den Antworten auf den SMTP-Befehl HELP.</translation>
    </message>
    <message>
        <source>Whether mail for mailers with the flag e waits for a queue run instead of being sent at once.</source>
        <translation>Ob Mails für Mailer mit dem Flag e auf einen Warteschlangenlauf warten, statt sofort gesendet zu werden.</translation>
    </message>
    <message>
        <source>The folder with a small file about each host that mail was sent to.</source>
        <translation>Das Verzeichnis mit einer kleinen Datei über jeden Host, an den Mails gesendet wurden.</translation>
    </message>
    <message>
        <source>How much is written to the log: 9 is usual, each message with sender, recipients and outcome.</source>
        <translation>Wie viel ins Log geschrieben wird: Üblich ist 9, jede Mail mit Absender, Empfängern und Ergebnis.</translation>
    </message>
    <message>
        <source>How many processes the daemon may have at once; further connections are refused.</source>
        <translation>Wie viele Prozesse der Daemon zugleich haben darf; weitere Verbindungen weist er ab.</translation>
    </message>
    <message>
        <source>After how many hosts a message counts as caught in a loop and goes back.</source>
        <translation>Nach wie vielen Hosts eine Mail als in einer Schleife gefangen gilt und zurückgeht.</translation>
    </message>
    <message>
        <source>How much of the queue&apos;s disk has to be free before mail is taken by SMTP.</source>
        <translation>Wie viel Platz auf der Platte der Warteschlange frei sein muss, damit Mails per SMTP angenommen werden.</translation>
    </message>
    <message>
        <source>Whether spaces may separate addresses in a header, as they once did.</source>
        <translation>Ob in einer Kopfzeile Leerzeichen Adressen trennen dürfen, wie sie es früher einmal taten.</translation>
    </message>
    <message>
        <source>The characters at which an address is taken apart for the rules.</source>
        <translation>Die Zeichen, an denen eine Adresse für die Regeln zerlegt wird.</translation>
    </message>
    <message>
        <source>Where the process writes its process id.</source>
        <translation>Wohin der Prozess seine Prozess-ID schreibt.</translation>
    </message>
    <message>
        <source>What strangers may ask: noexpn and novrfy hide who has a mailbox, authwarnings marks doubtful senders.</source>
        <translation>Was Fremde fragen dürfen: noexpn und novrfy verbergen, wer eine Mailbox hat, authwarnings kennzeichnet zweifelhafte Absender.</translation>
    </message>
    <message>
        <source>A word before what ps shows for each process, to tell daemon and queue runner apart.</source>
        <translation>Ein Wort vor dem, was ps zu jedem Prozess zeigt, um Daemon und Warteschlangenlauf auseinanderzuhalten.</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>Das Verzeichnis, in dem Mails warten. Es muss vorhanden sein, und dieses Programm muss es betreten können.</translation>
    </message>
    <message>
        <source>The permissions of the files in the queue.</source>
        <translation>Die Rechte der Dateien in der Warteschlange.</translation>
    </message>
    <message>
        <source>How DNS is asked; WorkAroundBrokenAAAA helps against servers that know no IPv6.</source>
        <translation>Wie das DNS gefragt wird; WorkAroundBrokenAAAA hilft gegen Server, die kein IPv6 kennen.</translation>
    </message>
    <message>
        <source>The user as whom sendmail works once its sockets are open.</source>
        <translation>Der Benutzer, als der sendmail arbeitet, sobald seine Sockets offen sind.</translation>
    </message>
    <message>
        <source>The folder below which files may be delivered to, as a jail for mail into files.</source>
        <translation>Das Verzeichnis, unterhalb dessen in Dateien zugestellt werden darf: ein Käfig für Mails, die in Dateien gehen.</translation>
    </message>
    <message>
        <source>Whether bounces are sent in parts that a program can read, too.</source>
        <translation>Ob Bounces in Teilen gesendet werden, die auch ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>Whether the eighth bit of each character is cut off, which ruins every text that is not English.</source>
        <translation>Ob das achte Bit jedes Zeichens abgeschnitten wird, was jeden Text verdirbt, der nicht englisch ist.</translation>
    </message>
    <message>
        <source>What the daemon says first to those who connect.</source>
        <translation>Was der Daemon denen zuerst sagt, die sich mit ihm verbinden.</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>Die Datei, die für mailstats Mails zählt.</translation>
    </message>
    <message>
        <source>Whether a message is on disk before it counts as taken, so that a crash loses nothing.</source>
        <translation>Ob eine Mail auf der Platte liegt, bevor sie als angenommen gilt, sodass ein Absturz nichts verliert.</translation>
    </message>
    <message>
        <source>The permissions of temporary files.</source>
        <translation>Die Rechte temporärer Dateien.</translation>
    </message>
    <message>
        <source>After how long in the queue a message goes back to its sender; usually five days.</source>
        <translation>Nach welcher Zeit in der Warteschlange eine Mail an ihren Absender zurückgeht; üblich sind fünf Tage.</translation>
    </message>
    <message>
        <source>After how long in the queue the sender gets a warning; usually four hours.</source>
        <translation>Nach welcher Zeit in der Warteschlange der Absender eine Warnung bekommt; üblich sind vier Stunden.</translation>
    </message>
    <message>
        <source>Where the time zone comes from.</source>
        <translation>Woher die Zeitzone kommt.</translation>
    </message>
    <message>
        <source>The user who owns the map files and may start the daemon.</source>
        <translation>Der Benutzer, dem die Map-Dateien gehören und der den Daemon starten darf.</translation>
    </message>
    <message>
        <source>How the first line of a message in a mailbox looks.</source>
        <translation>Wie die erste Zeile einer Mail in einer Mailbox aussieht.</translation>
    </message>
    <message>
        <source>Whether bounces go to Errors-To: where a message has it, against the standard.</source>
        <translation>Ob Bounces an Errors-To: gehen, wenn eine Mail diese Zeile hat, entgegen dem Standard.</translation>
    </message>
    <message>
        <source>Whether this is the file of the submission program, whose queue a group may write to.</source>
        <translation>Ob dies die Datei des Submission-Programms ist, in dessen Warteschlange eine Gruppe schreiben darf.</translation>
    </message>
    <message>
        <source>The smart host, $S</source>
        <translation>Der Smart Host, $S</translation>
    </message>
    <message>
        <source>The host that all mail for other hosts goes to. With nothing behind DS there is none, and DNS decides.</source>
        <translation>Der Host, an den alle Mails für andere Hosts gehen. Steht nichts hinter DS, gibt es keinen, und das DNS entscheidet.</translation>
    </message>
    <message>
        <source>The mail hub, $H</source>
        <translation>Der Mail-Hub, $H</translation>
    </message>
    <message>
        <source>The host that gets mail for local names. With nothing behind DH such mail is delivered here.</source>
        <translation>Der Host, der Mails an lokale Namen bekommt. Steht nichts hinter DH, werden solche Mails hier zugestellt.</translation>
    </message>
    <message>
        <source>The masquerade name, $M</source>
        <translation>Der Masquerading-Name, $M</translation>
    </message>
    <message>
        <source>The domain that takes the place of the host&apos;s own name. With nothing behind DM nothing is masqueraded.</source>
        <translation>Die Domain, die an die Stelle des Hostnamens tritt. Steht nichts hinter DM, wird nichts maskiert.</translation>
    </message>
    <message>
        <source>The host&apos;s official name, $j</source>
        <translation>Der offizielle Name des Hosts, $j</translation>
    </message>
    <message>
        <source>The name under which this host speaks to others. sendmail finds it by itself when no line sets it.</source>
        <translation>Der Name, unter dem dieser Host mit anderen spricht. Setzt ihn keine Zeile, findet sendmail ihn selbst.</translation>
    </message>
    <message>
        <source>The sender of bounces, $n</source>
        <translation>Der Absender von Bounces, $n</translation>
    </message>
    <message>
        <source>The name under which sendmail itself writes.</source>
        <translation>Der Name, unter dem sendmail selbst schreibt.</translation>
    </message>
    <message>
        <source>The configuration&apos;s version, $Z</source>
        <translation>Die Version der Konfiguration, $Z</translation>
    </message>
    <message>
        <source>It stands in the Received: lines and in the greeting, after sendmail&apos;s own version.</source>
        <translation>Sie steht in den Received:-Zeilen und in der Begrüßung, nach der Version von sendmail selbst.</translation>
    </message>
    <message>
        <source>The next host, ${MTAHost}</source>
        <translation>Der nächste Host, ${MTAHost}</translation>
    </message>
    <message>
        <source>The host that the submission program hands every message to.</source>
        <translation>Der Host, dem das Submission-Programm jede Mail übergibt.</translation>
    </message>
    <message>
        <source>The host&apos;s own names, $=w</source>
        <translation>Die eigenen Namen des Hosts, $=w</translation>
    </message>
    <message>
        <source>Mail for a name in this class is delivered here. sendmail adds the names that it finds for the host itself.</source>
        <translation>Mails an einen Namen dieser Klasse werden hier zugestellt. Die Namen, die sendmail für den Host selbst findet, fügt es hinzu.</translation>
    </message>
    <message>
        <source>Exposed users, $=E</source>
        <translation>Unmaskierte Benutzer, $=E</translation>
    </message>
    <message>
        <source>Users whose addresses keep the host&apos;s name.</source>
        <translation>Benutzer, deren Adressen den Namen des Hosts behalten.</translation>
    </message>
    <message>
        <source>Further masqueraded domains, $=M</source>
        <translation>Weitere maskierte Domains, $=M</translation>
    </message>
    <message>
        <source>Domains whose addresses become the masquerade name as well.</source>
        <translation>Domains, deren Adressen ebenfalls den Masquerading-Namen bekommen.</translation>
    </message>
    <message>
        <source>Domains that may relay, $=R</source>
        <translation>Domains, für die weitergeleitet wird, $=R</translation>
    </message>
    <message>
        <source>Hosts of these domains may send through this server, and mail to them is passed on.</source>
        <translation>Hosts dieser Domains dürfen über diesen Server senden, und Mails an sie werden weitergeleitet.</translation>
    </message>
    <message>
        <source>Domains that need no look-up, $=P</source>
        <translation>Domains ohne Nachschlagen, $=P</translation>
    </message>
    <message>
        <source>A name that ends in one of these is taken as it is, without asking DNS for its full form.</source>
        <translation>Ein Name, der auf eine davon endet, wird genommen, wie er ist, ohne das DNS nach der vollständigen Form zu fragen.</translation>
    </message>
    <message>
        <source>Characters that no local name has, $=O</source>
        <translation>Zeichen, die kein lokaler Name hat, $=O</translation>
    </message>
    <message>
        <source>A name with one of these in it needs more than a look at the local users.</source>
        <translation>Bei einem Namen mit einem dieser Zeichen genügt kein Blick auf die lokalen Benutzer.</translation>
    </message>
    <message>
        <source>With Addr=127.0.0.1 only programs on this very host can connect; without Addr whoever reaches the host can. It is about mail that comes in by SMTP, not about what programs hand to the command sendmail. A line about port 25 does not touch port 587: that one is opened by default, on every address, until no_default_msa says otherwise. On Linux a socket for every IPv6 address takes IPv4 connections as well, so there one line with Family=inet6 serves both.</source>
        <translation>Mit Addr=127.0.0.1 können sich nur Programme auf diesem Host selbst verbinden; ohne Addr kann es jeder, der den Host erreicht. Es geht um Mails, die per SMTP hereinkommen, nicht um das, was Programme dem Befehl sendmail übergeben. Eine Zeile zu Port 25 berührt Port 587 nicht: Der ist von Haus aus offen, auf allen Adressen, bis no_default_msa etwas anderes sagt. Unter Linux nimmt ein Socket für alle IPv6-Adressen auch IPv4-Verbindungen an, dort bedient also eine einzige Zeile mit Family=inet6 beides.</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address. Whoever reaches the host can talk to a program with root&apos;s rights, on a machine where nobody expects mail to arrive.</source>
        <translation>Der Daemon lauscht auf Port 25 aller Adressen. Wer den Host erreicht, kann mit einem Programm sprechen, das root-Rechte hat, und das auf einem Host, auf dem niemand ankommende Mails erwartet.</translation>
    </message>
    <message>
        <source>It becomes the option DaemonPortOptions, written with a capital O at the start of the line. There can be only one, so there is one socket for all mail that comes in by SMTP.</source>
        <translation>Daraus wird die Option DaemonPortOptions, mit großem O am Zeilenanfang. Es kann nur eine geben, also auch nur einen Socket für alle Mails, die per SMTP hereinkommen.</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address, and whoever reaches the host can talk to it.</source>
        <translation>Der Daemon lauscht auf Port 25 aller Adressen, und wer den Host erreicht, kann mit ihm sprechen.</translation>
    </message>
    <message>
        <source>From 8.10 each configuration has a second daemon, for people&apos;s mail programs, on port 587. With this feature only the sockets that DAEMON_OPTIONS lines name are opened. It decides who can hand mail in, not what becomes of a message.</source>
        <translation>Ab 8.10 hat jede Konfiguration einen zweiten Daemon, für die Mailprogramme der Leute, auf Port 587. Mit diesem FEATURE öffnen sich nur die Sockets, die DAEMON_OPTIONS-Zeilen nennen. Es entscheidet, wer Mails einliefern kann, nicht, was aus einer Mail wird.</translation>
    </message>
    <message>
        <source>Someone who binds port 25 to the loopback address and looks no further still has port 587 open to the network, and no line of the .mc shows it.</source>
        <translation>Wer Port 25 an die Loopback-Adresse bindet und nicht weiter nachsieht, hat Port 587 zum Netz hin immer noch offen, und keine Zeile der .mc zeigt es.</translation>
    </message>
    <message>
        <source>The file for the daemon</source>
        <translation>Die Datei für den Daemon</translation>
    </message>
    <message>
        <source>It says how mail that comes in by SMTP is treated, and mail in the daemon&apos;s queue. An admin edits this file, never the .cf that m4 makes of it.</source>
        <translation>Sie sagt, wie mit Mails verfahren wird, die per SMTP hereinkommen oder in der Warteschlange des Daemons liegen. Ein Admin bearbeitet diese Datei, nie die .cf, die m4 daraus macht.</translation>
    </message>
    <message>
        <source>After an edit nothing changes until the .cf has been built anew and the daemon has read it.</source>
        <translation>Nach einer Änderung geschieht nichts, bis die .cf neu erzeugt ist und der Daemon sie gelesen hat.</translation>
    </message>
    <message>
        <source>The file for the submission program</source>
        <translation>Die Datei für das Submission-Programm</translation>
    </message>
    <message>
        <source>It says how the command sendmail treats what programs on this host write: cron&apos;s mail goes through here first. It came with 8.12.</source>
        <translation>Sie sagt, wie der Befehl sendmail mit dem verfährt, was Programme auf diesem Host schreiben: Die Mails von cron kommen zuerst hier durch. Es gibt sie seit 8.12.</translation>
    </message>
    <message>
        <source>Masquerading in sendmail.mc alone comes too late for the recipient: a bare root has its domain by then.</source>
        <translation>Masquerading nur in der sendmail.mc kommt für den Empfänger zu spät: Ein bloßes root hat dann schon seine Domain.</translation>
    </message>
    <message>
        <source>What the daemon reads</source>
        <translation>Was der Daemon liest</translation>
    </message>
    <message>
        <source>m4 has made it of sendmail.mc and the cf tree. Each line is one command, told by its first character; most lines are rules for addresses.</source>
        <translation>m4 hat sie aus sendmail.mc und dem cf-Baum gemacht. Jede Zeile ist ein Kommando, kenntlich am ersten Zeichen; die meisten Zeilen sind Regeln für Adressen.</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build, and nobody sees from the .mc what was changed.</source>
        <translation>Eine Änderung hier ist beim nächsten Erzeugen verloren, und der .mc sieht niemand an, was geändert war.</translation>
    </message>
    <message>
        <source>What the submission program reads</source>
        <translation>Was das Submission-Programm liest</translation>
    </message>
    <message>
        <source>m4 has made it of submit.mc and the cf tree. The command sendmail reads it each time a program hands in mail.</source>
        <translation>m4 hat sie aus submit.mc und dem cf-Baum gemacht. Der Befehl sendmail liest sie jedes Mal, wenn ein Programm eine Mail einliefert.</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build.</source>
        <translation>Eine Änderung hier ist beim nächsten Erzeugen verloren.</translation>
    </message>
    <message>
        <source>op.me, 1.3.3, submit.cf; cf/README, Message submission program</source>
        <translation>op.me, 1.3.3, submit.cf; cf/README, Message submission program</translation>
    </message>
    <message>
        <source>The aliases of this bundle</source>
        <translation>Die Aliase dieses Bündels</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the host&apos;s aliases file, between two marker lines, and runs newaliases. A line is a name, a colon, and where its mail goes.</source>
        <translation>install.sh setzt diese Zeilen zwischen zwei Markierungszeilen in die Aliasdatei des Hosts und ruft newaliases auf. Eine Zeile besteht aus einem Namen, einem Doppelpunkt und dem Ziel seiner Mails.</translation>
    </message>
    <message>
        <source>Without newaliases an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>Ohne newaliases bleibt eine Änderung wirkungslos: sendmail liest die Datenbank, nicht diese Datei.</translation>
    </message>
    <message>
        <source>An alias</source>
        <translation>Ein Alias</translation>
    </message>
    <message>
        <source>Mail to the name before the colon goes to what stands behind it: an address, a user of this host, or another alias; several with commas between them.</source>
        <translation>Mails an den Namen vor dem Doppelpunkt gehen an das, was dahinter steht: eine Adresse, ein Benutzer dieses Hosts oder ein anderer Alias; mehrere sind durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>It holds only where the local mailer sees the message. On a null client nothing looks at it.</source>
        <translation>Er gilt nur, wo der Mailer local die Mail sieht. Auf einem Null-Client sieht niemand hinein.</translation>
    </message>
    <message>
        <source>The access map&apos;s source</source>
        <translation>Die Quelle der access-Tabelle</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the access file, between two marker lines, and runs makemap. Each line is a key, a tab, and what to do.</source>
        <translation>install.sh setzt diese Zeilen zwischen zwei Markierungszeilen in die Datei access und ruft makemap auf. Jede Zeile besteht aus einem Schlüssel, einem Tabulator und dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Without makemap an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>Ohne makemap bleibt eine Änderung wirkungslos: sendmail liest die Datenbank, nicht diese Datei.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>A client whose address or name begins or ends with the key may send mail through this server to anybody. RELAY says so; Connect: makes the line count for clients alone, not for senders and recipients.</source>
        <translation>Ein Client, dessen Adresse mit dem Schlüssel beginnt oder dessen Name auf ihn endet, darf über diesen Server an jeden senden. Das sagt RELAY; mit Connect: gilt die Zeile nur für Clients, nicht für Absender und Empfänger.</translation>
    </message>
    <message>
        <source>A network that is wider than the house lets strangers send spam through the server, and other servers stop taking mail from it.</source>
        <translation>Ein Netz, das weiter gefasst ist als das eigene Haus, lässt Fremde über den Server Spam senden, und andere Server nehmen keine Mails mehr von ihm an.</translation>
    </message>
    <message>
        <source>The queue runner for cron</source>
        <translation>Der Warteschlangenlauf für cron</translation>
    </message>
    <message>
        <source>install.sh puts it into /etc/cron.d, or its lines into root&apos;s crontab where there is no such folder. It sends what waits in the queue.</source>
        <translation>install.sh legt die Datei in /etc/cron.d ab oder setzt ihre Zeilen in die crontab von root, wo es dieses Verzeichnis nicht gibt. Sie sendet, was in der Warteschlange wartet.</translation>
    </message>
    <message>
        <source>Without it, and without a daemon, a message that the relay did not take at once stays in the queue.</source>
        <translation>Ohne sie und ohne Daemon bleibt eine Mail, die das Relay nicht sofort annahm, in der Warteschlange.</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Eine Notiz für Menschen</translation>
    </message>
    <message>
        <source>cron passes over lines that begin with #.</source>
        <translation>Zeilen, die mit # beginnen, übergeht cron.</translation>
    </message>
    <message>
        <source>A queue run</source>
        <translation>Ein Warteschlangenlauf</translation>
    </message>
    <message>
        <source>Five columns say when: minutes, hours, days, months, days of the week, a star for each. Then comes the user, and then the command. -q tries everything that waits; -Ac means the submission program&apos;s queue, without it the daemon&apos;s.</source>
        <translation>Fünf Spalten sagen, wann: Minuten, Stunden, Tage, Monate, Wochentage, ein Stern bedeutet jeden Wert. Dann kommt der Benutzer und dann der Befehl. -q versucht alles, was wartet; -Ac meint die Warteschlange des Submission-Programms, ohne -Ac ist es die des Daemons.</translation>
    </message>
    <message>
        <source>The user has to be allowed to enter the queue: smmsp for the submission program&apos;s, root for the daemon&apos;s.</source>
        <translation>Der Benutzer muss die Warteschlange betreten dürfen: smmsp die des Submission-Programms, root die des Daemons.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; sendmail(8)</source>
        <translation>op.me, 2.3.2, Queue runs; sendmail(8)</translation>
    </message>
    <message>
        <source>The queue runner as a systemd service</source>
        <translation>Der Warteschlangenlauf als systemd-Dienst</translation>
    </message>
    <message>
        <source>The unit sends what waits in the queues, once. The timer beside it starts it again and again.</source>
        <translation>Die Unit sendet einmal, was in den Warteschlangen wartet. Der Timer daneben startet sie immer wieder.</translation>
    </message>
    <message>
        <source>By itself it is never started: the timer has to be enabled.</source>
        <translation>Von selbst startet sie nie: Der Timer muss aktiviert sein.</translation>
    </message>
    <message>
        <source>systemd.service(5)</source>
        <translation>systemd.service(5)</translation>
    </message>
    <message>
        <source>What the unit is called</source>
        <translation>Wie die Unit heißt</translation>
    </message>
    <message>
        <source>systemctl and the journal show this text.</source>
        <translation>systemctl und das Journal zeigen diesen Text.</translation>
    </message>
    <message>
        <source>systemd.unit(5)</source>
        <translation>systemd.unit(5)</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>The unit starts after these, so that the first run at boot does not find a network that is not there yet.</source>
        <translation>Die Unit startet nach diesen hier, damit der erste Lauf beim Booten nicht auf ein Netz trifft, das es noch nicht gibt.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie anfordert</translation>
    </message>
    <message>
        <source>systemd starts this, too, when the unit is started.</source>
        <translation>Wird die Unit gestartet, startet systemd auch dies.</translation>
    </message>
    <message>
        <source>How the service runs</source>
        <translation>Wie der Dienst läuft</translation>
    </message>
    <message>
        <source>oneshot: it does its work and ends, and a second run waits until the first is over.</source>
        <translation>oneshot: Er tut seine Arbeit und endet, und ein zweiter Lauf wartet, bis der erste vorbei ist.</translation>
    </message>
    <message>
        <source>As whom it runs</source>
        <translation>Als wer er läuft</translation>
    </message>
    <message>
        <source>The user who may enter the submission program&apos;s queue.</source>
        <translation>Der Benutzer, der die Warteschlange des Submission-Programms betreten darf.</translation>
    </message>
    <message>
        <source>With another user the run ends with &quot;permission denied&quot;.</source>
        <translation>Mit einem anderen Benutzer endet der Lauf mit „permission denied“.</translation>
    </message>
    <message>
        <source>systemd.exec(5)</source>
        <translation>systemd.exec(5)</translation>
    </message>
    <message>
        <source>The queue run</source>
        <translation>Der Warteschlangenlauf</translation>
    </message>
    <message>
        <source>-q tries everything that waits, and f keeps the process in the foreground, since systemd ends what a service leaves behind. -Ac means the submission program&apos;s queue. A minus sign before the path: a queue that cannot be sent now is no failure. A plus sign: with root&apos;s rights.</source>
        <translation>-q versucht alles, was wartet, und f hält den Prozess im Vordergrund, denn systemd beendet, was ein Dienst zurücklässt. -Ac meint die Warteschlange des Submission-Programms. Ein Minuszeichen vor dem Pfad: Eine Warteschlange, die sich gerade nicht senden lässt, ist kein Fehlschlag. Ein Pluszeichen: mit root-Rechten.</translation>
    </message>
    <message>
        <source>systemd.service(5); sendmail(8)</source>
        <translation>systemd.service(5); sendmail(8)</translation>
    </message>
    <message>
        <source>The timer of the queue runner</source>
        <translation>Der Timer des Warteschlangenlaufs</translation>
    </message>
    <message>
        <source>It starts the service of the same name at the times that OnCalendar gives. install.sh enables it.</source>
        <translation>Er startet den gleichnamigen Dienst zu den Zeiten, die OnCalendar nennt. install.sh aktiviert ihn.</translation>
    </message>
    <message>
        <source>A timer that is not enabled never fires, and the queue is never flushed.</source>
        <translation>Ein Timer, der nicht aktiviert ist, schlägt nie an, und die Warteschlange wird nie geleert.</translation>
    </message>
    <message>
        <source>systemd.timer(5)</source>
        <translation>systemd.timer(5)</translation>
    </message>
    <message>
        <source>systemctl list-timers shows this text.</source>
        <translation>systemctl list-timers zeigt diesen Text.</translation>
    </message>
    <message>
        <source>When the queue is run</source>
        <translation>Wann die Warteschlange läuft</translation>
    </message>
    <message>
        <source>The minutes of each hour. They come from the host&apos;s name, so that a thousand hosts do not call the relay at once.</source>
        <translation>Die Minuten jeder Stunde. Sie ergeben sich aus dem Namen des Hosts, damit nicht tausend Hosts zugleich beim Relay anklopfen.</translation>
    </message>
    <message>
        <source>systemd.time(7)</source>
        <translation>systemd.time(7)</translation>
    </message>
    <message>
        <source>When the timer is active</source>
        <translation>Wann der Timer aktiv ist</translation>
    </message>
    <message>
        <source>Once enabled, it runs from each boot on.</source>
        <translation>Einmal aktiviert, läuft er nach jedem Booten wieder an.</translation>
    </message>
    <message>
        <source>The installer&apos;s data</source>
        <translation>Die Daten der Installation</translation>
    </message>
    <message>
        <source>install.sh is the same in every bundle; what is particular to this one stands here, a key and a value a line. The script takes the lines as data and never runs them.</source>
        <translation>install.sh ist in jedem Bündel dasselbe; was diesem hier eigen ist, steht in dieser Datei, je Zeile ein Schlüssel und ein Wert. Das Skript nimmt die Zeilen als Daten und führt sie nie aus.</translation>
    </message>
    <message>
        <source>A value changed by hand no longer fits SHA256SUMS, and install.sh refuses the bundle.</source>
        <translation>Ein von Hand geänderter Wert passt nicht mehr zu SHA256SUMS, und install.sh lehnt das Bündel ab.</translation>
    </message>
    <message>
        <source>The version of this list of keys. install.sh refuses one that it does not know.</source>
        <translation>Die Version dieser Schlüsselliste. Eine, die es nicht kennt, lehnt install.sh ab.</translation>
    </message>
    <message>
        <source>The host that the bundle is for. install.sh compares it with the name of the host that it runs on.</source>
        <translation>Der Host, für den das Bündel ist. install.sh vergleicht ihn mit dem Namen des Hosts, auf dem es läuft.</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>Wofür der Host da ist.</translation>
    </message>
    <message>
        <source>Which files and commands the host has; install.sh takes its steps accordingly.</source>
        <translation>Welche Dateien und Befehle der Host hat; danach richtet install.sh seine Schritte.</translation>
    </message>
    <message>
        <source>The release of sendmail that the answers name. install.sh compares it with the one on the host.</source>
        <translation>Die sendmail-Version, die in den Antworten steht. install.sh vergleicht sie mit der auf dem Host.</translation>
    </message>
    <message>
        <source>The release of the cf tree that the .cf files in the bundle were made of, or none. They are used only where it is the host&apos;s own; otherwise the host builds its .cf from the .mc.</source>
        <translation>Die Version des cf-Baums, aus dem die .cf-Dateien im Bündel entstanden, oder none. Benutzt werden sie nur, wo es die des Hosts selbst ist; sonst baut der Host seine .cf aus der .mc.</translation>
    </message>
    <message>
        <source>The folder that holds sendmail&apos;s files on the host.</source>
        <translation>Das Verzeichnis mit den Dateien von sendmail auf dem Host.</translation>
    </message>
    <message>
        <source>The program itself, for checks and for queue runs.</source>
        <translation>Das Programm selbst, für Prüfungen und Warteschlangenläufe.</translation>
    </message>
    <message>
        <source>Where the host keeps the cf tree, to build the .cf anew.</source>
        <translation>Wo der Host den cf-Baum hat, um die .cf neu zu erzeugen.</translation>
    </message>
    <message>
        <source>The host&apos;s aliases file, for the merge and for newaliases.</source>
        <translation>Die Aliasdatei des Hosts, für das Einfügen und für newaliases.</translation>
    </message>
    <message>
        <source>The daemon&apos;s queue. install.sh sends what waits there, so that nothing is left behind when no daemon runs any longer.</source>
        <translation>Die Warteschlange des Daemons. install.sh sendet, was dort wartet, damit nichts liegen bleibt, wenn kein Daemon mehr läuft.</translation>
    </message>
    <message>
        <source>The submission program&apos;s queue.</source>
        <translation>Die Warteschlange des Submission-Programms.</translation>
    </message>
    <message>
        <source>What sendmail.mc is called on this platform.</source>
        <translation>Wie sendmail.mc auf dieser Plattform heißt.</translation>
    </message>
    <message>
        <source>What submit.mc is called on this platform, or none where the release has no submission program.</source>
        <translation>Wie submit.mc auf dieser Plattform heißt, oder none, wenn die Version kein Submission-Programm hat.</translation>
    </message>
    <message>
        <source>Which file is merged on the host: aliases, access or none.</source>
        <translation>In welche Datei des Hosts eingefügt wird: aliases, access oder none.</translation>
    </message>
    <message>
        <source>Who may connect: none, loopback or network. It decides whether the daemon is started or stopped.</source>
        <translation>Wer sich verbinden darf: none, loopback oder network. Davon hängt ab, ob der Daemon gestartet oder angehalten wird.</translation>
    </message>
    <message>
        <source>The sockets that have to be open after the installation, and no others; install.sh looks.</source>
        <translation>Die Sockets, die nach der Installation offen sein müssen, und keine anderen; install.sh sieht nach.</translation>
    </message>
    <message>
        <source>What the host&apos;s own sendmail has to make of root, asked with -bt, before the files take effect.</source>
        <translation>Was das sendmail des Hosts mit -bt aus root machen muss, bevor die Dateien in Kraft treten.</translation>
    </message>
    <message>
        <source>What flushes the queue: cron or a systemd timer.</source>
        <translation>Was die Warteschlange leert: cron oder ein systemd-Timer.</translation>
    </message>
    <message>
        <source>Minutes between two queue runs.</source>
        <translation>Minuten zwischen zwei Warteschlangenläufen.</translation>
    </message>
    <message>
        <source>m4 copies everything that is no macro into its output. Between divert(-1) and divert(0) the output goes nowhere, so a licence or a note can stand there without a mark on each line. No message is treated differently for it.</source>
        <translation>Alles, was kein Makro ist, kopiert m4 in seine Ausgabe. Zwischen divert(-1) und divert(0) läuft diese ins Leere, darum kann dort eine Lizenz oder eine Notiz stehen, ohne dass jede Zeile ein Kommentarzeichen braucht. Keine Mail wird deswegen anders behandelt.</translation>
    </message>
    <message>
        <source>The note goes into the .cf, and sendmail takes the first letter of each line for a command. &quot;notes for people&quot; stops it with &quot;unknown configuration line&quot;; &quot;The notes&quot; is worse, for T names users that sendmail trusts.</source>
        <translation>Die Notiz gerät in die .cf, und sendmail hält den ersten Buchstaben jeder Zeile für ein Kommando. „notes for people“ hält es mit „unknown configuration line“ an; schlimmer ist „The notes“, denn T nennt Benutzer, denen sendmail vertraut.</translation>
    </message>
    <message>
        <source>At the start of a line it makes a comment. At the end of a macro call it removes the line break that m4 would otherwise copy. What follows dnl is never expanded, so macro names may stand in the comment. A # does not have that effect: m4 expands macros on such a line too, and copies it.</source>
        <translation>Am Zeilenanfang macht es die Zeile zum Kommentar. Am Ende eines Makroaufrufs entfernt es den Zeilenumbruch, den m4 sonst kopieren würde. Was auf dnl folgt, wird nie expandiert, also dürfen im Kommentar auch Makronamen stehen. Ein # leistet das nicht: Auch in einer solchen Zeile expandiert m4 die Makros, und kopiert wird sie obendrein.</translation>
    </message>
    <message>
        <source>Each macro call leaves an empty line in the .cf, which looks bad and does no harm. A comment without it goes into the .cf as it is, and a macro that is named there does its work.</source>
        <translation>Jeder Makroaufruf hinterlässt in der .cf eine Leerzeile; das sieht schlecht aus und schadet nicht. Ein Kommentar ohne dnl gerät in die .cf, und ein Makro, das darin vorkommt, tut seine Arbeit.</translation>
    </message>
    <message>
        <source>FEATURE, MASQUERADE_AS and all the other names are defined there; the line itself decides nothing about mail. Many instructions name cf.m4 on m4&apos;s command line instead, but Debian&apos;s make in /etc/mail runs m4 with this file alone. Naming it here works both ways, since cf.m4 may be read twice.</source>
        <translation>Dort sind FEATURE, MASQUERADE_AS und alle anderen Namen definiert; über die Mails entscheidet die Zeile selbst nichts. Viele Anleitungen nennen cf.m4 stattdessen auf der Befehlszeile von m4, doch make in Debians /etc/mail ruft m4 nur mit dieser Datei auf. Steht der Name hier, klappt es auf beiden Wegen, denn cf.m4 darf zweimal gelesen werden.</translation>
    </message>
    <message>
        <source>All those names are unknown words, and m4 copies unknown words to its output as they are. The result is a .cf of a dozen lines that sendmail cannot use, and no error message.</source>
        <translation>All diese Namen sind unbekannte Wörter, und unbekannte Wörter kopiert m4 unverändert in seine Ausgabe. Heraus kommt eine .cf von einem Dutzend Zeilen, mit der sendmail nichts anfangen kann, und keine Fehlermeldung.</translation>
    </message>
    <message>
        <source>Most settings of an .mc file are such values: a name that begins with conf becomes an option line of the .cf, others change a mailer or a path. Both arguments stand in quotes, or m4 expands them first. A name with a typing error in it is no error for m4. It defines something that nobody reads, so look for the option line in the .cf.</source>
        <translation>Die meisten Einstellungen einer .mc-Datei sind solche Werte: Ein Name, der mit conf beginnt, wird zu einer Optionszeile der .cf, andere ändern einen Mailer oder einen Pfad. Beide Argumente stehen in Anführungszeichen, sonst expandiert m4 sie vorher. Ein Tippfehler im Namen ist für m4 kein Fehler: Es definiert etwas, das niemand liest. Darum in der .cf nachsehen, ob die Optionszeile da ist.</translation>
    </message>
    <message>
        <source>What holds is the value from the platform&apos;s OSTYPE and DOMAIN files, or else sendmail&apos;s own default. The .cf shows such a default as a comment, with # before the option.</source>
        <translation>Es gilt der Wert aus den OSTYPE- und DOMAIN-Dateien der Plattform, sonst die Vorgabe von sendmail. Eine solche Vorgabe steht in der .cf als Kommentar, mit # vor der Option.</translation>
    </message>
    <message>
        <source>sendmail&apos;s macros often ask only whether a name is defined. undefine gets back to the state in which it is not, for instance after an OSTYPE or DOMAIN file has defined it.</source>
        <translation>Die Makros von sendmail fragen oft nur, ob ein Name definiert ist. undefine stellt den Zustand wieder her, in dem er es nicht ist, etwa wenn eine OSTYPE- oder DOMAIN-Datei ihn definiert hat.</translation>
    </message>
    <message>
        <source>The platform&apos;s value stays in force. To define the name anew, with nothing as its value, is not enough for a macro that asks only whether it is defined.</source>
        <translation>Der Wert der Plattform bleibt in Kraft. Den Namen mit leerem Wert neu zu definieren, genügt nicht, wenn ein Makro nur fragt, ob er definiert ist.</translation>
    </message>
    <message>
        <source>Each of those files is a change of the rules or options that somebody at sendmail has prepared and tried; which mail it concerns, each says for itself. A feature that the tree does not have stops m4 with a message about a missing file.</source>
        <translation>Jede dieser Dateien ändert Regeln oder Optionen so, wie es die Leute von sendmail vorbereitet und erprobt haben; welche Mails das betrifft, sagt jede für sich. Fehlt ein FEATURE im Baum, bricht m4 mit einer Meldung über eine fehlende Datei ab.</translation>
    </message>
    <message>
        <source>The rules stay as they are delivered. What a feature does in one line would take rules of one&apos;s own, which nobody else has tried.</source>
        <translation>Die Regeln bleiben, wie sie ausgeliefert werden. Was ein FEATURE in einer Zeile schafft, bräuchte eigene Regeln, die sonst niemand erprobt hat.</translation>
    </message>
    <message>
        <source>The rules decide which mailer a message goes to. A mailer says how it gets there: by SMTP to another host, into a mailbox, or to a program.</source>
        <translation>Die Regeln entscheiden, welcher Mailer eine Mail bekommt. Der Mailer sagt, wie sie ans Ziel kommt: per SMTP zu einem anderen Host, in eine Mailbox oder an ein Programm.</translation>
    </message>
    <message>
        <source>Mail of that kind has no way out. The mailers local and prog are added even so; where smtp is missing, every address on another host is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>Mails dieser Art kommen nicht vom Fleck. Die Mailer local und prog kommen auch so hinzu; wo smtp fehlt, wird jede Adresse auf einem anderen Host mit „Unrecognized host name“ abgewiesen.</translation>
    </message>
    <message>
        <source>Up to 8.9 they lay all over /etc; since then they are in /etc/mail. Debian&apos;s own tools and its OSTYPE file look for this name to tell the two apart. It moves files, not mail.</source>
        <translation>Bis 8.9 lagen sie über ganz /etc verstreut, seither liegen sie in /etc/mail. Debians eigene Werkzeuge und seine OSTYPE-Datei erkennen an diesem Namen, welcher der beiden Fälle vorliegt. Er betrifft Dateien, keine Mails.</translation>
    </message>
    <message>
        <source>Debian&apos;s tools insert the line, and the file is no longer the one that was installed. Elsewhere nothing changes.</source>
        <translation>Debians Werkzeuge fügen die Zeile ein, und die Datei ist nicht mehr die, die installiert wurde. Anderswo ändert sich nichts.</translation>
    </message>
    <message>
        <source>The comment stands near the top of the .cf and changes nothing for any message. It is not the version that sendmail shows to those who connect.</source>
        <translation>Der Kommentar steht weit oben in der .cf und ändert für keine Mail etwas. Es ist nicht die Version, die sendmail denen zeigt, die sich mit ihm verbinden.</translation>
    </message>
    <message>
        <source>A .cf has some 1,500 lines, and none of them says which .mc it was made of. A year from now somebody edits the .cf by hand and loses the change at the next rebuild.</source>
        <translation>Eine .cf hat um die 1500 Zeilen, und keine davon sagt, aus welcher .mc sie entstand. In einem Jahr bearbeitet jemand die .cf von Hand und verliert die Änderung, sobald sie neu erzeugt wird.</translation>
    </message>
    <message>
        <source>It sets where the aliases, the queue and the statistics lie and which program puts a message into a mailbox. So it matters for every message that has to wait and for every one that is delivered on this host.</source>
        <translation>Sie legt fest, wo Aliase, Warteschlange und Statistik liegen und welches Programm eine Mail in die Mailbox legt. Darum kommt es auf sie bei jeder Mail an, die warten muss, und bei jeder, die auf diesem Host zugestellt wird.</translation>
    </message>
    <message>
        <source>Without any, m4 prints an error and still writes a .cf. With the wrong one mail is accepted and then stays in the queue, because the delivery program it names is not there.</source>
        <translation>m4 gibt einen Fehler aus und schreibt trotzdem eine .cf. Mit dem falschen OSTYPE werden Mails angenommen und bleiben dann in der Warteschlange liegen, weil es das genannte Zustellprogramm nicht gibt.</translation>
    </message>
    <message>
        <source>Sites put there what all their hosts have in common. Debian uses it for its own paths: the client queue in /var/spool/mqueue-client, the process ids below /run, the users that sendmail runs as. A domain file may also hold surprises; the one called generic exposes root.</source>
        <translation>Dort legt ein Betreiber ab, was alle seine Hosts gemeinsam haben. Debian nutzt sie für die eigenen Pfade: die Client-Warteschlange in /var/spool/mqueue-client, die Prozess-IDs unter /run, die Benutzer, unter denen sendmail läuft. Eine DOMAIN-Datei kann auch Überraschungen enthalten; eine davon, generic, nimmt root vom Masquerading aus.</translation>
    </message>
    <message>
        <source>A Debian host whose submit.mc lacks it cannot take mail from programs. sendmail stops with &quot;can not chdir&quot;, and what cron had to say is lost.</source>
        <translation>Ein Debian-Host, in dessen submit.mc sie fehlt, kann von Programmen keine Mails annehmen. sendmail bricht mit „can not chdir“ ab, und was cron zu sagen hatte, ist verloren.</translation>
    </message>
    <message>
        <source>hoststat shows these files, and a host that was down a moment ago is not tried for each message anew. It concerns mail to other hosts only. Debian decides it in /etc/mail/sendmail.conf, by DAEMON_HOSTSTATS, and rewrites exactly these lines of sendmail.mc when that changes.</source>
        <translation>hoststat zeigt diese Dateien an, und ein Host, der eben noch nicht erreichbar war, wird nicht für jede Mail von neuem versucht. Das betrifft nur Mails an andere Hosts. Debian entscheidet darüber in /etc/mail/sendmail.conf mit DAEMON_HOSTSTATS und schreibt genau diese Zeilen der sendmail.mc um, wenn sich das ändert.</translation>
    </message>
    <message>
        <source>Without the folder sendmail remembers a host that is down only while it works on one queue; a client with one relay loses nothing by that. Without these lines, Debian&apos;s tools insert them, and the file is no longer the one that was installed.</source>
        <translation>Ohne das Verzeichnis merkt sich sendmail einen unerreichbaren Host nur, solange es eine Warteschlange abarbeitet; einem Client mit nur einem Relay entgeht dadurch nichts. Fehlen diese Zeilen, fügen Debians Werkzeuge sie ein, und die Datei ist nicht mehr die, die installiert wurde.</translation>
    </message>
    <message>
        <source>Mail that ends on this host goes through them. Aliases and .forward files are looked at only for addresses that reach the local mailer. On a host that hands everything to a relay nothing ever reaches it, and that is why an alias for root has no effect there.</source>
        <translation>Mails, die auf diesem Host am Ziel sind, laufen über sie. Aliase und .forward-Dateien werden nur für Adressen befragt, die beim Mailer local ankommen. Auf einem Host, der alles einem Relay übergibt, kommt dort nie etwas an, und darum bleibt ein Alias für root dort ohne Wirkung.</translation>
    </message>
    <message>
        <source>The cf tree adds both by itself at the end. The line shows that they are there, and keeps the order in sight: a FEATURE that changes them comes before.</source>
        <translation>Der cf-Baum fügt beide am Ende von selbst hinzu. Die Zeile zeigt, dass es sie gibt, und hält die Reihenfolge vor Augen: Ein FEATURE, das sie ändert, steht davor.</translation>
    </message>
    <message>
        <source>Every message to another host goes through one of them. esmtp delivers to the hosts that DNS names for a domain. relay is for the host that SMART_HOST, MAIL_HUB or nullclient names.</source>
        <translation>Jede Mail an einen anderen Host läuft über einen von ihnen. esmtp stellt an die Hosts zu, die das DNS für eine Domain nennt. relay ist für den Host da, den SMART_HOST, MAIL_HUB oder nullclient nennt.</translation>
    </message>
    <message>
        <source>No message leaves the host: every address elsewhere is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>Keine Mail verlässt den Host: Jede Adresse anderswo wird mit „Unrecognized host name“ abgewiesen.</translation>
    </message>
    <message>
        <source>It changes the sender in the header, where that has no domain or one of this host&apos;s own names: root and root@web01.example.com both become root@example.com, where the central server has a mailbox or an alias. Recipients and the envelope have features of their own.</source>
        <translation>Es ändert den Absender im Kopf der Mail, wenn er keine Domain hat oder einen der Namen dieses Hosts: Aus root und aus root@web01.example.com wird root@example.com, und dafür hat der zentrale Server eine Mailbox oder einen Alias. Für Empfänger und Envelope gibt es eigene FEATUREs.</translation>
    </message>
    <message>
        <source>cron&apos;s mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers writes to that address. If web01 takes no mail, the answer waits in some relay&apos;s queue until it expires, and nobody learns of it.</source>
        <translation>Mails von cron kommen von root, und aus dem bloßen root wird root@web01.example.com. Wer antwortet, schreibt an diese Adresse. Nimmt web01 keine Mails an, liegt die Antwort in der Warteschlange irgendeines Relays, bis sie verfällt, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>It changes the lines To: and Cc: of mail to names without a domain or on this host: a message from cron says To: root@example.com. It does not change where the message goes: that is decided by the envelope.</source>
        <translation>Es ändert die Zeilen To: und Cc: von Mails an Namen ohne Domain oder auf diesem Host: In einer Mail von cron steht dann To: root@example.com. Wohin die Mail geht, ändert es nicht: Darüber entscheidet der Envelope.</translation>
    </message>
    <message>
        <source>The same message reaches its reader with To: root@web01.example.com, and &quot;reply to all&quot; writes to an address where nobody is.</source>
        <translation>Dieselbe Mail erreicht ihren Leser mit To: root@web01.example.com, und eine „Antwort an alle“ geht an eine Adresse, hinter der niemand ist.</translation>
    </message>
    <message>
        <source>The From: line is for people. A server that cannot deliver a message never reads it: it sends the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and keeps as Return-Path. With this feature that is root@example.com, and somebody reads it. In submit.mc it also decides which domain a bare recipient gets: that is what takes cron&apos;s mail to root@example.com.</source>
        <translation>Die From:-Zeile ist für Menschen. Ein Server, der eine Mail nicht zustellen kann, liest sie nie: Den Bounce schickt er an den Envelope-Absender, den er im SMTP-Befehl MAIL FROM bekam und als Return-Path aufbewahrt. Mit diesem FEATURE ist das root@example.com, und das liest jemand. In der submit.mc bestimmt es außerdem, welche Domain ein bloßer Empfänger bekommt: Erst das bringt die Mails von cron zu root@example.com.</translation>
    </message>
    <message>
        <source>With MASQUERADE_AS alone the envelope sender is still root@web01.example.com, and if web01 takes no mail, the bounce waits in the relay&apos;s queue until it expires. Servers that check whether a sender&apos;s domain exists refuse the message outright when web01 is not in the public DNS.</source>
        <translation>Mit MASQUERADE_AS allein ist der Envelope-Absender immer noch root@web01.example.com, und nimmt web01 keine Mails an, liegt der Bounce in der Warteschlange des Relays, bis er verfällt. Server, die prüfen, ob es die Domain eines Absenders gibt, weisen die Mail gleich ab, wenn web01 nicht im öffentlichen DNS steht.</translation>
    </message>
    <message>
        <source>It is for mail that stays on the host; mail that leaves gets a domain in any case. From: root becomes From: root@example.com, or root at the host&apos;s own name where nothing is masqueraded. What the SMTP mailers send is as before.</source>
        <translation>Es geht um Mails, die auf dem Host bleiben; was ihn verlässt, bekommt ohnehin eine Domain. Aus From: root wird From: root@example.com oder, wo nichts maskiert wird, root mit dem Namen des Hosts. Was die SMTP-Mailer senden, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Mail that stays is delivered with From: root. When a reader on another host sees that mailbox, over NFS or IMAP, an answer to root goes to the root of the wrong host.</source>
        <translation>Mails, die auf dem Host bleiben, werden mit From: root zugestellt. Liest jemand diese Mailbox von einem anderen Host aus, über NFS oder IMAP, geht eine Antwort an root an den root des falschen Hosts.</translation>
    </message>
    <message>
        <source>A user named here keeps the host&apos;s name, in the header and in the envelope, so that one sees at once which host complains. It applies to all mail from that user. Before 8.10 root was exposed without being asked, except on a null client.</source>
        <translation>Ein hier genannter Benutzer behält den Namen des Hosts, im Kopf der Mail und im Envelope, sodass man gleich sieht, welcher Host sich beschwert. Das gilt für alle Mails dieses Benutzers. Vor 8.10 blieb root ungefragt unmaskiert, außer bei einem Null-Client.</translation>
    </message>
    <message>
        <source>Mail from root of a thousand hosts looks the same once all of it says root@example.com. Only the Received: lines tell which host wrote.</source>
        <translation>Mails von root sehen auf tausend Hosts gleich aus, sobald überall root@example.com steht. Nur die Received:-Zeilen verraten, welcher Host geschrieben hat.</translation>
    </message>
    <message>
        <source>Replies and bounces to these users go to the host, and are lost where it takes no mail.</source>
        <translation>Antworten und Bounces an diese Benutzer gehen an den Host und sind verloren, wenn er keine Mails annimmt.</translation>
    </message>
    <message>
        <source>It is for mail of other hosts that passes through: an address in one of these domains is rewritten as this host&apos;s own are, wherever MASQUERADE_AS and its features rewrite. The domain does not become local by it: mail to it is still sent where DNS says.</source>
        <translation>Es ist für durchlaufende Mails anderer Hosts da: Eine Adresse in einer dieser Domains wird umgeschrieben wie die eigenen dieses Hosts, überall dort, wo MASQUERADE_AS und seine FEATUREs umschreiben. Lokal wird die Domain dadurch nicht: Mails an sie gehen weiterhin dorthin, wohin das DNS zeigt.</translation>
    </message>
    <message>
        <source>Masquerading covers this host&apos;s own names only. A hub that passes mail of other hosts on leaves their addresses alone: what they wrote as mary@old.example.com stays so, and answers go there.</source>
        <translation>Masquerading erfasst nur die eigenen Namen dieses Hosts. Ein Hub, der Mails anderer Hosts weiterleitet, lässt deren Adressen in Ruhe: Was sie als mary@old.example.com schrieben, bleibt so, und dorthin gehen die Antworten.</translation>
    </message>
    <message>
        <source>MASQUERADE_DOMAIN(example.com) rewrites mary@example.com, but not mary@pc7.example.com. With this feature every name that ends in the domain is rewritten, in all mail that this host sends or passes on. A host below it that has a mail name of its own loses it.</source>
        <translation>MASQUERADE_DOMAIN(example.com) schreibt mary@example.com um, aber nicht mary@pc7.example.com. Mit diesem FEATURE wird jeder Name umgeschrieben, der auf die Domain endet, in allen Mails, die dieser Host sendet oder weiterleitet. Ein Host darunter, der einen eigenen Mailnamen hat, verliert ihn.</translation>
    </message>
    <message>
        <source>Each client would need a MASQUERADE_DOMAIN line of its own. The first one that somebody forgets sends under its own name, and the answers to it are lost.</source>
        <translation>Jeder Client bräuchte eine eigene MASQUERADE_DOMAIN-Zeile. Der erste, den jemand vergisst, sendet unter eigenem Namen, und die Antworten darauf gehen verloren.</translation>
    </message>
    <message>
        <source>The host is a small mail server for its own names. root&apos;s mail goes into a mailbox on a disk that nobody looks at, and each of a thousand hosts needs aliases that somebody keeps up to date.</source>
        <translation>Der Host ist ein kleiner Mailserver für seine eigenen Namen. Mails an root landen in einer Mailbox auf einer Platte, auf die niemand sieht, und jeder von tausend Hosts braucht Aliase, die jemand aktuell hält.</translation>
    </message>
    <message>
        <source>Mail for other hosts takes one connection to one well known host. It changes nothing for addresses on this host. sendmail looks for MX records of the name; in [brackets] it connects to the host itself.</source>
        <translation>Mails für andere Hosts gehen über eine einzige Verbindung zu einem bekannten Host. Für Adressen auf diesem Host ändert sich nichts. sendmail sucht nach MX-Einträgen des Namens; steht er in [Klammern], verbindet es sich mit dem Host selbst.</translation>
    </message>
    <message>
        <source>sendmail asks DNS for each domain and connects to that domain&apos;s mail servers itself. Many networks do not let clients out on port 25, and many servers refuse mail from hosts that they do not know; the message then waits for days and comes back.</source>
        <translation>sendmail fragt für jede Domain das DNS und verbindet sich selbst mit ihren Mailservern. Viele Netze lassen Clients auf Port 25 nicht hinaus, und viele Server weisen Mails von Hosts ab, die sie nicht kennen; die Mail wartet dann tagelang und kommt zurück.</translation>
    </message>
    <message>
        <source>It is for mail to names on this host. Aliases are looked up first and what is left goes to the hub: mary becomes mary@hub. The name of the hub becomes a part of the address, so with a name in brackets it would be mary@[hub], which no server takes; a few rules after LOCAL_RULESETS prevent that.</source>
        <translation>Es geht um Mails an Namen auf diesem Host. Zuerst kommen die Aliase, und was übrig bleibt, geht an den Hub: Aus mary wird mary@hub. Der Name des Hubs wird Teil der Adresse; steht er in Klammern, entstünde mary@[hub], und das nimmt kein Server an. Ein paar Regeln nach LOCAL_RULESETS verhindern das.</translation>
    </message>
    <message>
        <source>Mail to a user of this host is put into a mailbox on this host, where often nobody looks.</source>
        <translation>Mails an einen Benutzer dieses Hosts kommen in eine Mailbox auf diesem Host, in die oft niemand sieht.</translation>
    </message>
    <message>
        <source>It applies to all mail that goes to the relay. A port is no part of a host name in sendmail: relay.example.com:2525 would be read as a list of hosts. The port is the third word of the mailer&apos;s arguments instead, and $h stands for the host.</source>
        <translation>Es gilt für alle Mails, die ans Relay gehen. Ein Port gehört bei sendmail nicht zum Hostnamen: relay.example.com:2525 würde als Liste von Hosts gelesen. Der Port ist stattdessen das dritte Wort in den Argumenten des Mailers, und $h steht für den Host.</translation>
    </message>
    <message>
        <source>sendmail connects to port 25. Where the relay takes mail on another port alone, every message waits in the queue until it expires.</source>
        <translation>sendmail verbindet sich mit Port 25. Nimmt das Relay Mails nur auf einem anderen Port an, wartet jede Mail in der Warteschlange, bis sie verfällt.</translation>
    </message>
    <message>
        <source>sendmail&apos;s rules call a ruleset Local_localaddr, if there is one, before they send a local name to the hub. This one names the same hub and writes a domain behind the @. It concerns recipients without a host, such as root, and no others.</source>
        <translation>Bevor die Regeln von sendmail einen lokalen Namen an den Hub senden, rufen sie den Regelsatz Local_localaddr auf, wenn es ihn gibt. Dieser hier nennt denselben Hub und schreibt eine Domain hinter das @. Das betrifft Empfänger ohne Host, etwa root, und keine anderen.</translation>
    </message>
    <message>
        <source>Where the hub is written in brackets, to keep MX records out of it, the usual rules make root@[relay.example.com] of root. That is no valid address, and the relay refuses the message.</source>
        <translation>Wo der Hub in Klammern steht, um MX-Einträge aus dem Spiel zu lassen, machen die üblichen Regeln aus root die Adresse root@[relay.example.com]. Die ist ungültig, und das Relay weist die Mail ab.</translation>
    </message>
    <message>
        <source>It matters for mail to names on this host, the only mail that aliases are looked up for. The cf tree looks for the file in /etc/mail from 8.10, in /etc before.</source>
        <translation>Das zählt für Mails an Namen auf diesem Host; nur für sie werden Aliase nachgeschlagen. Der cf-Baum sucht die Datei ab 8.10 in /etc/mail, davor in /etc.</translation>
    </message>
    <message>
        <source>If sendmail looks in the wrong place, newaliases does its work on one file while everybody edits the other, and no alias has an effect.</source>
        <translation>Sieht sendmail an der falschen Stelle nach, arbeitet newaliases an der einen Datei, während alle die andere bearbeiten, und kein Alias hat eine Wirkung.</translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here, through aliases and mailboxes. A name in this list that belongs to somebody else keeps all mail for them on this host.</source>
        <translation>Mails für einen dieser Namen werden hier zugestellt, über Aliase und in Mailboxen. Ein Name in dieser Liste, der jemand anderem gehört, hält alle Mails für ihn auf diesem Host fest.</translation>
    </message>
    <message>
        <source>A server that is the MX of example.com does not know that it is meant: it looks up the MX of the domain, finds itself and gives up with &quot;local configuration error&quot;.</source>
        <translation>Ein Server, der MX von example.com ist, weiß nicht, dass er gemeint ist: Er fragt den MX der Domain ab, findet sich selbst und gibt mit „local configuration error“ auf.</translation>
    </message>
    <message>
        <source>It is for what no macro says. Before 8.10 there is no LOCAL_DOMAIN: a line such as Cwexample.com adds the name to class w, the names that sendmail takes for its own, so that mail for them ends here.</source>
        <translation>Es ist für das da, was kein Makro ausdrückt. Vor 8.10 gibt es kein LOCAL_DOMAIN: Eine Zeile wie Cwexample.com nimmt den Namen in die Klasse w auf, zu den Namen, die sendmail für seine eigenen hält, und Mails für ihn sind dann hier am Ziel.</translation>
    </message>
    <message>
        <source>Without the section such lines would stand at the head of the .cf, before the lines that they build on. Without the Cw line a server before 8.10 does not know that mail for its domain is meant for it.</source>
        <translation>Ohne den Abschnitt stünden solche Zeilen am Anfang der .cf, vor den Zeilen, auf denen sie aufbauen. Ohne die Cw-Zeile weiß ein Server vor 8.10 nicht, dass Mails für seine Domain ihm gelten.</translation>
    </message>
    <message>
        <source>It goes by the client&apos;s name, which sendmail finds through the PTR record of its address and checks by looking that name up again. Mail to the hosts of the domain is passed on, too, whoever sends it.</source>
        <translation>Es geht nach dem Namen des Clients, den sendmail über den PTR-Eintrag der Adresse findet und prüft, indem es ihn wieder nachschlägt. Auch Mails an die Hosts der Domain werden weitergeleitet, von wem sie auch kommen.</translation>
    </message>
    <message>
        <source>From 8.9 a server refuses to pass on mail from strangers to strangers, since such open relays are what spam is sent through. Clients of the house are strangers too, until a line makes an exception for them: they get &quot;550 5.7.1 Relaying denied&quot;. One without a PTR record gets it in spite of this line.</source>
        <translation>Ab 8.9 weigert sich ein Server, Mails von Fremden an Fremde weiterzuleiten, denn über solche offenen Relays läuft Spam. Fremde sind auch die Clients im eigenen Haus, bis eine Zeile sie ausnimmt: Sie bekommen „550 5.7.1 Relaying denied“. Ein Client ohne PTR-Eintrag bekommt es trotz dieser Zeile.</translation>
    </message>
    <message>
        <source>Clients have to be named in the .mc itself, and each change means a new .cf and a restart. No single client or sender can be turned away.</source>
        <translation>Clients müssen in der .mc selbst genannt werden, und jede Änderung bedeutet eine neue .cf und einen Neustart. Einzelne Clients oder Absender lassen sich nicht abweisen.</translation>
    </message>
    <message>
        <source>The command sendmail falls back on sendmail.cf, whose queue is root&apos;s alone: a program that is not root gets &quot;permission denied&quot; instead of its mail sent.</source>
        <translation>Der Befehl sendmail fällt auf die sendmail.cf zurück, deren Warteschlange allein root gehört: Ein Programm, das nicht root ist, bekommt „permission denied“, statt dass seine Mail hinausgeht.</translation>
    </message>
    <message>
        <source>The number stands in the Received: line of every message that this configuration handles, so a reader sees that it went through the submission program&apos;s file and not through the daemon&apos;s.</source>
        <translation>Die Nummer steht in der Received:-Zeile jeder Mail, die diese Konfiguration verarbeitet. So sieht ein Leser, dass die Mail durch die Datei des Submission-Programms lief und nicht durch die des Daemons.</translation>
    </message>
    <message>
        <source>Both files write the same number, and whoever looks for a fault cannot tell which of the two a message went through.</source>
        <translation>Beide Dateien schreiben dieselbe Nummer, und wer einen Fehler sucht, kann nicht sagen, durch welche der beiden eine Mail lief.</translation>
    </message>
    <message>
        <source>The submission program delivers nothing and needs nothing an OSTYPE says, so sendmail&apos;s own submit.mc defines the name under which the macros remember it, with an empty value. No message is treated differently for it.</source>
        <translation>Das Submission-Programm stellt nichts zu und braucht nichts von dem, was ein OSTYPE sagt. Darum definiert sendmails eigene submit.mc den Namen, unter dem die Makros sich das OSTYPE merken, mit leerem Wert. Keine Mail wird deswegen anders behandelt.</translation>
    </message>
    <message>
        <source>m4 prints &quot;No system type defined&quot;, and the .cf is made of a file with an error in it.</source>
        <translation>m4 meldet „No system type defined“, und die .cf entsteht aus einer Datei mit einem Fehler.</translation>
    </message>
    <message>
        <source>It concerns addresses of that form alone. The submission program passes them on as they are, and the next host decides what to make of them. sendmail&apos;s own submit.mc has the line, too.</source>
        <translation>Es betrifft nur Adressen dieser Form. Das Submission-Programm reicht sie unverändert weiter, und der nächste Host entscheidet, was er daraus macht. Auch sendmails eigene submit.mc hat die Zeile.</translation>
    </message>
    <message>
        <source>Such an address is taken for a local name, and a domain is put behind it. Where nobody has written to node::user for decades, nobody notices.</source>
        <translation>Eine solche Adresse gilt als lokaler Name und bekommt eine Domain angehängt. Wo seit Jahrzehnten niemand an node::user geschrieben hat, fällt das niemandem auf.</translation>
    </message>
    <message>
        <source>With USE_TZ the Date: of a message that a program hands in, and its time stamps in the log, follow the variable TZ of whoever calls sendmail. On some systems only the caller knows the zone.</source>
        <translation>Mit USE_TZ folgen das Date: einer Mail, die ein Programm einliefert, und ihre Zeitstempel im Log der Variablen TZ dessen, der sendmail aufruft. Auf manchen Systemen kennt nur der Aufrufer die Zone.</translation>
    </message>
    <message>
        <source>sendmail ignores TZ and uses the system&apos;s zone. The Date: of a user who works in another zone names the right moment by another clock.</source>
        <translation>sendmail übergeht TZ und nimmt die Zone des Systems. Das Date: eines Benutzers, der in einer anderen Zone arbeitet, nennt den richtigen Zeitpunkt nach einer anderen Uhr.</translation>
    </message>
    <message>
        <source>With True it does without. The submission program opens no file on behalf of a recipient, so it has no use for the groups, whatever the message.</source>
        <translation>Mit True kommt es ohne sie aus. Das Submission-Programm öffnet keine Datei im Namen eines Empfängers, braucht die Gruppen also bei keiner Mail.</translation>
    </message>
    <message>
        <source>With groups in NIS or LDAP the look-up can take seconds for each message, and for a name that does not exist some systems print an error.</source>
        <translation>Liegen die Gruppen in NIS oder LDAP, kann das Nachschlagen bei jeder Mail Sekunden dauern, und bei einem Namen, den es nicht gibt, melden manche Systeme einen Fehler.</translation>
    </message>
    <message>
        <source>A service manager that starts the queue runner waits for this file. The line changes nothing about the mail itself.</source>
        <translation>Ein Dienstmanager, der den Prozess für die Client-Warteschlange startet, wartet auf diese Datei. An den Mails selbst ändert die Zeile nichts.</translation>
    </message>
    <message>
        <source>msp puts the file into the client queue&apos;s folder. A service that waits for it elsewhere counts the start as failed after a minute and a half, although the process runs.</source>
        <translation>msp legt die Datei in das Verzeichnis der Client-Warteschlange. Ein Dienst, der sie woanders erwartet, wertet den Start nach anderthalb Minuten als gescheitert, obwohl der Prozess läuft.</translation>
    </message>
    <message>
        <source>A .cf that is newer than the program stops it with an error about the version level. One that is older leaves newer defaults in force, port 587 among them. The command sendmail -d0.1 -bv root shows the release.</source>
        <translation>Eine .cf, die neuer ist als das Programm, hält es mit einem Fehler zur Versionsstufe an. Eine ältere lässt neuere Vorgaben in Kraft, darunter Port 587. Der Befehl sendmail -d0.1 -bv root zeigt die Version.</translation>
    </message>
</context>
<context>
    <name>preview::CompareView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Den Vergleich schließen</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>Den Vergleich schließen (Esc)</translation>
    </message>
    <message>
        <source>As one list</source>
        <translation>Als eine Liste</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Copy as diff</source>
        <translation>Als diff kopieren</translation>
    </message>
    <message>
        <source>In the format of diff -u, for patch -p1</source>
        <translation>Im Format von diff -u, für patch -p1</translation>
    </message>
    <message>
        <source>Removed and added lines</source>
        <translation>Entfernte und hinzugefügte Zeilen</translation>
    </message>
    <message>
        <source>What the file is compared with</source>
        <translation>Womit die Datei verglichen wird</translation>
    </message>
    <message>
        <source>The present file</source>
        <translation>Die jetzige Datei</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message numerus="yes">
        <source>− %n removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>− %n entfernt</numerusform>
            <numerusform>− %n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>+ %n neu</numerusform>
            <numerusform>+ %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Keine Zeile weicht ab.</translation>
    </message>
</context>
<context>
    <name>preview::Comparison</name>
    <message>
        <source>(no line feed at the end)</source>
        <translation>(kein Zeilenvorschub am Ende)</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n equal line(s)</source>
        <translation>
            <numerusform>⋯ %n gleiche Zeile</numerusform>
            <numerusform>⋯ %n gleiche Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::DiffText</name>
    <message>
        <source>Only in the present file</source>
        <translation>Nur in der jetzigen Datei</translation>
    </message>
    <message>
        <source>Only in what it is compared with</source>
        <translation>Nur im Vergleichstext</translation>
    </message>
</context>
<context>
    <name>preview::Editor</name>
    <message>
        <source>A new line</source>
        <translation>Eine neue Zeile</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were removed here:</source>
        <translation>
            <numerusform>Hier wurde %n Zeile entfernt:</numerusform>
            <numerusform>Hier wurden %n Zeilen entfernt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 arbeitet …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>Mit früheren Antworten oder mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>Die ganze Datei kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>Es gibt noch keinen Text zu vergleichen</translation>
    </message>
</context>
<context>
    <name>preview::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Zeichengenau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Die Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>In der Datei suchen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>preview::Print</name>
    <message>
        <source>%1 of %2</source>
        <comment>page numbers</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>preview::Reference</name>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Das ist ein Verzeichnis. Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are compared.</source>
        <translation>Die Datei hat %1; verglichen werden höchstens %2.</translation>
    </message>
    <message>
        <source>Not UTF-8: read as Latin-1.</source>
        <translation>Kein UTF-8: als Latin-1 gelesen.</translation>
    </message>
    <message>
        <source>Its lines end in CR LF; the CR is left out of the comparison.</source>
        <translation>Die Zeilen enden auf CR LF; das CR bleibt beim Vergleich außen vor.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>Das ist eine Binärdatei, kein Text.</translation>
    </message>
</context>
</TS>
