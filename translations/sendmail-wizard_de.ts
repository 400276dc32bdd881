<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdditionCard</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>File of addition %1</source>
        <translation>Datei von Zusatz %1</translation>
    </message>
    <message>
        <source>Remove addition %1</source>
        <translation>Zusatz %1 entfernen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <translation>Eigene Zeilen</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
</context>
<context>
    <name>AdditionCards</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
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
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: what stands in it cannot be kept as “%2” (%3).</source>
        <translation>„%1“ wurde nicht gespeichert: Was darin steht, lässt sich nicht als „%2“ aufheben (%3).</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file in it.</source>
        <translation>„%1“ ist ein Verzeichnis: Darin eine Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file: choose another one.</source>
        <translation>„%1“ ist keine gewöhnliche Datei: Eine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” is too large to be answers or a configuration: choose another file.</source>
        <translation>„%1“ ist für Antworten oder eine Konfiguration zu groß: Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
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
        <source>Writes the bundle that installs itself on the host.</source>
        <translation>Schreibt das Bündel, das sich auf dem Host selbst installiert.</translation>
    </message>
    <message>
        <source>Prints one generated file, and nothing else, on stdout.</source>
        <translation>Gibt eine der erzeugten Dateien auf stdout aus, und sonst nichts.</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
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
    <message>
        <source>%1 is longer than %2 MiB.</source>
        <translation>%1 ist länger als %2 MiB.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no .cf without it</source>
        <translation>ohne sie keine .cf</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>ohne Wirkung</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>nur Reihenfolge</translation>
    </message>
    <message>
        <source>blame needs sendmail.cf or submit.cf, or --mc with the name of a file.</source>
        <translation>blame braucht sendmail.cf oder submit.cf, oder --mc mit dem Namen einer Datei.</translation>
    </message>
    <message>
        <source>%1 is no number of a line.</source>
        <translation>%1 ist keine Zeilennummer.</translation>
    </message>
    <message>
        <source>GNU m4 is not installed.</source>
        <translation>GNU m4 ist nicht installiert.</translation>
    </message>
    <message>
        <source>m4 was stopped: it did not come to an end.</source>
        <translation>m4 wurde angehalten: Es kam zu keinem Ende.</translation>
    </message>
    <message>
        <source>m4 makes no .cf of it:</source>
        <translation>m4 macht daraus keine .cf:</translation>
    </message>
    <message>
        <source>there is no line %1.</source>
        <translation>eine Zeile %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <comment>what it does</comment>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>--%1 is about answers, and %2 holds none.</source>
        <translation>--%1 gilt für Antworten, und %2 enthält keine.</translation>
    </message>
    <message>
        <source>there is a file of the same kind as %1 already.</source>
        <translation>eine Datei derselben Art wie %1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 holds answers, which are checked alone.</source>
        <translation>%1 enthält Antworten; die werden allein geprüft.</translation>
    </message>
    <message>
        <source>[FILE.json|FILE.mc|FILE.cf]</source>
        <translation>[DATEI.json|DATEI.mc|DATEI.cf]</translation>
    </message>
    <message>
        <source>Says what these answers or configuration files bring with them, and what m4 says to them.</source>
        <translation>Sagt, was diese Antworten oder Konfigurationsdateien nach sich ziehen und was m4 dazu meldet.</translation>
    </message>
    <message>
        <source>Lists the sockets that the daemon will open, and what opens each.</source>
        <translation>Listet die Sockets auf, die der Daemon öffnen wird, und was jeden davon öffnet.</translation>
    </message>
    <message>
        <source>FILE.mc</source>
        <translation>DATEI.mc</translation>
    </message>
    <message>
        <source>Reads an .mc file that is there, and writes the answers that say the same.</source>
        <translation>Liest eine vorhandene .mc-Datei und schreibt die Antworten, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or a line of a .cf; or lists the directives by task.</source>
        <translation>Erklärt eine Direktive der .mc-Dateien oder eine Zeile einer .cf; oder listet die Direktiven nach Aufgaben auf.</translation>
    </message>
    <message>
        <source>sendmail.cf|submit.cf [LINE]</source>
        <translation>sendmail.cf|submit.cf [ZEILE]</translation>
    </message>
    <message>
        <source>Says for each line of a .cf which line of the .mc it comes from.</source>
        <translation>Sagt zu jeder Zeile einer .cf, aus welcher Zeile der .mc sie kommt.</translation>
    </message>
    <message>
        <source>The .mc file to trace (“-” reads stdin), instead of one made of answers.</source>
        <translation>Die .mc-Datei, die zu verfolgen ist („-“ liest stdin), statt einer aus Antworten gemachten.</translation>
    </message>
    <message>
        <source>Lists the lines of the .mc instead: how many lines of the .cf each adds, changes and removes.</source>
        <translation>Listet stattdessen die Zeilen der .mc auf: wie viele Zeilen der .cf jede hinzufügt, ändert und entfernt.</translation>
    </message>
    <message>
        <source>Only what differs from the .cf of the same OSTYPE, DOMAIN and mailers alone.</source>
        <translation>Nur, was von der .cf abweicht, die derselbe OSTYPE, dieselbe DOMAIN und dieselben Mailer allein ergeben.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>The host&apos;s submit.mc, if FILE.mc is its sendmail.mc.</source>
        <translation>Die submit.mc des Hosts, wenn DATEI.mc seine sendmail.mc ist.</translation>
    </message>
    <message>
        <source>Where the answers go.</source>
        <translation>Wohin die Antworten kommen.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Ersetzt eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>A line of a .cf or .mc file to explain, part by part.</source>
        <translation>Eine Zeile einer .cf- oder .mc-Datei, die Teil für Teil zu erklären ist.</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>ZEILE</translation>
    </message>
    <message>
        <source>Lists the directives whose names or texts have all these words.</source>
        <translation>Listet die Direktiven auf, in deren Namen oder Texten alle diese Wörter stehen.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>Prints JSON: an object for a name, otherwise an array.</source>
        <translation>Gibt JSON aus: ein Objekt für einen Namen, sonst ein Array.</translation>
    </message>
    <message>
        <source>The submission program’s file, judged together with the other.</source>
        <translation>Die Datei des Submission-Programms, zusammen mit der anderen beurteilt.</translation>
    </message>
    <message>
        <source>FILE.mc|FILE.cf</source>
        <translation>DATEI.mc|DATEI.cf</translation>
    </message>
    <message>
        <source>What says which daemons run, such as /etc/mail/sendmail.conf or /etc/sysconfig/sendmail.</source>
        <translation>Die Datei, die sagt, welche Daemons laufen, etwa /etc/mail/sendmail.conf oder /etc/sysconfig/sendmail.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>no directive has %1.</source>
        <translation>keine Direktive enthält %1.</translation>
    </message>
    <message>
        <source>explain takes a name, --line or --search, only one of them.</source>
        <translation>explain nimmt einen Namen, --line oder --search, nur eines davon.</translation>
    </message>
    <message>
        <source>[--search WORDS] [--json]</source>
        <translation>[--search WÖRTER] [--json]</translation>
    </message>
    <message>
        <source>[--submit FILE.mc] --answers-out FILE.json [--host NAME] [--force]</source>
        <translation>[--submit DATEI.mc] --answers-out DATEI.json [--host NAME] [--force]</translation>
    </message>
    <message>
        <source>%1 is too long for an .mc file.</source>
        <translation>%1 ist für eine .mc-Datei zu lang.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The answers:</source>
        <translation>Die Antworten:</translation>
    </message>
    <message>
        <source>Left to answer:</source>
        <translation>Noch zu beantworten:</translation>
    </message>
    <message>
        <source>Kept beside the answers:</source>
        <translation>Neben den Antworten behalten:</translation>
    </message>
    <message>
        <source>Not in the files, and so left out of what the answers call for:</source>
        <translation>Nicht in den Dateien, und darum weggelassen von dem, was die Antworten verlangen:</translation>
    </message>
    <message>
        <source>Not taken along:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>%1 is already there. --force replaces it.</source>
        <translation>%1 ist schon da. --force ersetzt die Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are understood.</source>
        <translation>
            <numerusform>%n Direktive wird verstanden.</numerusform>
            <numerusform>%n Direktiven werden verstanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are kept beside the answers.</source>
        <translation>
            <numerusform>%n Stück wird neben den Antworten behalten.</numerusform>
            <numerusform>%n Stücke werden neben den Antworten behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>open needs an .mc file and where to write the answers: FILE.mc --answers-out FILE.json.</source>
        <translation>open braucht eine .mc-Datei und das Ziel für die Antworten: DATEI.mc --answers-out DATEI.json.</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>Nichts lauscht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>sockets takes a file or --answers, not both.</source>
        <translation>sockets nimmt eine Datei oder --answers, nicht beides.</translation>
    </message>
    <message>
        <source>%1 holds neither answers nor an .mc or .cf file.</source>
        <translation>%1 enthält weder Antworten noch eine .mc- oder .cf-Datei.</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>How the relay is talked to: never encrypted, encrypted if it offers it, only when its certificate is verified, or that and a login.</source>
        <translation>Wie mit dem Relay gesprochen wird: nie verschlüsselt, verschlüsselt, wenn es das anbietet, nur mit geprüftem Zertifikat, oder so und mit Anmeldung.</translation>
    </message>
    <message>
        <source>The name to log in with at the relay. The password is filled in on the host.</source>
        <translation>Der Name für die Anmeldung beim Relay. Das Passwort wird auf dem Host eingetragen.</translation>
    </message>
    <message>
        <source>Opens the window, with these answers or this configuration if a file is named. The default.</source>
        <translation>Öffnet das Fenster (Vorgabe), auf Wunsch mit den Antworten oder der Konfiguration einer Datei.</translation>
    </message>
    <message>
        <source>%1 is a .cf, from which no answers can be read: open takes the .mc that it was made of. What a .cf does is told by check, by sockets and, for one line of it, by explain --line; blame --mc traces its lines to the .mc.</source>
        <translation>%1 ist eine .cf, und aus einer solchen lassen sich keine Antworten lesen: open nimmt die .mc, aus der sie entstanden ist. Was eine .cf tut, sagen check, sockets und, für eine einzelne Zeile, explain --line; blame --mc führt ihre Zeilen auf die .mc zurück.</translation>
    </message>
    <message>
        <source>What the wizard would do differently:</source>
        <translation>Was der Assistent anders machen würde:</translation>
    </message>
    <message>
        <source>Repair: %1 (in the answers file)</source>
        <comment>what it does</comment>
        <translation>Abhilfe: %1 (in der Antwortdatei)</translation>
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
    <name>EntryList</name>
    <message>
        <source>&amp;Add it</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add lines of your &amp;own</source>
        <translation>Ei&amp;gene Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Every task</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Direktiven</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>for example timeout</source>
        <translation>zum Beispiel timeout</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>from sendmail %1 on</source>
        <translation>ab sendmail %1</translation>
    </message>
    <message>
        <source>gone since sendmail %1</source>
        <translation>entfallen seit sendmail %1</translation>
    </message>
    <message>
        <source>use %1 instead</source>
        <translation>stattdessen %1 nehmen</translation>
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
    <message>
        <source>being updated…</source>
        <comment>the explanation</comment>
        <translation>wird aktualisiert…</translation>
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
    <message numerus="yes">
        <source>and %n more lines</source>
        <comment>of a .cf</comment>
        <translation>
            <numerusform>und %n weitere Zeile</numerusform>
            <numerusform>und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the line stands elsewhere</source>
        <comment>without a directive</comment>
        <translation>die Zeile steht woanders</translation>
    </message>
    <message>
        <source>the line is not there</source>
        <comment>without a directive</comment>
        <translation>die Zeile fehlt</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <comment>where a line comes from, or what it does</comment>
        <translation>wird ermittelt…</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <comment>a line of the .cf</comment>
        <translation>Herkunft:</translation>
    </message>
    <message>
        <source>By the line:</source>
        <translation>Durch die Zeile:</translation>
    </message>
    <message>
        <source>Without it:</source>
        <comment>without a line of the .mc</comment>
        <translation>Fehlt sie:</translation>
    </message>
    <message>
        <source>In the cf tree:</source>
        <translation>Im cf-Baum:</translation>
    </message>
    <message>
        <source>A silent default:</source>
        <translation>Eine stille Vorgabe:</translation>
    </message>
    <message>
        <source>What it does:</source>
        <comment>a line of the .mc, to the .cf</comment>
        <translation>Wirkung:</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Diese Zeilen zeigen</translation>
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
    <name>FeaturesPage</name>
    <message>
        <source>Is there anything else?</source>
        <translation>Gibt es sonst noch etwas?</translation>
    </message>
    <message>
        <source>Most hosts need nothing from here. Each line that you add stands in the file at once, in its place.</source>
        <translation>Die meisten Hosts brauchen von hier nichts. Jede hinzugefügte Zeile steht sofort in der Datei, an ihrem Platz.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>What sendmail knows</source>
        <translation>Was sendmail kennt</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>Weitere Tabellen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One line at a time&lt;/h3&gt;&lt;p&gt;The questions before this one write the lines that a host of this kind needs. Whatever else sendmail can do is a line more in the .mc file: a FEATURE, an option of the form define(`confNAME&apos;, …), a macro, a mailer.&lt;/p&gt;&lt;p&gt;Move through the list, and what each one does is explained here. Look at the preview after adding one: the tabs count the lines of the .cf that it changes. A line that changes none is better left out.&lt;/p&gt;&lt;p&gt;A feature that looks things up in a table shows it below its line. What you write there travels with the bundle, and install.sh makes sendmail’s map of it. Lines that the host has in that file stay.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eine Zeile nach der anderen&lt;/h3&gt;&lt;p&gt;Die Fragen vor dieser schreiben die Zeilen, die ein Host dieser Art braucht. Was sendmail sonst noch kann, ist eine weitere Zeile in der .mc-Datei: ein FEATURE, eine Option der Form define(`confNAME&apos;, …), ein Makro, ein Mailer.&lt;/p&gt;&lt;p&gt;Beim Gang durch die Liste wird hier erklärt, was jede Zeile tut. Nach dem Hinzufügen lohnt ein Blick auf die Vorschau: Die Reiter zählen die Zeilen der .cf, die sich dadurch ändern. Eine Zeile, die keine ändert, bleibt besser weg.&lt;/p&gt;&lt;p&gt;Ein FEATURE, das in einer Tabelle nachschlägt, zeigt sie unter seiner Zeile. Was dort eingetragen wird, reist mit dem Bündel, und install.sh macht daraus die Map für sendmail. Zeilen, die der Host in dieser Datei schon hat, bleiben.&lt;/p&gt;</translation>
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
        <source>Drop to open “%1”</source>
        <translation>Loslassen, um „%1“ zu öffnen</translation>
    </message>
    <message>
        <source>One file at a time: drop answers (.json), an .mc or a .cf.</source>
        <translation>Nur eine Datei auf einmal: Antworten (.json), eine .mc oder eine .cf ablegen.</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the file.</source>
        <translation>Das liegt nicht auf diesem Rechner: Erst hier speichern, dann die Datei ablegen.</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a file with answers (.json), an .mc or a .cf, or the folder of a bundle.</source>
        <translation>In diesem Verzeichnis sind keine Antworten: Eine Datei mit Antworten (.json), eine .mc oder eine .cf ablegen oder das Verzeichnis eines Bündels.</translation>
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
    <name>HostFile</name>
    <message>
        <source>“%1” is empty: there is nothing to open.</source>
        <translation>„%1“ ist leer: Es gibt nichts zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it is a binary file, not text.</source>
        <translation>„%1“ ist nicht brauchbar: Das ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it holds neither answers nor an .mc or .cf file.</source>
        <translation>„%1“ ist nicht brauchbar: Die Datei enthält weder Antworten noch eine .mc- oder .cf-Datei.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>Für „%1“ fehlt das Leserecht.</translation>
    </message>
    <message>
        <source>There is no sendmail.mc and no sendmail.cf in %1.</source>
        <translation>In %1 gibt es weder eine sendmail.mc noch eine sendmail.cf.</translation>
    </message>
    <message>
        <source>Not UTF-8: shown as Latin-1.</source>
        <translation>Kein UTF-8: als Latin-1 gezeigt.</translation>
    </message>
    <message>
        <source>Its lines end in CR LF.</source>
        <translation>Ihre Zeilen enden mit CR LF.</translation>
    </message>
    <message>
        <source>Its last line has no end.</source>
        <translation>Ihrer letzten Zeile fehlt das Zeilenende.</translation>
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
    <message>
        <source>With the lines that you added, nothing listens.</source>
        <translation>Mit den hinzugefügten Zeilen lauscht nichts.</translation>
    </message>
    <message>
        <source>With the lines that you added, the daemon listens on %1.</source>
        <translation>Mit den hinzugefügten Zeilen lauscht der Daemon auf %1.</translation>
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
    <message>
        <source>Answers and configurations (*.json *.mc *.cf)</source>
        <translation>Antworten und Konfigurationen (*.json *.mc *.cf)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration</source>
        <translation>Konfiguration dieses &amp;Hosts öffnen</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (no permission)</source>
        <translation>Konfiguration dieses &amp;Hosts öffnen (kein Leserecht)</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (there is none)</source>
        <translation>Konfiguration dieses &amp;Hosts öffnen (es gibt keine)</translation>
    </message>
    <message>
        <source>“%1” is open, and “%2” beside it.</source>
        <translation>„%1“ ist geöffnet, und daneben „%2“.</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <comment>a file</comment>
        <translation>%1 speichern unter</translation>
    </message>
    <message>
        <source>Sources of sendmail’s configuration (*.mc)</source>
        <translation>Quelldateien der sendmail-Konfiguration (*.mc)</translation>
    </message>
    <message>
        <source>Saved as “%1”: the bytes that were opened.</source>
        <translation>Gespeichert als „%1“: die Bytes, die geöffnet wurden.</translation>
    </message>
    <message>
        <source>Saved as “%1”. sendmail goes on with its old .cf until that is made anew.</source>
        <translation>Gespeichert als „%1“. sendmail arbeitet mit seiner alten .cf weiter, bis sie neu erzeugt ist.</translation>
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
    <name>OpenedExplanation</name>
    <message>
        <source>Of %1 itself nothing is known here.</source>
        <translation>Über %1 selbst ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is known of this directive. It is kept as it is, and m4 decides what it does.</source>
        <translation>Über diese Direktive ist nichts bekannt. Sie bleibt, wie sie ist, und was sie tut, entscheidet m4.</translation>
    </message>
    <message>
        <source>The line goes into the .cf as it stands, into the part that %1 begins.</source>
        <translation>Die Zeile kommt unverändert in die .cf, und zwar in den Teil, den %1 einleitet.</translation>
    </message>
    <message>
        <source>The line stands behind divert(-1): nothing of it reaches the .cf.</source>
        <translation>Die Zeile steht hinter divert(-1): Nichts davon gelangt in die .cf.</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>Das ist eine Notiz für Menschen. Nichts davon gelangt in die .cf.</translation>
    </message>
    <message>
        <source>An empty line. Without dnl it would show up as one in the .cf.</source>
        <translation>Eine leere Zeile. Ohne dnl erschiene sie auch in der .cf als Leerzeile.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Nie geschlossen</translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and does not close before the end of the file. m4 refuses such a file.</source>
        <translation>Hier öffnet sich ein Anführungszeichen oder eine Klammer und schließt sich bis zum Ende der Datei nicht. Eine solche Datei weist m4 zurück.</translation>
    </message>
    <message>
        <source>Unknown text</source>
        <translation>Unbekannter Text</translation>
    </message>
    <message>
        <source>This is no directive. m4 copies it into the .cf as it stands.</source>
        <translation>Das ist keine Direktive. m4 kopiert es unverändert in die .cf.</translation>
    </message>
</context>
<context>
    <name>OpenedFiles</name>
    <message>
        <source>Opened %1</source>
        <comment>tab of a file</comment>
        <translation>Geöffnete %1</translation>
    </message>
    <message>
        <source>%1, with the repair made here.</source>
        <comment>a file</comment>
        <translation>%1, mit der hier vorgenommenen Abhilfe.</translation>
    </message>
    <message>
        <source>%1, as it was opened.</source>
        <comment>a file</comment>
        <translation>%1, wie geöffnet.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: nothing in it can be read as a directive of sendmail.</source>
        <translation>„%1“ ist nicht brauchbar: Nichts darin lässt sich als Direktive von sendmail lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it has more directives than any configuration.</source>
        <translation>„%1“ ist nicht brauchbar: Die Datei hat mehr Direktiven als jede Konfiguration.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What this host has</source>
        <translation>Was dieser Host hat</translation>
    </message>
    <message>
        <source>Read from the file, and nothing else: it stays as it is until you save it.</source>
        <translation>Aus der Datei gelesen, und aus nichts anderem: Sie bleibt, wie sie ist, bis sie gespeichert wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a file that is open</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The answers stay.</source>
        <translation>Die Antworten bleiben.</translation>
    </message>
    <message>
        <source>The kernel of this machine cannot keep m4 to the files that it may read (it has no Landlock). Commands are taken out of m4 all the same.</source>
        <translation>Der Kernel dieses Rechners kann m4 nicht auf die Dateien beschränken, die es lesen darf (ihm fehlt Landlock). Befehle auszuführen ist m4 trotzdem unmöglich.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>There is nothing to warn about.</source>
        <translation>Nichts zu bemängeln.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A .cf that is there&lt;/h3&gt;&lt;p&gt;Each line of it is explained here: put the cursor into it in its tab.&lt;/p&gt;&lt;p&gt;A .cf is the end of the way: m4 has made it of an .mc, and which directives those were cannot be told from it with certainty. So it changes no answer. To change this host, open its .mc, or answer the questions and compare what they make with this file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eine vorhandene .cf&lt;/h3&gt;&lt;p&gt;Jede ihrer Zeilen wird hier erklärt: Dazu den Cursor in ihrem Reiter in die Zeile setzen.&lt;/p&gt;&lt;p&gt;Eine .cf ist das Ende des Weges: m4 hat sie aus einer .mc erzeugt, und welche Direktiven das waren, lässt sich ihr nicht sicher ansehen. Darum ändert sie keine Antwort. Wer diesen Host ändern will, öffnet seine .mc, oder beantwortet die Fragen und vergleicht das Ergebnis mit dieser Datei.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A configuration that is there&lt;/h3&gt;&lt;p&gt;The .mc was read without m4: directives that an answer stands for became answers, the others are kept as additional lines. What both make together is the same .cf, unless a line below says otherwise.&lt;/p&gt;&lt;p&gt;As long as no answer changes, saving writes the very bytes that were opened. After a change, it writes the text that the preview shows: in the wizard&apos;s order, with the wizard&apos;s comments.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eine vorhandene Konfiguration&lt;/h3&gt;&lt;p&gt;Die .mc wurde ohne m4 gelesen: Direktiven, für die eine Antwort steht, wurden zu Antworten, die anderen bleiben als zusätzliche Zeilen erhalten. Beides zusammen ergibt dieselbe .cf, wenn keine Zeile weiter unten etwas anderes sagt.&lt;/p&gt;&lt;p&gt;Solange sich keine Antwort ändert, schreibt das Speichern genau die Bytes, die geöffnet wurden. Nach einer Änderung schreibt es den Text, den die Vorschau zeigt: in der Reihenfolge und mit den Kommentaren des Assistenten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the submission program, which every local mail goes through first</source>
        <translation>das Submission-Programm, durch das jede lokale Mail zuerst geht</translation>
    </message>
    <message>
        <source>the daemon of a null client</source>
        <translation>der Daemon eines Null-Clients</translation>
    </message>
    <message>
        <source>the daemon</source>
        <translation>der Daemon</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a .cf is for</comment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Erzeugt aus</translation>
    </message>
    <message>
        <source>Built by</source>
        <comment>a user, a host and a date follow</comment>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>With the cf tree</source>
        <translation>Mit dem cf-Baum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Mit der Datei vergleichen</translation>
    </message>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 arbeitet …</translation>
    </message>
    <message>
        <source>m4 makes nothing of %1 beside it.</source>
        <comment>a file</comment>
        <translation>Aus %1 daneben erzeugt m4 nichts.</translation>
    </message>
    <message>
        <source>This is what m4 makes of %1 beside it.</source>
        <comment>a file</comment>
        <translation>Das ist, was m4 aus %1 daneben erzeugt.</translation>
    </message>
    <message>
        <source>And the answers?</source>
        <translation>Und die Antworten?</translation>
    </message>
    <message>
        <source>Answers cannot be read from a .cf. Those that are there stay as they were.</source>
        <translation>Aus einer .cf lassen sich keine Antworten lesen. Die vorhandenen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Open the .mc that it was made of. Where that is lost, answer the questions and compare what they make with this file, until nothing is left that matters.</source>
        <translation>Die .mc öffnen, aus der sie entstanden ist. Ist die verloren, die Fragen beantworten und das Ergebnis mit dieser Datei vergleichen, bis nichts Wichtiges mehr abweicht.</translation>
    </message>
    <message>
        <source>Beside it lies %1, from which they can be read.</source>
        <comment>a file</comment>
        <translation>Daneben liegt %1; daraus lassen sie sich lesen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>Nichts lauscht.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
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
        <translation>Familie</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Offen durch</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 beside it is what m4 makes of it.</source>
        <comment>a file</comment>
        <translation>%1 daneben ist das, was m4 daraus erzeugt.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern…</translation>
    </message>
    <message>
        <source>Compare %1 with the file</source>
        <translation>%1 mit der Datei vergleichen</translation>
    </message>
    <message>
        <source>Nothing is changed: saving writes the same bytes.</source>
        <translation>Nichts ist geändert: Das Speichern schreibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>A repair was made in its text: saving writes that, and leaves every other byte as it was.</source>
        <translation>In ihrem Text wurde Abhilfe geschaffen: Das Speichern schreibt das und lässt jedes andere Byte, wie es war.</translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>Abhilfe zurücknehmen</translation>
    </message>
    <message>
        <source>The answers have changed: saving writes the text that the preview shows, in the wizard’s order and with its comments.</source>
        <translation>Die Antworten haben sich geändert: Das Speichern schreibt den Text, den die Vorschau zeigt, in der Reihenfolge und mit den Kommentaren des Assistenten.</translation>
    </message>
    <message>
        <source>The answers have changed and are not complete, so there is no text to save.</source>
        <translation>Die Antworten haben sich geändert und sind unvollständig, darum gibt es keinen Text zu speichern.</translation>
    </message>
    <message>
        <source>What became of the lines</source>
        <translation>Was aus den Zeilen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n directives became answers.</source>
        <translation>
            <numerusform>%n Direktive wurde zur Antwort.</numerusform>
            <numerusform>%n Direktiven wurden zu Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives or texts that no answer stands for are kept, as additional lines.</source>
        <translation>
            <numerusform>%n Direktive oder Textstelle, für die keine Antwort steht, bleibt als zusätzliche Zeile erhalten.</numerusform>
            <numerusform>%n Direktiven oder Textstellen, für die keine Antwort steht, bleiben als zusätzliche Zeilen erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that these answers would call for are left out, as in the file.</source>
        <translation>
            <numerusform>%n Zeile, die zu diesen Antworten gehören würde, bleibt weg, wie in der Datei.</numerusform>
            <numerusform>%n Zeilen, die zu diesen Antworten gehören würden, bleiben weg, wie in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the page “%1”</source>
        <translation>Auf der Seite „%1“ zeigen</translation>
    </message>
    <message>
        <source>Not taken into the answers; the file itself keeps it until other answers are saved into it:</source>
        <translation>Nicht in die Antworten übernommen; in der Datei selbst bleibt es, bis andere Antworten in ihr gespeichert werden:</translation>
    </message>
    <message>
        <source>What the wizard would do differently</source>
        <translation>Was der Assistent anders machen würde</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what would be different</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>So ändern</translation>
    </message>
    <message>
        <source>Make this change: %1</source>
        <translation>So ändern: %1</translation>
    </message>
    <message>
        <source>Happens by itself as soon as the wizard’s text is saved.</source>
        <translation>Geschieht von selbst, sobald der Text des Assistenten gespeichert wird.</translation>
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
    <message>
        <source>Only a login has a user name.</source>
        <translation>Nur zu einer Anmeldung gehört ein Benutzername.</translation>
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
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>Was install.sh im Bündel liest. Das Skript selbst ist in jedem Bündel dasselbe.</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>Leert auf dem Host die Warteschlange; install.sh installiert es.</translation>
    </message>
    <message>
        <source>A template for %1/authinfo, mode 0600. The password is filled in on the host; the wizard never knows it.</source>
        <translation>Eine Vorlage für %1/authinfo, Modus 0600. Das Passwort wird auf dem Host eingetragen; der Assistent erfährt es nie.</translation>
    </message>
    <message>
        <source>This system has no Landlock to shut m4 in: lines of your own could read other files.</source>
        <translation>Diesem System fehlt Landlock, um m4 einzusperren: Eigene Zeilen könnten andere Dateien lesen.</translation>
    </message>
    <message>
        <source>Merged into %1/%2 on the host, between two marker lines.</source>
        <comment>folder, file</comment>
        <translation>Kommt auf dem Host zwischen zwei Markierungszeilen in %1/%2.</translation>
    </message>
    <message>
        <source>install.sh makes sendmail’s map of it, of the type %1.</source>
        <translation>install.sh macht daraus die Map für sendmail, vom Typ %1.</translation>
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
    <message>
        <source>How the two prove who they are</source>
        <translation>Wie sich die beiden ausweisen</translation>
    </message>
    <message>
        <source>Encrypted &amp;if the relay offers it</source>
        <translation>&amp;Verschlüsselt, wenn das Relay es anbietet</translation>
    </message>
    <message>
        <source>What sendmail does by itself. Nobody checks who answers: enough inside your own network.</source>
        <translation>Was sendmail von selbst tut. Niemand prüft, wer antwortet: Das genügt im eigenen Netz.</translation>
    </message>
    <message>
        <source>Encrypted, and the relay &amp;proves its name</source>
        <translation>Verschlüsselt, und das Relay beweist seinen &amp;Namen</translation>
    </message>
    <message>
        <source>No mail leaves unless the relay shows a certificate for its name. Right for a way across the Internet.</source>
        <translation>Keine Mail geht hinaus, solange das Relay kein Zertifikat für seinen Namen zeigt. Richtig für einen Weg durchs Internet.</translation>
    </message>
    <message>
        <source>The same, and this host lo&amp;gs in</source>
        <translation>Ebenso, und dieser Host &amp;meldet sich an</translation>
    </message>
    <message>
        <source>What a provider wants: a user name and a password, on port 587.</source>
        <translation>Was ein Provider will: Benutzername und Passwort, auf Port 587.</translation>
    </message>
    <message>
        <source>Never encrypte&amp;d</source>
        <translation>N&amp;ie verschlüsselt</translation>
    </message>
    <message>
        <source>Only for a relay in your own network whose encryption is out of order.</source>
        <translation>Nur für ein Relay im eigenen Netz, dessen Verschlüsselung gestört ist.</translation>
    </message>
    <message>
        <source>&amp;Let a daemon listen on loopback</source>
        <translation>Einen Daemon auf L&amp;oopback lauschen lassen</translation>
    </message>
    <message>
        <source>&amp;User name at the relay</source>
        <translation>Ben&amp;utzername beim Relay</translation>
    </message>
    <message>
        <source>The password is not asked for here. The bundle brings a template that only root can read, and the password is filled in on the host.</source>
        <translation>Nach dem Passwort wird hier nicht gefragt. Das Bündel bringt eine Vorlage mit, die nur root lesen kann, und das Passwort wird auf dem Host eingetragen.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why encryption is not enough&lt;/h3&gt;&lt;p&gt;Anybody between the two can leave out the offer of encryption, or answer in the relay&apos;s place. Only a certificate for the relay&apos;s name, signed by somebody both trust, rules that out. Without it a password is safe with nobody.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Warum Verschlüsselung nicht genügt&lt;/h3&gt;&lt;p&gt;Jeder zwischen den beiden kann das Angebot der Verschlüsselung weglassen oder an Stelle des Relays antworten. Nur ein Zertifikat für den Namen des Relays, unterschrieben von jemandem, dem beide vertrauen, schließt das aus. Ohne es ist ein Passwort bei niemandem sicher.&lt;/p&gt;</translation>
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
    <message numerus="yes">
        <source>%n added</source>
        <comment>directives</comment>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>FEATUREs</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Geöffnete Datei</translation>
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
    <name>TableEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Enter, or type into the last row</source>
        <translation>Eingabetaste, oder in die letzte Zeile schreiben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Lines of text: a key, a blank, a value</source>
        <translation>Textzeilen: ein Schlüssel, ein Leerraum, ein Wert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>The lines of a file, with its comments</source>
        <translation>Die Zeilen einer Datei, mit ihren Kommentaren</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Write the table here</source>
        <translation>Tabelle hier schreiben</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Tabelle %1 entfernen</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>Tabelle wegnehmen</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Left: %1 Right: %2</source>
        <comment>columns of a table</comment>
        <translation>Links: %1 Rechts: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>In %1 importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is no table: it is larger than 1 MiB, or no text.</source>
        <translation>%1 ist keine Tabelle: Die Datei ist größer als 1 MiB oder kein Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>%n weitere Zeile ist falsch.</numerusform>
            <numerusform>%n weitere Zeilen sind falsch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation>Hier schreiben für eine neue Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Looked up</source>
        <comment>column of a table</comment>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column of a table</comment>
        <translation>Gefunden</translation>
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
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
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
    <message>
        <source>The way to the relay is never encrypted.</source>
        <translation>Der Weg zum Relay ist nie verschlüsselt.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, and its certificate has to be for its name; otherwise mail waits.</source>
        <translation>Der Weg zum Relay ist verschlüsselt, und das Zertifikat des Relays muss für seinen Namen gelten; sonst warten Mails.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, its certificate has to be for its name, and this host logs in as %1; otherwise mail waits.</source>
        <translation>Der Weg zum Relay ist verschlüsselt, das Zertifikat des Relays muss für seinen Namen gelten, und dieser Host meldet sich als %1 an; sonst warten Mails.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted if the relay offers it; nobody checks who answers.</source>
        <translation>Der Weg zum Relay ist verschlüsselt, wenn das Relay es anbietet; niemand prüft, wer antwortet.</translation>
    </message>
    <message>
        <source>The password for the relay is filled in on the host, in %1, which only root may read. Until then mail waits.</source>
        <translation>Das Passwort für das Relay wird auf dem Host eingetragen, in %1, das nur root lesen darf. Bis dahin warten Mails.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>host, network or address</source>
        <translation>Host, Netz oder Adresse</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>time span such as 1h30m</source>
        <translation>Zeitspanne, etwa 1h30m</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True oder False</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>keywords, commas between</source>
        <translation>Schlüsselwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>darf fehlen</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>darf sich wiederholen</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Zur Wahl: %1.</translation>
    </message>
    <message>
        <source>After %1; before %2.</source>
        <translation>Nach %1; vor %2.</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>Vor %1.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <translation>sendmail %1</translation>
    </message>
    <message>
        <source>Gone since:</source>
        <translation>Entfallen seit:</translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation>Stattdessen schreiben:</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>Sicherheit:</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Vorgabe:</translation>
    </message>
    <message>
        <source>In the .cf:</source>
        <translation>In der .cf:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tabelle:</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>Braucht:</translation>
    </message>
    <message>
        <source>Needs one of:</source>
        <translation>Braucht eines von:</translation>
    </message>
    <message>
        <source>Not together with:</source>
        <translation>Nicht zusammen mit:</translation>
    </message>
    <message>
        <source>Turns on by itself:</source>
        <translation>Schaltet selbst ein:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Wert:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <comment>an argument of a directive</comment>
        <translation>Es darf nicht fehlen.</translation>
    </message>
    <message>
        <source>Write a host, such as mail.example.com or [192.0.2.25].</source>
        <translation>Einen Host angeben, etwa mail.example.com oder [192.0.2.25].</translation>
    </message>
    <message>
        <source>Write a domain, such as example.com.</source>
        <translation>Eine Domain angeben, etwa example.com.</translation>
    </message>
    <message>
        <source>Write a name, an address or a network, such as 192.0.2.0/24.</source>
        <translation>Einen Namen, eine Adresse oder ein Netz angeben, etwa 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 20.</source>
        <translation>Eine ganze Zahl angeben, etwa 20.</translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 30m, 4h or 5d.</source>
        <translation>Eine Zeit mit ihrer Einheit angeben, etwa 30m, 4h oder 5d.</translation>
    </message>
    <message>
        <source>Write True or False.</source>
        <translation>True oder False angeben.</translation>
    </message>
    <message>
        <source>Write a whole path, such as /etc/mail/access.</source>
        <translation>Einen vollständigen Pfad angeben, etwa /etc/mail/access.</translation>
    </message>
    <message>
        <source>Write a map type and a file, such as hash /etc/mail/access.</source>
        <translation>Einen Map-Typ und eine Datei angeben, etwa hash /etc/mail/access.</translation>
    </message>
    <message>
        <source>It is one of these: %1.</source>
        <translation>Eines von diesen: %1.</translation>
    </message>
    <message>
        <source>The directive has no such argument.</source>
        <translation>Die Direktive hat kein solches Argument.</translation>
    </message>
    <message>
        <source>Frame of the file</source>
        <translation>Rahmen der Datei</translation>
    </message>
    <message>
        <source>Daemon and connections</source>
        <translation>Daemon und Verbindungen</translation>
    </message>
    <message>
        <source>Routing and relaying</source>
        <translation>Routing und Weiterleiten</translation>
    </message>
    <message>
        <source>Masquerading</source>
        <translation>Masquerading</translation>
    </message>
    <message>
        <source>Local delivery and programs</source>
        <translation>Lokale Zustellung und Programme</translation>
    </message>
    <message>
        <source>Tables and directories</source>
        <translation>Tabellen und Verzeichnisdienste</translation>
    </message>
    <message>
        <source>Checks and filters</source>
        <translation>Prüfungen und Filter</translation>
    </message>
    <message>
        <source>TLS and AUTH</source>
        <translation>TLS und AUTH</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>“%1” is missing or is no value for it.</source>
        <translation>„%1“ fehlt oder ist kein passender Wert.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Fehlt es: %1.</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: nothing refuses it.</source>
        <translation>Wer sich verbinden kann, darf über diesen Host Mails an jeden senden: Nichts weist sie ab.</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: %1 is on.</source>
        <translation>Wer sich verbinden kann, darf über diesen Host Mails an jeden senden: %1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Strangers can send mail through this host by pretending: %1 is on.</source>
        <translation>Fremde können unter falschem Namen Mails über diesen Host senden: %1 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 is no longer part of sendmail.</source>
        <translation>%1 gehört nicht mehr zu sendmail.</translation>
    </message>
    <message>
        <source>%1 has been replaced by %2.</source>
        <translation>%1 ist durch %2 ersetzt worden.</translation>
    </message>
    <message>
        <source>sendmail refuses to be a daemon with the submission program’s file.</source>
        <translation>Mit der Datei des Submission-Programms weigert sich sendmail, ein Daemon zu sein.</translation>
    </message>
    <message>
        <source>The daemon does not start: no service is called %1.</source>
        <translation>Der Daemon startet nicht: Kein Dienst heißt %1.</translation>
    </message>
    <message>
        <source>The daemon does not start: there is no address family %1.</source>
        <translation>Der Daemon startet nicht: Eine Adressfamilie %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The daemon does not start: %1 is no address of its family.</source>
        <translation>Der Daemon startet nicht: %1 ist keine Adresse seiner Familie.</translation>
    </message>
    <message>
        <source>The daemon does not start: it opens %1 sockets at the most.</source>
        <translation>Der Daemon startet nicht: Er öffnet höchstens %1 Sockets.</translation>
    </message>
    <message>
        <source>The daemon ends after a minute: %1 wants an address and port that another line has taken.</source>
        <translation>Der Daemon endet nach einer Minute: %1 will eine Adresse und einen Port, die eine andere Zeile belegt.</translation>
    </message>
    <message>
        <source>Everybody on the way to %1 can read and change the mail.</source>
        <translation>Jeder auf dem Weg zu %1 kann die Mails lesen und ändern.</translation>
    </message>
    <message>
        <source>Nothing will get through: port 465 begins with TLS, and sendmail begins with SMTP.</source>
        <translation>Nichts wird durchkommen: Port 465 beginnt mit TLS, und sendmail beginnt mit SMTP.</translation>
    </message>
    <message>
        <source>Providers take logins on port 587, and many networks let nothing out on port 25; %1 is asked on 25.</source>
        <translation>Provider nehmen Anmeldungen auf Port 587 an, und viele Netze lassen auf Port 25 nichts hinaus; %1 wird auf 25 angesprochen.</translation>
    </message>
    <message>
        <source>MX records of %1 may lead to a host whose certificate is for another name; then mail waits.</source>
        <translation>MX-Einträge von %1 können zu einem Host führen, dessen Zertifikat für einen anderen Namen gilt; dann warten Mails.</translation>
    </message>
    <message>
        <source>On port 587 most relays want a login, and %1 is given none.</source>
        <translation>Auf Port 587 wollen die meisten Relays eine Anmeldung, und %1 bekommt keine.</translation>
    </message>
    <message>
        <source>The user name %1 is not used: no login was chosen.</source>
        <translation>Der Benutzername %1 bleibt ungenutzt: Es ist keine Anmeldung gewählt.</translation>
    </message>
    <message>
        <source>Mail goes under the name of the hub, %2, not under %1: nullclient comes later and takes the masquerade over.</source>
        <translation>Mails gehen unter dem Namen des Hubs hinaus, %2, nicht unter %1: nullclient kommt später und übernimmt das Masquerading.</translation>
    </message>
    <message>
        <source>Mail goes under the name %1, which is no domain: nobody can answer it.</source>
        <translation>Mails gehen unter dem Namen %1 hinaus, und der ist keine Domain: Niemand kann darauf antworten.</translation>
    </message>
    <message>
        <source>The name %1 has no dot: other servers refuse mail from it.</source>
        <translation>Der Name %1 hat keinen Punkt: Andere Server weisen Mails von ihm ab.</translation>
    </message>
    <message>
        <source>Mail of these users keeps the host’s own name: %1.</source>
        <translation>Mails dieser Benutzer behalten den eigenen Namen des Hosts: %1.</translation>
    </message>
    <message>
        <source>The relay %1 is this host itself: its mail never leaves.</source>
        <translation>Das Relay %1 ist dieser Host selbst: Seine Mails verlassen ihn nie.</translation>
    </message>
    <message>
        <source>The aliases in %1 have no effect: this host sends all names on to the hub.</source>
        <translation>Die Aliase in %1 wirken nicht: Dieser Host schickt alle Namen weiter an den Hub.</translation>
    </message>
    <message>
        <source>Programs on this host hand their mail to %1, port %2, where no daemon listens.</source>
        <translation>Programme auf diesem Host übergeben ihre Mails an %1, Port %2, und dort lauscht kein Daemon.</translation>
    </message>
    <message>
        <source>Mail to root and other local names skips the aliases: the submission program makes it mail to %1 first.</source>
        <translation>Mails an root und andere lokale Namen gehen an den Aliasen vorbei: Das Submission-Programm macht daraus vorher Mails an %1.</translation>
    </message>
    <message>
        <source>Mail that cannot be sent at once waits for ever: nothing runs the queue.</source>
        <translation>Mails, die nicht sofort hinausgehen können, warten für immer: Nichts stößt die Warteschlange an.</translation>
    </message>
    <message>
        <source>This socket does not open: another line has taken its address and port. The daemon tries for a minute first.</source>
        <translation>Dieser Socket öffnet sich nicht: Eine andere Zeile hat seine Adresse und seinen Port belegt. Der Daemon versucht es vorher eine Minute lang.</translation>
    </message>
    <message>
        <source>%1 needs one of these beside it: %2.</source>
        <comment>directives</comment>
        <translation>%1 braucht eines davon neben sich: %2.</translation>
    </message>
    <message>
        <source>%1 lacks an argument: %2.</source>
        <comment>directive, argument</comment>
        <translation>%1 fehlt ein Argument: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <comment>directives</comment>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 came with sendmail %2, and the host has %3.</source>
        <comment>directive, releases</comment>
        <translation>%1 kam mit sendmail %2, und der Host hat %3.</translation>
    </message>
    <message>
        <source>%1 says nothing new: %2 has said it.</source>
        <comment>directives</comment>
        <translation>%1 sagt nichts Neues: %2 hat es schon gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>The .cf is not what its .mc makes: %n line(s) differ.</source>
        <translation>
            <numerusform>Die .cf ist nicht, was ihre .mc ergibt: %n Zeile weicht ab.</numerusform>
            <numerusform>Die .cf ist nicht, was ihre .mc ergibt: %n Zeilen weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let sendmail encrypt where the relay offers it.</source>
        <translation>sendmail verschlüsseln lassen, wo das Relay es anbietet.</translation>
    </message>
    <message>
        <source>Use port 587.</source>
        <translation>Port 587 nehmen.</translation>
    </message>
    <message>
        <source>Write the relay in brackets, to connect to that very host.</source>
        <translation>Das Relay in eckige Klammern setzen, um sich mit genau diesem Host zu verbinden.</translation>
    </message>
    <message>
        <source>Choose the login if the relay gave out a user name.</source>
        <translation>Die Anmeldung wählen, wenn das Relay einen Benutzernamen vergeben hat.</translation>
    </message>
    <message>
        <source>Choose the login, or remove the name.</source>
        <translation>Die Anmeldung wählen oder den Namen entfernen.</translation>
    </message>
    <message>
        <source>Put MASQUERADE_AS below FEATURE(`nullclient&apos;).</source>
        <translation>MASQUERADE_AS unter FEATURE(`nullclient&apos;) setzen.</translation>
    </message>
    <message>
        <source>Set a masquerade domain with MASQUERADE_AS.</source>
        <translation>Mit MASQUERADE_AS eine Masquerading-Domain setzen.</translation>
    </message>
    <message>
        <source>Write the full name, with its domain.</source>
        <translation>Den vollständigen Namen angeben, mit seiner Domain.</translation>
    </message>
    <message>
        <source>Leave them out of EXPOSED_USER unless replies have to reach this very host.</source>
        <translation>Aus EXPOSED_USER herauslassen, außer Antworten müssen genau diesen Host erreichen.</translation>
    </message>
    <message>
        <source>Remove it, and name who may send: RELAY_DOMAIN, the access table or authentication.</source>
        <translation>Entfernen und angeben, wer senden darf: RELAY_DOMAIN, die access-Tabelle oder eine Anmeldung.</translation>
    </message>
    <message>
        <source>Name the host that takes this one’s mail.</source>
        <translation>Den Host nennen, der die Mails dieses Hosts annimmt.</translation>
    </message>
    <message>
        <source>Remove the file’s name, or use SMART_HOST and MAIL_HUB instead of nullclient.</source>
        <translation>Den Namen der Datei entfernen, oder SMART_HOST und MAIL_HUB statt nullclient einsetzen.</translation>
    </message>
    <message>
        <source>Let the daemon listen there, or hand the mail to the relay directly.</source>
        <translation>Den Daemon dort lauschen lassen oder die Mails direkt dem Relay übergeben.</translation>
    </message>
    <message>
        <source>Take the masquerading out of submit.mc; sendmail.mc does it.</source>
        <translation>Das Masquerading aus submit.mc herausnehmen; sendmail.mc erledigt es.</translation>
    </message>
    <message>
        <source>Run “sendmail -Ac -q” by cron or a timer, or a daemon with -q15m.</source>
        <translation>„sendmail -Ac -q“ mit cron oder einem Timer laufen lassen, oder einen Daemon mit -q15m.</translation>
    </message>
    <message>
        <source>Correct the DaemonPortOptions line.</source>
        <translation>Die Zeile DaemonPortOptions berichtigen.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Eine der beiden Zeilen entfernen.</translation>
    </message>
    <message>
        <source>Write what has replaced it; it may vanish with the next release.</source>
        <translation>Angeben, was an die Stelle getreten ist; mit der nächsten Version kann es verschwinden.</translation>
    </message>
    <message>
        <source>Add what is missing, or remove what needs it.</source>
        <translation>Das Fehlende hinzufügen oder entfernen, was es braucht.</translation>
    </message>
    <message>
        <source>Write the argument.</source>
        <translation>Das Argument angeben.</translation>
    </message>
    <message>
        <source>Remove it, or upgrade sendmail.</source>
        <translation>Entfernen, oder sendmail auf eine neuere Version bringen.</translation>
    </message>
    <message>
        <source>Remove it; nothing changes.</source>
        <translation>Entfernen; es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Make the .cf anew from the .mc, after a look at what somebody changed by hand.</source>
        <translation>Die .cf aus der .mc neu erzeugen, nach einem Blick auf das, was jemand von Hand geändert hat.</translation>
    </message>
    <message>
        <source>Way to the relay</source>
        <translation>Weg zum Relay</translation>
    </message>
    <message>
        <source>User name at the relay</source>
        <translation>Benutzername beim Relay</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>Weitere Direktiven</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Nie verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted if the relay offers it</source>
        <translation>Verschlüsselt, wenn das Relay es anbietet</translation>
    </message>
    <message>
        <source>Encrypted, and the relay proves its name</source>
        <translation>Verschlüsselt, und das Relay beweist seinen Namen</translation>
    </message>
    <message>
        <source>Encrypted, the relay proves its name, and this host logs in</source>
        <translation>Verschlüsselt, das Relay beweist seinen Namen, und dieser Host meldet sich an</translation>
    </message>
    <message>
        <source>An option.</source>
        <translation>Eine Option.</translation>
    </message>
    <message>
        <source>A comment.</source>
        <translation>Ein Kommentar.</translation>
    </message>
    <message>
        <source>A macro that the configuration itself defines.</source>
        <translation>Ein Makro, das die Konfiguration selbst definiert.</translation>
    </message>
    <message>
        <source>A class that the configuration itself fills.</source>
        <translation>Eine Klasse, die die Konfiguration selbst füllt.</translation>
    </message>
    <message>
        <source>The name of a map.</source>
        <translation>Der Name einer Map.</translation>
    </message>
    <message>
        <source>The kind of the map.</source>
        <translation>Die Art der Map.</translation>
    </message>
    <message>
        <source>The name of a ruleset.</source>
        <translation>Der Name eines Regelsatzes.</translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation>Der Name eines Mailers.</translation>
    </message>
    <message>
        <source>The name of a header.</source>
        <translation>Der Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <comment>the name of a directive</comment>
        <translation>Geschrieben von: %1</translation>
    </message>
    <message>
        <source>There is no user name yet to log in with at the relay.</source>
        <translation>Noch fehlt ein Benutzername für die Anmeldung beim Relay.</translation>
    </message>
    <message>
        <source>The relay is an address, and a certificate is for a name.</source>
        <translation>Das Relay ist eine Adresse, und ein Zertifikat gilt für einen Namen.</translation>
    </message>
    <message>
        <source>A login needs a daemon on this host: without one the processes of all users would have to read the password, and sendmail -v shows it.</source>
        <translation>Eine Anmeldung braucht einen Daemon auf diesem Host: Ohne ihn müssten die Prozesse aller Benutzer das Passwort lesen, und sendmail -v zeigt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are left behind.</source>
        <comment>of an .mc file</comment>
        <translation>
            <numerusform>%n Kommentar bleibt zurück.</numerusform>
            <numerusform>%n Kommentare bleiben zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and never closes. What follows is left behind.</source>
        <translation>Hier öffnet sich ein Anführungszeichen oder eine Klammer und schließt sich nie. Was folgt, bleibt zurück.</translation>
    </message>
    <message>
        <source>The text has the character %1 in it and is left behind.</source>
        <translation>Im Text steht das Zeichen %1, darum bleibt er zurück.</translation>
    </message>
    <message>
        <source>Line endings become those of Unix.</source>
        <translation>Die Zeilenenden werden die von Unix.</translation>
    </message>
    <message>
        <source>%1 stands below %2 and moves above it.</source>
        <translation>%1 steht unter %2 und rückt darüber.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Dieser Text</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>%1 käme hinzu.</translation>
    </message>
    <message>
        <source>%1 would stand in the place of %2.</source>
        <translation>%1 stünde an der Stelle von %2.</translation>
    </message>
    <message>
        <source>%1 would stand above %2.</source>
        <translation>%1 stünde über %2.</translation>
    </message>
    <message>
        <source>%1 is an old name; today it is %2.</source>
        <translation>%1 ist ein alter Name; heute heißt es %2.</translation>
    </message>
    <message>
        <source>Choose plain, opportunistic, verified or login.</source>
        <translation>plain, opportunistic, verified oder login wählen.</translation>
    </message>
    <message>
        <source>Write the name that the provider gave out, such as web01@example.com.</source>
        <translation>Den Namen angeben, den der Provider vergeben hat, etwa web01@example.com.</translation>
    </message>
    <message>
        <source>Write a name and its arguments as the catalogue has them, such as access_db.</source>
        <translation>Einen Namen und seine Argumente angeben, wie der Katalog sie nennt, etwa access_db.</translation>
    </message>
    <message>
        <source>Write a key, a tab and a value on each line.</source>
        <translation>Je Zeile einen Schlüssel, einen Tabulator und einen Wert angeben.</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters @ . _ + - = / : ~ # % ! only.</source>
        <translation>Nur Buchstaben, Ziffern und die Zeichen @ . _ + - = / : ~ # % ! verwenden.</translation>
    </message>
    <message>
        <source>Use plain printable characters, without quotes and line breaks; letters, digits and _ make a name.</source>
        <translation>Einfache druckbare Zeichen verwenden, ohne Anführungszeichen und Zeilenumbrüche; ein Name besteht aus Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>Shorten it: a name has 64 characters at the most, an argument or a line 2048.</source>
        <translation>Kürzen: Ein Name hat höchstens 64 Zeichen, ein Argument oder eine Zeile 2048.</translation>
    </message>
    <message>
        <source>Write the whole directive as text of its own instead, quoted for m4.</source>
        <translation>Die ganze Direktive stattdessen als eigenen Text schreiben, für m4 in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write the relay’s name, such as [smtp.example.com]:587.</source>
        <translation>Den Namen des Relays angeben, etwa [smtp.example.com]:587.</translation>
    </message>
    <message>
        <source>Let a daemon listen on loopback; only this host itself can connect.</source>
        <translation>Einen Daemon auf Loopback lauschen lassen; nur dieser Host selbst kann sich verbinden.</translation>
    </message>
    <message>
        <source>Write the relay as %1</source>
        <translation>Das Relay als %1 schreiben</translation>
    </message>
    <message>
        <source>Use port 587: %1</source>
        <translation>Port 587 nehmen: %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Encrypt if the relay offers it</source>
        <translation>Verschlüsseln, wenn das Relay es anbietet</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <comment>directives</comment>
        <translation>%1 unter %2 setzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>directive</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>directive</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>The relay is %1 now.</source>
        <translation>Das Relay ist jetzt %1.</translation>
    </message>
    <message>
        <source>The relay&apos;s port is 587 now: %1.</source>
        <translation>Der Port des Relays ist jetzt 587: %1.</translation>
    </message>
    <message>
        <source>This host logs in as %1 now.</source>
        <translation>Dieser Host meldet sich jetzt als %1 an.</translation>
    </message>
    <message>
        <source>Mail is encrypted now where the relay offers it.</source>
        <translation>Mails werden jetzt verschlüsselt, wo das Relay es anbietet.</translation>
    </message>
    <message>
        <source>%1 stands below %2 now.</source>
        <comment>directives</comment>
        <translation>%1 steht jetzt unter %2.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>directive</comment>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <comment>directive</comment>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>a template; kept once it is filled in</source>
        <translation>eine Vorlage; bleibt erhalten, sobald sie ausgefüllt ist</translation>
    </message>
    <message>
        <source>the password’s file: root, 0600</source>
        <translation>die Datei mit dem Passwort: root, 0600</translation>
    </message>
    <message>
        <source>Fill in the password</source>
        <translation>Das Passwort eintragen</translation>
    </message>
    <message>
        <source>%1, encrypted and with a login</source>
        <comment>a relay</comment>
        <translation>%1, verschlüsselt und mit Anmeldung</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>a relay</comment>
        <translation>%1, verschlüsselt</translation>
    </message>
    <message>
        <source>%1, never encrypted</source>
        <comment>a relay</comment>
        <translation>%1, nie verschlüsselt</translation>
    </message>
    <message>
        <source>This host logs in at the relay. noverb keeps the password from whoever connects here; the other flags are those that the platform has anyway.</source>
        <translation>Dieser Host meldet sich beim Relay an. noverb verbirgt das Passwort vor jedem, der sich hier verbindet; die übrigen Flags sind die, die die Plattform ohnehin hat.</translation>
    </message>
    <message>
        <source>No directive is added.</source>
        <translation>Keine Direktive kommt hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are added.</source>
        <comment>to the .mc files</comment>
        <translation>
            <numerusform>%n Direktive kommt hinzu.</numerusform>
            <numerusform>%n Direktiven kommen hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that you added may change this: there is no .cf here to tell.</source>
        <translation>Hinzugefügte Zeilen können das ändern: Hier gibt es keine .cf, die es sagt.</translation>
    </message>
    <message>
        <source>Calls for %1.</source>
        <translation>Verlangt %1.</translation>
    </message>
    <message>
        <source>Calls for one of these: %1.</source>
        <translation>Verlangt eines von diesen: %1.</translation>
    </message>
    <message>
        <source>With it, %1 is not needed.</source>
        <translation>Damit ist %1 unnötig.</translation>
    </message>
    <message>
        <source>Argument %1 is one too many.</source>
        <translation>Argument %1 ist eines zu viel.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <comment>an argument</comment>
        <translation>Entfernen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>directive, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot have such an argument.</source>
        <comment>directive</comment>
        <translation>%1 kann kein solches Argument haben.</translation>
    </message>
    <message>
        <source>%1 has no effect: no daemon runs on this host.</source>
        <comment>directive</comment>
        <translation>%1 hat keine Wirkung: Auf diesem Host läuft kein Daemon.</translation>
    </message>
    <message>
        <source>Remove it, or let a daemon listen.</source>
        <translation>Entfernen, oder einen Daemon lauschen lassen.</translation>
    </message>
    <message>
        <source>Its parts:</source>
        <comment>of a line of the .cf</comment>
        <translation>Ihre Teile:</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>a part of a line</comment>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Says how the map is read.</source>
        <translation>Sagt, wie die Map gelesen wird.</translation>
    </message>
    <message>
        <source>Where the map&apos;s data is.</source>
        <translation>Wo die Daten der Map liegen.</translation>
    </message>
    <message>
        <source>%1 already means something else to the host or to install.sh.</source>
        <translation>%1 bedeutet für den Host oder für install.sh schon etwas anderes.</translation>
    </message>
    <message>
        <source>a directive of yours</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>eine eigene Direktive</translation>
    </message>
    <message>
        <source>the platform, the domain or a mailer (OSTYPE, DOMAIN, MAILER)</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>die Plattform, die Domain oder ein Mailer (OSTYPE, DOMAIN, MAILER)</translation>
    </message>
    <message>
        <source>sendmail’s own default; nothing in the .mc asks for it</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>die eigene Vorgabe von sendmail; nichts in der .mc verlangt sie</translation>
    </message>
    <message>
        <source>It stands here because nothing closes it; this does: %1</source>
        <comment>a line for the .mc</comment>
        <translation>Die Zeile steht hier, weil nichts sie abstellt; das täte: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <comment>to a .cf</comment>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <comment>in a .cf</comment>
        <translation>
            <numerusform>%n Zeile geändert</numerusform>
            <numerusform>%n Zeilen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <comment>from a .cf</comment>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, m4 makes no %1.</source>
        <comment>a file</comment>
        <translation>Fehlt sie, erzeugt m4 keine %1.</translation>
    </message>
    <message>
        <source>What it does to %1 is not known: m4 could not be asked.</source>
        <comment>a file</comment>
        <translation>Die Wirkung auf %1 ist nicht bekannt: m4 ließ sich nicht befragen.</translation>
    </message>
    <message>
        <source>Only the order: without it, the same lines of %1 stand elsewhere.</source>
        <comment>a file</comment>
        <translation>Nur die Reihenfolge: Fehlt sie, stehen dieselben Zeilen von %1 woanders.</translation>
    </message>
    <message>
        <source>No effect: without it, %1 is the same.</source>
        <comment>a file</comment>
        <translation>Keine Wirkung: Fehlt sie, ist %1 dieselbe.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <comment>a file and how many of its lines are added, changed, removed</comment>
        <translation>In %1: %2.</translation>
    </message>
    <message>
        <source>It belongs to the frame that m4 needs to make %1 at all; no single line follows from it.</source>
        <comment>a file</comment>
        <translation>Sie gehört zu dem Rahmen, den m4 braucht, um überhaupt eine %1 zu erzeugen; keine einzelne Zeile folgt daraus.</translation>
    </message>
    <message>
        <source>Without it m4 says:</source>
        <translation>Fehlt sie, sagt m4:</translation>
    </message>
    <message>
        <source>Use plain printable ASCII characters; small letters, digits and _ - . make the name of a file.</source>
        <translation>Einfache druckbare ASCII-Zeichen verwenden; ein Dateiname besteht aus Kleinbuchstaben, Ziffern und _ - .</translation>
    </message>
    <message>
        <source>Take another file name, or word the line differently.</source>
        <translation>Einen anderen Dateinamen nehmen oder die Zeile anders fassen.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <comment>directive</comment>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Write %2 in place of %1</source>
        <comment>directives</comment>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Remove the argument that %1 does not have</source>
        <comment>directive</comment>
        <translation>Das Argument entfernen, das %1 nicht hat</translation>
    </message>
    <message>
        <source>Add the table %1</source>
        <translation>Tabelle %1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Tabelle %1 entfernen</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>directive</comment>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>%2 stands in place of %1 now.</source>
        <comment>directives</comment>
        <translation>%2 steht jetzt anstelle von %1.</translation>
    </message>
    <message>
        <source>The argument of %1 is gone.</source>
        <comment>directive</comment>
        <translation>Das Argument von %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The table %1 travels with the bundle now; fill it in on the page Features.</source>
        <translation>Die Tabelle %1 reist jetzt mit dem Bündel; ausfüllen lässt sie sich auf der Seite FEATUREs.</translation>
    </message>
    <message>
        <source>The table %1 is gone.</source>
        <translation>Die Tabelle %1 ist entfernt.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>lines that you added may change this</source>
        <translation>hinzugefügte Zeilen können das ändern</translation>
    </message>
    <message>
        <source>other hosts can connect on port %1</source>
        <translation>andere Hosts erreichen den Daemon auf Port %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port %1</source>
        <translation>nur der Host selbst kann sich verbinden, und zwar auf Port %1</translation>
    </message>
    <message>
        <source>other hosts can connect on ports %1</source>
        <translation>andere Hosts erreichen den Daemon auf den Ports %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports %1</source>
        <translation>nur der Host selbst kann sich verbinden, und zwar auf den Ports %1</translation>
    </message>
    <message>
        <source>sendmail itself: no line says otherwise</source>
        <translation>sendmail selbst: Keine Zeile sagt etwas anderes</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, text</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands on the left. Write what is looked up.</source>
        <translation>Links steht nichts. Angeben, was nachgeschlagen wird.</translation>
    </message>
    <message>
        <source>This key stands above already. Remove one of the two rows.</source>
        <translation>Dieser Schlüssel steht weiter oben schon. Eine der beiden Zeilen entfernen.</translation>
    </message>
    <message>
        <source>The left side ends at its first space. Write it without spaces, and no # first.</source>
        <translation>Die linke Seite endet am ersten Leerzeichen. Ohne Leerzeichen schreiben und nicht mit # beginnen.</translation>
    </message>
    <message>
        <source>The left side is no domain. Write example.com, or .example.com for the hosts below it.</source>
        <translation>Die linke Seite ist keine Domain. example.com angeben, oder .example.com für die Hosts darunter.</translation>
    </message>
    <message>
        <source>The left side is no address. Write name@example.com, or @example.com for the whole domain.</source>
        <translation>Die linke Seite ist keine Adresse. name@example.com angeben, oder @example.com für die ganze Domain.</translation>
    </message>
    <message>
        <source>The left side is no user. Write a name or an address.</source>
        <translation>Die linke Seite ist kein Benutzer. Einen Namen oder eine Adresse angeben.</translation>
    </message>
    <message>
        <source>sendmail never looks for the tag %1. Write Connect:, From:, To: or another known one.</source>
        <translation>Nach dem Präfix %1 sucht sendmail nie. Connect:, From:, To: oder ein anderes bekanntes angeben.</translation>
    </message>
    <message>
        <source>Passwords do not belong here, where answers are kept. Choose a login on the page Relay.</source>
        <translation>Passwörter gehören nicht hierher, wo Antworten aufbewahrt werden. Auf der Seite Relay eine Anmeldung wählen.</translation>
    </message>
    <message>
        <source>sendmail does not look for it in this form. Write %1.</source>
        <translation>In dieser Form schlägt sendmail es nicht nach. %1 angeben.</translation>
    </message>
    <message>
        <source>The left side is no host. Write a domain, an address, or a network’s beginning such as 192.0.2.</source>
        <translation>Die linke Seite ist kein Host. Eine Domain, eine Adresse oder den Anfang eines Netzes angeben, etwa 192.0.2.</translation>
    </message>
    <message>
        <source>* means nothing here. A domain covers its hosts already, and 192.0.2 a network.</source>
        <translation>* bedeutet hier nichts. Eine Domain umfasst ihre Hosts ohnehin, und 192.0.2 ein Netz.</translation>
    </message>
    <message>
        <source>Nothing stands on the right. Write what it leads to, or remove the row.</source>
        <translation>Rechts steht nichts. Angeben, wohin es führt, oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>A list has one word a row. Remove what follows the first.</source>
        <translation>Eine Liste hat ein Wort je Zeile. Was auf das erste folgt, entfernen.</translation>
    </message>
    <message>
        <source>The right side names no mailer. Write esmtp:[mail.example.net] or local:mary.</source>
        <translation>Die rechte Seite nennt keinen Mailer. esmtp:[mail.example.net] oder local:mary angeben.</translation>
    </message>
    <message>
        <source>The right side is no single name or address. For several readers let it lead to an alias.</source>
        <translation>Die rechte Seite ist kein einzelner Name und keine einzelne Adresse. Für mehrere Leser zu einem Alias führen lassen.</translation>
    </message>
    <message>
        <source>The right side is no domain. Write it in full: example.com.</source>
        <translation>Die rechte Seite ist keine Domain. Den vollständigen Namen angeben: example.com.</translation>
    </message>
    <message>
        <source>sendmail does not know this value. Write %1.</source>
        <translation>Diesen Wert kennt sendmail nicht. %1 angeben.</translation>
    </message>
    <message>
        <source>The right side is no number. Write digits alone.</source>
        <translation>Die rechte Seite ist keine Zahl. Nur Ziffern angeben.</translation>
    </message>
    <message>
        <source>A character here is not plain ASCII. Write international domains as A-labels: xn--….</source>
        <translation>Ein Zeichen hier gehört nicht zum ASCII-Zeichensatz. Internationale Domains als A-Labels angeben: xn--….</translation>
    </message>
    <message>
        <source>Line %2 of the table %1 is wrong.</source>
        <comment>file, number</comment>
        <translation>Zeile %2 der Tabelle %1 ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more of its lines.</source>
        <translation>
            <numerusform>Ebenso %n weitere ihrer Zeilen.</numerusform>
            <numerusform>Ebenso %n weitere ihrer Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks into the table %2. Where the host has none, mail that is looked up waits.</source>
        <comment>directive, file</comment>
        <translation>%1 schlägt in der Tabelle %2 nach. Hat der Host keine, wartet jede Mail, für die nachgeschlagen wird.</translation>
    </message>
    <message>
        <source>%1 reads the list %2. Where the host has none, sendmail does not start.</source>
        <comment>directive, file</comment>
        <translation>%1 liest die Liste %2. Hat der Host keine, startet sendmail nicht.</translation>
    </message>
    <message>
        <source>Nothing reads the table %1, so it is left out of the bundle.</source>
        <translation>Nichts liest die Tabelle %1, darum kommt sie nicht in das Bündel.</translation>
    </message>
    <message>
        <source>The table %1 is left out of the bundle: %2 looks into %3.</source>
        <comment>file, directive, place</comment>
        <translation>Die Tabelle %1 kommt nicht in das Bündel: %2 schlägt in %3 nach.</translation>
    </message>
    <message>
        <source>Add it here, unless it is kept on the host itself.</source>
        <translation>Hier hinzufügen, es sei denn, der Host selbst hat sie.</translation>
    </message>
    <message>
        <source>Add the directive that reads it, or remove the table.</source>
        <translation>Die Direktive hinzufügen, die sie liest, oder die Tabelle entfernen.</translation>
    </message>
    <message>
        <source>Let it look into the mail configuration folder, or keep that file on the host.</source>
        <translation>Im Verzeichnis der Mailkonfiguration nachschlagen lassen, oder diese Datei auf dem Host führen.</translation>
    </message>
    <message>
        <source>Left:</source>
        <comment>column of a table</comment>
        <translation>Links:</translation>
    </message>
    <message>
        <source>Right:</source>
        <comment>column of a table</comment>
        <translation>Rechts:</translation>
    </message>
    <message>
        <source>Read by:</source>
        <comment>directives</comment>
        <translation>Gelesen von:</translation>
    </message>
    <message>
        <source>No table travels along.</source>
        <translation>Keine Tabelle reist mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables travel along.</source>
        <comment>with the bundle</comment>
        <translation>
            <numerusform>%n Tabelle reist mit.</numerusform>
            <numerusform>%n Tabellen reisen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail for the names in %1 ends here.</source>
        <translation>Mails für die Namen in %1 sind hier am Ziel.</translation>
    </message>
    <message>
        <source>the names in %1</source>
        <translation>die Namen in %1</translation>
    </message>
    <message>
        <source>mail for the names in %1 ends here</source>
        <translation>Mails für die Namen in %1 sind hier am Ziel</translation>
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
        <source>A header line</source>
        <translation>Eine Kopfzeile</translation>
    </message>
    <message>
        <source>sendmail adds this line to the head of messages. Letters between question marks are a condition: the line is added only for a mailer with that flag.</source>
        <translation>Diese Zeile fügt sendmail dem Kopf von Mails hinzu. Buchstaben zwischen Fragezeichen sind eine Bedingung: Die Zeile kommt nur bei einem Mailer mit diesem Flag hinzu.</translation>
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
        <source>A mail filter</source>
        <translation>Ein Mailfilter</translation>
    </message>
    <message>
        <source>It declares a program of its own that sees each message as it comes in and may refuse it.</source>
        <translation>Er deklariert ein eigenes Programm, das jede hereinkommende Mail sieht und abweisen kann.</translation>
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
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>Wo die Aliase liegen. Aus dieser Datei baut newaliases ihre Datenbank.</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>Ein Socket, den der Daemon öffnet. Jede solche Zeile ist einer; ohne Addr ist er auf allen Adressen offen.</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>Die Datei mit den Antworten auf den SMTP-Befehl HELP.</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>Das Verzeichnis, in dem Mails warten. Es muss vorhanden sein, und dieses Programm muss es betreten können.</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>Die Datei, die für mailstats Mails zählt.</translation>
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
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>friend: recipients marked FRIEND are spared the checks. hater: only those marked HATER get them.</source>
        <translation>friend: Mit FRIEND markierte Empfänger bleiben von den Prüfungen verschont. hater: Geprüft wird nur für die, die mit HATER markiert sind.</translation>
    </message>
    <message>
        <source>compatibility</source>
        <translation>Kompatibilität</translation>
    </message>
    <message>
        <source>n leaves out what keeps entries of 8.10 and 8.11 working.</source>
        <translation>n lässt weg, was Einträge aus 8.10 und 8.11 weiter wirken lässt.</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>What an unknown command has to look like to end the session, as a regular expression.</source>
        <translation>Wie ein unbekannter Befehl aussehen muss, damit er die Sitzung beendet, als regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Milliseconds to wait where the access map says nothing.</source>
        <translation>Wartezeit in Millisekunden, wo die access-Tabelle nichts sagt.</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>nodelay checks at once although delay_checks is in force.</source>
        <translation>nodelay prüft sofort, obwohl delay_checks in Kraft ist.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>terminate ends the session with 421 instead of 452.</source>
        <translation>terminate beendet die Sitzung mit 421 statt 452.</translation>
    </message>
    <message>
        <source>Lets the access map refuse mail to certain recipients, hosts or addresses.</source>
        <translation>Lässt die access-Tabelle Mails an bestimmte Empfänger, Hosts oder Adressen abweisen.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A line such as To:guest@ REJECT turns mail to guest away at the door, before the message is sent. A line without a tag counts for recipients, too, so the host can no longer write to a domain that is refused as a sender.</source>
        <translation>Es geht um Mails, die per SMTP hereinkommen. Eine Zeile wie To:guest@ REJECT weist Mails an guest schon an der Tür ab, bevor die Mail gesendet ist. Eine Zeile ohne Präfix gilt auch für Empfänger; der Host kann dann also auch nicht mehr an eine Domain schreiben, die als Absender abgewiesen wird.</translation>
    </message>
    <message>
        <source>For names that exist on the host and should get no mail, such as system accounts.</source>
        <translation>Für Namen, die es auf dem Host gibt und die keine Mails bekommen sollen, etwa Systemkonten.</translation>
    </message>
    <message>
        <source>Where nobody refuses anybody: an unknown recipient is refused anyway.</source>
        <translation>Wo niemand jemanden abweist: Ein unbekannter Empfänger wird ohnehin abgewiesen.</translation>
    </message>
    <message>
        <source>One look-up in the access map for each recipient.</source>
        <translation>Eine Abfrage der access-Tabelle je Empfänger.</translation>
    </message>
    <message>
        <source>After access_db.</source>
        <translation>Nach access_db.</translation>
    </message>
    <message>
        <source>The former name of blocklist_recipients.</source>
        <translation>Der frühere Name von blocklist_recipients.</translation>
    </message>
    <message>
        <source>From 8.16 it reads blocklist_recipients and m4 warns about the name. Before that it is the only name, for the same thing: mail that comes in by SMTP can be refused by its recipient.</source>
        <translation>Ab 8.16 liest es blocklist_recipients, und m4 warnt vor dem Namen. Davor ist es der einzige Name, für dieselbe Sache: Mails, die per SMTP hereinkommen, lassen sich nach ihrem Empfänger abweisen.</translation>
    </message>
    <message>
        <source>Before 8.16, for recipients that should get no mail.</source>
        <translation>Vor 8.16, für Empfänger, die keine Mails bekommen sollen.</translation>
    </message>
    <message>
        <source>From 8.16, where the new name says the same without a warning.</source>
        <translation>Ab 8.16; dort sagt der neue Name dasselbe, ohne Warnung.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.16.1</source>
        <translation>RELEASE_NOTES, 8.16.1</translation>
    </message>
    <message>
        <source>Moves the checks of client and sender to the moment at which the recipient is named.</source>
        <translation>Verschiebt die Prüfungen von Client und Absender auf den Zeitpunkt, zu dem der Empfänger genannt wird.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Without it a client on a blocklist is turned away before it can say whom it writes to. With it people who have authenticated are let through, and friend or hater lets single recipients, such as abuse or postmaster, take what others refuse.</source>
        <translation>Es geht um Mails, die per SMTP hereinkommen. Fehlt es, wird ein Client auf einer Sperrliste abgewiesen, bevor er sagen kann, an wen er schreibt. Mit ihm kommen angemeldete Leute durch, und mit friend oder hater nehmen einzelne Empfänger, etwa abuse oder postmaster, an, was andere abweisen.</translation>
    </message>
    <message>
        <source>Where travelling users authenticate from addresses that a blocklist holds, and with block_bad_helo.</source>
        <translation>Wo sich reisende Benutzer von Adressen aus anmelden, die auf einer Sperrliste stehen, und mit block_bad_helo.</translation>
    </message>
    <message>
        <source>Where bad clients should be gone as early as possible.</source>
        <translation>Wo schlechte Clients so früh wie möglich weg sein sollen.</translation>
    </message>
    <message>
        <source>A refused client stays connected a little longer.</source>
        <translation>Ein abgewiesener Client bleibt etwas länger verbunden.</translation>
    </message>
    <message>
        <source>Before ratecontrol and conncontrol with nodelay.</source>
        <translation>Vor ratecontrol und conncontrol mit nodelay.</translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control, Delay all checks</source>
        <translation>cf/README, Anti-spam configuration control, Delay all checks</translation>
    </message>
    <message>
        <source>With an untagged RELAY or OK for a domain in the access map, a sender who claims to be from there gets round the check of the client. Tag the lines with To: and Connect:.</source>
        <translation>Steht in der access-Tabelle RELAY oder OK für eine Domain ohne Präfix, umgeht ein Absender, der von dort zu sein behauptet, die Prüfung des Clients. Den Zeilen To: und Connect: voranstellen.</translation>
    </message>
    <message>
        <source>Refuses clients that introduce themselves with a bare name or with a name of this very host.</source>
        <translation>Weist Clients ab, die sich mit einem bloßen Namen oder einem Namen dieses Hosts selbst vorstellen.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP from strangers: many programs that send spam put the name of the server into HELO. Who has authenticated and who may relay by address is spared. The check runs for each recipient, so delay_checks is needed.</source>
        <translation>Es geht um Mails, die per SMTP von Fremden hereinkommen: Viele Programme, die Spam senden, schreiben den Namen des Servers in HELO. Wer angemeldet ist und wer nach seiner Adresse weiterleiten lassen darf, bleibt verschont. Geprüft wird bei jedem Empfänger, darum braucht es delay_checks.</translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet.</source>
        <translation>Auf einem Server, der Mails aus dem Internet annimmt.</translation>
    </message>
    <message>
        <source>Where honest but badly set up machines deliver to it and cannot be listed.</source>
        <translation>Wo ehrliche, aber schlecht eingerichtete Hosts an ihn zustellen und sich nicht auflisten lassen.</translation>
    </message>
    <message>
        <source>It adds the loopback addresses to those that may relay and to the names of this host.</source>
        <translation>Es fügt die Loopback-Adressen denen hinzu, für die weitergeleitet wird, und den Namen dieses Hosts.</translation>
    </message>
    <message>
        <source>Ends an SMTP session in which an unknown command looks like a header line.</source>
        <translation>Beendet eine SMTP-Sitzung, in der ein unbekannter Befehl wie eine Kopfzeile aussieht.</translation>
    </message>
    <message>
        <source>It is for clients of the daemon, whatever they bring. A web page or a proxy can be tricked into talking to port 25; it then sends lines such as Host: that are no SMTP commands. The first of them that matches the expression ends the session with 421.</source>
        <translation>Es geht um Clients des Daemons, was immer sie bringen. Eine Webseite oder ein Proxy lässt sich verleiten, mit Port 25 zu sprechen; dann kommen Zeilen wie Host:, die keine SMTP-Befehle sind. Die erste davon, die auf den Ausdruck passt, beendet die Sitzung mit 421.</translation>
    </message>
    <message>
        <source>On servers that strangers reach.</source>
        <translation>Auf Servern, die Fremde erreichen.</translation>
    </message>
    <message>
        <source>Where a client has to send unknown commands, as some tests do.</source>
        <translation>Wo ein Client unbekannte Befehle senden muss, wie es manche Tests tun.</translation>
    </message>
    <message>
        <source>cf/README, Features; op.me, check_other</source>
        <translation>cf/README, Features; op.me, check_other</translation>
    </message>
    <message>
        <source>It shortens what an abused proxy can try out.</source>
        <translation>Es verkürzt, was ein missbrauchter Proxy ausprobieren kann.</translation>
    </message>
    <message>
        <source>Lets the access map decide about a pair of sender and recipient.</source>
        <translation>Lässt die access-Tabelle über ein Paar aus Absender und Empfänger entscheiden.</translation>
    </message>
    <message>
        <source>It looks up Compat:sender&lt;@&gt;recipient for each recipient of a message that is about to be delivered, wherever it came from, and can discard it for that recipient or return an error.</source>
        <translation>Es schlägt Compat:sender&lt;@&gt;recipient für jeden Empfänger einer Mail nach, die gerade zugestellt werden soll, woher sie auch kam, und kann sie für diesen Empfänger verwerfen oder einen Fehler zurückgeben.</translation>
    </message>
    <message>
        <source>To keep one sender from one recipient, and nothing more.</source>
        <translation>Um einen einzelnen Absender von einem einzelnen Empfänger fernzuhalten, und nichts weiter.</translation>
    </message>
    <message>
        <source>Where a rule for either of the two will do.</source>
        <translation>Wo eine Regel für einen der beiden genügt.</translation>
    </message>
    <message>
        <source>One look-up for each recipient.</source>
        <translation>Eine Abfrage je Empfänger.</translation>
    </message>
    <message>
        <source>Waits before the daemon greets a client, and refuses one that talks first.</source>
        <translation>Wartet, bevor der Daemon einen Client begrüßt, und weist einen ab, der zuerst spricht.</translation>
    </message>
    <message>
        <source>It is for clients of the daemon. SMTP says that the server speaks first; programs that only send spam often do not wait. Whoever writes into the pause gets 554 and no mail through. With access_db the pause can differ by host or network: GreetPause:192.0.2 0.</source>
        <translation>Es geht um Clients des Daemons. In SMTP spricht der Server zuerst; Programme, die nur Spam senden, warten das oft nicht ab. Wer in die Pause hineinschreibt, bekommt 554 und bringt keine Mail durch. Mit access_db kann die Pause je Host oder Netz verschieden sein: GreetPause:192.0.2 0.</translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet, with a few seconds.</source>
        <translation>Auf einem Server, der Mails aus dem Internet annimmt, mit einigen Sekunden.</translation>
    </message>
    <message>
        <source>For clients that give up quickly: give them 0 in the access map.</source>
        <translation>Für Clients, die schnell aufgeben: Ihnen in der access-Tabelle 0 geben.</translation>
    </message>
    <message>
        <source>Each connection stays open longer, which counts towards the limit of processes.</source>
        <translation>Jede Verbindung bleibt länger offen, und das zählt für die Obergrenze der Prozesse.</translation>
    </message>
    <message>
        <source>After access_db: before it, the access map is not asked, and m4 warns.</source>
        <translation>Nach access_db: Davor wird die access-Tabelle nicht gefragt, und m4 warnt.</translation>
    </message>
    <message>
        <source>Limits the number of connections that one client may open in a minute.</source>
        <translation>Begrenzt, wie viele Verbindungen ein Client in einer Minute öffnen darf.</translation>
    </message>
    <message>
        <source>It is for clients of the daemon. ClientRate: lines of the access map give the limit for an address or network; the line with nothing behind the tag is for everybody else, and 0 is no limit. Whoever exceeds it gets a temporary error and may come back.</source>
        <translation>Es geht um Clients des Daemons. ClientRate:-Zeilen der access-Tabelle nennen die Grenze für eine Adresse oder ein Netz; die Zeile, in der nichts hinter dem Präfix steht, gilt für alle anderen, und 0 heißt: keine Grenze. Wer sie überschreitet, bekommt einen vorübergehenden Fehler und darf wiederkommen.</translation>
    </message>
    <message>
        <source>On servers that strangers reach, with a generous limit.</source>
        <translation>Auf Servern, die Fremde erreichen, mit einer großzügigen Grenze.</translation>
    </message>
    <message>
        <source>On hosts with a handful of known clients.</source>
        <translation>Auf Hosts mit einer Handvoll bekannter Clients.</translation>
    </message>
    <message>
        <source>One look-up for each connection.</source>
        <translation>Eine Abfrage je Verbindung.</translation>
    </message>
    <message>
        <source>After access_db; with nodelay after delay_checks, too.</source>
        <translation>Nach access_db; mit nodelay auch nach delay_checks.</translation>
    </message>
    <message>
        <source>cf/README, Connection control</source>
        <translation>cf/README, Connection control</translation>
    </message>
    <message>
        <source>Limits the number of connections that one client may have open at a time.</source>
        <translation>Begrenzt, wie viele Verbindungen ein Client zugleich offen haben darf.</translation>
    </message>
    <message>
        <source>It is for clients of the daemon. ClientConn: lines of the access map give the limit for an address or network; the line with nothing behind the tag is for everybody else. A client with more gets a temporary error.</source>
        <translation>Es geht um Clients des Daemons. ClientConn:-Zeilen der access-Tabelle nennen die Grenze für eine Adresse oder ein Netz; die Zeile, in der nichts hinter dem Präfix steht, gilt für alle anderen. Ein Client mit mehr bekommt einen vorübergehenden Fehler.</translation>
    </message>
    <message>
        <source>Where a gateway of many users connects, unless it gets a line of its own.</source>
        <translation>Wo sich ein Gateway mit vielen Benutzern verbindet, es sei denn, es bekommt eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Accepts MAIL FROM:&lt;joe&gt;, a sender without a domain, from the network.</source>
        <translation>Nimmt MAIL FROM:&lt;joe&gt;, einen Absender ohne Domain, aus dem Netz an.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP from other hosts; mail from this very host is accepted either way. Without it such a sender is refused with 553 5.5.4. The modifier u of DAEMON_OPTIONS does the same for a single socket.</source>
        <translation>Es geht um Mails, die per SMTP von anderen Hosts hereinkommen; Mails von diesem Host selbst werden so oder so angenommen. Fehlt es, wird ein solcher Absender mit 553 5.5.4 abgewiesen. Der Modifikator u von DAEMON_OPTIONS bewirkt dasselbe für einen einzelnen Socket.</translation>
    </message>
    <message>
        <source>For old devices that send bare names and cannot be changed.</source>
        <translation>Für alte Geräte, die bloße Namen senden und sich nicht ändern lassen.</translation>
    </message>
    <message>
        <source>A bare name gets the domain of this host, so a stranger can pass for a user of it.</source>
        <translation>Ein bloßer Name bekommt die Domain dieses Hosts, also kann sich ein Fremder als einer seiner Benutzer ausgeben.</translation>
    </message>
    <message>
        <source>Accepts senders whose domain cannot be found in DNS.</source>
        <translation>Nimmt Absender an, deren Domain im DNS nicht zu finden ist.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Without it a sender in a domain with neither an address nor an MX record is refused with 553 5.1.8, since no bounce could ever reach it.</source>
        <translation>Es geht um Mails, die per SMTP hereinkommen. Fehlt es, wird ein Absender aus einer Domain, die weder eine Adresse noch einen MX-Eintrag hat, mit 553 5.1.8 abgewiesen, denn ein Bounce könnte ihn nie erreichen.</translation>
    </message>
    <message>
        <source>On hosts without DNS or behind a firewall that shows only a part of it.</source>
        <translation>Auf Hosts ohne DNS oder hinter einer Firewall, die nur einen Teil davon zeigt.</translation>
    </message>
    <message>
        <source>On servers that take mail from the Internet.</source>
        <translation>Auf Servern, die Mails aus dem Internet annehmen.</translation>
    </message>
    <message>
        <source>Mail under invented domains comes in, and its bounces stay in the queue.</source>
        <translation>Mails unter erfundenen Domains kommen herein, und ihre Bounces bleiben in der Warteschlange.</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>canonify_hosts still looks up names without a dot.</source>
        <translation>canonify_hosts schlägt Namen ohne Punkt weiterhin nach.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>reject or nospecial; the first letter is enough.</source>
        <translation>reject oder nospecial; der erste Buchstabe genügt.</translation>
    </message>
    <message>
        <source>Leaves names in addresses as they are instead of asking DNS for their canonical form.</source>
        <translation>Lässt Namen in Adressen, wie sie sind, statt das DNS nach ihrer kanonischen Form zu fragen.</translation>
    </message>
    <message>
        <source>It is for all mail: usually sendmail looks every domain in an address up and replaces an alias (CNAME) by the name it stands for. Without that a queue runs faster. Bare host names must not come in; the modifiers c and C of DAEMON_OPTIONS decide for single sockets.</source>
        <translation>Es gilt für alle Mails: Gewöhnlich schlägt sendmail jede Domain einer Adresse nach und ersetzt einen Alias (CNAME) durch den Namen, für den er steht. Ohne das läuft eine Warteschlange schneller. Bloße Hostnamen dürfen nicht hereinkommen; für einzelne Sockets entscheiden die Modifikatoren c und C von DAEMON_OPTIONS.</translation>
    </message>
    <message>
        <source>On a gateway that takes mail from other servers, and on a null client without DNS.</source>
        <translation>Auf einem Gateway, das Mails von anderen Servern annimmt, und auf einem Null-Client ohne DNS.</translation>
    </message>
    <message>
        <source>Where programs hand in names without a domain.</source>
        <translation>Wo Programme Namen ohne Domain einliefern.</translation>
    </message>
    <message>
        <source>Nothing; it saves DNS look-ups.</source>
        <translation>Keiner; es spart DNS-Abfragen.</translation>
    </message>
    <message>
        <source>Stops treating host!user as an address of UUCP.</source>
        <translation>Behandelt host!user nicht mehr als eine Adresse von UUCP.</translation>
    </message>
    <message>
        <source>It is for all addresses with an exclamation mark before the @. With reject they are refused unless the sender may relay; with nospecial the mark is a letter like any other.</source>
        <translation>Es gilt für alle Adressen mit einem Ausrufezeichen vor dem @. Mit reject werden sie abgewiesen, es sei denn, für den Absender wird weitergeleitet; mit nospecial ist das Zeichen ein Buchstabe wie jeder andere.</translation>
    </message>
    <message>
        <source>With reject on every server that has nothing to do with UUCP.</source>
        <translation>Mit reject auf jedem Server, der nichts mit UUCP zu tun hat.</translation>
    </message>
    <message>
        <source>On a gateway to UUCP.</source>
        <translation>Auf einem Gateway zu UUCP.</translation>
    </message>
    <message>
        <source>cf/README, Features; Anti-spam configuration control</source>
        <translation>cf/README, Features; Anti-spam configuration control</translation>
    </message>
    <message>
        <source>With nospecial a hub behind this host may read the mark and relay for strangers.</source>
        <translation>Mit nospecial kann ein Hub hinter diesem Host das Ausrufezeichen deuten und für Fremde weiterleiten.</translation>
    </message>
    <message>
        <source>Stops treating user%host@relay as a way through a relay.</source>
        <translation>Behandelt user%host@relay nicht mehr als einen Weg über ein Relay.</translation>
    </message>
    <message>
        <source>It is for all addresses with a percent sign before the @. With reject they are refused unless the sender may relay; with nospecial the sign is a letter like any other.</source>
        <translation>Es gilt für alle Adressen mit einem Prozentzeichen vor dem @. Mit reject werden sie abgewiesen, es sei denn, für den Absender wird weitergeleitet; mit nospecial ist das Zeichen ein Buchstabe wie jeder andere.</translation>
    </message>
    <message>
        <source>With reject on every server that strangers reach.</source>
        <translation>Mit reject auf jedem Server, den Fremde erreichen.</translation>
    </message>
    <message>
        <source>On a gateway that is addressed in this way.</source>
        <translation>Auf einem Gateway, das so adressiert wird.</translation>
    </message>
    <message>
        <source>With nospecial a hub behind this host may read the sign and relay for strangers.</source>
        <translation>Mit nospecial kann ein Hub hinter diesem Host das Prozentzeichen deuten und für Fremde weiterleiten.</translation>
    </message>
    <message>
        <source>Masquerades only the domains that MASQUERADE_DOMAIN names, not this host&apos;s own names.</source>
        <translation>Maskiert nur die Domains, die MASQUERADE_DOMAIN nennt, nicht die eigenen Namen dieses Hosts.</translation>
    </message>
    <message>
        <source>It is for the senders that MASQUERADE_AS would change. A host with several domains of its own can hide one of them and leave the others; names without a domain still get the masquerade domain.</source>
        <translation>Es gilt für die Absender, die MASQUERADE_AS ändern würde. Ein Host mit mehreren eigenen Domains kann eine davon verbergen und die anderen lassen; Namen ohne Domain bekommen weiterhin die Masquerading-Domain.</translation>
    </message>
    <message>
        <source>On a host for several domains of which some have users of their own.</source>
        <translation>Auf einem Host für mehrere Domains, von denen einige eigene Benutzer haben.</translation>
    </message>
    <message>
        <source>Where all names of this host are to be hidden.</source>
        <translation>Wo alle Namen dieses Hosts verborgen sein sollen.</translation>
    </message>
    <message>
        <source>Keeps addresses as they are in mail that is delivered on this very host.</source>
        <translation>Lässt Adressen in Mails, die auf diesem Host selbst zugestellt werden, wie sie sind.</translation>
    </message>
    <message>
        <source>It is for mail to mailboxes and programs here. MASQUERADE_AS then changes only what leaves the host, so an answer between two users of the host stays on it.</source>
        <translation>Es geht um Mails an Mailboxen und Programme hier. MASQUERADE_AS ändert dann nur, was den Host verlässt, also bleibt eine Antwort zwischen zwei Benutzern des Hosts auf ihm.</translation>
    </message>
    <message>
        <source>Where users of one host write to each other and the domain lives elsewhere.</source>
        <translation>Wo Benutzer eines Hosts einander schreiben und die Domain woanders zu Hause ist.</translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts.</source>
        <translation>Wo Mailboxen von anderen Hosts aus gelesen werden.</translation>
    </message>
    <message>
        <source>Reads trusted users from /etc/mail/trusted-users.</source>
        <translation>Liest vertraute Benutzer aus /etc/mail/trusted-users.</translation>
    </message>
    <message>
        <source>It is for mail that programs on this host hand in with sendmail -f: from others such mail gets an X-Authentication-Warning line in its header, from these users it does not.</source>
        <translation>Es geht um Mails, die Programme auf diesem Host mit sendmail -f einliefern: Von anderen bekommen solche Mails eine Zeile X-Authentication-Warning in den Kopf, von diesen Benutzern nicht.</translation>
    </message>
    <message>
        <source>For list managers and web programs that set the envelope sender.</source>
        <translation>Für Listenverwaltungen und Webprogramme, die den Envelope-Absender setzen.</translation>
    </message>
    <message>
        <source>Where no program uses -f.</source>
        <translation>Wo kein Programm -f benutzt.</translation>
    </message>
    <message>
        <source>sendmail does not start when the file is missing, unless confCT_FILE begins with -o.</source>
        <translation>sendmail startet nicht, wenn die Datei fehlt, es sei denn, confCT_FILE beginnt mit -o.</translation>
    </message>
    <message>
        <source>A trusted user can send under any name without a trace in the header.</source>
        <translation>Ein vertrauter Benutzer kann unter jedem Namen senden, ohne eine Spur im Kopf der Mail.</translation>
    </message>
    <message>
        <source>op.me, 5.9, V — Configuration version level</source>
        <translation>op.me, 5.9, V — Configuration version level</translation>
    </message>
    <message>
        <source>How the relay is talked to</source>
        <translation>Wie mit dem Relay gesprochen wird</translation>
    </message>
    <message>
        <source>By itself sendmail encrypts where the relay offers it and believes whoever answers. Verified means that the relay shows a certificate for its name, signed by an authority that the system trusts. A provider wants a name and a password besides.</source>
        <translation>Von selbst verschlüsselt sendmail, wo das Relay es anbietet, und glaubt jedem, der antwortet. Geprüft heißt: Das Relay zeigt ein Zertifikat für seinen Namen, unterschrieben von einer Stelle, der das System vertraut. Ein Provider will dazu Name und Passwort.</translation>
    </message>
    <message>
        <source>Somebody between the two can leave out the offer of TLS and read everything, or answer in the relay&apos;s place and be given the password.</source>
        <translation>Jemand zwischen den beiden kann das Angebot von TLS weglassen und alles lesen, oder an Stelle des Relays antworten und das Passwort bekommen.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; SMTP Authentication</source>
        <translation>cf/README, STARTTLS; SMTP Authentication</translation>
    </message>
    <message>
        <source>The user name at the relay</source>
        <translation>Der Benutzername beim Relay</translation>
    </message>
    <message>
        <source>The provider has given it out, often a whole address. It goes into a template, and the password is written beside it on the host itself. The wizard never asks for the password and keeps none.</source>
        <translation>Der Provider hat ihn vergeben, oft ist er eine ganze Adresse. Er kommt in eine Vorlage, und das Passwort wird auf dem Host selbst daneben geschrieben. Der Assistent fragt nie nach dem Passwort und behält keines.</translation>
    </message>
    <message>
        <source>The relay answers 535, then refuses each message with 530, and sendmail gives the message back.</source>
        <translation>Das Relay antwortet 535 und weist dann jede Mail mit 530 ab, und sendmail gibt die Mail zurück.</translation>
    </message>
    <message>
        <source>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</source>
        <translation>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>Weitere Direktiven</translation>
    </message>
    <message>
        <source>What no other answer says: further features, options and macros, and lines of an opened file that the wizard has no question for. Each takes the place in the file that its kind asks for.</source>
        <translation>Was keine andere Antwort sagt: weitere FEATUREs, Optionen und Makros und die Zeilen einer geöffneten Datei, zu denen der Assistent keine Frage hat. Jede kommt an die Stelle der Datei, die ihre Art verlangt.</translation>
    </message>
    <message>
        <source>m4 takes a misspelled option without a word: it defines a name that nothing reads.</source>
        <translation>m4 nimmt eine falsch geschriebene Option wortlos hin: Es definiert einen Namen, den niemand liest.</translation>
    </message>
    <message>
        <source>cf/README, Features; Tweaking configuration options</source>
        <translation>cf/README, Features; Tweaking configuration options</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The text behind a map: a key, a tab and a value on each line. makemap turns it into the database that sendmail reads.</source>
        <translation>Der Text hinter einer Map: je Zeile ein Schlüssel, ein Tabulator und ein Wert. makemap macht daraus die Datenbank, die sendmail liest.</translation>
    </message>
    <message>
        <source>sendmail never reads the text itself: without makemap an edit has no effect.</source>
        <translation>sendmail liest nie den Text selbst: Ohne makemap bleibt eine Änderung wirkungslos.</translation>
    </message>
    <message>
        <source>cf/README, SMTP AUTHENTICATION; op.me, 5.7</source>
        <translation>cf/README, SMTP AUTHENTICATION; op.me, 5.7</translation>
    </message>
    <message>
        <source>mechanisms</source>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>Names, spaces between: PLAIN LOGIN.</source>
        <translation>Namen, durch Leerzeichen getrennt: PLAIN LOGIN.</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>A name, as a rule a domain.</source>
        <translation>Ein Name, in der Regel eine Domain.</translation>
    </message>
    <message>
        <source>Says by which mechanisms clients may log in.</source>
        <translation>Legt fest, mit welchen Mechanismen sich Clients anmelden dürfen.</translation>
    </message>
    <message>
        <source>The server offers those of them that the SASL library has. As a client sendmail chooses among them, too.</source>
        <translation>Der Server bietet diejenigen davon an, die die SASL-Bibliothek hat. Auch als Client wählt sendmail unter ihnen.</translation>
    </message>
    <message>
        <source>With PLAIN LOGIN added where mail programs need them, and then with p in AuthOptions.</source>
        <translation>Um PLAIN LOGIN ergänzt, wo Mailprogramme sie brauchen, und dann mit p in AuthOptions.</translation>
    </message>
    <message>
        <source>PLAIN and LOGIN send the password readably; over an unencrypted connection everybody on the way reads it.</source>
        <translation>PLAIN und LOGIN senden das Passwort lesbar; auf einer unverschlüsselten Verbindung liest es jeder unterwegs.</translation>
    </message>
    <message>
        <source>Says what a mechanism has to fulfil before it is offered for a login.</source>
        <translation>Legt fest, was ein Mechanismus erfüllen muss, damit er zur Anmeldung angeboten wird.</translation>
    </message>
    <message>
        <source>p keeps PLAIN and LOGIN until TLS is on, y forbids anonymous logins. A concerns mail that goes out: the sender&apos;s identity is passed on only after a login.</source>
        <translation>p hält PLAIN und LOGIN zurück, bis TLS an ist, y verbietet anonyme Anmeldungen. A betrifft ausgehende Mails: Die Identität des Absenders wird nur nach einer Anmeldung weitergegeben.</translation>
    </message>
    <message>
        <source>With p and y on each server that takes logins.</source>
        <translation>Mit p und y auf jedem Server, der Anmeldungen annimmt.</translation>
    </message>
    <message>
        <source>Without p, passwords can cross the network readably.</source>
        <translation>Ohne p können Passwörter lesbar durchs Netz gehen.</translation>
    </message>
    <message>
        <source>Bounds the encryption that a login brings along, in bits.</source>
        <translation>Begrenzt die Verschlüsselung, die eine Anmeldung mitbringt, in Bit.</translation>
    </message>
    <message>
        <source>TLS counts in: with a number not above that of the TLS cipher, mail is not encrypted twice.</source>
        <translation>TLS zählt mit: Liegt die Zahl nicht über der des TLS-Verfahrens, werden Mails nicht doppelt verschlüsselt.</translation>
    </message>
    <message>
        <source>Hardly ever.</source>
        <translation>Kaum jemals.</translation>
    </message>
    <message>
        <source>Names the realm in which users log in.</source>
        <translation>Nennt den Realm, in dem sich Benutzer anmelden.</translation>
    </message>
    <message>
        <source>The SASL library looks users up in it. Without it the host&apos;s own name is the realm.</source>
        <translation>Die SASL-Bibliothek schlägt Benutzer darin nach. Fehlt er, ist der Name des Hosts der Realm.</translation>
    </message>
    <message>
        <source>With several servers that share one list of users.</source>
        <translation>Bei mehreren Servern, die sich eine Benutzerliste teilen.</translation>
    </message>
    <message>
        <source>Names the file with user and password for logins to other servers.</source>
        <translation>Nennt die Datei mit Benutzer und Passwort für Anmeldungen bei anderen Servern.</translation>
    </message>
    <message>
        <source>One login serves for all servers. The submission program cannot read the file, so it does not help there.</source>
        <translation>Eine einzige Anmeldung gilt für alle Server. Das Submission-Programm kann die Datei nicht lesen, ihm hilft sie also nicht.</translation>
    </message>
    <message>
        <source>Nowhere any more.</source>
        <translation>Nirgends mehr.</translation>
    </message>
    <message>
        <source>Everywhere: authinfo has a login for each server.</source>
        <translation>Überall: authinfo hat für jeden Server eine Anmeldung.</translation>
    </message>
    <message>
        <source>The file has the password in plain text and is offered to whichever server asks for it.</source>
        <translation>In der Datei steht das Passwort im Klartext, und es wird jedem Server angeboten, der danach fragt.</translation>
    </message>
    <message>
        <source>op.me, 5.7, O — Set option; cf/README, Tweaking configuration options</source>
        <translation>op.me, 5.7, O — Set option; cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>op.me, 5.10, K — Key file declaration</source>
        <translation>op.me, 5.10, K — Key file declaration</translation>
    </message>
    <message>
        <source>op.me, 5.5, M — Define mailer</source>
        <translation>op.me, 5.5, M — Define mailer</translation>
    </message>
    <message>
        <source>op.me, 5.6, H — Define header</source>
        <translation>op.me, 5.6, H — Define header</translation>
    </message>
    <message>
        <source>op.me, 5.8, P — Precedence definitions</source>
        <translation>op.me, 5.8, P — Precedence definitions</translation>
    </message>
    <message>
        <source>op.me, 5.4, E — Set or propagate environment variables</source>
        <translation>op.me, 5.4, E — Set or propagate environment variables</translation>
    </message>
    <message>
        <source>op.me, 5.11, Q — Queue group declaration</source>
        <translation>op.me, 5.11, Q — Queue group declaration</translation>
    </message>
    <message>
        <source>op.me, 5.12, X — Mail filter (milter) definitions</source>
        <translation>op.me, 5.12, X — Mail filter (milter) definitions</translation>
    </message>
    <message>
        <source>The date in the message&apos;s Date: line.</source>
        <translation>Das Datum aus der Date:-Zeile der Mail.</translation>
    </message>
    <message>
        <source>The current date as mail headers write it.</source>
        <translation>Das aktuelle Datum, wie es im Kopf einer Mail geschrieben wird.</translation>
    </message>
    <message>
        <source>How many hosts the message has gone through.</source>
        <translation>Durch wie viele Hosts die Mail gegangen ist.</translation>
    </message>
    <message>
        <source>The current date as Unix writes it.</source>
        <translation>Das aktuelle Datum, wie Unix es schreibt.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server, as it was set before 8.7.</source>
        <translation>Die Begrüßung des SMTP-Servers, wie sie vor 8.7 gesetzt wurde.</translation>
    </message>
    <message>
        <source>The envelope sender.</source>
        <translation>Der Envelope-Absender.</translation>
    </message>
    <message>
        <source>The sender&apos;s address as the recipient has to write it.</source>
        <translation>Die Adresse des Absenders, wie der Empfänger sie schreiben muss.</translation>
    </message>
    <message>
        <source>The host that the recipient&apos;s mail goes to.</source>
        <translation>Der Host, an den die Mail des Empfängers geht.</translation>
    </message>
    <message>
        <source>The queue id, under which the log tells about the message.</source>
        <translation>Die Warteschlangen-ID, unter der das Log von der Mail berichtet.</translation>
    </message>
    <message>
        <source>The host&apos;s official name.</source>
        <translation>Der offizielle Name des Hosts.</translation>
    </message>
    <message>
        <source>The host&apos;s name for UUCP.</source>
        <translation>Der Name des Hosts für UUCP.</translation>
    </message>
    <message>
        <source>The first line of a message in a mailbox, as it was set before 8.7.</source>
        <translation>Die erste Zeile einer Mail in einer Mailbox, wie sie vor 8.7 gesetzt wurde.</translation>
    </message>
    <message>
        <source>The domain: the host&apos;s name without its first part.</source>
        <translation>Die Domain: der Name des Hosts ohne den ersten Teil.</translation>
    </message>
    <message>
        <source>The name under which sendmail itself sends bounces.</source>
        <translation>Der Name, unter dem sendmail selbst Bounces sendet.</translation>
    </message>
    <message>
        <source>The characters that separate tokens, as they were set before 8.7.</source>
        <translation>Die Zeichen, die Tokens trennen, wie sie vor 8.7 gesetzt wurden.</translation>
    </message>
    <message>
        <source>The number of sendmail&apos;s process.</source>
        <translation>Die Nummer des Prozesses von sendmail.</translation>
    </message>
    <message>
        <source>The protocol by which the message came in: SMTP, ESMTP, ESMTPS …</source>
        <translation>Das Protokoll, mit dem die Mail hereinkam: SMTP, ESMTP, ESMTPS …</translation>
    </message>
    <message>
        <source>The sending host, as it named itself in HELO or EHLO.</source>
        <translation>Der sendende Host, wie er sich in HELO oder EHLO genannt hat.</translation>
    </message>
    <message>
        <source>The current time, year to minute, as digits alone.</source>
        <translation>Die aktuelle Zeit, vom Jahr bis zur Minute, nur in Ziffern.</translation>
    </message>
    <message>
        <source>The recipient&apos;s user name.</source>
        <translation>Der Benutzername des Empfängers.</translation>
    </message>
    <message>
        <source>The version of the sendmail program.</source>
        <translation>Die Version des Programms sendmail.</translation>
    </message>
    <message>
        <source>The host&apos;s name without the domain.</source>
        <translation>Der Name des Hosts ohne die Domain.</translation>
    </message>
    <message>
        <source>The sender&apos;s full name.</source>
        <translation>Der volle Name des Absenders.</translation>
    </message>
    <message>
        <source>The recipient&apos;s home directory.</source>
        <translation>Das Home-Verzeichnis des Empfängers.</translation>
    </message>
    <message>
        <source>The client&apos;s name and address, as far as they could be confirmed.</source>
        <translation>Name und Adresse des Clients, soweit sie sich bestätigen ließen.</translation>
    </message>
    <message>
        <source>Which address is being rewritten: e or h for envelope or header, s or r for sender or recipient.</source>
        <translation>Welche Adresse gerade umgeschrieben wird: e oder h für Envelope oder Kopf, s oder r für Absender oder Empfänger.</translation>
    </message>
    <message>
        <source>The longest key, in bits, that the TLS connection&apos;s cipher could use.</source>
        <translation>Der längste Schlüssel, in Bit, den das Verschlüsselungsverfahren der TLS-Verbindung benutzen könnte.</translation>
    </message>
    <message>
        <source>The user who has logged in by SMTP AUTH.</source>
        <translation>Der Benutzer, der sich mit SMTP AUTH angemeldet hat.</translation>
    </message>
    <message>
        <source>The identity that the AUTH= of the MAIL command claims.</source>
        <translation>Die Identität, die AUTH= im Befehl MAIL behauptet.</translation>
    </message>
    <message>
        <source>The key length, in bits, of the encryption that SMTP AUTH brought.</source>
        <translation>Die Schlüssellänge, in Bit, der Verschlüsselung, die SMTP AUTH mitbrachte.</translation>
    </message>
    <message>
        <source>The mechanism by which the client has logged in.</source>
        <translation>Der Mechanismus, mit dem sich der Client angemeldet hat.</translation>
    </message>
    <message>
        <source>7BIT or 8BITMIME, as the envelope says.</source>
        <translation>7BIT oder 8BITMIME, wie der Envelope es sagt.</translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint, by the algorithm that CertFingerprintAlgorithm names.</source>
        <translation>Der Fingerabdruck des Zertifikats, nach dem Verfahren, das CertFingerprintAlgorithm nennt.</translation>
    </message>
    <message>
        <source>The full name of the authority that signed the other side&apos;s certificate.</source>
        <translation>Der volle Name der Stelle, die das Zertifikat der Gegenseite unterschrieben hat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s MD5 fingerprint, while no other algorithm is set.</source>
        <translation>Der MD5-Fingerabdruck des Zertifikats, solange kein anderes Verfahren gesetzt ist.</translation>
    </message>
    <message>
        <source>The full name in the other side&apos;s certificate.</source>
        <translation>Der volle Name im Zertifikat der Gegenseite.</translation>
    </message>
    <message>
        <source>The cipher suite of the TLS connection.</source>
        <translation>Die Cipher-Suite der TLS-Verbindung.</translation>
    </message>
    <message>
        <source>The key length, in bits, that the TLS connection uses.</source>
        <translation>Die Schlüssellänge, in Bit, die die TLS-Verbindung benutzt.</translation>
    </message>
    <message>
        <source>The SMTP client&apos;s IP address.</source>
        <translation>Die IP-Adresse des SMTP-Clients.</translation>
    </message>
    <message>
        <source>How many connections this client has open.</source>
        <translation>Wie viele Verbindungen dieser Client offen hat.</translation>
    </message>
    <message>
        <source>The modifiers of ClientPortOptions.</source>
        <translation>Die Modifikatoren aus ClientPortOptions.</translation>
    </message>
    <message>
        <source>The SMTP client&apos;s name; its address in brackets where the name could not be confirmed.</source>
        <translation>Der Name des SMTP-Clients; seine Adresse in Klammern, wo sich der Name nicht bestätigen ließ.</translation>
    </message>
    <message>
        <source>The port that the SMTP client connects from.</source>
        <translation>Der Port, von dem aus sich der SMTP-Client verbindet.</translation>
    </message>
    <message>
        <source>The name that DNS gives for the client&apos;s address, confirmed or not.</source>
        <translation>Der Name, den das DNS für die Adresse des Clients nennt, bestätigt oder nicht.</translation>
    </message>
    <message>
        <source>How often this client has connected within ConnectionRateWindowSize.</source>
        <translation>Wie oft sich dieser Client innerhalb von ConnectionRateWindowSize verbunden hat.</translation>
    </message>
    <message>
        <source>How the look-up of the client&apos;s name ended: OK, FAIL, FORGED or TEMP.</source>
        <translation>Wie das Nachschlagen des Clientnamens ausging: OK, FAIL, FORGED oder TEMP.</translation>
    </message>
    <message>
        <source>The common name of the authority that signed the other side&apos;s certificate.</source>
        <translation>Der Common Name der Stelle, die das Zertifikat der Gegenseite unterschrieben hat.</translation>
    </message>
    <message>
        <source>The common name in the other side&apos;s certificate.</source>
        <translation>Der Common Name im Zertifikat der Gegenseite.</translation>
    </message>
    <message>
        <source>The value of the header that is being checked.</source>
        <translation>Der Wert der Kopfzeile, die gerade geprüft wird.</translation>
    </message>
    <message>
        <source>The address that the daemon listens on.</source>
        <translation>Die Adresse, auf der der Daemon lauscht.</translation>
    </message>
    <message>
        <source>The daemon&apos;s address family: inet, inet6 …</source>
        <translation>Die Adressfamilie des Daemons: inet, inet6 …</translation>
    </message>
    <message>
        <source>The daemon&apos;s modifiers, from DaemonPortOptions.</source>
        <translation>Die Modifikatoren des Daemons, aus DaemonPortOptions.</translation>
    </message>
    <message>
        <source>What this process is, in words: SMTP+queueing@00:30:00.</source>
        <translation>Was dieser Prozess ist, in Worten: SMTP+queueing@00:30:00.</translation>
    </message>
    <message>
        <source>The daemon&apos;s name, from DaemonPortOptions.</source>
        <translation>Der Name des Daemons, aus DaemonPortOptions.</translation>
    </message>
    <message>
        <source>The port that the daemon listens on.</source>
        <translation>Der Port, auf dem der Daemon lauscht.</translation>
    </message>
    <message>
        <source>The delivery mode that holds now.</source>
        <translation>Der Zustellmodus, der jetzt gilt.</translation>
    </message>
    <message>
        <source>The envelope id that came with MAIL.</source>
        <translation>Die Envelope-ID, die mit MAIL kam.</translation>
    </message>
    <message>
        <source>When the sender wants a report: never, success, failure, delay.</source>
        <translation>Wann der Absender einen Bericht will: never, success, failure, delay.</translation>
    </message>
    <message>
        <source>What a bounce is to bring back: hdrs or full.</source>
        <translation>Was ein Bounce zurückbringen soll: hdrs oder full.</translation>
    </message>
    <message>
        <source>The length of the header that is being checked.</source>
        <translation>Die Länge der Kopfzeile, die gerade geprüft wird.</translation>
    </message>
    <message>
        <source>The name of the header that is being checked.</source>
        <translation>Der Name der Kopfzeile, die gerade geprüft wird.</translation>
    </message>
    <message>
        <source>The address of the interface on which the connection came in.</source>
        <translation>Die Adresse der Schnittstelle, auf der die Verbindung hereinkam.</translation>
    </message>
    <message>
        <source>The address of the interface by which the connection goes out.</source>
        <translation>Die Adresse der Schnittstelle, über die die Verbindung hinausgeht.</translation>
    </message>
    <message>
        <source>The address family of the interface on which the connection came in.</source>
        <translation>Die Adressfamilie der Schnittstelle, auf der die Verbindung hereinkam.</translation>
    </message>
    <message>
        <source>The address family of the interface by which the connection goes out.</source>
        <translation>Die Adressfamilie der Schnittstelle, über die die Verbindung hinausgeht.</translation>
    </message>
    <message>
        <source>The name of the interface on which the connection came in.</source>
        <translation>Der Name der Schnittstelle, auf der die Verbindung hereinkam.</translation>
    </message>
    <message>
        <source>The name of the interface by which the connection goes out.</source>
        <translation>Der Name der Schnittstelle, über die die Verbindung hinausgeht.</translation>
    </message>
    <message>
        <source>The machine&apos;s load average.</source>
        <translation>Die durchschnittliche Last des Hosts.</translation>
    </message>
    <message>
        <source>The address that the sender resolved to.</source>
        <translation>Die Adresse, zu der der Absender aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The host that the sender resolved to.</source>
        <translation>Der Host, zu dem der Absender aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The mailer that the sender resolved to.</source>
        <translation>Der Mailer, zu dem der Absender aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The message&apos;s Message-Id:.</source>
        <translation>Die Message-Id: der Mail.</translation>
    </message>
    <message>
        <source>The message&apos;s size: as the client announced it, later as it was measured.</source>
        <translation>Die Größe der Mail: erst wie vom Client angekündigt, später wie gemessen.</translation>
    </message>
    <message>
        <source>How many recipients of this message were refused.</source>
        <translation>Wie viele Empfänger dieser Mail abgewiesen wurden.</translation>
    </message>
    <message>
        <source>How many recipients of this message were accepted so far.</source>
        <translation>Wie viele Empfänger dieser Mail bisher angenommen wurden.</translation>
    </message>
    <message>
        <source>How often delivery was attempted.</source>
        <translation>Wie oft die Zustellung versucht wurde.</translation>
    </message>
    <message>
        <source>What sendmail was started for, from its flag -b.</source>
        <translation>Wozu sendmail gestartet wurde, nach seinem Flag -b.</translation>
    </message>
    <message>
        <source>Why the message is in quarantine; empty when it is not.</source>
        <translation>Warum die Mail in Quarantäne ist; leer, wenn sie es nicht ist.</translation>
    </message>
    <message>
        <source>How often the queue is run, from the flag -q.</source>
        <translation>Wie oft die Warteschlange läuft, nach dem Flag -q.</translation>
    </message>
    <message>
        <source>The address that the recipient resolved to.</source>
        <translation>Die Adresse, zu der der Empfänger aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The host that the recipient resolved to.</source>
        <translation>Der Host, zu dem der Empfänger aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The mailer that the recipient resolved to.</source>
        <translation>Der Mailer, zu dem der Empfänger aufgelöst wurde.</translation>
    </message>
    <message>
        <source>The address of the server that mail is going out to.</source>
        <translation>Die Adresse des Servers, an den Mails hinausgehen.</translation>
    </message>
    <message>
        <source>The name of the server that mail is going out to.</source>
        <translation>Der Name des Servers, an den Mails hinausgehen.</translation>
    </message>
    <message>
        <source>The current time in seconds since 1970.</source>
        <translation>Die aktuelle Zeit in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The version of TLS that the connection uses.</source>
        <translation>Die TLS-Version, die die Verbindung benutzt.</translation>
    </message>
    <message>
        <source>How many connections came in within ConnectionRateWindowSize, from everywhere.</source>
        <translation>Wie viele Verbindungen innerhalb von ConnectionRateWindowSize hereinkamen, von überall her.</translation>
    </message>
    <message>
        <source>How the check of the other side&apos;s certificate ended: OK, NO, FAIL, NONE …</source>
        <translation>Wie die Prüfung des Zertifikats der Gegenseite ausging: OK, NO, FAIL, NONE …</translation>
    </message>
    <message>
        <source>The program that carries the mail; [IPC] is a connection, [FILE] a file.</source>
        <translation>Das Programm, das die Mails befördert; [IPC] ist eine Verbindung, [FILE] eine Datei.</translation>
    </message>
    <message>
        <source>The mailer&apos;s flags.</source>
        <translation>Die Flags des Mailers.</translation>
    </message>
    <message>
        <source>The rulesets for sender addresses: envelope before the slash, header behind it.</source>
        <translation>Die Regelsätze für Absenderadressen: vor dem Schrägstrich der Envelope, dahinter der Kopf.</translation>
    </message>
    <message>
        <source>The rulesets for recipient addresses: envelope before the slash, header behind it.</source>
        <translation>Die Regelsätze für Empfängeradressen: vor dem Schrägstrich der Envelope, dahinter der Kopf.</translation>
    </message>
    <message>
        <source>The most recipients in one delivery.</source>
        <translation>Die meisten Empfänger in einer Zustellung.</translation>
    </message>
    <message>
        <source>The program&apos;s arguments; for [IPC] TCP, host and port.</source>
        <translation>Die Argumente des Programms; bei [IPC] TCP, Host und Port.</translation>
    </message>
    <message>
        <source>The characters at the end of each line.</source>
        <translation>Die Zeichen am Ende jeder Zeile.</translation>
    </message>
    <message>
        <source>The largest message in bytes.</source>
        <translation>Die größte Mail in Byte.</translation>
    </message>
    <message>
        <source>The most messages over one connection.</source>
        <translation>Die meisten Mails über eine Verbindung.</translation>
    </message>
    <message>
        <source>The longest line of the body.</source>
        <translation>Die längste Zeile des Textes.</translation>
    </message>
    <message>
        <source>The folder in which the program starts; several with colons between.</source>
        <translation>Das Verzeichnis, in dem das Programm startet; mehrere durch Doppelpunkte getrennt.</translation>
    </message>
    <message>
        <source>The user and group under whom the program runs.</source>
        <translation>Benutzer und Gruppe, unter denen das Programm läuft.</translation>
    </message>
    <message>
        <source>By how much the program&apos;s priority is lowered.</source>
        <translation>Um wie viel die Priorität des Programms gesenkt wird.</translation>
    </message>
    <message>
        <source>The character set for text of eight bits that names none.</source>
        <translation>Der Zeichensatz für 8-Bit-Text, der keinen nennt.</translation>
    </message>
    <message>
        <source>How bounces name hosts, addresses and error codes.</source>
        <translation>Wie Bounces Hosts, Adressen und Fehlercodes bezeichnen.</translation>
    </message>
    <message>
        <source>How long to wait for the program to end.</source>
        <translation>Wie lange auf das Ende des Programms gewartet wird.</translation>
    </message>
    <message>
        <source>The queue group of mail for this mailer.</source>
        <translation>Die Warteschlangengruppe für Mails an diesen Mailer.</translation>
    </message>
    <message>
        <source>The folder that becomes the program&apos;s root.</source>
        <translation>Das Verzeichnis, das zur Wurzel des Programms wird.</translation>
    </message>
    <message>
        <source>Speaks ESMTP.</source>
        <translation>Spricht ESMTP.</translation>
    </message>
    <message>
        <source>Looks recipients up in the aliases.</source>
        <translation>Schlägt Empfänger in den Aliasen nach.</translation>
    </message>
    <message>
        <source>Ends each message with an empty line.</source>
        <translation>Beendet jede Mail mit einer Leerzeile.</translation>
    </message>
    <message>
        <source>Takes backslashes off the front of addresses.</source>
        <translation>Nimmt Backslashes vom Anfang von Adressen weg.</translation>
    </message>
    <message>
        <source>Leaves comments out of addresses.</source>
        <translation>Lässt Kommentare aus Adressen weg.</translation>
    </message>
    <message>
        <source>Header addresses without a host get the domain of the envelope sender, for mail that came from this mailer.</source>
        <translation>Adressen im Kopf ohne Host bekommen die Domain des Envelope-Absenders, bei Mails, die von diesem Mailer kamen.</translation>
    </message>
    <message>
        <source>Writes no angle brackets around addresses with a route.</source>
        <translation>Setzt um Adressen mit einer Route keine spitzen Klammern.</translation>
    </message>
    <message>
        <source>The message gets a Date: line.</source>
        <translation>Die Mail bekommt eine Date:-Zeile.</translation>
    </message>
    <message>
        <source>Is expensive: with HoldExpensive its mail waits for a queue run.</source>
        <translation>Ist teuer: Mit HoldExpensive warten seine Mails auf einen Warteschlangenlauf.</translation>
    </message>
    <message>
        <source>Puts &gt; before lines that begin with From.</source>
        <translation>Setzt &gt; vor Zeilen, die mit From beginnen.</translation>
    </message>
    <message>
        <source>Passes the sender to the program by -f.</source>
        <translation>Übergibt dem Programm den Absender mit -f.</translation>
    </message>
    <message>
        <source>The message gets a From: line.</source>
        <translation>Die Mail bekommt eine From:-Zeile.</translation>
    </message>
    <message>
        <source>Bounces go out under MAILER-DAEMON instead of the empty sender.</source>
        <translation>Bounces gehen unter MAILER-DAEMON hinaus statt mit leerem Absender.</translation>
    </message>
    <message>
        <source>Keeps capitals in host names.</source>
        <translation>Behält Großbuchstaben in Hostnamen.</translation>
    </message>
    <message>
        <source>Looks the envelope sender up in the user database.</source>
        <translation>Schlägt den Envelope-Absender in der Benutzerdatenbank nach.</translation>
    </message>
    <message>
        <source>Speaks to another sendmail; only for finding faults.</source>
        <translation>Spricht mit einem anderen sendmail; nur zur Fehlersuche.</translation>
    </message>
    <message>
        <source>Looks recipients up in the user database as well.</source>
        <translation>Schlägt Empfänger auch in der Benutzerdatenbank nach.</translation>
    </message>
    <message>
        <source>Does not check whether it is talking to itself.</source>
        <translation>Prüft nicht, ob er mit sich selbst spricht.</translation>
    </message>
    <message>
        <source>Reserved; it does nothing.</source>
        <translation>Reserviert; bewirkt nichts.</translation>
    </message>
    <message>
        <source>Is local: delivery ends here.</source>
        <translation>Ist lokal: Hier endet die Zustellung.</translation>
    </message>
    <message>
        <source>Keeps lines to the length of old standards and cuts the eighth bit off.</source>
        <translation>Hält Zeilen auf der Länge alter Standards und schneidet das achte Bit ab.</translation>
    </message>
    <message>
        <source>Can take several recipients at once.</source>
        <translation>Nimmt mehrere Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>The message gets a Message-Id: line.</source>
        <translation>Die Mail bekommt eine Message-Id:-Zeile.</translation>
    </message>
    <message>
        <source>Writes no From line of Unix before the message.</source>
        <translation>Schreibt keine From-Zeile im Unix-Stil vor die Mail.</translation>
    </message>
    <message>
        <source>Runs as the owner of the recipient&apos;s mailbox.</source>
        <translation>Läuft als Eigentümer der Mailbox des Empfängers.</translation>
    </message>
    <message>
        <source>Writes the sender as a route back.</source>
        <translation>Schreibt den Absender als Route für den Rückweg.</translation>
    </message>
    <message>
        <source>The message gets a Return-Path: line.</source>
        <translation>Die Mail bekommt eine Return-Path:-Zeile.</translation>
    </message>
    <message>
        <source>Answers VRFY with 250 instead of 252.</source>
        <translation>Beantwortet VRFY mit 250 statt 252.</translation>
    </message>
    <message>
        <source>Passes the sender to the program by -r.</source>
        <translation>Übergibt dem Programm den Absender mit -r.</translation>
    </message>
    <message>
        <source>Connects from a port below 1024.</source>
        <translation>Verbindet sich von einem Port unter 1024 aus.</translation>
    </message>
    <message>
        <source>Takes quotes and backslashes out of the address.</source>
        <translation>Nimmt Anführungszeichen und Backslashes aus der Adresse.</translation>
    </message>
    <message>
        <source>Keeps root&apos;s rights for the program, or takes the user of U=.</source>
        <translation>Behält für das Programm die Rechte von root oder nimmt den Benutzer aus U=.</translation>
    </message>
    <message>
        <source>Keeps capitals in user names.</source>
        <translation>Behält Großbuchstaben in Benutzernamen.</translation>
    </message>
    <message>
        <source>Writes the From line of UUCP, with remote from.</source>
        <translation>Schreibt die From-Zeile von UUCP, mit remote from.</translation>
    </message>
    <message>
        <source>The recipient needs an account on this host; .forward works only with it.</source>
        <translation>Der Empfänger braucht ein Konto auf diesem Host; nur damit wirkt .forward.</translation>
    </message>
    <message>
        <source>Ignores the stored status of hosts.</source>
        <translation>Übergeht den gespeicherten Status von Hosts.</translation>
    </message>
    <message>
        <source>The message gets a Full-Name: line.</source>
        <translation>Die Mail bekommt eine Full-Name:-Zeile.</translation>
    </message>
    <message>
        <source>Doubles a dot at the start of a line, as SMTP wants it.</source>
        <translation>Verdoppelt einen Punkt am Zeilenanfang, wie SMTP es will.</translation>
    </message>
    <message>
        <source>Speaks LMTP.</source>
        <translation>Spricht LMTP.</translation>
    </message>
    <message>
        <source>Waits DialDelay and tries again when a connection fails.</source>
        <translation>Wartet DialDelay ab und versucht es erneut, wenn eine Verbindung scheitert.</translation>
    </message>
    <message>
        <source>Asks no MX records.</source>
        <translation>Fragt keine MX-Einträge ab.</translation>
    </message>
    <message>
        <source>Takes NUL characters out.</source>
        <translation>Nimmt NUL-Zeichen heraus.</translation>
    </message>
    <message>
        <source>Does not speak ESMTP, even where it is offered.</source>
        <translation>Spricht kein ESMTP, auch wo es angeboten wird.</translation>
    </message>
    <message>
        <source>Also encodes characters that EBCDIC does not know.</source>
        <translation>Codiert auch Zeichen, die EBCDIC nicht kennt.</translation>
    </message>
    <message>
        <source>Passes local names without an alias through ruleset 5.</source>
        <translation>Schickt lokale Namen ohne Alias durch Regelsatz 5.</translation>
    </message>
    <message>
        <source>Cuts the eighth bit off in headers.</source>
        <translation>Schneidet in Kopfzeilen das achte Bit ab.</translation>
    </message>
    <message>
        <source>Cuts the eighth bit off everywhere.</source>
        <translation>Schneidet überall das achte Bit ab.</translation>
    </message>
    <message>
        <source>Takes text of eight bits as it is.</source>
        <translation>Nimmt 8-Bit-Text, wie er ist.</translation>
    </message>
    <message>
        <source>Turns text of seven bits back into eight.</source>
        <translation>Macht aus 7-Bit-Text wieder 8-Bit-Text.</translation>
    </message>
    <message>
        <source>Takes :include: at the start of an address for a list.</source>
        <translation>Versteht :include: am Anfang einer Adresse als Liste.</translation>
    </message>
    <message>
        <source>Takes | at the start of an address for a program.</source>
        <translation>Versteht | am Anfang einer Adresse als Programm.</translation>
    </message>
    <message>
        <source>Takes / at the start of an address for a file.</source>
        <translation>Versteht / am Anfang einer Adresse als Datei.</translation>
    </message>
    <message>
        <source>Looks addresses up in the user database.</source>
        <translation>Schlägt Adressen in der Benutzerdatenbank nach.</translation>
    </message>
    <message>
        <source>Delivers only when somebody asks for it, by ETRN or a chosen queue run.</source>
        <translation>Stellt nur zu, wenn jemand danach fragt, mit ETRN oder einem ausgewählten Warteschlangenlauf.</translation>
    </message>
    <message>
        <source>Keeps a From: line that is like the one sendmail would write.</source>
        <translation>Behält eine From:-Zeile, die so ist, wie sendmail sie schreiben würde.</translation>
    </message>
    <message>
        <source>op.me, 5.7, O — Set option</source>
        <translation>op.me, 5.7, O — Set option</translation>
    </message>
    <message>
        <source>How sendmail connects to other hosts: from which address and with which modifiers. There can be one line for each address family.</source>
        <translation>Wie sich sendmail mit anderen Hosts verbindet: von welcher Adresse aus und mit welchen Modifikatoren. Es kann je Adressfamilie eine Zeile geben.</translation>
    </message>
    <message>
        <source>The older name of Timeout.queuereturn.</source>
        <translation>Der ältere Name von Timeout.queuereturn.</translation>
    </message>
    <message>
        <source>Whether addresses and headers may have characters beyond ASCII. No conf name sets it, and sendmail has to be built for it.</source>
        <translation>Ob Adressen und Kopfzeilen Zeichen außerhalb von ASCII haben dürfen. Kein conf-Name setzt es, und sendmail muss dafür gebaut sein.</translation>
    </message>
    <message>
        <source>Shows each step of the delivery. It belongs on the command line, as -v, and never in a file.</source>
        <translation>Zeigt jeden Schritt der Zustellung. Es gehört auf die Befehlszeile, als -v, und nie in eine Datei.</translation>
    </message>
    <message>
        <source>A comment: sendmail passes over the line.</source>
        <translation>Ein Kommentar: sendmail übergeht die Zeile.</translation>
    </message>
    <message>
        <source>The level of the configuration&apos;s language, and whose configuration it is.</source>
        <translation>Die Stufe der Konfigurationssprache und von wem die Konfiguration stammt.</translation>
    </message>
    <message>
        <source>Sets an option.</source>
        <translation>Setzt eine Option.</translation>
    </message>
    <message>
        <source>Gives a macro a value.</source>
        <translation>Gibt einem Makro einen Wert.</translation>
    </message>
    <message>
        <source>Adds words to a class.</source>
        <translation>Fügt einer Klasse Wörter hinzu.</translation>
    </message>
    <message>
        <source>Adds the words of a file, a program&apos;s output or a map to a class.</source>
        <translation>Fügt einer Klasse die Wörter einer Datei, der Ausgabe eines Programms oder einer Map hinzu.</translation>
    </message>
    <message>
        <source>Declares a map: its name, its kind and where its data is.</source>
        <translation>Deklariert eine Map: ihren Namen, ihre Art und wo ihre Daten liegen.</translation>
    </message>
    <message>
        <source>Begins a ruleset; the rules that follow belong to it.</source>
        <translation>Beginnt einen Regelsatz; die Regeln, die folgen, gehören dazu.</translation>
    </message>
    <message>
        <source>A rewriting rule: left side, right side, comment, tabs between.</source>
        <translation>Eine Umschreiberegel: linke Seite, rechte Seite, Kommentar, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>Defines a mailer: how mail of one kind is carried away.</source>
        <translation>Definiert einen Mailer: wie Mails einer Art befördert werden.</translation>
    </message>
    <message>
        <source>A header line that sendmail adds to messages, or a check of one that comes in.</source>
        <translation>Eine Kopfzeile, die sendmail Mails hinzufügt, oder die Prüfung einer, die hereinkommt.</translation>
    </message>
    <message>
        <source>Gives a word of the header Precedence: its number.</source>
        <translation>Gibt einem Wort der Kopfzeile Precedence: seine Zahl.</translation>
    </message>
    <message>
        <source>Users who may set the sender of a message without a warning.</source>
        <translation>Benutzer, die den Absender einer Mail ohne Warnung setzen dürfen.</translation>
    </message>
    <message>
        <source>Sets or passes on an environment variable for the programs that sendmail starts.</source>
        <translation>Setzt eine Umgebungsvariable für die Programme, die sendmail startet, oder gibt sie weiter.</translation>
    </message>
    <message>
        <source>Declares a queue group.</source>
        <translation>Deklariert eine Warteschlangengruppe.</translation>
    </message>
    <message>
        <source>Declares a mail filter, a milter.</source>
        <translation>Deklariert einen Mailfilter, einen Milter.</translation>
    </message>
    <message>
        <source>Matches any number of tokens, none included; as few as will do.</source>
        <translation>Passt auf beliebig viele Tokens, auch auf keines; auf so wenige wie nötig.</translation>
    </message>
    <message>
        <source>Matches one token or more; as few as will do.</source>
        <translation>Passt auf ein Token oder mehr; auf so wenige wie nötig.</translation>
    </message>
    <message>
        <source>Matches exactly one token.</source>
        <translation>Passt auf genau ein Token.</translation>
    </message>
    <message>
        <source>Matches what is in the class whose name follows, also several tokens in a row.</source>
        <translation>Passt auf das, was in der Klasse ist, deren Name folgt, auch auf mehrere Tokens hintereinander.</translation>
    </message>
    <message>
        <source>Matches one token that is not in the class whose name follows.</source>
        <translation>Passt auf ein Token, das nicht in der Klasse ist, deren Name folgt.</translation>
    </message>
    <message>
        <source>Matches nothing at all: the address is empty.</source>
        <translation>Passt auf gar nichts: Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>Matches the mark between two things that a check is given, such as a client&apos;s name and its address.</source>
        <translation>Passt auf die Marke zwischen zwei Dingen, die eine Prüfung bekommt, etwa dem Namen eines Clients und seiner Adresse.</translation>
    </message>
    <message>
        <source>What the first wildcard of the left side matched; $2 the second, up to $9.</source>
        <translation>Worauf der erste Platzhalter der linken Seite passte; $2 steht für den zweiten, bis $9.</translation>
    </message>
    <message>
        <source>At the start: the ruleset ends here and returns the rest. After $#: the host to deliver to. In $( … $): an argument for the map.</source>
        <translation>Am Anfang: Der Regelsatz endet hier und gibt den Rest zurück. Nach $#: der Host, an den zugestellt wird. In $( … $): ein Argument für die Map.</translation>
    </message>
    <message>
        <source>At the start: the rule is applied once and not again. After $#: the user to deliver to. In a look-up: what to take when nothing is found.</source>
        <translation>Am Anfang: Die Regel wird einmal angewandt und dann nicht wieder. Nach $#: der Benutzer, an den zugestellt wird. In einer Abfrage: was zu nehmen ist, wenn nichts gefunden wird.</translation>
    </message>
    <message>
        <source>Calls the ruleset whose name follows, with the rest of the line.</source>
        <translation>Ruft mit dem Rest der Zeile den Regelsatz auf, dessen Name folgt.</translation>
    </message>
    <message>
        <source>The address is resolved: the mailer whose name follows takes it. In a check, error refuses and OK accepts.</source>
        <translation>Die Adresse ist aufgelöst: Der Mailer, dessen Name folgt, nimmt sie. In einer Prüfung weist error ab, und OK nimmt an.</translation>
    </message>
    <message>
        <source>Begins a look-up in the map whose name follows.</source>
        <translation>Beginnt eine Abfrage in der Map, deren Name folgt.</translation>
    </message>
    <message>
        <source>Ends the look-up.</source>
        <translation>Beendet die Abfrage.</translation>
    </message>
    <message>
        <source>Begins a look-up of a host&apos;s canonical name.</source>
        <translation>Beginnt eine Abfrage des kanonischen Namens eines Hosts.</translation>
    </message>
    <message>
        <source>Ends the look-up of a host&apos;s name.</source>
        <translation>Beendet die Abfrage des Hostnamens.</translation>
    </message>
    <message>
        <source>Puts a mark between two things that a ruleset is given, such as a client&apos;s name and its address.</source>
        <translation>Setzt eine Marke zwischen zwei Dinge, die ein Regelsatz bekommt, etwa den Namen eines Clients und seine Adresse.</translation>
    </message>
    <message>
        <source>The macro&apos;s value at the moment of use, not when the file is read.</source>
        <translation>Der Wert des Makros im Moment der Benutzung, nicht beim Lesen der Datei.</translation>
    </message>
    <message>
        <source>If the macro whose name follows has a value, the text up to $| or $. holds.</source>
        <translation>Wenn das Makro, dessen Name folgt, einen Wert hat: der Text, der bis $| oder $. gilt.</translation>
    </message>
    <message>
        <source>Otherwise: the text that holds when the macro has no value.</source>
        <translation>Sonst: der Text, der gilt, wenn das Makro keinen Wert hat.</translation>
    </message>
    <message>
        <source>Ends the condition.</source>
        <translation>Beendet die Bedingung.</translation>
    </message>
    <message>
        <source>A dollar sign itself.</source>
        <translation>Ein Dollarzeichen selbst.</translation>
    </message>
    <message>
        <source>Encodings whose text may be turned from eight bits into seven.</source>
        <translation>Codierungen, deren Text von acht auf sieben Bit umgewandelt werden darf.</translation>
    </message>
    <message>
        <source>The host&apos;s names for UUCP.</source>
        <translation>Die Namen des Hosts für UUCP.</translation>
    </message>
    <message>
        <source>The host&apos;s own domains.</source>
        <translation>Die eigenen Domains des Hosts.</translation>
    </message>
    <message>
        <source>Content types that are never turned from eight bits into seven.</source>
        <translation>Inhaltstypen, die nie von acht auf sieben Bit umgewandelt werden.</translation>
    </message>
    <message>
        <source>Content types that are never written as base64.</source>
        <translation>Inhaltstypen, die nie als base64 geschrieben werden.</translation>
    </message>
    <message>
        <source>Subtypes of message/ that are converted like a message of their own.</source>
        <translation>Untertypen von message/, die wie eine eigene Mail umgewandelt werden.</translation>
    </message>
    <message>
        <source>Trusted users, who may set the sender without a warning.</source>
        <translation>Vertraute Benutzer, die den Absender ohne Warnung setzen dürfen.</translation>
    </message>
    <message>
        <source>The host&apos;s own names: mail for them is delivered here.</source>
        <translation>Die eigenen Namen des Hosts: Mails an sie werden hier zugestellt.</translation>
    </message>
    <message>
        <source>Macros whose values are kept in the queue with the message.</source>
        <translation>Makros, deren Werte mit der Mail in der Warteschlange aufgehoben werden.</translation>
    </message>
    <message>
        <source>Decides for each recipient which mailer takes the mail, to which host and user.</source>
        <translation>Entscheidet für jeden Empfänger, welcher Mailer die Mail nimmt, an welchen Host und welchen Benutzer.</translation>
    </message>
    <message>
        <source>Is applied to all sender addresses; empty unless somebody fills it.</source>
        <translation>Wird auf alle Absenderadressen angewandt; leer, solange ihn niemand füllt.</translation>
    </message>
    <message>
        <source>Is applied to all recipient addresses; empty unless somebody fills it.</source>
        <translation>Wird auf alle Empfängeradressen angewandt; leer, solange ihn niemand füllt.</translation>
    </message>
    <message>
        <source>Brings an address into its normal form, before anything else is done with it.</source>
        <translation>Bringt eine Adresse in ihre Normalform, bevor sonst etwas mit ihr geschieht.</translation>
    </message>
    <message>
        <source>Brings an address into the form in which it leaves the host.</source>
        <translation>Bringt eine Adresse in die Form, in der sie den Host verlässt.</translation>
    </message>
    <message>
        <source>Has a last look at a local name that has no alias.</source>
        <translation>Wirft einen letzten Blick auf einen lokalen Namen, der keinen Alias hat.</translation>
    </message>
    <message>
        <source>The second half of canonify: completes and looks up host names.</source>
        <translation>Die zweite Hälfte von canonify: ergänzt Hostnamen und schlägt sie nach.</translation>
    </message>
    <message>
        <source>Is asked about each client that connects; it can refuse it.</source>
        <translation>Wird zu jedem Client befragt, der sich verbindet, und kann ihn abweisen.</translation>
    </message>
    <message>
        <source>Is asked about the sender in MAIL FROM.</source>
        <translation>Wird zum Absender in MAIL FROM befragt.</translation>
    </message>
    <message>
        <source>Is asked about each recipient in RCPT TO; here relaying is refused.</source>
        <translation>Wird zu jedem Empfänger in RCPT TO befragt; hier wird das Weiterleiten verweigert.</translation>
    </message>
    <message>
        <source>Is asked when the client sends DATA.</source>
        <translation>Wird befragt, wenn der Client DATA sendet.</translation>
    </message>
    <message>
        <source>Is asked about each SMTP command for which there is no check of its own.</source>
        <translation>Wird zu jedem SMTP-Befehl befragt, für den es keine eigene Prüfung gibt.</translation>
    </message>
    <message>
        <source>Is asked about each pair of sender and recipient before delivery.</source>
        <translation>Wird vor der Zustellung zu jedem Paar aus Absender und Empfänger befragt.</translation>
    </message>
    <message>
        <source>Is asked at the end of the headers, with their number and length.</source>
        <translation>Wird am Ende der Kopfzeilen befragt, mit ihrer Anzahl und Länge.</translation>
    </message>
    <message>
        <source>Is asked at the end of the message, with its size.</source>
        <translation>Wird am Ende der Mail befragt, mit ihrer Größe.</translation>
    </message>
    <message>
        <source>Is asked when a client sends ETRN.</source>
        <translation>Wird befragt, wenn ein Client ETRN sendet.</translation>
    </message>
    <message>
        <source>Is asked when a client sends EXPN.</source>
        <translation>Wird befragt, wenn ein Client EXPN sendet.</translation>
    </message>
    <message>
        <source>Is asked when a client sends VRFY.</source>
        <translation>Wird befragt, wenn ein Client VRFY sendet.</translation>
    </message>
    <message>
        <source>Says for each server what sendmail does as its client.</source>
        <translation>Sagt für jeden Server, was sendmail als sein Client tut.</translation>
    </message>
    <message>
        <source>Decides whether the AUTH= of a MAIL command is believed.</source>
        <translation>Entscheidet, ob dem AUTH= eines MAIL-Befehls geglaubt wird.</translation>
    </message>
    <message>
        <source>Is asked about a client&apos;s TLS after STARTTLS and at MAIL FROM.</source>
        <translation>Wird zum TLS eines Clients befragt, nach STARTTLS und bei MAIL FROM.</translation>
    </message>
    <message>
        <source>Is asked about a server&apos;s TLS before mail goes to it.</source>
        <translation>Wird zum TLS eines Servers befragt, bevor Mails an ihn gehen.</translation>
    </message>
    <message>
        <source>Is asked about a server&apos;s TLS for each recipient.</source>
        <translation>Wird zum TLS eines Servers für jeden Empfänger befragt.</translation>
    </message>
    <message>
        <source>Says for each client what the server offers it.</source>
        <translation>Sagt für jeden Client, was ihm der Server anbietet.</translation>
    </message>
    <message>
        <source>Decides whether STARTTLS is tried with a server.</source>
        <translation>Entscheidet, ob bei einem Server STARTTLS versucht wird.</translation>
    </message>
    <message>
        <source>Says for each client which certificate and settings TLS uses.</source>
        <translation>Sagt für jeden Client, welches Zertifikat und welche Einstellungen TLS benutzt.</translation>
    </message>
    <message>
        <source>Says for each server which certificate and settings TLS uses.</source>
        <translation>Sagt für jeden Server, welches Zertifikat und welche Einstellungen TLS benutzt.</translation>
    </message>
    <message>
        <source>Returns user and password for a server that wants a login.</source>
        <translation>Gibt Benutzer und Passwort für einen Server zurück, der eine Anmeldung will.</translation>
    </message>
    <message>
        <source>Chooses the queue group for a recipient.</source>
        <translation>Wählt die Warteschlangengruppe für einen Empfänger.</translation>
    </message>
    <message>
        <source>Says how long to wait before the greeting.</source>
        <translation>Sagt, wie lange vor der Begrüßung gewartet wird.</translation>
    </message>
    <message>
        <source>The daemon&apos;s name, for the log and for rules.</source>
        <translation>Der Name des Daemons, für das Log und für Regeln.</translation>
    </message>
    <message>
        <source>The port, by number or name; 25 without it.</source>
        <translation>Der Port, als Nummer oder Name; fehlt er, ist es 25.</translation>
    </message>
    <message>
        <source>The address to listen on; every address without it.</source>
        <translation>Die Adresse, auf der gelauscht wird; fehlt sie, sind es alle Adressen.</translation>
    </message>
    <message>
        <source>The address family: inet, inet6 or local.</source>
        <translation>Die Adressfamilie: inet, inet6 oder local.</translation>
    </message>
    <message>
        <source>The daemon&apos;s own mail filters, semicolons between.</source>
        <translation>Die eigenen Mailfilter des Daemons, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>How many connections may wait to be taken.</source>
        <translation>Wie viele Verbindungen darauf warten dürfen, angenommen zu werden.</translation>
    </message>
    <message>
        <source>Letters that change how the daemon behaves.</source>
        <translation>Buchstaben, die ändern, wie sich der Daemon verhält.</translation>
    </message>
    <message>
        <source>The size of the buffer for sending.</source>
        <translation>Die Größe des Puffers zum Senden.</translation>
    </message>
    <message>
        <source>The size of the buffer for receiving.</source>
        <translation>Die Größe des Puffers zum Empfangen.</translation>
    </message>
    <message>
        <source>The most processes of this daemon.</source>
        <translation>Die meisten Prozesse dieses Daemons.</translation>
    </message>
    <message>
        <source>The delivery mode of mail that comes in here.</source>
        <translation>Der Zustellmodus für Mails, die hier hereinkommen.</translation>
    </message>
    <message>
        <source>The load from which this daemon refuses connections.</source>
        <translation>Die Last, ab der dieser Daemon Verbindungen abweist.</translation>
    </message>
    <message>
        <source>The load from which this daemon slows down.</source>
        <translation>Die Last, ab der dieser Daemon langsamer wird.</translation>
    </message>
    <message>
        <source>The load from which mail that comes in here is only queued.</source>
        <translation>Die Last, ab der Mails, die hier hereinkommen, nur in die Warteschlange kommen.</translation>
    </message>
    <message>
        <source>Takes mail only after a login.</source>
        <translation>Nimmt Mails nur nach einer Anmeldung an.</translation>
    </message>
    <message>
        <source>Sends mail on by the interface on which it came in.</source>
        <translation>Sendet Mails über die Schnittstelle weiter, auf der sie hereinkamen.</translation>
    </message>
    <message>
        <source>Looks host names up and completes them.</source>
        <translation>Schlägt Hostnamen nach und ergänzt sie.</translation>
    </message>
    <message>
        <source>Wants a full host name in each address.</source>
        <translation>Verlangt in jeder Adresse einen vollständigen Hostnamen.</translation>
    </message>
    <message>
        <source>Speaks TLS from the first byte, as on port 465.</source>
        <translation>Spricht TLS vom ersten Byte an, wie auf Port 465.</translation>
    </message>
    <message>
        <source>Takes addresses without a host.</source>
        <translation>Nimmt Adressen ohne Host an.</translation>
    </message>
    <message>
        <source>Offers no login.</source>
        <translation>Bietet keine Anmeldung an.</translation>
    </message>
    <message>
        <source>Leaves host names as they are.</source>
        <translation>Lässt Hostnamen, wie sie sind.</translation>
    </message>
    <message>
        <source>Refuses ETRN.</source>
        <translation>Weist ETRN ab.</translation>
    </message>
    <message>
        <source>Goes on without this socket when it cannot be opened.</source>
        <translation>Macht ohne diesen Socket weiter, wenn er sich nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>Offers no STARTTLS.</source>
        <translation>Bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>The port to connect from; any free one without it.</source>
        <translation>Der Port, von dem aus die Verbindung ausgeht; fehlt er, ist es ein beliebiger freier.</translation>
    </message>
    <message>
        <source>The address to connect from.</source>
        <translation>Die Adresse, von der aus die Verbindung ausgeht.</translation>
    </message>
    <message>
        <source>The address family that the line is about: inet or inet6.</source>
        <translation>Die Adressfamilie, um die es in der Zeile geht: inet oder inet6.</translation>
    </message>
    <message>
        <source>Letters that change how sendmail behaves as a client.</source>
        <translation>Buchstaben, die ändern, wie sich sendmail als Client verhält.</translation>
    </message>
    <message>
        <source>Greets with the name of the interface that it connects from.</source>
        <translation>Grüßt mit dem Namen der Schnittstelle, von der aus es sich verbindet.</translation>
    </message>
    <message>
        <source>Does not log in.</source>
        <translation>Meldet sich nicht an.</translation>
    </message>
    <message>
        <source>Does not use STARTTLS.</source>
        <translation>Benutzt kein STARTTLS.</translation>
    </message>
    <message>
        <source>The group&apos;s flags; f runs each message in a process of its own.</source>
        <translation>Die Flags der Gruppe; f bearbeitet jede Mail in einem eigenen Prozess.</translation>
    </message>
    <message>
        <source>By how much the priority of its runs is lowered.</source>
        <translation>Um wie viel die Priorität ihrer Läufe gesenkt wird.</translation>
    </message>
    <message>
        <source>How often the group&apos;s queue is run.</source>
        <translation>Wie oft die Warteschlange der Gruppe läuft.</translation>
    </message>
    <message>
        <source>The group&apos;s folder.</source>
        <translation>Das Verzeichnis der Gruppe.</translation>
    </message>
    <message>
        <source>How many processes work on the group at once.</source>
        <translation>Wie viele Prozesse zugleich an der Gruppe arbeiten.</translation>
    </message>
    <message>
        <source>How many messages a run takes.</source>
        <translation>Wie viele Mails ein Lauf nimmt.</translation>
    </message>
    <message>
        <source>The most recipients of one envelope in this group.</source>
        <translation>Die meisten Empfänger eines Envelopes in dieser Gruppe.</translation>
    </message>
    <message>
        <source>The filter&apos;s socket: inet:port@host, inet6:… or local:path.</source>
        <translation>Der Socket des Filters: inet:port@host, inet6:… oder local:path.</translation>
    </message>
    <message>
        <source>What happens when the filter is out of reach: R refuses, T defers, 4 closes the connection; without it mail passes.</source>
        <translation>Was geschieht, wenn der Filter nicht erreichbar ist: R weist ab, T schiebt auf, 4 schließt die Verbindung; fehlt es, kommen Mails durch.</translation>
    </message>
    <message>
        <source>How long to wait for the filter: connecting, sending, reading, in all.</source>
        <translation>Wie lange auf den Filter gewartet wird: beim Verbinden, beim Senden, beim Lesen, insgesamt.</translation>
    </message>
    <message>
        <source>The address that filter errors are reported to.</source>
        <translation>Die Adresse, an die Fehler des Filters gemeldet werden.</translation>
    </message>
    <message>
        <source>op.me, 5.7, DaemonPortOptions</source>
        <translation>op.me, 5.7, DaemonPortOptions</translation>
    </message>
    <message>
        <source>op.me, 5.7, ClientPortOptions</source>
        <translation>op.me, 5.7, ClientPortOptions</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>One or several names, spaces between.</source>
        <translation>Ein Name oder mehrere, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>One or several names without a domain, spaces between.</source>
        <translation>Ein Name oder mehrere ohne Domain, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file, with its whole path; -o and a space before it let it be absent.</source>
        <translation>Die Datei mit ihrem ganzen Pfad; mit -o und einem Leerzeichen davor darf sie fehlen.</translation>
    </message>
    <message>
        <source>Reads from a file what the macro without FILE in its name takes as its argument.</source>
        <translation>Liest aus einer Datei, was das Makro ohne FILE im Namen als Argument nimmt.</translation>
    </message>
    <message>
        <source>The file has one name a line. sendmail reads it when it starts, so a change needs no new .cf, only a restart. Without the file sendmail does not start. Written @LDAP, it asks LDAP instead.</source>
        <translation>In der Datei steht ein Name je Zeile. sendmail liest sie beim Start, darum braucht eine Änderung keine neue .cf, nur einen Neustart. Ohne die Datei startet sendmail nicht. Lautet die Angabe @LDAP, wird stattdessen LDAP gefragt.</translation>
    </message>
    <message>
        <source>For long lists, or lists that another program writes.</source>
        <translation>Für lange Listen oder Listen, die ein anderes Programm schreibt.</translation>
    </message>
    <message>
        <source>A file that has to be there at each start.</source>
        <translation>Eine Datei, die bei jedem Start da sein muss.</translation>
    </message>
    <message>
        <source>Names hosts and domains whose addresses are not masqueraded.</source>
        <translation>Nennt Hosts und Domains, deren Adressen nicht maskiert werden.</translation>
    </message>
    <message>
        <source>An address there keeps its domain in header and envelope, even where masquerade_entire_domain covers it.</source>
        <translation>Eine Adresse dort behält ihre Domain, im Kopf der Mail und im Envelope, auch wo masquerade_entire_domain sie erfasst.</translation>
    </message>
    <message>
        <source>For the one host of a domain that has mailboxes of its own.</source>
        <translation>Für den einen Host einer Domain, der eigene Mailboxen hat.</translation>
    </message>
    <message>
        <source>Names users whose mail stays on this host although MAIL_HUB or LOCAL_RELAY sends local names away.</source>
        <translation>Nennt Benutzer, deren Mails auf diesem Host bleiben, obwohl MAIL_HUB oder LOCAL_RELAY lokale Namen wegschickt.</translation>
    </message>
    <message>
        <source>Mail to one of them is delivered here: an alias, a .forward file or a mailbox has to be there. All other local names still go to the hub.</source>
        <translation>Mails an einen von ihnen werden hier zugestellt: Ein Alias, eine .forward-Datei oder eine Mailbox muss da sein. Alle anderen lokalen Namen gehen weiterhin an den Hub.</translation>
    </message>
    <message>
        <source>For system accounts that the hub does not know.</source>
        <translation>Für Systemkonten, die der Hub nicht kennt.</translation>
    </message>
    <message>
        <source>Names domains whose host names are looked up in DNS although nocanonify is in force.</source>
        <translation>Nennt Domains, deren Hostnamen im DNS nachgeschlagen werden, obwohl nocanonify in Kraft ist.</translation>
    </message>
    <message>
        <source>A short or alternative name in one of these domains is replaced by the full one, in header and envelope. Names elsewhere stay as they are written.</source>
        <translation>Ein kurzer oder anderer Name in einer dieser Domains wird durch den vollständigen ersetzt, im Kopf der Mail und im Envelope. Namen anderswo bleiben, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>For your own domains, on a gateway with nocanonify.</source>
        <translation>Für die eigenen Domains, auf einem Gateway mit nocanonify.</translation>
    </message>
    <message>
        <source>DNS look-ups for these domains.</source>
        <translation>DNS-Abfragen für diese Domains.</translation>
    </message>
    <message>
        <source>Names the domains whose senders are looked up in the generics table.</source>
        <translation>Nennt die Domains, deren Absender in der generics-Tabelle nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>A sender without a domain is looked up anyway. One with a domain is only looked up if the domain stands here, so that mail of others passes unchanged.</source>
        <translation>Ein Absender ohne Domain wird immer nachgeschlagen. Einer mit Domain nur, wenn die Domain hier steht, damit die Mails anderer unverändert durchlaufen.</translation>
    </message>
    <message>
        <source>With genericstable, for this host&apos;s own names.</source>
        <translation>Mit genericstable, für die eigenen Namen dieses Hosts.</translation>
    </message>
    <message>
        <source>Names the domains whose recipients are looked up in the virtual user table.</source>
        <translation>Nennt die Domains, deren Empfänger in der Tabelle der virtuellen Benutzer nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The names need not be in class w for it, and this host takes mail for them from everywhere. Without any such line all domains of class w are looked up.</source>
        <translation>Die Namen müssen dafür nicht in der Klasse w sein, und dieser Host nimmt Mails für sie von überall an. Ohne eine solche Zeile werden alle Domains der Klasse w nachgeschlagen.</translation>
    </message>
    <message>
        <source>On a server with mail domains of several customers.</source>
        <translation>Auf einem Server mit Mail-Domains mehrerer Kunden.</translation>
    </message>
    <message>
        <source>These domains are allowed to relay, with all their hosts: clients whose names end in one may send through here.</source>
        <translation>Für diese Domains wird weitergeleitet, mit allen ihren Hosts: Clients, deren Name auf eine davon endet, dürfen über diesen Host senden.</translation>
    </message>
    <message>
        <source>Names the domains whose recipients are looked up in LDAP.</source>
        <translation>Nennt die Domains, deren Empfänger in LDAP nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>For an address there, ldap_routing asks which host or which other address it goes to. Other domains are never asked for.</source>
        <translation>Bei einer Adresse dort fragt ldap_routing, zu welchem Host oder welcher anderen Adresse sie führt. Nach anderen Domains wird nie gefragt.</translation>
    </message>
    <message>
        <source>With ldap_routing, for each domain that the directory knows.</source>
        <translation>Mit ldap_routing, für jede Domain, die das LDAP-Verzeichnis kennt.</translation>
    </message>
    <message>
        <source>An LDAP query a recipient.</source>
        <translation>Eine LDAP-Abfrage je Empfänger.</translation>
    </message>
    <message>
        <source>cf/README, LDAP routing</source>
        <translation>cf/README, LDAP routing</translation>
    </message>
    <message>
        <source>Names hosts whose addresses are looked up in LDAP under the masquerade domain as well.</source>
        <translation>Nennt Hosts, deren Adressen in LDAP auch unter der Masquerading-Domain nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>When LDAP does not know mary@pc7.example.com, it is asked for mary@example.com. So the directory needs one entry for each person, not one for each host.</source>
        <translation>Kennt LDAP mary@pc7.example.com nicht, wird es nach mary@example.com gefragt. So braucht das LDAP-Verzeichnis einen Eintrag je Person und nicht einen je Host.</translation>
    </message>
    <message>
        <source>Where old mail names of hosts are still in use.</source>
        <translation>Wo alte Mailadressen mit Hostnamen noch in Gebrauch sind.</translation>
    </message>
    <message>
        <source>Up to two more queries a recipient.</source>
        <translation>Bis zu zwei weitere Abfragen je Empfänger.</translation>
    </message>
    <message>
        <source>Who can write to the file can open this host to every sender of spam: root alone should.</source>
        <translation>Wer in die Datei schreiben kann, kann diesen Host für jeden Spam-Versender öffnen: Das sollte nur root können.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pairs such as Name=MTA, Addr=127.0.0.1, Port=25, M=E, commas between.</source>
        <translation>Paare wie Name=MTA, Addr=127.0.0.1, Port=25, M=E, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>As in DAEMON_OPTIONS.</source>
        <translation>Wie in DAEMON_OPTIONS.</translation>
    </message>
    <message>
        <source>Without Addr the socket is open to everybody who can reach the host.</source>
        <translation>Ohne Addr steht der Socket jedem offen, der den Host erreicht.</translation>
    </message>
    <message>
        <source>Closes a port that no line of the .mc shows.</source>
        <translation>Schließt einen Port, den keine Zeile der .mc zeigt.</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The program.</source>
        <translation>Das Programm.</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Its arguments, the name first.</source>
        <translation>Seine Argumente, zuerst der Name.</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>The flags of the mailer.</source>
        <translation>Die Flags des Mailers.</translation>
    </message>
    <message>
        <source>Where smrsh is.</source>
        <translation>Wo smrsh liegt.</translation>
    </message>
    <message>
        <source>Domains, with spaces between, for which alone the MX records are looked up.</source>
        <translation>Domains, durch Leerzeichen getrennt; nur für sie werden die MX-Einträge nachgeschlagen.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The group for those that the access map does not name.</source>
        <translation>Die Gruppe für alle, die die access-Tabelle nicht nennt.</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>What the address has to begin with.</source>
        <translation>Womit die Adresse beginnen muss.</translation>
    </message>
    <message>
        <source>The flags to set.</source>
        <translation>Die Flags, die gesetzt werden.</translation>
    </message>
    <message>
        <source>Hands mail for mailboxes to a program that speaks LMTP, such as mail.local.</source>
        <translation>Übergibt Mails für Mailboxen einem Programm, das LMTP spricht, etwa mail.local.</translation>
    </message>
    <message>
        <source>It is for mail that is delivered on this host. A program that speaks LMTP answers for each recipient, so a full mailbox delays one of ten and not the whole message. It replaces flags and arguments of the mailer local that an OSTYPE has set.</source>
        <translation>Es gilt für Mails, die auf diesem Host zugestellt werden. Ein Programm, das LMTP spricht, antwortet für jeden Empfänger einzeln, also hält eine volle Mailbox einen von zehn auf und nicht die ganze Mail. Es ersetzt die Flags und Argumente des Mailers local, die ein OSTYPE gesetzt hat.</translation>
    </message>
    <message>
        <source>With mail.local of sendmail, or an IMAP server&apos;s delivery program.</source>
        <translation>Mit mail.local von sendmail oder dem Zustellprogramm eines IMAP-Servers.</translation>
    </message>
    <message>
        <source>With local_procmail, and on a null client.</source>
        <translation>Mit local_procmail und auf einem Null-Client.</translation>
    </message>
    <message>
        <source>Hands mail for mailboxes to procmail or a program like it.</source>
        <translation>Übergibt Mails für Mailboxen an procmail oder ein ähnliches Programm.</translation>
    </message>
    <message>
        <source>It is for mail that is delivered on this host. Users can sort their mail with a .procmailrc, and user+detail reaches the program with its detail. It replaces flags and arguments of the mailer local that an OSTYPE has set.</source>
        <translation>Es gilt für Mails, die auf diesem Host zugestellt werden. Benutzer können ihre Mails mit einer .procmailrc sortieren, und user+detail erreicht das Programm samt dem Zusatz. Es ersetzt die Flags und Argumente des Mailers local, die ein OSTYPE gesetzt hat.</translation>
    </message>
    <message>
        <source>Where users have rules for procmail or maildrop.</source>
        <translation>Wo Benutzer Regeln für procmail oder maildrop haben.</translation>
    </message>
    <message>
        <source>With local_lmtp, and on a null client.</source>
        <translation>Mit local_lmtp und auf einem Null-Client.</translation>
    </message>
    <message>
        <source>A process for each message.</source>
        <translation>Ein Prozess je Mail.</translation>
    </message>
    <message>
        <source>After a define of PROCMAIL_MAILER_PATH.</source>
        <translation>Nach einem define von PROCMAIL_MAILER_PATH.</translation>
    </message>
    <message>
        <source>Rules of users run programs with the users&apos; rights.</source>
        <translation>Regeln der Benutzer starten Programme mit den Rechten der Benutzer.</translation>
    </message>
    <message>
        <source>Starts programs named in aliases and .forward files by a shell that only knows those in one folder.</source>
        <translation>Startet Programme aus Aliasen und .forward-Dateien über eine Shell, die nur die Programme eines einzigen Verzeichnisses kennt.</translation>
    </message>
    <message>
        <source>It is for mail to programs on this host, such as |vacation in an alias. Only programs in the folder of smrsh start, and no redirection or pipe in the line has an effect.</source>
        <translation>Es gilt für Mails an Programme auf diesem Host, etwa |vacation in einem Alias. Nur Programme im Verzeichnis von smrsh starten, und Umleitungen oder Pipes in der Zeile bleiben ohne Wirkung.</translation>
    </message>
    <message>
        <source>On every host that delivers mail itself.</source>
        <translation>Auf jedem Host, der selbst Mails zustellt.</translation>
    </message>
    <message>
        <source>On a null client, which starts nothing.</source>
        <translation>Auf einem Null-Client, denn der startet nichts.</translation>
    </message>
    <message>
        <source>A link in the folder for each program that is wanted.</source>
        <translation>Ein Link im Verzeichnis für jedes gewünschte Programm.</translation>
    </message>
    <message>
        <source>After a define of confEBINDIR.</source>
        <translation>Nach einem define von confEBINDIR.</translation>
    </message>
    <message>
        <source>Keeps a .forward file from running any program that there is.</source>
        <translation>Hält eine .forward-Datei davon ab, irgendein beliebiges Programm zu starten.</translation>
    </message>
    <message>
        <source>Hands user+detail to the delivery program as it is, and looks up the whole in the aliases.</source>
        <translation>Übergibt user+detail unverändert an das Zustellprogramm und schlägt das Ganze in den Aliasen nach.</translation>
    </message>
    <message>
        <source>It is for mail that is delivered on this host. Usually +detail is cut off after user+detail, user+* and user have been looked up; with this feature only the first of these is.</source>
        <translation>Es gilt für Mails, die auf diesem Host zugestellt werden. Sonst fällt +detail weg, nachdem user+detail, user+* und user nachgeschlagen sind; mit diesem FEATURE wird nur das Erste davon nachgeschlagen.</translation>
    </message>
    <message>
        <source>With a delivery program that sorts by detail.</source>
        <translation>Mit einem Zustellprogramm, das nach dem Zusatz sortiert.</translation>
    </message>
    <message>
        <source>Where aliases for user should count for user+detail.</source>
        <translation>Wo Aliase für user auch für user+detail gelten sollen.</translation>
    </message>
    <message>
        <source>Leaves the domain in the recipient when mail for an unknown user goes to LUSER_RELAY.</source>
        <translation>Lässt dem Empfänger seine Domain, wenn Mails für einen unbekannten Benutzer an LUSER_RELAY gehen.</translation>
    </message>
    <message>
        <source>It is for mail to names on this host that do not exist here. Without it mary@example.com becomes mary@ and the name of the relay.</source>
        <translation>Es gilt für Mails an Namen auf diesem Host, die es hier nicht gibt. Ohne das FEATURE wird aus mary@example.com mary@ und der Name des Relays.</translation>
    </message>
    <message>
        <source>With LUSER_RELAY, where the relay has to see for which domain the mail was.</source>
        <translation>Mit LUSER_RELAY, wenn das Relay sehen muss, für welche Domain die Mail war.</translation>
    </message>
    <message>
        <source>Without LUSER_RELAY: it has no effect.</source>
        <translation>Ohne LUSER_RELAY: Dann hat es keine Wirkung.</translation>
    </message>
    <message>
        <source>After the define of LUSER_RELAY.</source>
        <translation>Nach dem define von LUSER_RELAY.</translation>
    </message>
    <message>
        <source>Answers mail for somebody who has left with the new address.</source>
        <translation>Beantwortet Mails an jemanden, der weggegangen ist, mit der neuen Adresse.</translation>
    </message>
    <message>
        <source>It is for mail to aliases that end in .REDIRECT: mary: mary@example.net.REDIRECT refuses the message with 551 User has moved; please try &lt;mary@example.net&gt;. Nothing is forwarded.</source>
        <translation>Es gilt für Mails an Aliase, die auf .REDIRECT enden: mary: mary@example.net.REDIRECT weist die Mail mit 551 User has moved; please try &lt;mary@example.net&gt; ab. Weitergeleitet wird nichts.</translation>
    </message>
    <message>
        <source>On a server whose users leave and want to be found.</source>
        <translation>Auf einem Server, dessen Benutzer weggehen und gefunden werden wollen.</translation>
    </message>
    <message>
        <source>Where addresses are nobody&apos;s business.</source>
        <translation>Wo Adressen niemanden etwas angehen.</translation>
    </message>
    <message>
        <source>Everybody who writes learns the new address.</source>
        <translation>Jeder, der schreibt, erfährt die neue Adresse.</translation>
    </message>
    <message>
        <source>Sends user@this.host to MAIL_HUB with the address as it is, and not to LOCAL_RELAY.</source>
        <translation>Schickt user@this.host mit unveränderter Adresse an MAIL_HUB und nicht an LOCAL_RELAY.</translation>
    </message>
    <message>
        <source>It is for mail to names with this host&apos;s own name behind the @. With MAIL_HUB the recipient stays user@this.host instead of user@hub. Without MAIL_HUB such mail is delivered here even where LOCAL_RELAY takes bare names.</source>
        <translation>Es gilt für Mails an Namen, bei denen hinter dem @ der Name dieses Hosts steht. Mit MAIL_HUB bleibt der Empfänger user@this.host und wird nicht zu user@hub. Ohne MAIL_HUB werden solche Mails auch dann hier zugestellt, wenn LOCAL_RELAY bloße Namen annimmt.</translation>
    </message>
    <message>
        <source>Where the hub has to tell several hosts apart.</source>
        <translation>Wo der Hub mehrere Hosts auseinanderhalten muss.</translation>
    </message>
    <message>
        <source>Without MAIL_HUB and LOCAL_RELAY.</source>
        <translation>Ohne MAIL_HUB und LOCAL_RELAY.</translation>
    </message>
    <message>
        <source>The hub has to take mail for this host&apos;s name, or the two send it to and fro.</source>
        <translation>Der Hub muss Mails für den Namen dieses Hosts annehmen, sonst schicken die beiden sie hin und her.</translation>
    </message>
    <message>
        <source>Takes every domain whose best MX record is this host for its own.</source>
        <translation>Hält jede Domain für die eigene, deren bester MX-Eintrag dieser Host ist.</translation>
    </message>
    <message>
        <source>It is for mail to any other domain: its MX records are looked up, and if this host comes first, the mail is delivered here as if the domain stood in LOCAL_DOMAIN. A wildcard MX record makes it go wrong.</source>
        <translation>Es gilt für Mails an jede andere Domain: Deren MX-Einträge werden nachgeschlagen, und steht dieser Host an erster Stelle, wird die Mail hier zugestellt, als stünde die Domain in LOCAL_DOMAIN. Mit einem Wildcard-MX-Eintrag geht das schief.</translation>
    </message>
    <message>
        <source>On a server for many domains that change often.</source>
        <translation>Auf einem Server für viele Domains, die oft wechseln.</translation>
    </message>
    <message>
        <source>Where the domains are known, with wildcard MX records, and on busy servers.</source>
        <translation>Wo die Domains bekannt sind, bei Wildcard-MX-Einträgen und auf Servern mit viel Betrieb.</translation>
    </message>
    <message>
        <source>A DNS look-up for each recipient, fewer if domains are named.</source>
        <translation>Eine DNS-Abfrage je Empfänger, weniger, wenn Domains genannt sind.</translation>
    </message>
    <message>
        <source>Anybody can point an MX record here and have mail for their domain delivered to local names.</source>
        <translation>Jeder kann einen MX-Eintrag auf diesen Host zeigen lassen und Mails für seine Domain an lokale Namen zustellen lassen.</translation>
    </message>
    <message>
        <source>Reads the names that this host takes for its own from /etc/mail/local-host-names.</source>
        <translation>Liest die Namen, die dieser Host für seine eigenen hält, aus /etc/mail/local-host-names.</translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here. The file holds one name on each line and is read when sendmail starts, so a change needs a restart and no new .cf.</source>
        <translation>Mails für einen dieser Namen werden hier zugestellt. Die Datei enthält einen Namen je Zeile und wird gelesen, wenn sendmail startet; eine Änderung braucht also einen Neustart und keine neue .cf.</translation>
    </message>
    <message>
        <source>Where the list of domains is long or made by a program.</source>
        <translation>Wo die Liste der Domains lang ist oder ein Programm sie erzeugt.</translation>
    </message>
    <message>
        <source>For a few domains: LOCAL_DOMAIN keeps them in the .mc.</source>
        <translation>Bei wenigen Domains: LOCAL_DOMAIN hält sie in der .mc.</translation>
    </message>
    <message>
        <source>sendmail does not start when the file is missing, unless confCW_FILE begins with -o.</source>
        <translation>sendmail startet nicht, wenn die Datei fehlt, es sei denn, confCW_FILE beginnt mit -o.</translation>
    </message>
    <message>
        <source>Lets the access map say which queue group a recipient&apos;s mail waits in.</source>
        <translation>Lässt die access-Tabelle bestimmen, in welcher Warteschlangengruppe die Mails eines Empfängers warten.</translation>
    </message>
    <message>
        <source>It is for recipients of mail that is about to be queued: QGRP:example.com slow puts everything for that domain into the group slow, which QUEUE_GROUP defines. Slow domains then do not hold up the others.</source>
        <translation>Es gilt für Empfänger von Mails, die gleich in die Warteschlange kommen: QGRP:example.com slow legt alles für diese Domain in die Gruppe slow, die QUEUE_GROUP definiert. Langsame Domains halten dann die anderen nicht auf.</translation>
    </message>
    <message>
        <source>On a server with a long queue and several queue groups.</source>
        <translation>Auf einem Server mit langer Warteschlange und mehreren Warteschlangengruppen.</translation>
    </message>
    <message>
        <source>With a single queue.</source>
        <translation>Bei einer einzigen Warteschlange.</translation>
    </message>
    <message>
        <source>Takes a prefix off the recipient and sets delivery flags for it instead.</source>
        <translation>Nimmt dem Empfänger ein Präfix ab und setzt dafür Zustell-Flags.</translation>
    </message>
    <message>
        <source>It is for recipients whose address begins with the prefix as words of their own. What the flags do is known to the binary alone; cf/README does not speak of it.</source>
        <translation>Es gilt für Empfänger, deren Adresse mit dem Präfix als eigenen Wörtern beginnt. Was die Flags bewirken, weiß nur das Programm; cf/README spricht nicht davon.</translation>
    </message>
    <message>
        <source>Hardly anywhere.</source>
        <translation>Kaum irgendwo.</translation>
    </message>
    <message>
        <source>Where nobody asks for it.</source>
        <translation>Wo niemand danach verlangt.</translation>
    </message>
    <message>
        <source>feature/prefixmod.m4</source>
        <translation>feature/prefixmod.m4</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A time; a number alone means minutes.</source>
        <translation>Eine Zeit; eine bloße Zahl bedeutet Minuten.</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Paths with $u, $z and $w, colons between.</source>
        <translation>Pfade mit $u, $z und $w, durch Doppelpunkte getrennt.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>pw, or another kind that was built in.</source>
        <translation>pw oder eine andere Art, die eingebaut wurde.</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Paths of databases, commas between.</source>
        <translation>Pfade von Datenbanken, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Names of users, spaces between.</source>
        <translation>Benutzernamen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Says how long to wait at the start for an alias database that is just being built.</source>
        <translation>Sagt, wie lange beim Start auf eine Aliasdatenbank gewartet wird, die gerade erzeugt wird.</translation>
    </message>
    <message>
        <source>After that time sendmail warns and goes on with what is there. No mail is lost by it.</source>
        <translation>Nach dieser Zeit gibt sendmail eine Warnung aus und macht mit dem weiter, was da ist. Verloren geht dadurch keine Mail.</translation>
    </message>
    <message>
        <source>Lets newaliases check the target of each alias.</source>
        <translation>Lässt newaliases das Ziel jedes Alias prüfen.</translation>
    </message>
    <message>
        <source>A target that cannot be delivered to shows when the aliases are built and not when mail comes for it.</source>
        <translation>Ein Ziel, an das sich nicht zustellen lässt, fällt beim Erzeugen der Aliase auf und nicht erst, wenn Mails dafür kommen.</translation>
    </message>
    <message>
        <source>With few aliases.</source>
        <translation>Bei wenigen Aliasen.</translation>
    </message>
    <message>
        <source>Look-ups in DNS for each target; with many aliases newaliases takes long.</source>
        <translation>DNS-Abfragen für jedes Ziel; bei vielen Aliasen dauert newaliases lange.</translation>
    </message>
    <message>
        <source>Says where users&apos; .forward files are.</source>
        <translation>Sagt, wo die .forward-Dateien der Benutzer liegen.</translation>
    </message>
    <message>
        <source>The first one that exists and is safe decides where the user&apos;s mail goes. With an empty value no such file is read.</source>
        <translation>Die erste, die es gibt und die sicher ist, bestimmt, wohin die Mails des Benutzers gehen. Ist der Wert leer, wird keine solche Datei gelesen.</translation>
    </message>
    <message>
        <source>With a folder of its own, /var/forward/$u, where home folders come over the network; empty where users must not redirect mail.</source>
        <translation>Mit einem eigenen Verzeichnis, /var/forward/$u, wenn die Home-Verzeichnisse über das Netz kommen; leer, wenn Benutzer Mails nicht umleiten dürfen.</translation>
    </message>
    <message>
        <source>A .forward can start programs in the user&apos;s name.</source>
        <translation>Eine .forward kann Programme im Namen des Benutzers starten.</translation>
    </message>
    <message>
        <source>Finds users by their full names, too.</source>
        <translation>Findet Benutzer auch anhand ihres vollen Namens.</translation>
    </message>
    <message>
        <source>Mail to an unknown name is compared with the full names of all users. sendmail has to be built for it.</source>
        <translation>Mails an einen unbekannten Namen werden mit den vollen Namen aller Benutzer verglichen. sendmail muss dafür gebaut sein.</translation>
    </message>
    <message>
        <source>Nowhere: aliases do it better.</source>
        <translation>Nirgends: Aliase können das besser.</translation>
    </message>
    <message>
        <source>A pass through all users for each unknown name.</source>
        <translation>Ein Durchgang durch alle Benutzer für jeden unbekannten Namen.</translation>
    </message>
    <message>
        <source>Lets senders get their own mail back from a list.</source>
        <translation>Lässt Absender ihre eigenen Mails aus einer Liste zurückbekommen.</translation>
    </message>
    <message>
        <source>That is where an alias that somebody writes to includes the writer. Since 8.10 it is so without the option.</source>
        <translation>Das ist der Fall, wenn ein Alias, an den jemand schreibt, den Schreibenden mit einschließt. Seit 8.10 ist es auch ohne die Option so.</translation>
    </message>
    <message>
        <source>Nowhere: the option is going to go away.</source>
        <translation>Nirgends: Die Option wird verschwinden.</translation>
    </message>
    <message>
        <source>Says where local users are looked up.</source>
        <translation>Sagt, wo lokale Benutzer nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>pw asks the system for its users. Other kinds have to be built into sendmail.</source>
        <translation>pw fragt das System nach seinen Benutzern. Andere Arten müssen in sendmail eingebaut sein.</translation>
    </message>
    <message>
        <source>Names the user database, which maps names to mailboxes and to outgoing addresses.</source>
        <translation>Nennt die Benutzerdatenbank, die Namen auf Mailboxen und auf ausgehende Adressen abbildet.</translation>
    </message>
    <message>
        <source>It is asked after the aliases, and for senders of local mail. The path in the comment is an example.</source>
        <translation>Sie wird nach den Aliasen befragt, und für Absender lokaler Mails. Der Pfad im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Nowhere new: virtusertable and genericstable do it better.</source>
        <translation>Nirgends neu: virtusertable und genericstable können das besser.</translation>
    </message>
    <message>
        <source>Names the user under whom programs and files are delivered to when no other user is known.</source>
        <translation>Nennt den Benutzer, unter dem an Programme und Dateien zugestellt wird, wenn kein anderer Benutzer bekannt ist.</translation>
    </message>
    <message>
        <source>It concerns targets in the aliases that are programs and files. Without it it is mailnull, sendmail or daemon, or number 1.</source>
        <translation>Das betrifft Ziele in den Aliasen, die Programme oder Dateien sind. Ohne die Option ist es mailnull, sendmail oder daemon, sonst die Nummer 1.</translation>
    </message>
    <message>
        <source>With a user who owns nothing.</source>
        <translation>Mit einem Benutzer, dem nichts gehört.</translation>
    </message>
    <message>
        <source>Whoever gets such a program to misbehave has this user&apos;s rights.</source>
        <translation>Wer ein solches Programm zu Fehlverhalten bringt, hat die Rechte dieses Benutzers.</translation>
    </message>
    <message>
        <source>Names the user who owns the map files and may start the daemon.</source>
        <translation>Nennt den Benutzer, dem die Map-Dateien gehören und der den Daemon starten darf.</translation>
    </message>
    <message>
        <source>Databases of aliases and the control socket get this owner. root in the comment is an example.</source>
        <translation>Die Datenbanken der Aliase und der Steuer-Socket bekommen diesen Eigentümer. root im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where somebody other than root looks after the maps.</source>
        <translation>Wo jemand anderes als root die Maps pflegt.</translation>
    </message>
    <message>
        <source>This user can do with mail whatever the maps allow.</source>
        <translation>Dieser Benutzer kann mit Mails alles tun, was die Maps erlauben.</translation>
    </message>
    <message>
        <source>Names the user as whom sendmail works once its sockets are open.</source>
        <translation>Nennt den Benutzer, unter dem sendmail arbeitet, sobald seine Sockets offen sind.</translation>
    </message>
    <message>
        <source>All files are then read and written with this user&apos;s rights: .forward, mailboxes, the queue. msp sets it to smmsp. The user in the comment is an example.</source>
        <translation>Alle Dateien werden dann mit den Rechten dieses Benutzers gelesen und geschrieben: .forward, Mailboxen, die Warteschlange. msp setzt die Option auf smmsp. Der Benutzer im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>On a relay without local users.</source>
        <translation>Auf einem Relay ohne lokale Benutzer.</translation>
    </message>
    <message>
        <source>Where mail is delivered to users&apos; files and programs.</source>
        <translation>Wo Mails in Dateien und an Programme von Benutzern zugestellt werden.</translation>
    </message>
    <message>
        <source>A fault in sendmail then does not give root&apos;s rights away.</source>
        <translation>Ein Fehler in sendmail gibt dann nicht die Rechte von root preis.</translation>
    </message>
    <message>
        <source>Names the folder below which mail may be written into files.</source>
        <translation>Nennt das Verzeichnis, unterhalb dessen Mails in Dateien geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>sendmail makes it its root before it writes. Links are refused, too. It concerns aliases and .forward files whose target is a file.</source>
        <translation>sendmail macht es zu seiner Wurzel, bevor es schreibt. Auch Links werden abgewiesen. Das betrifft Aliase und .forward-Dateien, deren Ziel eine Datei ist.</translation>
    </message>
    <message>
        <source>Where users may have mail written into files.</source>
        <translation>Wo Benutzer Mails in Dateien schreiben lassen dürfen.</translation>
    </message>
    <message>
        <source>Without it such a target can be any file that the user may write.</source>
        <translation>Ohne die Option kann ein solches Ziel jede Datei sein, in die der Benutzer schreiben darf.</translation>
    </message>
    <message>
        <source>Sets the permissions of files that sendmail makes.</source>
        <translation>Setzt die Zugriffsrechte der Dateien, die sendmail anlegt.</translation>
    </message>
    <message>
        <source>They are transcripts, files that mail is written into, and host states. Files that exist already keep theirs, and the queue&apos;s files have an option of their own.</source>
        <translation>Das sind Protokolle von Sitzungen, Dateien, in die Mails geschrieben werden, und Host-Zustände. Schon vorhandene Dateien behalten ihre Rechte, und die Dateien der Warteschlange haben eine eigene Option.</translation>
    </message>
    <message>
        <source>Names the file for a bounce that can neither be sent back nor go to the postmaster.</source>
        <translation>Nennt die Datei für einen Bounce, der weder zurückgehen noch an den Postmaster gehen kann.</translation>
    </message>
    <message>
        <source>Without it such a message stays in the queue folder under another name. The path in the comment is an example.</source>
        <translation>Ohne sie bleibt eine solche Mail unter anderem Namen im Warteschlangenverzeichnis. Der Pfad im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where somebody reads the file.</source>
        <translation>Wo jemand die Datei liest.</translation>
    </message>
    <message>
        <source>Says who gets a bounce that could not be delivered.</source>
        <translation>Sagt, wer einen Bounce bekommt, der sich nicht zustellen ließ.</translation>
    </message>
    <message>
        <source>Such a bounce has no sender that it could go back to. With an empty value it is dropped.</source>
        <translation>Ein solcher Bounce hat keinen Absender, an den er zurückgehen könnte. Ist der Wert leer, wird er verworfen.</translation>
    </message>
    <message>
        <source>With an address that is read on hosts that bounce a lot, or empty where forged senders cause most of them.</source>
        <translation>Mit einer Adresse, die jemand liest, auf Hosts mit vielen Bounces; oder leer, wenn die meisten davon auf gefälschte Absender zurückgehen.</translation>
    </message>
    <message>
        <source>Says who gets a copy of each bounce: the headers without the text.</source>
        <translation>Sagt, wer eine Kopie jedes Bounce bekommt: den Kopf ohne den Text.</translation>
    </message>
    <message>
        <source>It concerns each message that goes back to its sender from here. Postmaster in the comment is an example.</source>
        <translation>Das betrifft jede Mail, die von hier an ihren Absender zurückgeht. Postmaster im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>While a new server is watched.</source>
        <translation>Solange ein neuer Server beobachtet wird.</translation>
    </message>
    <message>
        <source>In daily work: people&apos;s mistakes are private.</source>
        <translation>Im Alltag: Die Fehler der Leute sind privat.</translation>
    </message>
    <message>
        <source>Sends bounces to the address in Errors-To: instead of the envelope sender.</source>
        <translation>Schickt Bounces an die Adresse in Errors-To: statt an den Envelope-Absender.</translation>
    </message>
    <message>
        <source>The header is from the time before envelopes were understood, and the standard forbids it.</source>
        <translation>Diese Kopfzeile stammt aus der Zeit, bevor man den Envelope verstand, und der Standard verbietet sie.</translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation>Nirgends.</translation>
    </message>
    <message>
        <source>Takes the header Return-Receipt-To: for the wish for a receipt.</source>
        <translation>Versteht die Kopfzeile Return-Receipt-To: als Wunsch nach einer Empfangsbestätigung.</translation>
    </message>
    <message>
        <source>The receipt goes to the envelope sender, not to the address in the header.</source>
        <translation>Die Bestätigung geht an den Envelope-Absender, nicht an die Adresse in der Kopfzeile.</translation>
    </message>
    <message>
        <source>Where old mail programs ask for receipts in this way.</source>
        <translation>Wo alte Mailprogramme auf diese Weise um Bestätigungen bitten.</translation>
    </message>
    <message>
        <source>Lets a line with a single dot pass as text.</source>
        <translation>Lässt eine Zeile mit einem einzelnen Punkt als Text durch.</translation>
    </message>
    <message>
        <source>Otherwise such a line ends a message that a program hands in. SMTP is not concerned.</source>
        <translation>Sonst beendet eine solche Zeile die Mail, die ein Programm übergibt. SMTP ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Nowhere: a program asks for it by -i.</source>
        <translation>Nirgends: Ein Programm verlangt es mit -i.</translation>
    </message>
    <message>
        <source>Adds users who may set the sender of a message without a warning.</source>
        <translation>Fügt Benutzer hinzu, die den Absender einer Mail ohne Warnung setzen dürfen.</translation>
    </message>
    <message>
        <source>Others can set it as well, but the header X-Authentication-Warning: tells. root, daemon and uucp are always in the list.</source>
        <translation>Andere können ihn auch setzen, doch die Kopfzeile X-Authentication-Warning: verrät es. root, daemon und uucp stehen immer in der Liste.</translation>
    </message>
    <message>
        <source>For users of mailing lists and web servers whose programs call sendmail -f.</source>
        <translation>Für Benutzer von Mailinglisten und Webservern, deren Programme sendmail -f aufrufen.</translation>
    </message>
    <message>
        <source>Names the file of trusted users.</source>
        <translation>Nennt die Datei der vertrauten Benutzer.</translation>
    </message>
    <message>
        <source>They may set the sender of a message without a warning in its header. The file is read with use_ct_file only; it has a user a line.</source>
        <translation>Sie dürfen den Absender einer Mail setzen, ohne dass im Kopf eine Warnung steht. Gelesen wird die Datei nur mit use_ct_file; sie enthält einen Benutzer je Zeile.</translation>
    </message>
    <message>
        <source>Where the file has to be elsewhere.</source>
        <translation>Wo die Datei an einer anderen Stelle liegen muss.</translation>
    </message>
    <message>
        <source>Names the file of names for which mail is delivered here.</source>
        <translation>Nennt die Datei mit den Namen, für die Mails hier zugestellt werden.</translation>
    </message>
    <message>
        <source>It is read with use_cw_file only; a name a line. If it is missing, sendmail does not start, unless -o stands before the path.</source>
        <translation>Gelesen wird sie nur mit use_cw_file; ein Name je Zeile. Fehlt sie, startet sendmail nicht, es sei denn, vor dem Pfad steht -o.</translation>
    </message>
    <message>
        <source>Names the file of domains, hosts and networks that may relay.</source>
        <translation>Nennt die Datei der Domains, Hosts und Netze, für die weitergeleitet wird.</translation>
    </message>
    <message>
        <source>One a line; -o before the path means that it may be missing. It is read when the daemon starts.</source>
        <translation>Ein Eintrag je Zeile; -o vor dem Pfad bedeutet, dass sie fehlen darf. Gelesen wird sie, wenn der Daemon startet.</translation>
    </message>
    <message>
        <source>Who is in the file may send through this host to anywhere.</source>
        <translation>Wer in der Datei steht, darf über diesen Host überallhin senden.</translation>
    </message>
    <message>
        <source>end of line</source>
        <translation>Zeilenende</translation>
    </message>
    <message>
        <source>The characters, such as \r\n.</source>
        <translation>Die Zeichen, etwa \r\n.</translation>
    </message>
    <message>
        <source>Sets the characters that end each line of local mail.</source>
        <translation>Setzt die Zeichen, die jede Zeile lokaler Mails beenden.</translation>
    </message>
    <message>
        <source>They are written for the local delivery program and for no other mailer. Without the line it is what the system uses.</source>
        <translation>Sie werden für das lokale Zustellprogramm geschrieben und für keinen anderen Mailer. Ohne die Zeile gilt, was das System verwendet.</translation>
    </message>
    <message>
        <source>With a program that speaks LMTP and insists on \r\n.</source>
        <translation>Mit einem Programm, das LMTP spricht und auf \r\n besteht.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The type that a delivery report names.</source>
        <translation>Der Typ, den ein Zustellbericht nennt.</translation>
    </message>
    <message>
        <source>Says in delivery reports what kind of status code local delivery gives.</source>
        <translation>Sagt in Zustellberichten, von welcher Art der Statuscode der lokalen Zustellung ist.</translation>
    </message>
    <message>
        <source>It is the word before the code in the line Diagnostic-Code of a bounce about local mail. Delivery is as before.</source>
        <translation>Es ist das Wort vor dem Code in der Zeile Diagnostic-Code eines Bounce über lokale Mails. Die Zustellung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>With a program that speaks LMTP, whose codes are those of SMTP; local_lmtp sets it.</source>
        <translation>Mit einem Programm, das LMTP spricht und dessen Codes die von SMTP sind; local_lmtp setzt es.</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Paths, colons between; $z is the recipient&apos;s home.</source>
        <translation>Pfade, durch Doppelpunkte getrennt; $z ist das Home-Verzeichnis des Empfängers.</translation>
    </message>
    <message>
        <source>Names the folders in which a program of an alias may start.</source>
        <translation>Nennt die Verzeichnisse, in denen ein Programm aus einem Alias starten darf.</translation>
    </message>
    <message>
        <source>sendmail takes the first that it can enter as the working folder of the program. It concerns mail to programs, from aliases and .forward files.</source>
        <translation>sendmail nimmt das erste, in das es wechseln kann, als Arbeitsverzeichnis des Programms. Das betrifft Mails an Programme, aus Aliasen und .forward-Dateien.</translation>
    </message>
    <message>
        <source>When the homes are not there at all times, as over NFS.</source>
        <translation>Wenn die Home-Verzeichnisse nicht immer da sind, etwa über NFS.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>User and group, a colon between.</source>
        <translation>Benutzer und Gruppe, durch einen Doppelpunkt getrennt.</translation>
    </message>
    <message>
        <source>Names the account under which this mailer&apos;s program runs.</source>
        <translation>Nennt das Konto, unter dem das Programm dieses Mailers läuft.</translation>
    </message>
    <message>
        <source>Whatever the message says, the program has the rights of this account and no others.</source>
        <translation>Was immer in der Mail steht, das Programm hat die Rechte dieses Kontos und keine anderen.</translation>
    </message>
    <message>
        <source>When the account has another name on this host.</source>
        <translation>Wenn das Konto auf diesem Host anders heißt.</translation>
    </message>
    <message>
        <source>Never root: a fault of the program would be a fault of the system.</source>
        <translation>Nie root: Ein Fehler des Programms wäre ein Fehler des Systems.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Type and options of the map.</source>
        <translation>Typ und Optionen der Map.</translation>
    </message>
    <message>
        <source>Options of the map, such as -d5s.</source>
        <translation>Optionen der Map, etwa -d5s.</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a question is sent at the most.</source>
        <translation>Wie oft eine Frage höchstens gesendet wird.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Options of a regex map and its expression.</source>
        <translation>Optionen einer regex-Map und ihr Ausdruck.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Anything: that it is defined is enough.</source>
        <translation>Beliebig: Es genügt, dass es definiert ist.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name that this sendmail is built with.</source>
        <translation>Der Name, mit dem dieses sendmail gebaut ist.</translation>
    </message>
    <message>
        <source>The access map is asked for the part that the expression matches, not for the whole name. So one entry can serve many certificates.</source>
        <translation>Die access-Tabelle wird nach dem Teil befragt, auf den der Ausdruck passt, nicht nach dem ganzen Namen. So kann ein Eintrag für viele Zertifikate gelten.</translation>
    </message>
    <message>
        <source>When clients may send through here by their certificates.</source>
        <translation>Wenn Clients anhand ihrer Zertifikate über diesen Host senden dürfen.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS</source>
        <translation>cf/README, STARTTLS</translation>
    </message>
    <message>
        <source>An expression that matches too much lets strangers in.</source>
        <translation>Ein Ausdruck, der auf zu viel passt, lässt Fremde herein.</translation>
    </message>
    <message>
        <source>Sets the map by which the feature dnsbl asks DNS.</source>
        <translation>Setzt die Map, mit der das FEATURE dnsbl das DNS befragt.</translation>
    </message>
    <message>
        <source>It is for all dnsbl lines of the file; what they do with the answer is as before.</source>
        <translation>Sie gilt für alle dnsbl-Zeilen der Datei; was diese mit der Antwort tun, bleibt gleich.</translation>
    </message>
    <message>
        <source>To change record type or number of tries.</source>
        <translation>Um den Eintragstyp oder die Zahl der Versuche zu ändern.</translation>
    </message>
    <message>
        <source>Adds options to the map by which the feature dnsbl asks DNS.</source>
        <translation>Gibt der Map, mit der das FEATURE dnsbl das DNS befragt, weitere Optionen.</translation>
    </message>
    <message>
        <source>They follow those that the cf tree gives, for all dnsbl lines of the file.</source>
        <translation>Sie folgen auf die des cf-Baums und gelten für alle dnsbl-Zeilen der Datei.</translation>
    </message>
    <message>
        <source>To shorten the wait for a list that does not answer.</source>
        <translation>Um das Warten auf eine Liste zu verkürzen, die nicht antwortet.</translation>
    </message>
    <message>
        <source>Sets how often enhdnsbl asks a list that does not answer.</source>
        <translation>Legt fest, wie oft enhdnsbl eine Liste fragt, die nicht antwortet.</translation>
    </message>
    <message>
        <source>Each try costs some seconds of the client&apos;s connection. A lower number spares clients the wait when a list is down.</source>
        <translation>Jeder Versuch kostet den Client einige Sekunden seiner Verbindung. Eine kleinere Zahl erspart Clients das Warten, wenn eine Liste ausgefallen ist.</translation>
    </message>
    <message>
        <source>When the log says that clients did not issue MAIL.</source>
        <translation>Wenn das Log von Clients meldet: „did not issue MAIL“.</translation>
    </message>
    <message>
        <source>Sets how often mtamark asks a name server that does not answer.</source>
        <translation>Legt fest, wie oft mtamark einen Nameserver fragt, der nicht antwortet.</translation>
    </message>
    <message>
        <source>Each try costs some seconds of the client&apos;s connection, and there is one look-up for each client.</source>
        <translation>Jeder Versuch kostet den Client einige Sekunden seiner Verbindung, und auf jeden Client kommt eine Abfrage.</translation>
    </message>
    <message>
        <source>With mtamark, when clients have to wait.</source>
        <translation>Mit mtamark, wenn Clients warten müssen.</translation>
    </message>
    <message>
        <source>Lets domainmap do without a regex map.</source>
        <translation>Lässt domainmap ohne regex-Map auskommen.</translation>
    </message>
    <message>
        <source>The domains are found by other rules. What the tables say is as before.</source>
        <translation>Die Domains werden durch andere Regeln gefunden. Was die Tabellen sagen, bleibt gleich.</translation>
    </message>
    <message>
        <source>Where sendmail is built without regex maps. domainmap comes with Debian&apos;s cf tree only.</source>
        <translation>Wo sendmail ohne regex-Maps gebaut ist. domainmap gibt es nur im cf-Baum von Debian.</translation>
    </message>
    <message>
        <source>Makes the errors of failed TLS requirements permanent.</source>
        <translation>Macht die Fehler bei nicht erfüllten TLS-Anforderungen endgültig.</translation>
    </message>
    <message>
        <source>A connection that does not meet what the access map asks for is refused with a 5xx code, and the message goes back at once. By default it waits and is tried again.</source>
        <translation>Eine Verbindung, die nicht erfüllt, was die access-Tabelle verlangt, wird mit einem 5xx-Code abgewiesen, und die Mail geht sofort zurück. Von Haus aus wartet sie und wird erneut versucht.</translation>
    </message>
    <message>
        <source>When a bounce is better than mail that waits for days.</source>
        <translation>Wenn ein Bounce besser ist als Mails, die tagelang warten.</translation>
    </message>
    <message>
        <source>Takes a part out of the name of a certificate&apos;s issuer.</source>
        <translation>Entnimmt dem Namen des Ausstellers eines Zertifikats einen Teil.</translation>
    </message>
    <message>
        <source>Takes a part out of the name in a certificate.</source>
        <translation>Entnimmt dem Namen in einem Zertifikat einen Teil.</translation>
    </message>
    <message>
        <source>Leaves the rules for IPv6 addresses out of the .cf.</source>
        <translation>Lässt die Regeln für IPv6-Adressen aus der .cf weg.</translation>
    </message>
    <message>
        <source>Addresses of that form are not recognised in addresses and in the access map. Sockets are opened as before.</source>
        <translation>Adressen dieser Form werden in Mailadressen und in der access-Tabelle nicht erkannt. Sockets werden geöffnet wie zuvor.</translation>
    </message>
    <message>
        <source>With a sendmail that is built without IPv6.</source>
        <translation>Mit einem sendmail, das ohne IPv6 gebaut ist.</translation>
    </message>
    <message>
        <source>Sets the vendor&apos;s name in the V line of the .cf.</source>
        <translation>Setzt den Namen des Herstellers in die V-Zeile der .cf.</translation>
    </message>
    <message>
        <source>A sendmail that a vendor has changed takes the lines that it added only below its own name; another refuses the file.</source>
        <translation>Ein sendmail, das ein Hersteller verändert hat, akzeptiert die Zeilen, die dieser hinzugefügt hat, nur unter dessen Namen; ein anderes weist die Datei ab.</translation>
    </message>
    <message>
        <source>Where the vendor&apos;s documents say so.</source>
        <translation>Wo die Unterlagen des Herstellers es so sagen.</translation>
    </message>
    <message>
        <source>Leaves the vendor&apos;s name out of the V line of the .cf.</source>
        <translation>Lässt den Namen des Herstellers in der V-Zeile der .cf weg.</translation>
    </message>
    <message>
        <source>The line has the level alone. Which lines the .cf has besides, and what they do, is as before.</source>
        <translation>In der Zeile steht nur der Level. Welche Zeilen die .cf sonst hat und was sie bewirken, bleibt gleich.</translation>
    </message>
    <message>
        <source>For a sendmail that does not take the name.</source>
        <translation>Für ein sendmail, das den Namen nicht annimmt.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The domain below which the list answers.</source>
        <translation>Die Domain, unterhalb deren die Liste antwortet.</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What the client is told, or discard, or quarantine to keep the message in the queue for a look.</source>
        <translation>Was dem Client gesagt wird, oder discard, oder quarantine, um die Mail zur Prüfung in der Warteschlange zu behalten.</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>t, or a text of your own, turns clients away for now when the list does not answer.</source>
        <translation>t oder ein eigener Text weist Clients vorläufig ab, wenn die Liste nicht antwortet.</translation>
    </message>
    <message>
        <source>What the client is told, or discard, or quarantine.</source>
        <translation>Was dem Client gesagt wird, oder discard, oder quarantine.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>An answer that counts as listed, such as 127.0.0.2.; up to five of them.</source>
        <translation>Eine Antwort, die als gelistet zählt, etwa 127.0.0.2.; bis zu fünf davon.</translation>
    </message>
    <message>
        <source>What the client is told.</source>
        <translation>Was dem Client gesagt wird.</translation>
    </message>
    <message>
        <source>t, or a text of your own, turns clients away for now when DNS does not answer.</source>
        <translation>t oder ein eigener Text weist Clients vorläufig ab, wenn das DNS nicht antwortet.</translation>
    </message>
    <message>
        <source>The name in front of the address in DNS.</source>
        <translation>Der Name vor der Adresse im DNS.</translation>
    </message>
    <message>
        <source>Which addresses are bad, as a regular expression.</source>
        <translation>Welche Adressen schlecht sind, als regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Asks a blocklist in DNS about the address of each client and refuses those it lists.</source>
        <translation>Fragt eine Blockliste im DNS nach der Adresse jedes Clients und weist ab, wen sie aufführt.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A client 192.0.2.7 is looked up as 7.2.0.192 below the list&apos;s domain, and any answer counts as listed. Only IPv4 addresses are asked for. Clients with OK or RELAY in the access map are spared. The line may stand several times, one for each list.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Ein Client 192.0.2.7 wird als 7.2.0.192 unterhalb der Domain der Liste nachgeschlagen, und jede Antwort zählt als gelistet. Gefragt wird nur nach IPv4-Adressen. Clients mit OK oder RELAY in der access-Tabelle bleiben verschont. Die Zeile darf mehrmals stehen, einmal je Liste.</translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet, with a list whose rules you have read.</source>
        <translation>Auf einem Server, der Mails aus dem Internet annimmt, mit einer Liste, deren Regeln man gelesen hat.</translation>
    </message>
    <message>
        <source>On a server that only takes mail of its own network.</source>
        <translation>Auf einem Server, der nur Mails aus dem eigenen Netz annimmt.</translation>
    </message>
    <message>
        <source>One DNS look-up for each connection and list; most lists charge those who ask often.</source>
        <translation>Eine DNS-Abfrage je Verbindung und Liste; die meisten Listen verlangen Geld von denen, die oft fragen.</translation>
    </message>
    <message>
        <source>After a define of DNSBL_MAP.</source>
        <translation>Nach einem define von DNSBL_MAP.</translation>
    </message>
    <message>
        <source>Whoever runs the list decides whose mail gets through. Some lists answer yes to everything once they close.</source>
        <translation>Wer die Liste führt, bestimmt, wessen Mails durchkommen. Manche Listen antworten auf alles mit Ja, sobald sie schließen.</translation>
    </message>
    <message>
        <source>Asks a blocklist in DNS and looks at what it answers.</source>
        <translation>Fragt eine Blockliste im DNS und sieht sich an, was sie antwortet.</translation>
    </message>
    <message>
        <source>As dnsbl, for mail that comes in by SMTP, but only the answers named as further arguments count: many lists use 127.0.0.2 for one reason and 127.0.0.4 for another. Without such arguments every answer counts.</source>
        <translation>Wie dnsbl, für Mails, die per SMTP hereinkommen, doch es zählen nur die Antworten, die als weitere Argumente genannt sind: Viele Listen verwenden 127.0.0.2 für den einen Grund und 127.0.0.4 für einen anderen. Ohne solche Argumente zählt jede Antwort.</translation>
    </message>
    <message>
        <source>With a list whose answers mean different things.</source>
        <translation>Bei einer Liste, deren Antworten Verschiedenes bedeuten.</translation>
    </message>
    <message>
        <source>Where any answer of the list is reason enough: dnsbl will do.</source>
        <translation>Wo jede Antwort der Liste Grund genug ist: Dann genügt dnsbl.</translation>
    </message>
    <message>
        <source>One DNS look-up for each connection and list. A list that does not answer delays the greeting.</source>
        <translation>Eine DNS-Abfrage je Verbindung und Liste. Eine Liste, die nicht antwortet, verzögert die Begrüßung.</translation>
    </message>
    <message>
        <source>After a define of EDNSBL_TO.</source>
        <translation>Nach einem define von EDNSBL_TO.</translation>
    </message>
    <message>
        <source>Whoever runs the list decides whose mail gets through.</source>
        <translation>Wer die Liste führt, bestimmt, wessen Mails durchkommen.</translation>
    </message>
    <message>
        <source>The predecessor of dnsbl, for one list only.</source>
        <translation>Der Vorgänger von dnsbl, nur für eine einzige Liste.</translation>
    </message>
    <message>
        <source>It refuses mail that comes in by SMTP from clients on the list. The list that it asks where none is named has long been closed. From 8.12 m4 stops at the line, because the file is gone.</source>
        <translation>Es weist Mails ab, die per SMTP von Clients auf der Liste hereinkommen. Die Liste, die es fragt, wenn keine genannt ist, ist seit langem geschlossen. Ab 8.12 bricht m4 an der Zeile ab, denn die Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nowhere: dnsbl is there from 8.10.</source>
        <translation>Nirgends: dnsbl gibt es ab 8.10.</translation>
    </message>
    <message>
        <source>Everywhere, and before 8.10 at least name a list that exists.</source>
        <translation>Überall, und vor 8.10 wenigstens eine Liste nennen, die es gibt.</translation>
    </message>
    <message>
        <source>One DNS look-up for each connection.</source>
        <translation>Eine DNS-Abfrage je Verbindung.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.12.0</source>
        <translation>RELEASE_NOTES, 8.12.0</translation>
    </message>
    <message>
        <source>Asks a blocklist in DNS about the domain of the sender. It is an addition of Debian.</source>
        <translation>Fragt eine Blockliste im DNS nach der Domain des Absenders. Ein Zusatz von Debian.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP: the domain of MAIL FROM is looked up below the list&apos;s domain. A sender with OK in the access map is spared.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen: Die Domain aus MAIL FROM wird unterhalb der Domain der Liste nachgeschlagen. Ein Absender mit OK in der access-Tabelle bleibt verschont.</translation>
    </message>
    <message>
        <source>On Debian, with a list of domains.</source>
        <translation>Unter Debian, mit einer Liste von Domains.</translation>
    </message>
    <message>
        <source>Elsewhere: sendmail&apos;s own tree has no such file.</source>
        <translation>Anderswo: Der Baum von sendmail selbst hat keine solche Datei.</translation>
    </message>
    <message>
        <source>One DNS look-up for each message and list.</source>
        <translation>Eine DNS-Abfrage je Mail und Liste.</translation>
    </message>
    <message>
        <source>After dnsbl, whose map it shares.</source>
        <translation>Nach dnsbl, dessen Map es mitbenutzt.</translation>
    </message>
    <message>
        <source>feature/rhsbl.m4 of Debian</source>
        <translation>feature/rhsbl.m4 von Debian</translation>
    </message>
    <message>
        <source>A sender is easily invented, so it catches careless senders only.</source>
        <translation>Ein Absender ist leicht erfunden, darum fängt es nur unvorsichtige Absender.</translation>
    </message>
    <message>
        <source>Refuses clients whose reverse DNS says that they are no mail servers.</source>
        <translation>Weist Clients ab, von denen das Reverse-DNS sagt, dass sie keine Mailserver sind.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A TXT record with 0 below _perm._smtp._srv and the client&apos;s address means: this host sends no mail. The draft behind it never became a standard, so hardly any address has such a record.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Ein TXT-Eintrag mit 0 unterhalb von _perm._smtp._srv und der Adresse des Clients bedeutet: Dieser Host sendet keine Mails. Der Entwurf dahinter wurde nie zum Standard, darum hat kaum eine Adresse einen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Where no network that you know keeps such records.</source>
        <translation>Wo kein bekanntes Netz solche Einträge führt.</translation>
    </message>
    <message>
        <source>After a define of MTAMARK_TO.</source>
        <translation>Nach einem define von MTAMARK_TO.</translation>
    </message>
    <message>
        <source>Refuses senders whose domain names a mail server at an impossible address.</source>
        <translation>Weist Absender ab, deren Domain einen Mailserver mit einer unmöglichen Adresse nennt.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Some domains point their MX record to 127.0.0.1 or to a private network: nobody could ever answer. The addresses are compared with a regular expression.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Der MX-Eintrag mancher Domains zeigt auf 127.0.0.1 oder in ein privates Netz: Dorthin könnte nie jemand antworten. Die Adressen werden mit einem regulären Ausdruck verglichen.</translation>
    </message>
    <message>
        <source>Inside a network that uses addresses of 10.0.0.0/8 for its own mail servers, unless the expression is changed.</source>
        <translation>In einem Netz, das Adressen aus 10.0.0.0/8 für die eigenen Mailserver verwendet, es sei denn, der Ausdruck wird geändert.</translation>
    </message>
    <message>
        <source>DNS look-ups for each sender. The binary needs regex and dns maps.</source>
        <translation>DNS-Abfragen für jeden Absender. Das Programm braucht regex- und dns-Maps.</translation>
    </message>
    <message>
        <source>Refuses clients whose address has no name in DNS, or one that does not lead back to it.</source>
        <translation>Weist Clients ab, deren Adresse im DNS keinen Namen hat oder einen, der nicht zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Without a name the client gets 550; when DNS does not answer, or the name looks forged, it may try again later. Addresses that may relay are spared, and so are those with OK in the access map.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Ohne Namen bekommt der Client 550; antwortet das DNS nicht oder sieht der Name gefälscht aus, darf er es später noch einmal versuchen. Adressen, für die weitergeleitet wird, bleiben verschont, ebenso die mit OK in der access-Tabelle.</translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet and can live with some honest senders being refused.</source>
        <translation>Auf einem Server, der Mails aus dem Internet annimmt und damit leben kann, dass einige ehrliche Absender abgewiesen werden.</translation>
    </message>
    <message>
        <source>Where senders with badly kept DNS matter.</source>
        <translation>Wo Absender mit schlecht gepflegtem DNS wichtig sind.</translation>
    </message>
    <message>
        <source>Nothing new: sendmail looks the name up anyway.</source>
        <translation>Nichts Neues: sendmail schlägt den Namen ohnehin nach.</translation>
    </message>
    <message>
        <source>Lets the check of the client see the name of its PTR record even where that does not lead back.</source>
        <translation>Zeigt der Prüfung des Clients den Namen aus seinem PTR-Eintrag auch dann, wenn dieser nicht zurückführt.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP: Connect: lines of the access map then match a name that the client&apos;s network claims. Without it an unverified name is not looked at, only the address.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen: Connect:-Zeilen der access-Tabelle passen dann auf einen Namen, den das Netz des Clients behauptet. Ohne das FEATURE wird ein ungeprüfter Name nicht beachtet, nur die Adresse.</translation>
    </message>
    <message>
        <source>To refuse hosts by a name that their network gives them.</source>
        <translation>Um Hosts unter einem Namen abzuweisen, den ihr Netz ihnen gibt.</translation>
    </message>
    <message>
        <source>Where names in the access map let somebody in.</source>
        <translation>Wo Namen in der access-Tabelle jemanden hereinlassen.</translation>
    </message>
    <message>
        <source>A PTR record can claim any name. Never let a name alone relay with it.</source>
        <translation>Ein PTR-Eintrag kann jeden Namen behaupten. Nie allein aufgrund eines solchen Namens weiterleiten.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.1.2</source>
        <translation>cf/README, Tweaking configuration options; op.me, 4.1.2</translation>
    </message>
    <message>
        <source>+ or - and a flag of the resolver, or WorkAroundBrokenAAAA, HasWildcardMX; spaces between.</source>
        <translation>+ oder - und ein Flag des Resolvers, oder WorkAroundBrokenAAAA, HasWildcardMX; durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Sets how DNS is asked.</source>
        <translation>Legt fest, wie das DNS befragt wird.</translation>
    </message>
    <message>
        <source>WorkAroundBrokenAAAA helps against name servers that answer questions about IPv6 with an error; HasWildcardMX keeps a wildcard MX record from completing names wrongly. It holds for all look-ups.</source>
        <translation>WorkAroundBrokenAAAA hilft gegen Nameserver, die Fragen nach IPv6 mit einem Fehler beantworten; HasWildcardMX hält einen Wildcard-MX-Eintrag davon ab, Namen falsch zu vervollständigen. Es gilt für alle Abfragen.</translation>
    </message>
    <message>
        <source>Where name servers with such faults have to be lived with; then in submit.mc, too.</source>
        <translation>Wo man mit Nameservern leben muss, die solche Fehler haben; dann auch in der submit.mc.</translation>
    </message>
    <message>
        <source>Names the host that gets mail when none of a domain&apos;s MX hosts can be reached.</source>
        <translation>Nennt den Host, der Mails bekommt, wenn keiner der MX-Hosts einer Domain erreichbar ist.</translation>
    </message>
    <message>
        <source>It counts as a last MX host of every domain, also when DNS fails for the moment. The host in the comment is an example.</source>
        <translation>Er zählt als letzter MX-Host jeder Domain, auch wenn das DNS vorübergehend versagt. Der Host im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where one host with a good line keeps the queue for the others.</source>
        <translation>Wo ein Host mit guter Leitung die Warteschlange für die anderen führt.</translation>
    </message>
    <message>
        <source>On that host itself.</source>
        <translation>Auf diesem Host selbst.</translation>
    </message>
    <message>
        <source>Names the host that gets mail for domains that cannot be found.</source>
        <translation>Nennt den Host, der Mails für Domains bekommt, die sich nicht finden lassen.</translation>
    </message>
    <message>
        <source>What DNS does not know here, that host may know. The host in the comment is an example.</source>
        <translation>Was das DNS hier nicht kennt, kennt vielleicht dieser Host. Der Host im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Inside a network whose DNS knows its own names only.</source>
        <translation>In einem Netz, dessen DNS nur die eigenen Namen kennt.</translation>
    </message>
    <message>
        <source>Tries a domain&apos;s own address where this very host is its best MX but does not know it as local.</source>
        <translation>Versucht es mit der Adresse einer Domain selbst, wenn dieser Host ihr bester MX ist, sie aber nicht als lokal kennt.</translation>
    </message>
    <message>
        <source>Otherwise such mail goes back with &quot;config error: mail loops back&quot;. With True it is delivered to the domain&apos;s A record, or lost in time-outs that explain less.</source>
        <translation>Sonst gehen solche Mails mit „config error: mail loops back“ zurück. Mit True werden sie an den A-Eintrag der Domain zugestellt oder gehen in Zeitüberschreitungen verloren, die weniger erklären.</translation>
    </message>
    <message>
        <source>On a backup MX in front of servers without MX records.</source>
        <translation>Auf einem Backup-MX vor Servern ohne MX-Einträge.</translation>
    </message>
    <message>
        <source>Where the domain should be local: name it in local-host-names.</source>
        <translation>Wo die Domain lokal sein sollte: Dann gehört sie in local-host-names.</translation>
    </message>
    <message>
        <source>Waits this long and tries again when a first connection fails; 0 does not.</source>
        <translation>Wartet so lange und versucht es noch einmal, wenn eine erste Verbindung scheitert; bei 0 nicht.</translation>
    </message>
    <message>
        <source>A line that is dialled on demand has time to come up. It holds for mailers with the flag Z only.</source>
        <translation>Eine Leitung, die bei Bedarf gewählt wird, hat Zeit, bereit zu werden. Es gilt nur für Mailer mit dem Flag Z.</translation>
    </message>
    <message>
        <source>On a host that dials in.</source>
        <translation>Auf einem Host, der sich einwählt.</translation>
    </message>
    <message>
        <source>Leaves a name that DNS knows as a CNAME in addresses as it is.</source>
        <translation>Lässt einen Namen, den das DNS als CNAME kennt, in Adressen unverändert.</translation>
    </message>
    <message>
        <source>Otherwise the canonical name takes its place, and the recipient sees a name that the sender did not write. It concerns names that rules look up.</source>
        <translation>Sonst tritt der kanonische Name an seine Stelle, und der Empfänger sieht einen Namen, den der Absender nicht geschrieben hat. Das betrifft Namen, die von Regeln nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Where addresses use a CNAME on purpose.</source>
        <translation>Wo Adressen absichtlich einen CNAME verwenden.</translation>
    </message>
    <message>
        <source>Where the next host replaces the name again.</source>
        <translation>Wo der nächste Host den Namen doch wieder ersetzt.</translation>
    </message>
    <message>
        <source>Says whether the names of the network interfaces are left out of class w, the host&apos;s own names.</source>
        <translation>Sagt, ob die Namen der Netzschnittstellen aus der Klasse w, den eigenen Namen des Hosts, weggelassen werden.</translation>
    </message>
    <message>
        <source>With True the start is quicker, but mail for such a name or address is no longer local. loopback leaves out the loopback interfaces alone.</source>
        <translation>Mit True geht der Start schneller, doch Mails für einen solchen Namen oder eine solche Adresse sind nicht mehr lokal. loopback lässt nur die Loopback-Schnittstellen weg.</translation>
    </message>
    <message>
        <source>On a host with very many addresses, or in the submission program.</source>
        <translation>Auf einem Host mit sehr vielen Adressen oder im Submission-Programm.</translation>
    </message>
    <message>
        <source>Where nothing else names the host&apos;s own addresses: mail for them comes back as a loop.</source>
        <translation>Wo sonst nichts die eigenen Adressen des Hosts nennt: Mails dafür kommen als Schleife zurück.</translation>
    </message>
    <message>
        <source>Names the file that says whether hosts are looked up in DNS or in files.</source>
        <translation>Nennt die Datei, die sagt, ob Hosts im DNS oder in Dateien nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>A line &quot;hosts files&quot; keeps sendmail from asking DNS. Systems with a switch of their own use that instead; without the file the order is dns, nis, files.</source>
        <translation>Eine Zeile „hosts files“ hält sendmail davon ab, das DNS zu befragen. Systeme mit einer eigenen solchen Datei verwenden diese; ohne die Datei ist die Reihenfolge dns, nis, files.</translation>
    </message>
    <message>
        <source>On a host without DNS.</source>
        <translation>Auf einem Host ohne DNS.</translation>
    </message>
    <message>
        <source>Names the file of hosts that is used to complete names.</source>
        <translation>Nennt die Hosts-Datei, mit der Namen vervollständigt werden.</translation>
    </message>
    <message>
        <source>It is read where the service switch says files for hosts. The addresses themselves are looked up by the system, in its own file.</source>
        <translation>Gelesen wird sie, wo die Service-Switch-Datei für hosts files angibt. Die Adressen selbst schlägt das System nach, in seiner eigenen Datei.</translation>
    </message>
    <message>
        <source>For tests.</source>
        <translation>Für Tests.</translation>
    </message>
    <message>
        <source>Says how long to wait for an answer of DNS before asking again.</source>
        <translation>Sagt, wie lange auf eine Antwort des DNS gewartet wird, bevor die Frage wiederholt wird.</translation>
    </message>
    <message>
        <source>It sets the time for the first delivery attempt and the one for all other look-ups.</source>
        <translation>Die Option setzt die Zeit für den ersten Zustellversuch und die für alle anderen Abfragen.</translation>
    </message>
    <message>
        <source>Where name servers answer slowly.</source>
        <translation>Wo Nameserver langsam antworten.</translation>
    </message>
    <message>
        <source>Says how long to wait for an answer of DNS when a message is tried for the first time.</source>
        <translation>Sagt, wie lange auf eine Antwort des DNS gewartet wird, wenn eine Mail zum ersten Mal versucht wird.</translation>
    </message>
    <message>
        <source>A short time leaves names that are hard to find to a queue run, so that other mail does not wait.</source>
        <translation>Eine kurze Zeit überlässt Namen, die schwer zu finden sind, einem Warteschlangenlauf, damit andere Mails nicht warten.</translation>
    </message>
    <message>
        <source>Says how long to wait for an answer of DNS at all look-ups but those of the first attempt.</source>
        <translation>Sagt, wie lange auf eine Antwort des DNS gewartet wird, bei allen Abfragen außer denen des ersten Versuchs.</translation>
    </message>
    <message>
        <source>Past that time the question is repeated. It concerns each look-up of a name, in both directions.</source>
        <translation>Nach dieser Zeit wird die Frage wiederholt. Das betrifft jede Abfrage eines Namens, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Says how often a question to DNS is repeated.</source>
        <translation>Sagt, wie oft eine Frage an das DNS wiederholt wird.</translation>
    </message>
    <message>
        <source>It sets the number for the first delivery attempt and the one for all other look-ups.</source>
        <translation>Die Option setzt die Zahl für den ersten Zustellversuch und die für alle anderen Abfragen.</translation>
    </message>
    <message>
        <source>Says how often a question to DNS is repeated when a message is tried for the first time.</source>
        <translation>Sagt, wie oft eine Frage an das DNS wiederholt wird, wenn eine Mail zum ersten Mal versucht wird.</translation>
    </message>
    <message>
        <source>A small number leaves names that are hard to find to a queue run, so that other mail does not wait.</source>
        <translation>Eine kleine Zahl überlässt Namen, die schwer zu finden sind, einem Warteschlangenlauf, damit andere Mails nicht warten.</translation>
    </message>
    <message>
        <source>Says how often a question to DNS is repeated at all look-ups but those of the first attempt.</source>
        <translation>Sagt, wie oft eine Frage an das DNS wiederholt wird, bei allen Abfragen außer denen des ersten Versuchs.</translation>
    </message>
    <message>
        <source>After the last one the name counts as out of reach for the moment. It concerns each look-up of a name.</source>
        <translation>Nach der letzten gilt der Name als vorübergehend nicht erreichbar. Das betrifft jede Abfrage eines Namens.</translation>
    </message>
    <message>
        <source>A template for the password</source>
        <translation>Eine Vorlage für das Passwort</translation>
    </message>
    <message>
        <source>install.sh puts it beside sendmail&apos;s other files, readable for root alone. Somebody fills in the password there; a file that is filled in stays as it is.</source>
        <translation>install.sh legt sie neben die anderen Dateien von sendmail, lesbar nur für root. Dort trägt jemand das Passwort ein; eine ausgefüllte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Until the password is filled in and the map is made of it, mail waits in the queue.</source>
        <translation>Bis das Passwort eingetragen und die Map daraus erzeugt ist, warten Mails in der Warteschlange.</translation>
    </message>
    <message>
        <source>What the host logs in with</source>
        <translation>Womit sich der Host anmeldet</translation>
    </message>
    <message>
        <source>AuthInfo: without a name is for each server that the rules let through, and that is the relay alone. U: is the user&apos;s name, P: the password, M: the ways to log in.</source>
        <translation>AuthInfo: ohne Namen gilt für jeden Server, den die Regeln durchlassen, und das ist allein das Relay. U: ist der Benutzername, P: das Passwort, M: sind die Arten der Anmeldung.</translation>
    </message>
    <message>
        <source>With a wrong password the relay refuses each message for good, and sendmail gives it back.</source>
        <translation>Bei falschem Passwort weist das Relay jede Mail endgültig ab, und sendmail gibt sie zurück.</translation>
    </message>
    <message>
        <source>How the relay is talked to: plain, opportunistic, verified or login. With login install.sh looks after the password&apos;s file.</source>
        <translation>Wie mit dem Relay gesprochen wird: plain, opportunistic, verified oder login. Mit login kümmert sich install.sh um die Datei mit dem Passwort.</translation>
    </message>
    <message>
        <source>The certificates that have to be there where the relay&apos;s is to be verified.</source>
        <translation>Die Zertifikate, die da sein müssen, wo das des Relays geprüft werden soll.</translation>
    </message>
    <message>
        <source>Their folder, which has to be there as well.</source>
        <translation>Ihr Verzeichnis, das ebenfalls da sein muss.</translation>
    </message>
    <message>
        <source>The filter sees these macros at that point of the connection, besides those of earlier points. It changes nothing about the mail by itself.</source>
        <translation>Der Filter sieht diese Makros an diesem Punkt der Verbindung, zusätzlich zu denen früherer Punkte. An den Mails selbst ändert das nichts.</translation>
    </message>
    <message>
        <source>Where a filter&apos;s documentation asks for a macro that is missing.</source>
        <translation>Wo die Dokumentation eines Filters ein Makro verlangt, das fehlt.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 5.12</source>
        <translation>cf/README, Tweaking configuration options; op.me, 5.12</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Names of filters, commas between.</source>
        <translation>Namen von Filtern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Says which mail filters are asked, and in which order.</source>
        <translation>Sagt, welche Mailfilter befragt werden und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>INPUT_MAIL_FILTER lines add to it by themselves; after them it can be set anew. It concerns mail that comes in by SMTP.</source>
        <translation>INPUT_MAIL_FILTER-Zeilen ergänzen die Liste von selbst; danach lässt sie sich neu setzen. Das betrifft Mails, die per SMTP hereinkommen.</translation>
    </message>
    <message>
        <source>Where the order has to be another one than that of the lines.</source>
        <translation>Wo die Reihenfolge eine andere sein muss als die der Zeilen.</translation>
    </message>
    <message>
        <source>Says how much is written to the log about mail filters.</source>
        <translation>Sagt, wie viel über Mailfilter ins Log geschrieben wird.</translation>
    </message>
    <message>
        <source>Without it the general log level holds. A higher number shows each answer of a filter.</source>
        <translation>Ohne die Option gilt die allgemeine Log-Stufe. Eine höhere Zahl zeigt jede Antwort eines Filters.</translation>
    </message>
    <message>
        <source>While a filter does not do what it should.</source>
        <translation>Solange ein Filter nicht tut, was er soll.</translation>
    </message>
    <message>
        <source>Says which macros filters get at the start of a connection.</source>
        <translation>Sagt, welche Makros Filter zu Beginn einer Verbindung bekommen.</translation>
    </message>
    <message>
        <source>Says which macros filters get after HELO or EHLO.</source>
        <translation>Sagt, welche Makros Filter nach HELO oder EHLO bekommen.</translation>
    </message>
    <message>
        <source>Says which macros filters get after MAIL FROM.</source>
        <translation>Sagt, welche Makros Filter nach MAIL FROM bekommen.</translation>
    </message>
    <message>
        <source>Says which macros filters get after RCPT TO.</source>
        <translation>Sagt, welche Makros Filter nach RCPT TO bekommen.</translation>
    </message>
    <message>
        <source>Says which macros filters get after DATA.</source>
        <translation>Sagt, welche Makros Filter nach DATA bekommen.</translation>
    </message>
    <message>
        <source>Says which macros filters get at the end of the headers.</source>
        <translation>Sagt, welche Makros Filter am Ende des Kopfes bekommen.</translation>
    </message>
    <message>
        <source>Says which macros filters get at the end of the message.</source>
        <translation>Sagt, welche Makros Filter am Ende der Mail bekommen.</translation>
    </message>
    <message>
        <source>The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes the directory.</source>
        <translation>Die Map, so wie eine K-Zeile der .cf sie schreibt: Art, Optionen, Datei; das Wort LDAP nimmt das LDAP-Verzeichnis.</translation>
    </message>
    <message>
        <source>Looks up hosts of the former network BITNET in a table of Internet names.</source>
        <translation>Schlägt Hosts des früheren Netzes BITNET in einer Tabelle mit Internet-Namen nach.</translation>
    </message>
    <message>
        <source>It is for addresses that end in .BITNET, a network that was closed in the 1990s. For other mail it does nothing.</source>
        <translation>Es gilt für Adressen, die auf .BITNET enden, ein Netz, das in den 1990er-Jahren geschlossen wurde. Bei anderen Mails bewirkt es nichts.</translation>
    </message>
    <message>
        <source>Everywhere.</source>
        <translation>Überall.</translation>
    </message>
    <message>
        <source>A map file.</source>
        <translation>Eine Datenbankdatei.</translation>
    </message>
    <message>
        <source>Looks up hosts of UUCP in a table of Internet names.</source>
        <translation>Schlägt Hosts von UUCP in einer Tabelle mit Internet-Namen nach.</translation>
    </message>
    <message>
        <source>It is for addresses that end in .UUCP: host!user is written as user@host.UUCP and then looked up here. For other mail it does nothing.</source>
        <translation>Es gilt für Adressen, die auf .UUCP enden: host!user wird als user@host.UUCP geschrieben und dann hier nachgeschlagen. Bei anderen Mails bewirkt es nichts.</translation>
    </message>
    <message>
        <source>On one of the few gateways to UUCP.</source>
        <translation>Auf einem der wenigen Gateways zu UUCP.</translation>
    </message>
    <message>
        <source>Everywhere else.</source>
        <translation>Überall sonst.</translation>
    </message>
    <message>
        <source>A map file; its source is called uudomain.</source>
        <translation>Eine Datenbankdatei; ihre Quelle heißt uudomain.</translation>
    </message>
    <message>
        <source>Has been the default since 8.7; the line has no effect.</source>
        <translation>Ist seit 8.7 die Vorgabe; die Zeile hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Up to 8.6 it made user@this.host go to the hub like a bare user. Since 8.7 that is so without it, and stickyhost is for the opposite. No mail is treated differently.</source>
        <translation>Bis 8.6 ließ es user@this.host wie einen bloßen Benutzernamen an den Hub gehen. Seit 8.7 ist es auch ohne die Zeile so, und für das Gegenteil gibt es stickyhost. Keine Mail wird anders behandelt.</translation>
    </message>
    <message>
        <source>Everywhere: the line can go.</source>
        <translation>Überall: Die Zeile kann weg.</translation>
    </message>
    <message>
        <source>Was meant to keep sendmail from asking DNS; it has been without effect since 8.9.</source>
        <translation>Sollte sendmail davon abhalten, das DNS zu befragen; seit 8.9 ist es wirkungslos.</translation>
    </message>
    <message>
        <source>From 8.13 m4 stops at the line, because the file is gone. No mail is treated differently without it: the service switch file decides whether DNS is asked.</source>
        <translation>Ab 8.13 bricht m4 an der Zeile ab, denn die Datei gibt es nicht mehr. Ohne die Zeile wird keine Mail anders behandelt: Ob das DNS befragt wird, entscheidet die Service-Switch-Datei.</translation>
    </message>
    <message>
        <source>Nowhere: write hosts files into the service switch file.</source>
        <translation>Nirgends: In die Service-Switch-Datei gehört hosts files.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.13.0</source>
        <translation>RELEASE_NOTES, 8.13.0</translation>
    </message>
    <message>
        <source>Adds rules for addresses of the former network VNET of IBM. It is an addition of Debian.</source>
        <translation>Fügt Regeln für Adressen des früheren Netzes VNET von IBM hinzu. Ein Zusatz von Debian.</translation>
    </message>
    <message>
        <source>It is for addresses that end in .vnet, .rscs or .ibm.com, which it sends to a gateway named in macro A. For other mail it does nothing.</source>
        <translation>Es gilt für Adressen, die auf .vnet, .rscs oder .ibm.com enden und die es an ein Gateway schickt, das im Makro A genannt ist. Bei anderen Mails bewirkt es nichts.</translation>
    </message>
    <message>
        <source>Everywhere; sendmail&apos;s own tree has no such file.</source>
        <translation>Überall; der Baum von sendmail selbst hat keine solche Datei.</translation>
    </message>
    <message>
        <source>feature/vnet.m4 of Debian</source>
        <translation>feature/vnet.m4 von Debian</translation>
    </message>
    <message>
        <source>Mail to ibm.com takes another way than DNS says.</source>
        <translation>Mails an ibm.com gehen einen anderen Weg, als das DNS sagt.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>-1 turns the output off, 0 on again.</source>
        <translation>-1 schaltet die Ausgabe aus, 0 wieder ein.</translation>
    </message>
    <message>
        <source>m4/cf.m4 of the cf tree, with its whole path.</source>
        <translation>m4/cf.m4 des cf-Baums, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>What the macro is called.</source>
        <translation>Wie das Makro heißt.</translation>
    </message>
    <message>
        <source>What it stands for.</source>
        <translation>Wofür es steht.</translation>
    </message>
    <message>
        <source>Which macro.</source>
        <translation>Welches Makro.</translation>
    </message>
    <message>
        <source>A file in the folder feature.</source>
        <translation>Eine Datei im Verzeichnis feature.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>What the feature takes.</source>
        <translation>Was das FEATURE nimmt.</translation>
    </message>
    <message>
        <source>A file in the folder mailer.</source>
        <translation>Eine Datei im Verzeichnis mailer.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whatever tells the file apart.</source>
        <translation>Was immer die Datei von anderen unterscheidet.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>A file in the folder ostype.</source>
        <translation>Eine Datei im Verzeichnis ostype.</translation>
    </message>
    <message>
        <source>What the file takes; most take nothing.</source>
        <translation>Was die Datei nimmt; die meisten nehmen nichts.</translation>
    </message>
    <message>
        <source>A file in the folder domain.</source>
        <translation>Eine Datei im Verzeichnis domain.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>The path of the folder; without / at the start it is in the queue&apos;s.</source>
        <translation>Der Pfad des Verzeichnisses; ohne / am Anfang liegt es im Verzeichnis der Warteschlange.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Text with macros, such as $x and $g.</source>
        <translation>Text mit Makros, etwa $x und $g.</translation>
    </message>
    <message>
        <source>Text with macros, such as $s and $j.</source>
        <translation>Text mit Makros, etwa $s und $j.</translation>
    </message>
    <message>
        <source>Text with macros, such as $t, $i and $j.</source>
        <translation>Text mit Makros, etwa $t, $i und $j.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text with macros.</source>
        <translation>Text mit Makros.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters without spaces.</source>
        <translation>Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>One character.</source>
        <translation>Ein Zeichen.</translation>
    </message>
    <message>
        <source>charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>The name of a character set, such as iso-8859-1.</source>
        <translation>Der Name eines Zeichensatzes, etwa iso-8859-1.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>A text, or the path of a file with one.</source>
        <translation>Ein Text oder der Pfad einer Datei mit einem Text.</translation>
    </message>
    <message>
        <source>Sets the form of a From: line that sendmail adds.</source>
        <translation>Setzt die Form einer From:-Zeile, die sendmail hinzufügt.</translation>
    </message>
    <message>
        <source>It concerns mail without such a line, as programs hand it in. nullclient sets it to the address alone.</source>
        <translation>Das betrifft Mails ohne eine solche Zeile, wie Programme sie übergeben. nullclient setzt sie auf die bloße Adresse.</translation>
    </message>
    <message>
        <source>Sets the form of the Received: line that each message gets.</source>
        <translation>Setzt die Form der Received:-Zeile, die jede Mail bekommt.</translation>
    </message>
    <message>
        <source>The line shows which way a message came, and the count of such lines ends loops. Other programs read it, too.</source>
        <translation>Die Zeile zeigt, welchen Weg eine Mail nahm, und die Zahl solcher Zeilen beendet Schleifen. Auch andere Programme lesen sie.</translation>
    </message>
    <message>
        <source>Hardly ever: where the client&apos;s inner name must not be shown.</source>
        <translation>Kaum je: wo der innere Name des Hosts nicht sichtbar sein darf.</translation>
    </message>
    <message>
        <source>Elsewhere: a wrong form hides the way of a message from those who look for a fault.</source>
        <translation>Anderswo: Eine falsche Form verbirgt den Weg einer Mail vor denen, die einen Fehler suchen.</translation>
    </message>
    <message>
        <source>Sets the form of a Message-Id: that sendmail adds.</source>
        <translation>Setzt die Form einer Message-Id:-Zeile, die sendmail hinzufügt.</translation>
    </message>
    <message>
        <source>It concerns mail without one. It has to be different for each message, in the whole world.</source>
        <translation>Das betrifft Mails ohne eine solche Zeile. Sie muss für jede Mail verschieden sein, auf der ganzen Welt.</translation>
    </message>
    <message>
        <source>Where the host&apos;s inner name must not be shown.</source>
        <translation>Wo der innere Name des Hosts nicht sichtbar sein darf.</translation>
    </message>
    <message>
        <source>Sets the line that begins a message in a mailbox file.</source>
        <translation>Setzt die Zeile, mit der eine Mail in einer Mailboxdatei beginnt.</translation>
    </message>
    <message>
        <source>Programs that read mailboxes tell messages apart by it. It concerns files and programs that mail is delivered to.</source>
        <translation>Programme, die Mailboxen lesen, unterscheiden die Mails daran. Das betrifft Dateien und Programme, an die Mails zugestellt werden.</translation>
    </message>
    <message>
        <source>Nowhere, unless the mailboxes have another format.</source>
        <translation>Nirgends, es sei denn, die Mailboxen haben ein anderes Format.</translation>
    </message>
    <message>
        <source>Keeps a line &quot;From ...&quot; that a message brings along at its start.</source>
        <translation>Behält eine Zeile „From ...“, die eine Mail an ihrem Anfang mitbringt.</translation>
    </message>
    <message>
        <source>Otherwise it is dropped, since sendmail writes its own. It concerns mail that programs hand in.</source>
        <translation>Sonst entfällt sie, weil sendmail seine eigene schreibt. Das betrifft Mails, die Programme übergeben.</translation>
    </message>
    <message>
        <source>Takes spaces between addresses for commas in headers of the old form.</source>
        <translation>Hält in Kopfzeilen alter Form Leerzeichen zwischen Adressen für Kommas.</translation>
    </message>
    <message>
        <source>sendmail decides for each header: if a comma, a parenthesis or an angle bracket is in it, the new form holds. What goes out has commas.</source>
        <translation>sendmail entscheidet für jede Kopfzeile: Steht ein Komma, eine runde oder eine spitze Klammer darin, gilt die neue Form. Was hinausgeht, hat Kommas.</translation>
    </message>
    <message>
        <source>As it is.</source>
        <translation>So, wie es ist.</translation>
    </message>
    <message>
        <source>Puts a From: line that is broken over several lines on one line.</source>
        <translation>Setzt eine From:-Zeile, die über mehrere Zeilen umbrochen ist, auf eine Zeile.</translation>
    </message>
    <message>
        <source>Some old mail programs cannot read the broken form. It concerns all mail that passes.</source>
        <translation>Manche alten Mailprogramme können die umbrochene Form nicht lesen. Das betrifft alle durchlaufenden Mails.</translation>
    </message>
    <message>
        <source>For such programs.</source>
        <translation>Für solche Programme.</translation>
    </message>
    <message>
        <source>Says which further characters make quotes necessary in a person&apos;s name.</source>
        <translation>Sagt, welche weiteren Zeichen im Namen einer Person Anführungszeichen nötig machen.</translation>
    </message>
    <message>
        <source>A name such as O&apos;Hara gets quotes in the headers that sendmail rewrites. Some characters, such as a comma, always do that.</source>
        <translation>Ein Name wie O&apos;Hara bekommt in den Kopfzeilen, die sendmail umschreibt, Anführungszeichen. Einige Zeichen, etwa ein Komma, bewirken das immer.</translation>
    </message>
    <message>
        <source>With the dot alone on a host whose mail is signed by DKIM: added quotes break signatures.</source>
        <translation>Nur mit dem Punkt auf einem Host, dessen Mails mit DKIM signiert sind: Hinzugefügte Anführungszeichen zerstören Signaturen.</translation>
    </message>
    <message>
        <source>Says what is added to a message that names no recipient in its headers.</source>
        <translation>Sagt, was einer Mail hinzugefügt wird, die in ihrem Kopf keinen Empfänger nennt.</translation>
    </message>
    <message>
        <source>add-to-undisclosed adds a To: line without addresses, add-bcc an empty Bcc:, add-to all recipients. none leaves the message as it is. It concerns mail that programs hand in.</source>
        <translation>add-to-undisclosed fügt ein To: ohne Adressen hinzu, add-bcc ein leeres Bcc:, add-to alle Empfänger. none lässt die Mail, wie sie ist. Das betrifft Mails, die Programme übergeben.</translation>
    </message>
    <message>
        <source>With add-to-undisclosed where receivers refuse such mail.</source>
        <translation>Mit add-to-undisclosed, wenn Empfänger solche Mails abweisen.</translation>
    </message>
    <message>
        <source>add-to where people use Bcc:.</source>
        <translation>add-to, wo Leute Bcc: verwenden.</translation>
    </message>
    <message>
        <source>add-to shows everybody who else got the message.</source>
        <translation>add-to zeigt allen, wer die Mail sonst noch bekommen hat.</translation>
    </message>
    <message>
        <source>Says which character takes the place of a space inside an address.</source>
        <translation>Sagt, welches Zeichen die Stelle eines Leerzeichens in einer Adresse einnimmt.</translation>
    </message>
    <message>
        <source>Jo Doe becomes Jo.Doe, which an alias can deliver. It concerns addresses without quotes.</source>
        <translation>Aus Jo Doe wird Jo.Doe, und das kann ein Alias zustellen. Das betrifft Adressen ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Where the aliases are written with another one, such as _.</source>
        <translation>Wo die Aliase mit einem anderen Zeichen geschrieben sind, etwa mit _.</translation>
    </message>
    <message>
        <source>Sets the characters at which an address is taken apart for the rules.</source>
        <translation>Setzt die Zeichen, an denen eine Adresse für die Regeln zerlegt wird.</translation>
    </message>
    <message>
        <source>Each of them is a token of its own, and the words between them are, too. All rules of the .cf rely on it.</source>
        <translation>Jedes von ihnen ist ein eigenes Token, und die Wörter dazwischen sind es auch. Alle Regeln der .cf verlassen sich darauf.</translation>
    </message>
    <message>
        <source>Everywhere: without one of these characters rules no longer match, with another one names fall apart.</source>
        <translation>Überall: Fehlt eines dieser Zeichen, passen Regeln nicht mehr; kommt ein anderes dazu, zerfallen Namen.</translation>
    </message>
    <message>
        <source>Takes a colon for an ordinary character of an address.</source>
        <translation>Hält einen Doppelpunkt für ein gewöhnliches Zeichen einer Adresse.</translation>
    </message>
    <message>
        <source>Otherwise it ends the name of a group, as the standard says. The True in the comment holds for very old .cf files alone.</source>
        <translation>Sonst beendet er den Namen einer Gruppe, wie es der Standard sagt. Das True im Kommentar gilt nur für sehr alte .cf-Dateien.</translation>
    </message>
    <message>
        <source>For addresses such as host:user.</source>
        <translation>Für Adressen wie host:user.</translation>
    </message>
    <message>
        <source>Keeps the route of an address such as &lt;@a,@b:user@c&gt; instead of sending to c.</source>
        <translation>Behält die Route einer Adresse wie &lt;@a,@b:user@c&gt;, statt direkt an c zu senden.</translation>
    </message>
    <message>
        <source>Bounces then take the way that is written. Hardly anybody writes routes any more.</source>
        <translation>Bounces nehmen dann den Weg, der dort steht. Kaum jemand schreibt noch Routen.</translation>
    </message>
    <message>
        <source>Cuts the eighth bit off each character of mail that comes in.</source>
        <translation>Schneidet bei hereinkommenden Mails von jedem Zeichen das achte Bit ab.</translation>
    </message>
    <message>
        <source>All text that is not English is ruined, and so are signatures.</source>
        <translation>Jeder Text, der nicht englisch ist, wird zerstört, und Signaturen ebenso.</translation>
    </message>
    <message>
        <source>Says what becomes of text of eight bits that does not say so.</source>
        <translation>Sagt, was aus Text mit acht Bits wird, der sich nicht als solcher ausweist.</translation>
    </message>
    <message>
        <source>pass8 passes it on as it is, mimify turns it into MIME, strict refuses it. Text that says so is turned into seven bits where the next host wants that.</source>
        <translation>pass8 reicht ihn weiter, wie er ist, mimify macht MIME daraus, strict weist ihn ab. Text, der sich so ausweist, wird auf sieben Bits umgesetzt, wenn der nächste Host das verlangt.</translation>
    </message>
    <message>
        <source>With mimify where old programs send text without MIME.</source>
        <translation>Mit mimify, wenn alte Programme Text ohne MIME senden.</translation>
    </message>
    <message>
        <source>Names the character set of text that is turned into MIME and names none.</source>
        <translation>Nennt den Zeichensatz für Text, der in MIME umgesetzt wird und selbst keinen nennt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s program shows the text by it. A wrong one shows wrong letters.</source>
        <translation>Danach zeigt das Programm des Empfängers den Text an. Ein falscher zeigt falsche Buchstaben.</translation>
    </message>
    <message>
        <source>Where all such text is written in the same character set.</source>
        <translation>Wo aller solche Text im selben Zeichensatz geschrieben ist.</translation>
    </message>
    <message>
        <source>Writes bounces in MIME, so that programs can read them.</source>
        <translation>Schreibt Bounces in MIME, damit Programme sie lesen können.</translation>
    </message>
    <message>
        <source>With False the server offers no delivery reports either.</source>
        <translation>Mit False bietet der Server auch keine Zustellberichte an.</translation>
    </message>
    <message>
        <source>Puts a text at the start of each bounce.</source>
        <translation>Setzt einen Text an den Anfang jedes Bounce.</translation>
    </message>
    <message>
        <source>It can say whom to ask for help. It begins with a slash if it is the path of a file. The path in the comment is an example.</source>
        <translation>Er kann sagen, wen man um Hilfe bittet. Ist es der Pfad einer Datei, beginnt er mit einem Schrägstrich. Der Pfad im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where people do not know whom to ask.</source>
        <translation>Wo die Leute nicht wissen, wen sie fragen sollen.</translation>
    </message>
    <message>
        <source>Says how a program that hands in mail learns of errors.</source>
        <translation>Sagt, wie ein Programm, das Mails übergibt, von Fehlern erfährt.</translation>
    </message>
    <message>
        <source>print writes them to it, mail sends them back, write shows them on the user&apos;s terminal, quiet returns a status alone.</source>
        <translation>print schreibt sie dem Programm, mail schickt sie zurück, write zeigt sie auf dem Terminal des Benutzers, quiet gibt nur einen Status zurück.</translation>
    </message>
    <message>
        <source>As it is; a program chooses for itself by -oe.</source>
        <translation>So, wie es ist; ein Programm wählt selbst mit -oe.</translation>
    </message>
    <message>
        <source>lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>A number of characters, or two with a slash: for the value and for each parameter.</source>
        <translation>Eine Zahl von Zeichen oder zwei mit einem Schrägstrich: für den Wert und für jeden Parameter.</translation>
    </message>
    <message>
        <source>Says from which load of the machine the daemon refuses connections.</source>
        <translation>Sagt, ab welcher Last des Hosts der Daemon Verbindungen abweist.</translation>
    </message>
    <message>
        <source>The clients try again later; the host recovers. Without this line it is twelve times the number of processors. The 12 in the comment is an example.</source>
        <translation>Die Clients versuchen es später wieder; der Host erholt sich. Ohne diese Zeile ist es das Zwölffache der Zahl der Prozessoren. Die 12 im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>On a host that also does other work.</source>
        <translation>Auf einem Host, der auch andere Arbeit tut.</translation>
    </message>
    <message>
        <source>Says how often the log tells that connections are still refused.</source>
        <translation>Sagt, wie oft das Log meldet, dass Verbindungen noch immer abgewiesen werden.</translation>
    </message>
    <message>
        <source>While the load stays too high, one line each interval reminds of it. It changes nothing about the mail.</source>
        <translation>Solange die Last zu hoch bleibt, erinnert eine Zeile je Intervall daran. An den Mails ändert das nichts.</translation>
    </message>
    <message>
        <source>With a shorter time where somebody watches the log.</source>
        <translation>Mit einer kürzeren Zeit, wo jemand das Log beobachtet.</translation>
    </message>
    <message>
        <source>Says from which load the daemon makes clients wait; 0 means never.</source>
        <translation>Sagt, ab welcher Last der Daemon Clients warten lässt; 0 bedeutet nie.</translation>
    </message>
    <message>
        <source>It waits a second before each connection and most commands, so clients are slowed down before they are refused. It concerns mail that comes in by SMTP.</source>
        <translation>Er wartet eine Sekunde vor jeder Verbindung und den meisten Befehlen, also werden Clients gebremst, bevor sie abgewiesen werden. Das betrifft Mails, die per SMTP hereinkommen.</translation>
    </message>
    <message>
        <source>Below the load from which connections are refused.</source>
        <translation>Unterhalb der Last, ab der Verbindungen abgewiesen werden.</translation>
    </message>
    <message>
        <source>Says how many processes the daemon may have at once; beyond it, connections are refused.</source>
        <translation>Sagt, wie viele Prozesse der Daemon auf einmal haben darf; darüber hinaus werden Verbindungen abgewiesen.</translation>
    </message>
    <message>
        <source>It counts processes that take mail and automatic queue runs. Deliveries in the background are not counted: for a firm bound the delivery mode has to be another one.</source>
        <translation>Gezählt werden Prozesse, die Mails annehmen, und automatische Warteschlangenläufe. Zustellungen im Hintergrund zählen nicht: Für eine feste Grenze muss der Zustellmodus ein anderer sein.</translation>
    </message>
    <message>
        <source>On a server in the open, with a number that the memory bears.</source>
        <translation>Auf einem Server am offenen Netz, mit einer Zahl, die der Arbeitsspeicher aushält.</translation>
    </message>
    <message>
        <source>With a low number: a few slow clients then keep all others out.</source>
        <translation>Mit einer kleinen Zahl: Dann halten ein paar langsame Clients alle anderen fern.</translation>
    </message>
    <message>
        <source>Without a limit a flood of connections can use up the memory.</source>
        <translation>Ohne Grenze kann eine Flut von Verbindungen den Arbeitsspeicher aufbrauchen.</translation>
    </message>
    <message>
        <source>Says how many new connections a second each daemon takes; further ones wait.</source>
        <translation>Sagt, wie viele neue Verbindungen je Sekunde jeder Daemon annimmt; weitere warten.</translation>
    </message>
    <message>
        <source>Peaks are flattened, so that the load can be measured before it is too high. Nobody is refused.</source>
        <translation>Spitzen werden geglättet, damit sich die Last messen lässt, bevor sie zu hoch ist. Niemand wird abgewiesen.</translation>
    </message>
    <message>
        <source>On a server in the open.</source>
        <translation>Auf einem Server am offenen Netz.</translation>
    </message>
    <message>
        <source>Says over which time the connections of each client are counted.</source>
        <translation>Sagt, über welche Zeit die Verbindungen jedes Clients gezählt werden.</translation>
    </message>
    <message>
        <source>ratecontrol compares its limits with this count. By itself the option limits nothing.</source>
        <translation>ratecontrol vergleicht seine Grenzen mit dieser Zahl. Für sich allein begrenzt die Option nichts.</translation>
    </message>
    <message>
        <source>Together with ratecontrol.</source>
        <translation>Zusammen mit ratecontrol.</translation>
    </message>
    <message>
        <source>Says how large a message may be, in bytes; 0 means any size.</source>
        <translation>Sagt, wie groß eine Mail sein darf, in Byte; 0 bedeutet jede Größe.</translation>
    </message>
    <message>
        <source>EHLO announces it, and a larger message is refused, before it is sent where the client names its size. It holds for all mail that comes in.</source>
        <translation>EHLO kündigt es an, und eine größere Mail wird abgewiesen, noch vor dem Senden, wenn der Client ihre Größe nennt. Es gilt für alle Mails, die hereinkommen.</translation>
    </message>
    <message>
        <source>On each server that takes mail from elsewhere.</source>
        <translation>Auf jedem Server, der Mails von anderswo annimmt.</translation>
    </message>
    <message>
        <source>Without a limit one message can fill the disk.</source>
        <translation>Ohne Grenze kann eine einzige Mail die Festplatte füllen.</translation>
    </message>
    <message>
        <source>Says how many blocks have to be free on the queue&apos;s disk before mail is taken by SMTP.</source>
        <translation>Sagt, wie viele Blöcke auf der Festplatte der Warteschlange frei sein müssen, bevor Mails per SMTP angenommen werden.</translation>
    </message>
    <message>
        <source>With fewer, MAIL FROM is answered with a 452, and the client keeps the message and tries again later.</source>
        <translation>Sind es weniger, wird MAIL FROM mit einem 452 beantwortet, und der Client behält die Mail und versucht es später wieder.</translation>
    </message>
    <message>
        <source>With a larger number on a server that takes large messages.</source>
        <translation>Mit einer größeren Zahl auf einem Server, der große Mails annimmt.</translation>
    </message>
    <message>
        <source>Says how many recipients a message may have in one SMTP transaction; 0 means any number.</source>
        <translation>Sagt, wie viele Empfänger eine Mail in einer SMTP-Transaktion haben darf; 0 bedeutet beliebig viele.</translation>
    </message>
    <message>
        <source>Further recipients get a 452; a server that sends will try them again in the next transaction. Mail programs often do not.</source>
        <translation>Weitere Empfänger bekommen ein 452; ein sendender Server versucht sie in der nächsten Transaktion noch einmal. Mailprogramme tun das oft nicht.</translation>
    </message>
    <message>
        <source>On a server in the open, with 100 or more: RFC 5321 asks for that many.</source>
        <translation>Auf einem Server am offenen Netz, mit 100 oder mehr: So viele verlangt RFC 5321.</translation>
    </message>
    <message>
        <source>On a host where people&apos;s mail programs hand in mail to large groups.</source>
        <translation>Auf einem Host, bei dem Mailprogramme Mails an große Gruppen einliefern.</translation>
    </message>
    <message>
        <source>Slows a client down after this many refused recipients in one transaction; 0 means never.</source>
        <translation>Bremst einen Client nach so vielen abgewiesenen Empfängern in einer Transaktion; 0 bedeutet nie.</translation>
    </message>
    <message>
        <source>Each further RCPT TO then waits a second. Guessing addresses takes longer; honest mail hardly ever has so many wrong ones.</source>
        <translation>Jedes weitere RCPT TO wartet dann eine Sekunde. Adressen zu erraten, dauert so länger; ehrliche Mails haben kaum je so viele falsche.</translation>
    </message>
    <message>
        <source>On a server in the open, with a number such as 3.</source>
        <translation>Auf einem Server am offenen Netz, mit einer Zahl wie 3.</translation>
    </message>
    <message>
        <source>Says after how many useless commands the server answers more slowly.</source>
        <translation>Sagt, nach wie vielen nutzlosen Befehlen der Server langsamer antwortet.</translation>
    </message>
    <message>
        <source>NOOP and VERB are such commands. A client that only keeps the connection busy is slowed down; mail is not refused.</source>
        <translation>NOOP und VERB sind solche Befehle. Ein Client, der nur die Verbindung beschäftigt hält, wird gebremst; Mails werden nicht abgewiesen.</translation>
    </message>
    <message>
        <source>Says after how many hosts a message counts as caught in a loop.</source>
        <translation>Sagt, nach wie vielen Hosts eine Mail als in einer Schleife gefangen gilt.</translation>
    </message>
    <message>
        <source>Each host adds a Received: line; a message with more of them goes back to its sender.</source>
        <translation>Jeder Host fügt eine Received:-Zeile hinzu; eine Mail mit mehr davon geht an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>With a larger number where mail has a long way inside a site.</source>
        <translation>Mit einer größeren Zahl, wo Mails innerhalb eines Standorts einen langen Weg haben.</translation>
    </message>
    <message>
        <source>Says how many aliases may lead from one to the next.</source>
        <translation>Sagt, wie viele Aliase von einem zum nächsten führen dürfen.</translation>
    </message>
    <message>
        <source>Beyond it the message goes back, since the aliases probably lead in a circle.</source>
        <translation>Darüber hinaus geht die Mail zurück, weil die Aliase wahrscheinlich im Kreis führen.</translation>
    </message>
    <message>
        <source>Says how long all headers of a message may be together, in bytes.</source>
        <translation>Sagt, wie lang alle Kopfzeilen einer Mail zusammen sein dürfen, in Byte.</translation>
    </message>
    <message>
        <source>A longer message is refused. It keeps senders from using up memory with endless headers; 0 means no limit.</source>
        <translation>Eine Mail mit längerem Kopf wird abgewiesen. Das hindert Absender daran, mit endlosen Kopfzeilen den Arbeitsspeicher aufzubrauchen; 0 bedeutet keine Grenze.</translation>
    </message>
    <message>
        <source>With a larger number where mail with very many recipients in its headers is refused.</source>
        <translation>Mit einer größeren Zahl, wo Mails mit sehr vielen Empfängern im Kopf abgewiesen werden.</translation>
    </message>
    <message>
        <source>Cuts certain MIME headers to a length, to protect mail programs that cannot cope with long ones.</source>
        <translation>Kürzt bestimmte MIME-Kopfzeilen auf eine Länge, um Mailprogramme zu schützen, die mit langen nicht zurechtkommen.</translation>
    </message>
    <message>
        <source>Without it the limits are 2048 characters and 1024 for a parameter; 0 allows any length. The 0/0 in the comment is an example.</source>
        <translation>Ohne die Option sind die Grenzen 2048 Zeichen und 1024 für einen Parameter; 0 erlaubt jede Länge. Das 0/0 im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where old mail programs have to be protected.</source>
        <translation>Wo alte Mailprogramme zu schützen sind.</translation>
    </message>
    <message>
        <source>Says how many connections are kept open for the next message.</source>
        <translation>Sagt, wie viele Verbindungen für die nächste Mail offen gehalten werden.</translation>
    </message>
    <message>
        <source>Messages to the same host then share one connection. 0 closes each one at once. It concerns mail that goes out.</source>
        <translation>Mails an denselben Host teilen sich dann eine Verbindung. 0 schließt jede sofort. Das betrifft Mails, die hinausgehen.</translation>
    </message>
    <message>
        <source>With up to 4 on a server that sends much to few hosts.</source>
        <translation>Mit bis zu 4 auf einem Server, der viel an wenige Hosts sendet.</translation>
    </message>
    <message>
        <source>Each one needs a file descriptor and a place on the other host.</source>
        <translation>Jede braucht einen Dateideskriptor und einen Platz auf dem anderen Host.</translation>
    </message>
    <message>
        <source>Says how long an idle connection is kept open for the next message.</source>
        <translation>Sagt, wie lange eine ruhende Verbindung für die nächste Mail offen bleibt.</translation>
    </message>
    <message>
        <source>After that time it is closed, so that the other host has its place back.</source>
        <translation>Nach dieser Zeit wird sie geschlossen, damit der andere Host seinen Platz wiederhat.</translation>
    </message>
    <message>
        <source>Says how many bytes of a message&apos;s text are kept in memory before a file is made.</source>
        <translation>Sagt, wie viele Byte vom Text einer Mail im Arbeitsspeicher bleiben, bevor eine Datei angelegt wird.</translation>
    </message>
    <message>
        <source>Smaller messages that are delivered at once then need no file. With SuperSafe at True a file is written in any case.</source>
        <translation>Kleinere Mails, die sofort zugestellt werden, brauchen dann keine Datei. Steht SuperSafe auf True, wird auf jeden Fall eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>With a larger number where SuperSafe is Interactive or PostMilter.</source>
        <translation>Mit einer größeren Zahl, wo SuperSafe auf Interactive oder PostMilter steht.</translation>
    </message>
    <message>
        <source>Says how many bytes of a delivery&apos;s transcript are kept in memory before a file is made.</source>
        <translation>Sagt, wie viele Byte vom Protokoll einer Zustellung im Arbeitsspeicher bleiben, bevor eine Datei angelegt wird.</translation>
    </message>
    <message>
        <source>The transcript is what a bounce tells about the delivery. While it is short, no file is made for it.</source>
        <translation>Das Protokoll ist das, was ein Bounce über die Zustellung berichtet. Solange es kurz ist, wird dafür keine Datei angelegt.</translation>
    </message>
    <message>
        <source>A program that has to be there on this host.</source>
        <translation>Ein Programm, das auf diesem Host vorhanden sein muss.</translation>
    </message>
    <message>
        <source>Defines the mailer procmail, which hands messages to a procmail script.</source>
        <translation>Definiert den Mailer procmail, der Mails an ein procmail-Skript übergibt.</translation>
    </message>
    <message>
        <source>Only mail that the mailertable sends there passes it: a domain stands beside procmail: and the path of the script. Local mailboxes are as before; for these there is local_procmail.</source>
        <translation>Ihn durchlaufen nur Mails, die die mailertable dorthin schickt: Eine Domain steht neben procmail: und dem Pfad des Skripts. Lokale Mailboxen bleiben, wie sie sind; für sie gibt es local_procmail.</translation>
    </message>
    <message>
        <source>When all mail for a domain needs the same treatment.</source>
        <translation>Wenn alle Mails für eine Domain gleich behandelt werden müssen.</translation>
    </message>
    <message>
        <source>The script runs for mail of anybody: keep it root&apos;s.</source>
        <translation>Das Skript läuft für Mails von jedermann: Es sollte root gehören.</translation>
    </message>
    <message>
        <source>Defines the mailers cyrus and cyrusbb: delivery into mailboxes of Cyrus IMAP.</source>
        <translation>Definiert die Mailer cyrus und cyrusbb: Zustellung in Mailboxen von Cyrus IMAP.</translation>
    </message>
    <message>
        <source>A program is started for each message. mary+work goes into the folder work of mary if its rights allow; cyrusbb delivers into folders that belong to nobody.</source>
        <translation>Für jede Mail startet ein Programm. mary+work geht in den Ordner work von mary, wenn dessen Rechte es erlauben; cyrusbb stellt in Ordner zu, die niemandem gehören.</translation>
    </message>
    <message>
        <source>With Cyrus IMAP before its second version.</source>
        <translation>Mit Cyrus IMAP vor der zweiten Version.</translation>
    </message>
    <message>
        <source>With later versions, which take mail by LMTP: cyrusv2.</source>
        <translation>Mit späteren Versionen, die Mails per LMTP annehmen: cyrusv2.</translation>
    </message>
    <message>
        <source>Defines the mailer cyrusv2: delivery into mailboxes of Cyrus IMAP by LMTP.</source>
        <translation>Definiert den Mailer cyrusv2: Zustellung in Mailboxen von Cyrus IMAP per LMTP.</translation>
    </message>
    <message>
        <source>sendmail connects to a socket of the IMAP server and delivers many messages over one connection. To send all local mail there, confLOCAL_MAILER has to name the mailer.</source>
        <translation>sendmail verbindet sich mit einem Socket des IMAP-Servers und stellt viele Mails über eine Verbindung zu. Damit alle lokalen Mails dorthin gehen, muss confLOCAL_MAILER den Mailer nennen.</translation>
    </message>
    <message>
        <source>With Cyrus IMAP from version 2.</source>
        <translation>Mit Cyrus IMAP ab Version 2.</translation>
    </message>
    <message>
        <source>An IMAP server that has to be up; until it is, mail waits.</source>
        <translation>Ein IMAP-Server, der laufen muss; bis er läuft, warten die Mails.</translation>
    </message>
    <message>
        <source>Defines the mailers for UUCP, which carries mail in batches over a telephone line.</source>
        <translation>Definiert die Mailer für UUCP, das Mails stapelweise über eine Telefonleitung befördert.</translation>
    </message>
    <message>
        <source>uucp-old and uucp-new write addresses with exclamation marks; with the mailer smtp above it there are also uucp-dom and uucp-uudom, which write domains. Hosts in the classes U, Y and Z are sent to by them.</source>
        <translation>uucp-old und uucp-new schreiben Adressen mit Ausrufezeichen; steht der Mailer smtp darüber, gibt es auch uucp-dom und uucp-uudom, die Domains schreiben. An Hosts in den Klassen U, Y und Z wird mit ihnen gesendet.</translation>
    </message>
    <message>
        <source>Where a host is reached by nothing else.</source>
        <translation>Wo ein Host anders nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>cf/README, Using UUCP mailers</source>
        <translation>cf/README, Using UUCP mailers</translation>
    </message>
    <message>
        <source>Defines the mailer usenet, which posts mail to a newsgroup.</source>
        <translation>Definiert den Mailer usenet, der Mails in einer Newsgroup veröffentlicht.</translation>
    </message>
    <message>
        <source>Local mail to a name that ends in .usenet is given to the program inews.</source>
        <translation>Lokale Mails an einen Namen, der auf .usenet endet, bekommt das Programm inews.</translation>
    </message>
    <message>
        <source>On a news server that takes articles by mail.</source>
        <translation>Auf einem News-Server, der Artikel per Mail annimmt.</translation>
    </message>
    <message>
        <source>Whoever can send mail to the host can post to every group.</source>
        <translation>Wer Mails an den Host senden kann, kann in jeder Newsgroup veröffentlichen.</translation>
    </message>
    <message>
        <source>Defines the mailer ssh, which speaks SMTP with another host through ssh.</source>
        <translation>Definiert den Mailer ssh, der mit einem anderen Host durch ssh hindurch SMTP spricht.</translation>
    </message>
    <message>
        <source>ssh starts sendmail on the other host and the mail goes over that connection. Only mail that the mailertable or a relay such as ssh:host sends there is concerned.</source>
        <translation>ssh startet sendmail auf dem anderen Host, und die Mails gehen über diese Verbindung. Betroffen sind nur Mails, die die mailertable oder ein Relay wie ssh:host dorthin schickt.</translation>
    </message>
    <message>
        <source>Between two hosts of yours, where nothing but ssh gets through.</source>
        <translation>Zwischen zwei eigenen Hosts, wo nichts als ssh durchkommt.</translation>
    </message>
    <message>
        <source>Where STARTTLS works. The file comes with Debian&apos;s cf tree only.</source>
        <translation>Wo STARTTLS funktioniert. Die Datei gibt es nur im cf-Baum von Debian.</translation>
    </message>
    <message>
        <source>The key has no passphrase: the other host should allow it this one command.</source>
        <translation>Der Schlüssel hat keine Passphrase: Der andere Host sollte ihm nur diesen einen Befehl erlauben.</translation>
    </message>
    <message>
        <source>Defines the mailer xagent, which hands mail to a program of that name.</source>
        <translation>Definiert den Mailer xagent, der Mails an ein Programm dieses Namens übergibt.</translation>
    </message>
    <message>
        <source>Only mail that the mailertable or a rule of your own sends there is concerned.</source>
        <translation>Betroffen sind nur Mails, die die mailertable oder eine eigene Regel dorthin schickt.</translation>
    </message>
    <message>
        <source>Where that program is in use. The file comes with Debian&apos;s cf tree only.</source>
        <translation>Wo dieses Programm in Gebrauch ist. Die Datei gibt es nur im cf-Baum von Debian.</translation>
    </message>
    <message>
        <source>Defines the mailer fax, which sends mail as a fax.</source>
        <translation>Definiert den Mailer fax, der Mails als Fax sendet.</translation>
    </message>
    <message>
        <source>Mail to user@number.FAX is handed to a program of HylaFAX. It has precedence over FAX_RELAY.</source>
        <translation>Mails an user@number.FAX werden einem Programm von HylaFAX übergeben. Der Mailer hat Vorrang vor FAX_RELAY.</translation>
    </message>
    <message>
        <source>On a host with HylaFAX.</source>
        <translation>Auf einem Host mit HylaFAX.</translation>
    </message>
    <message>
        <source>Defines the mailer pop: delivery into mailboxes that only a POP server reads.</source>
        <translation>Definiert den Mailer pop: Zustellung in Mailboxen, die nur ein POP-Server liest.</translation>
    </message>
    <message>
        <source>Mail to user@POP is handed to the program spop of MH. Users need no account on the host for it.</source>
        <translation>Mails an user@POP werden dem Programm spop von MH übergeben. Benutzer brauchen dafür kein Konto auf dem Host.</translation>
    </message>
    <message>
        <source>With the mail system MH. Other POP servers read the usual mailboxes.</source>
        <translation>Mit dem Mailsystem MH. Andere POP-Server lesen die üblichen Mailboxen.</translation>
    </message>
    <message>
        <source>Defines the mailer ph, which finds a recipient in a CCSO name server.</source>
        <translation>Definiert den Mailer ph, der einen Empfänger in einem CCSO-Nameserver findet.</translation>
    </message>
    <message>
        <source>The program phquery asks for the address and sends the message on. Rules or the mailertable have to name the mailer.</source>
        <translation>Das Programm phquery fragt nach der Adresse und schickt die Mail weiter. Regeln oder die mailertable müssen den Mailer nennen.</translation>
    </message>
    <message>
        <source>Where such a directory still runs.</source>
        <translation>Wo ein solches Verzeichnis noch läuft.</translation>
    </message>
    <message>
        <source>Defines the mailer mail11, which sends mail over DECnet.</source>
        <translation>Definiert den Mailer mail11, der Mails über DECnet sendet.</translation>
    </message>
    <message>
        <source>Mail to node::user and to the pseudo domain DECNET is handed to the program mail11.</source>
        <translation>Mails an node::user und an die Pseudo-Domain DECNET werden dem Programm mail11 übergeben.</translation>
    </message>
    <message>
        <source>On a host in a DECnet of phase IV.</source>
        <translation>Auf einem Host in einem DECnet der Phase IV.</translation>
    </message>
    <message>
        <source>Defines the mailer qpage, which sends mail to pagers.</source>
        <translation>Definiert den Mailer qpage, der Mails an Pager sendet.</translation>
    </message>
    <message>
        <source>The program QuickPage gets the start of the message. Rules or the mailertable have to name the mailer.</source>
        <translation>Das Programm QuickPage bekommt den Anfang der Mail. Regeln oder die mailertable müssen den Mailer nennen.</translation>
    </message>
    <message>
        <source>On a host with QuickPage.</source>
        <translation>Auf einem Host mit QuickPage.</translation>
    </message>
    <message>
        <source>The file, with its whole path.</source>
        <translation>Die Datei, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>Letters, added to those that this mailer always has.</source>
        <translation>Buchstaben, zusätzlich zu denen, die dieser Mailer immer hat.</translation>
    </message>
    <message>
        <source>All letters of this mailer.</source>
        <translation>Alle Buchstaben dieses Mailers.</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>The words, the program&apos;s name first.</source>
        <translation>Die Wörter, zuerst der Name des Programms.</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The word TCP, the host, and the port if it is not 25.</source>
        <translation>Das Wort TCP, der Host und der Port, falls es nicht 25 ist.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The longest message, in bytes.</source>
        <translation>Die längste Mail, in Byte.</translation>
    </message>
    <message>
        <source>The most that are allowed.</source>
        <translation>Die meisten, die erlaubt sind.</translation>
    </message>
    <message>
        <source>character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Its MIME name, such as iso-8859-1.</source>
        <translation>Sein MIME-Name, etwa iso-8859-1.</translation>
    </message>
    <message>
        <source>queue group</source>
        <translation>Warteschlangengruppe</translation>
    </message>
    <message>
        <source>The name that a QUEUE_GROUP line gives it.</source>
        <translation>Der Name, den ihr eine QUEUE_GROUP-Zeile gibt.</translation>
    </message>
    <message>
        <source>Names the program that this mailer runs.</source>
        <translation>Nennt das Programm, das dieser Mailer startet.</translation>
    </message>
    <message>
        <source>sendmail starts it for each message that goes to the mailer. Where it is missing, no such message can be delivered.</source>
        <translation>sendmail startet es für jede Mail, die an den Mailer geht. Fehlt es, lässt sich keine solche Mail zustellen.</translation>
    </message>
    <message>
        <source>When the program is elsewhere than the cf tree thinks.</source>
        <translation>Wenn das Programm an einer anderen Stelle liegt, als der cf-Baum annimmt.</translation>
    </message>
    <message>
        <source>Sets the flags of this mailer.</source>
        <translation>Setzt die Flags dieses Mailers.</translation>
    </message>
    <message>
        <source>Each letter stands for something that the mailer can do or wants done to a message: m takes several recipients at a time, n wants no From line at the top. op.me lists them.</source>
        <translation>Jeder Buchstabe steht für etwas, was der Mailer kann oder mit einer Mail getan haben will: m nimmt mehrere Empfänger auf einmal, n will oben keine From-Zeile. op.me führt sie auf.</translation>
    </message>
    <message>
        <source>For another program than the one that the letters were chosen for.</source>
        <translation>Für ein anderes Programm als das, für das die Buchstaben gewählt wurden.</translation>
    </message>
    <message>
        <source>To change one letter: MODIFY_MAILER_FLAGS keeps the others.</source>
        <translation>Um einen Buchstaben zu ändern: MODIFY_MAILER_FLAGS behält die anderen.</translation>
    </message>
    <message>
        <source>Sets the command line of the program that this mailer runs.</source>
        <translation>Setzt die Befehlszeile des Programms, das dieser Mailer startet.</translation>
    </message>
    <message>
        <source>sendmail puts in what belongs to the message: $u stands for the recipients, $h for the host, $f and $g for the sender. No shell reads the line unless it names one.</source>
        <translation>sendmail setzt ein, was zur Mail gehört: $u steht für die Empfänger, $h für den Host, $f und $g für den Absender. Keine Shell liest die Zeile, es sei denn, sie nennt eine.</translation>
    </message>
    <message>
        <source>For another program, or other options of the same.</source>
        <translation>Für ein anderes Programm oder andere Optionen desselben.</translation>
    </message>
    <message>
        <source>Says which host and port this mailer connects to.</source>
        <translation>Sagt, mit welchem Host und Port sich dieser Mailer verbindet.</translation>
    </message>
    <message>
        <source>$h stands for the host that the rules have found. A number after it is the port, for every message that goes through this mailer.</source>
        <translation>$h steht für den Host, den die Regeln gefunden haben. Eine Zahl dahinter ist der Port, für jede Mail, die durch diesen Mailer geht.</translation>
    </message>
    <message>
        <source>To use another port than 25.</source>
        <translation>Um einen anderen Port als 25 zu verwenden.</translation>
    </message>
    <message>
        <source>Limits the size of the messages that this mailer takes.</source>
        <translation>Begrenzt die Größe der Mails, die dieser Mailer nimmt.</translation>
    </message>
    <message>
        <source>A longer message goes back to its sender. Mail for other mailers is not concerned; confMAX_MESSAGE_SIZE is for all mail.</source>
        <translation>Eine längere Mail geht an ihren Absender zurück. Mails für andere Mailer sind nicht betroffen; confMAX_MESSAGE_SIZE gilt für alle Mails.</translation>
    </message>
    <message>
        <source>When what is behind the mailer cannot take long messages.</source>
        <translation>Wenn das, was hinter dem Mailer liegt, keine langen Mails annehmen kann.</translation>
    </message>
    <message>
        <source>Limits how many messages go over one connection of this mailer.</source>
        <translation>Begrenzt, wie viele Mails über eine Verbindung dieses Mailers gehen.</translation>
    </message>
    <message>
        <source>After that many messages sendmail closes the connection and opens a new one for the rest. Without a limit it keeps one connection for all that wait for the same host.</source>
        <translation>Nach so vielen Mails schließt sendmail die Verbindung und öffnet für den Rest eine neue. Ohne Grenze behält es eine Verbindung für alle, die auf denselben Host warten.</translation>
    </message>
    <message>
        <source>When the other side closes connections after so many messages.</source>
        <translation>Wenn die Gegenseite nach so vielen Mails die Verbindung schließt.</translation>
    </message>
    <message>
        <source>Limits how many recipients this mailer names at a time.</source>
        <translation>Begrenzt, wie viele Empfänger dieser Mailer auf einmal nennt.</translation>
    </message>
    <message>
        <source>A message to more recipients is handed over several times, each time for some of them. Nobody is left out.</source>
        <translation>Eine Mail an mehr Empfänger wird mehrmals übergeben, jedes Mal für einige von ihnen. Niemand wird ausgelassen.</translation>
    </message>
    <message>
        <source>When the other side refuses messages with more recipients.</source>
        <translation>Wenn die Gegenseite Mails mit mehr Empfängern abweist.</translation>
    </message>
    <message>
        <source>Names the character set of 8-bit mail from senders that mail would go to through this mailer.</source>
        <translation>Nennt den Zeichensatz von 8-Bit-Mails, deren Absender man über diesen Mailer erreichen würde.</translation>
    </message>
    <message>
        <source>Where sendmail has to convert such a message to MIME and the message itself does not say, it is labelled with this character set. All other mail keeps its label.</source>
        <translation>Muss sendmail eine solche Mail in MIME umsetzen und sagt die Mail selbst es nicht, wird sie mit diesem Zeichensatz gekennzeichnet. Alle anderen Mails behalten ihre Kennzeichnung.</translation>
    </message>
    <message>
        <source>With old programs that write 8-bit text without MIME.</source>
        <translation>Mit alten Programmen, die 8-Bit-Text ohne MIME schreiben.</translation>
    </message>
    <message>
        <source>Puts the mail of this mailer into a queue group.</source>
        <translation>Legt die Mails dieses Mailers in eine Warteschlangengruppe.</translation>
    </message>
    <message>
        <source>What waits for this mailer lies in the folders of that group and is sent by its queue runners, so a slow mailer does not hold up other mail.</source>
        <translation>Was auf diesen Mailer wartet, liegt in den Verzeichnissen dieser Gruppe und wird von deren Warteschlangenläufen gesendet; so hält ein langsamer Mailer andere Mails nicht auf.</translation>
    </message>
    <message>
        <source>On a busy server, for a mailer that is slow or often down.</source>
        <translation>Auf einem stark belasteten Server, für einen Mailer, der langsam oder oft nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The longest line, in bytes.</source>
        <translation>Die längste Zeile, in Byte.</translation>
    </message>
    <message>
        <source>Limits the length of the lines that this mailer sends.</source>
        <translation>Begrenzt die Länge der Zeilen, die dieser Mailer sendet.</translation>
    </message>
    <message>
        <source>sendmail breaks a longer line and puts an exclamation mark at the break. Signatures over such a text no longer match.</source>
        <translation>sendmail bricht eine längere Zeile um und setzt an die Stelle ein Ausrufezeichen. Signaturen über einen solchen Text stimmen dann nicht mehr.</translation>
    </message>
    <message>
        <source>When the other side takes less, or is known to take more.</source>
        <translation>Wenn die Gegenseite weniger annimmt oder bekanntermaßen mehr.</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The domain to add, from 8.12, in place of the masquerade domain or the host&apos;s own name.</source>
        <translation>Die Domain, die hinzugefügt wird, ab 8.12, anstelle der Masquerading-Domain oder des eigenen Namens des Hosts.</translation>
    </message>
    <message>
        <source>The name to go under; never one in brackets.</source>
        <translation>Der Name, unter dem der Host auftritt; nie einer in eckigen Klammern.</translation>
    </message>
    <message>
        <source>It rewrites addresses of hosts that others may look after.</source>
        <translation>Es schreibt Adressen von Hosts um, für die vielleicht andere zuständig sind.</translation>
    </message>
    <message>
        <source>A file in the folder hack.</source>
        <translation>Eine Datei im Verzeichnis hack.</translation>
    </message>
    <message>
        <source>A file in the folder siteconfig.</source>
        <translation>Eine Datei im Verzeichnis siteconfig.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The host that the sites are connected to.</source>
        <translation>Der Host, mit dem die Hosts der Liste verbunden sind.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class to fill; U stands for hosts connected to this one.</source>
        <translation>Die Klasse, die gefüllt wird; U steht für Hosts, die mit diesem verbunden sind.</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>UUCP names, spaces between.</source>
        <translation>UUCP-Namen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder hack.</source>
        <translation>Liest eine der Dateien im Verzeichnis hack des cf-Baums.</translation>
    </message>
    <message>
        <source>They are changes that somebody needed at one place and that were never made features; what one does, its own text says. Distributions and sites add theirs.</source>
        <translation>Es sind Änderungen, die jemand an einer Stelle brauchte und aus denen nie ein FEATURE wurde; was eine bewirkt, steht in ihrem eigenen Text. Distributionen und Betreiber fügen eigene hinzu.</translation>
    </message>
    <message>
        <source>After reading the file.</source>
        <translation>Nachdem man die Datei gelesen hat.</translation>
    </message>
    <message>
        <source>Where a feature does the same.</source>
        <translation>Wo ein FEATURE dasselbe tut.</translation>
    </message>
    <message>
        <source>cf/README, Hacks</source>
        <translation>cf/README, Hacks</translation>
    </message>
    <message>
        <source>Reads a list of hosts and says through which host UUCP reaches them.</source>
        <translation>Liest eine Liste von Hosts und sagt, über welchen Host UUCP sie erreicht.</translation>
    </message>
    <message>
        <source>The file has SITE lines and nothing else. Mail for these hosts goes to the host of the second argument.</source>
        <translation>Die Datei enthält SITE-Zeilen und sonst nichts. Mails für diese Hosts gehen an den Host des zweiten Arguments.</translation>
    </message>
    <message>
        <source>Only to keep an old configuration.</source>
        <translation>Nur um eine alte Konfiguration zu behalten.</translation>
    </message>
    <message>
        <source>In new ones: the mailertable says it, one line a host.</source>
        <translation>In neuen: Die mailertable sagt es, mit einer Zeile je Host.</translation>
    </message>
    <message>
        <source>cf/README, Site configuration</source>
        <translation>cf/README, Site configuration</translation>
    </message>
    <message>
        <source>Adds UUCP names to the class that SITECONFIG fills.</source>
        <translation>Fügt UUCP-Namen der Klasse hinzu, die SITECONFIG füllt.</translation>
    </message>
    <message>
        <source>It stands in files of the folder siteconfig, one line for each host; several names are one host.</source>
        <translation>Es steht in Dateien des Verzeichnisses siteconfig, eine Zeile je Host; mehrere Namen sind ein und derselbe Host.</translation>
    </message>
    <message>
        <source>A group.</source>
        <translation>Eine Gruppe.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Times, commas between.</source>
        <translation>Zeiten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Two times with a slash between.</source>
        <translation>Zwei Zeiten mit einem Schrägstrich dazwischen.</translation>
    </message>
    <message>
        <source>As in CLIENT_OPTIONS.</source>
        <translation>Wie in CLIENT_OPTIONS.</translation>
    </message>
    <message>
        <source>Named the default group, before 8.7.</source>
        <translation>Nannte die Standardgruppe, vor 8.7.</translation>
    </message>
    <message>
        <source>m4 prints a message, and nothing changes in the .cf.</source>
        <translation>m4 gibt eine Meldung aus, und in der .cf ändert sich nichts.</translation>
    </message>
    <message>
        <source>Set all time limits at once, before 8.7.</source>
        <translation>Setzte alle Zeitlimits auf einmal, vor 8.7.</translation>
    </message>
    <message>
        <source>Sets when a message goes back and when its sender is warned.</source>
        <translation>Legt fest, wann eine Mail zurückgeht und wann ihr Absender gewarnt wird.</translation>
    </message>
    <message>
        <source>It is taken apart at the slash into the two options that there are since 8.7; both hold for all mail in the queue.</source>
        <translation>Der Wert wird am Schrägstrich in die zwei Optionen zerlegt, die es seit 8.7 gibt; beide gelten für alle Mails in der Warteschlange.</translation>
    </message>
    <message>
        <source>Rebuilt the aliases by itself, before 8.12.</source>
        <translation>Erzeugte die Aliase von selbst neu, vor 8.12.</translation>
    </message>
    <message>
        <source>m4 prints a warning, and nothing changes in the .cf. newaliases does it now.</source>
        <translation>m4 gibt eine Warnung aus, und in der .cf ändert sich nichts. Das macht jetzt newaliases.</translation>
    </message>
    <message>
        <source>The way before 8.12 to say how sendmail connects to other hosts.</source>
        <translation>Vor 8.12 die Art zu sagen, wie sich sendmail mit anderen Hosts verbindet.</translation>
    </message>
    <message>
        <source>It becomes a ClientPortOptions line, with a warning of m4. There can be only one.</source>
        <translation>Daraus wird eine ClientPortOptions-Zeile, mit einer Warnung von m4. Es kann nur eine geben.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 5.7</source>
        <translation>cf/README, Tweaking configuration options; op.me, 5.7</translation>
    </message>
    <message>
        <source>One of these words.</source>
        <translation>Eines dieser Wörter.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Some of these words, commas between.</source>
        <translation>Einige dieser Wörter, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>True or False.</source>
        <translation>True oder False.</translation>
    </message>
    <message>
        <source>A time such as 30s, 5m, 2h or 3d.</source>
        <translation>Eine Zeit wie 30s, 5m, 2h oder 3d.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The path of the file, from /.</source>
        <translation>Der Pfad der Datei, ab /.</translation>
    </message>
    <message>
        <source>The path of the folder, from /.</source>
        <translation>Der Pfad des Verzeichnisses, ab /.</translation>
    </message>
    <message>
        <source>The name of a host.</source>
        <translation>Der Name eines Hosts.</translation>
    </message>
    <message>
        <source>A full host name.</source>
        <translation>Ein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>A mail address.</source>
        <translation>Eine Mailadresse.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A user, by name or number; a group may follow a colon.</source>
        <translation>Ein Benutzer, als Name oder Nummer; nach einem Doppelpunkt kann eine Gruppe folgen.</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Octal, such as 0600.</source>
        <translation>Oktal, etwa 0600.</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Names of macros, long ones in braces, commas between.</source>
        <translation>Namen von Makros, lange in geschweiften Klammern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The folder, with its whole path.</source>
        <translation>Das Verzeichnis, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>The folder, with its whole path and a slash at the end.</source>
        <translation>Das Verzeichnis, mit vollem Pfad und einem Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The folder; an asterisk at the end stands for all that begin so.</source>
        <translation>Das Verzeichnis; ein Stern am Ende steht für alle, die so beginnen.</translation>
    </message>
    <message>
        <source>A type that this sendmail is built with, see sendmail -d0.1.</source>
        <translation>Ein Typ, mit dem dieses sendmail gebaut ist, siehe sendmail -d0.1.</translation>
    </message>
    <message>
        <source>Names the folder in which sendmail looks for its files and tables.</source>
        <translation>Nennt das Verzeichnis, in dem sendmail seine Dateien und Tabellen sucht.</translation>
    </message>
    <message>
        <source>It is put before the names of aliases, access map, local-host-names and all others that the .mc does not set itself. The files have to be moved by hand.</source>
        <translation>Es kommt vor die Namen von Aliasen, access-Tabelle, local-host-names und allen anderen, die die .mc nicht selbst setzt. Die Dateien müssen von Hand verschoben werden.</translation>
    </message>
    <message>
        <source>On a system that keeps them elsewhere, or for a second configuration.</source>
        <translation>Auf einem System, das sie anderswo hat, oder für eine zweite Konfiguration.</translation>
    </message>
    <message>
        <source>Where they are in /etc/mail.</source>
        <translation>Wo sie in /etc/mail liegen.</translation>
    </message>
    <message>
        <source>Before the first feature with a table.</source>
        <translation>Vor dem ersten FEATURE mit einer Tabelle.</translation>
    </message>
    <message>
        <source>Sets the type of database for all tables that name none themselves.</source>
        <translation>Setzt den Datenbanktyp für alle Tabellen, die selbst keinen nennen.</translation>
    </message>
    <message>
        <source>A feature with a table takes this type unless its argument says otherwise. makemap has to be called with the same type, or sendmail does not find the database.</source>
        <translation>Ein FEATURE mit einer Tabelle nimmt diesen Typ, sofern sein Argument nichts anderes sagt. makemap muss mit demselben Typ aufgerufen werden, sonst findet sendmail die Datenbank nicht.</translation>
    </message>
    <message>
        <source>Where sendmail is built without Berkeley DB.</source>
        <translation>Wo sendmail ohne Berkeley DB gebaut ist.</translation>
    </message>
    <message>
        <source>Names the file with the answers to the SMTP command HELP.</source>
        <translation>Nennt die Datei mit den Antworten auf den SMTP-Befehl HELP.</translation>
    </message>
    <message>
        <source>Whoever connects can read it, also the version number in it. Without the file HELP answers that there is no help.</source>
        <translation>Wer sich verbindet, kann sie lesen, auch die Versionsnummer darin. Ohne die Datei antwortet HELP, dass es keine Hilfe gibt.</translation>
    </message>
    <message>
        <source>When the platform keeps the file elsewhere.</source>
        <translation>Wenn die Plattform die Datei anderswo hat.</translation>
    </message>
    <message>
        <source>Names the file in which sendmail counts messages and bytes.</source>
        <translation>Nennt die Datei, in der sendmail Mails und Byte zählt.</translation>
    </message>
    <message>
        <source>mailstats shows the counts of each mailer. sendmail never makes the file: where it is missing, nothing is counted, and mail goes on.</source>
        <translation>mailstats zeigt die Zahlen jedes Mailers. sendmail legt die Datei nie an: Fehlt sie, wird nichts gezählt, und der Mailverkehr läuft weiter.</translation>
    </message>
    <message>
        <source>To keep it on a disk that can be written.</source>
        <translation>Um sie auf einer beschreibbaren Festplatte zu halten.</translation>
    </message>
    <message>
        <source>Names the folder of the mail queue.</source>
        <translation>Nennt das Verzeichnis der Mail-Warteschlange.</translation>
    </message>
    <message>
        <source>Each message that cannot go out at once lies there, text and envelope. With an asterisk at the end all folders of that beginning are one queue, which is faster with many messages.</source>
        <translation>Dort liegt jede Mail, die nicht sofort hinausgehen kann, Text und Envelope. Mit einem Stern am Ende sind alle Verzeichnisse dieses Anfangs eine Warteschlange, und das ist bei vielen Mails schneller.</translation>
    </message>
    <message>
        <source>To put the queue on another disk, or into several folders.</source>
        <translation>Um die Warteschlange auf eine andere Festplatte oder in mehrere Verzeichnisse zu legen.</translation>
    </message>
    <message>
        <source>What lies in the old folder is not found any more: empty it before.</source>
        <translation>Was im alten Verzeichnis liegt, wird nicht mehr gefunden: Vorher leeren.</translation>
    </message>
    <message>
        <source>root&apos;s alone: whoever reads the folder reads the mail in it.</source>
        <translation>Nur für root: Wer das Verzeichnis liest, liest die Mails darin.</translation>
    </message>
    <message>
        <source>Names the folder of the submission program&apos;s queue.</source>
        <translation>Nennt das Verzeichnis für die Warteschlange des Submission-Programms.</translation>
    </message>
    <message>
        <source>What a program hands in lies there while the daemon or the relay does not answer. In the wrong folder sendmail stops with &quot;can not chdir&quot;, and the mail is lost.</source>
        <translation>Dort liegt, was ein Programm übergibt, solange der Daemon oder das Relay nicht antwortet. Im falschen Verzeichnis hält sendmail mit „can not chdir“ an, und die Mail ist verloren.</translation>
    </message>
    <message>
        <source>In submit.mc, where the platform has another folder.</source>
        <translation>In der submit.mc, wenn die Plattform ein anderes Verzeichnis hat.</translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file sets it.</source>
        <translation>Unter Debian, dessen DOMAIN-Datei es setzt.</translation>
    </message>
    <message>
        <source>Before msp, which reads it.</source>
        <translation>Vor msp, das es liest.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A number; 0 turns it off, -1 lets sendmail choose one.</source>
        <translation>Eine Zahl; 0 schaltet es ab, -1 lässt sendmail eine wählen.</translation>
    </message>
    <message>
        <source>Keeps mail for expensive mailers in the queue until it is run.</source>
        <translation>Behält Mails für teure Mailer in der Warteschlange, bis sie läuft.</translation>
    </message>
    <message>
        <source>Expensive is a mailer with the flag e. Its mail is not sent at once but with the next queue run, all together.</source>
        <translation>Teuer ist ein Mailer mit dem Flag e. Seine Mails werden nicht sofort gesendet, sondern mit dem nächsten Warteschlangenlauf, alle zusammen.</translation>
    </message>
    <message>
        <source>On a host that dials in, or with an expensive line.</source>
        <translation>Auf einem Host, der sich einwählt, oder mit einer teuren Leitung.</translation>
    </message>
    <message>
        <source>On a host that is always online.</source>
        <translation>Auf einem Host, der immer online ist.</translation>
    </message>
    <message>
        <source>Says after how many delivered recipients the queue file is written anew.</source>
        <translation>Sagt, nach wie vielen bedienten Empfängern die Warteschlangendatei neu geschrieben wird.</translation>
    </message>
    <message>
        <source>If the host goes down in the middle of a long list, no more than this many recipients get the message twice.</source>
        <translation>Fällt der Host mitten in einer langen Liste aus, bekommen nicht mehr als so viele Empfänger die Mail zweimal.</translation>
    </message>
    <message>
        <source>With a smaller number for important lists.</source>
        <translation>Mit einer kleineren Zahl bei wichtigen Listen.</translation>
    </message>
    <message>
        <source>A smaller number writes to disk more often.</source>
        <translation>Eine kleinere Zahl schreibt öfter auf die Festplatte.</translation>
    </message>
    <message>
        <source>Says when mail is sent on: at once in the background, at once while the caller waits, or by a queue run only.</source>
        <translation>Sagt, wann Mails weitergeschickt werden: sofort im Hintergrund, sofort, während der Aufrufer wartet, oder nur durch einen Warteschlangenlauf.</translation>
    </message>
    <message>
        <source>background takes the message and sends it in a process of its own, interactive makes the program that hands it in wait. queue leaves it to the queue runner, deferred does so without asking DNS before.</source>
        <translation>background nimmt die Mail an und sendet sie in einem eigenen Prozess, interactive lässt das Programm warten, das sie übergibt. queue überlässt sie dem Warteschlangenlauf, deferred tut das, ohne vorher das DNS zu befragen.</translation>
    </message>
    <message>
        <source>With queue on a busy server, whose load the queue runners then bound.</source>
        <translation>Mit queue auf einem stark belasteten Server, dessen Last dann durch die Warteschlangenläufe begrenzt ist.</translation>
    </message>
    <message>
        <source>With queue where nobody runs the queue: mail then stays on the host.</source>
        <translation>Mit queue, wo niemand die Warteschlange anstößt: Die Mails bleiben dann auf dem Host.</translation>
    </message>
    <message>
        <source>With deferred neither relaying nor the access map is checked, and m4 warns of it. With background the number of processes follows the number of messages.</source>
        <translation>Mit deferred werden weder das Weiterleiten noch die access-Tabelle geprüft, und m4 warnt davor. Mit background folgt die Zahl der Prozesse der Zahl der Mails.</translation>
    </message>
    <message>
        <source>Runs each message of the queue in a process of its own.</source>
        <translation>Bearbeitet jede Mail der Warteschlange in einem eigenen Prozess.</translation>
    </message>
    <message>
        <source>The memory of each one is free when it ends. What the run has learned about hosts that are down is not passed on to the next message.</source>
        <translation>Der Arbeitsspeicher eines jeden ist frei, wenn er endet. Was der Lauf über unerreichbare Hosts erfahren hat, wird nicht an die nächste Mail weitergegeben.</translation>
    </message>
    <message>
        <source>On a host with little memory and large messages.</source>
        <translation>Auf einem Host mit wenig Arbeitsspeicher und großen Mails.</translation>
    </message>
    <message>
        <source>Says how fast, with a rising load, less important messages are only queued.</source>
        <translation>Sagt, wie schnell bei steigender Last weniger wichtige Mails nur in die Warteschlange kommen.</translation>
    </message>
    <message>
        <source>It is divided by the load above the limit of QueueLA; messages whose priority number is larger than the result wait in the queue.</source>
        <translation>Der Wert wird durch die Last oberhalb der Grenze von QueueLA geteilt; Mails, deren Prioritätszahl größer als das Ergebnis ist, warten in der Warteschlange.</translation>
    </message>
    <message>
        <source>Says from which load of the machine mail is only queued.</source>
        <translation>Sagt, ab welcher Last des Hosts Mails nur in die Warteschlange kommen.</translation>
    </message>
    <message>
        <source>It is still accepted; delivery waits for a queue run with less load. Without this line it is eight times the number of processors. The 8 in the comment is an example.</source>
        <translation>Sie werden weiterhin angenommen; die Zustellung wartet auf einen Warteschlangenlauf bei geringerer Last. Ohne diese Zeile ist es das Achtfache der Zahl der Prozessoren. Die 8 im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Sets the permissions of the files in the queue.</source>
        <translation>Setzt die Rechte der Dateien in der Warteschlange.</translation>
    </message>
    <message>
        <source>Without it they are 0600, or 0644 where sendmail runs under another user than the one who called it. The submission program needs 0660 for its group; msp sets that.</source>
        <translation>Ohne die Option sind sie 0600, oder 0644, wenn sendmail unter einem anderen Benutzer läuft als dem, der es aufgerufen hat. Das Submission-Programm braucht 0660 für seine Gruppe; msp setzt das.</translation>
    </message>
    <message>
        <source>Whoever can read the files reads waiting mail.</source>
        <translation>Wer die Dateien lesen kann, liest wartende Mails.</translation>
    </message>
    <message>
        <source>Says in which order the messages of the queue are tried.</source>
        <translation>Sagt, in welcher Reihenfolge die Mails der Warteschlange versucht werden.</translation>
    </message>
    <message>
        <source>priority prefers important, small and new ones; host puts mail for the same host together; filename and modification start without reading all files; random lets several runs work side by side.</source>
        <translation>priority bevorzugt wichtige, kleine und neue; host bringt Mails für denselben Host zusammen; filename und modification beginnen, ohne alle Dateien zu lesen; mit random können mehrere Läufe nebeneinander arbeiten.</translation>
    </message>
    <message>
        <source>With host, or random, on a server with a long queue.</source>
        <translation>Mit host oder random auf einem Server mit langer Warteschlange.</translation>
    </message>
    <message>
        <source>priority, host and time read every file in the queue before the first delivery.</source>
        <translation>priority, host und time lesen vor der ersten Zustellung jede Datei in der Warteschlange.</translation>
    </message>
    <message>
        <source>Says how many queue runners may work at once, over all queue groups.</source>
        <translation>Sagt, wie viele Warteschlangenläufe auf einmal arbeiten dürfen, über alle Warteschlangengruppen hinweg.</translation>
    </message>
    <message>
        <source>When the groups want more, some of them wait for their turn. Without it there is no limit.</source>
        <translation>Wollen die Gruppen mehr, warten einige, bis sie an der Reihe sind. Ohne die Option gibt es keine Grenze.</translation>
    </message>
    <message>
        <source>With several queue groups.</source>
        <translation>Mit mehreren Warteschlangengruppen.</translation>
    </message>
    <message>
        <source>Says how many queue runners work on one queue group at once.</source>
        <translation>Sagt, wie viele Warteschlangenläufe zugleich an einer Warteschlangengruppe arbeiten.</translation>
    </message>
    <message>
        <source>One slow message then no longer stops all behind it. A queue group can set a number of its own.</source>
        <translation>Eine langsame Mail hält dann nicht mehr alle hinter ihr auf. Eine Warteschlangengruppe kann eine eigene Zahl setzen.</translation>
    </message>
    <message>
        <source>Lowers the priority of queue runners against other processes.</source>
        <translation>Senkt die Priorität von Warteschlangenläufen gegenüber anderen Prozessen.</translation>
    </message>
    <message>
        <source>The number is what nice adds: the larger, the more they yield. Mail that is sent at once is not concerned.</source>
        <translation>Die Zahl ist das, was nice addiert: Je größer sie ist, desto mehr treten sie zurück. Mails, die sofort gesendet werden, sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Says how many messages one queue run looks at; 0 means all.</source>
        <translation>Sagt, wie viele Mails ein Warteschlangenlauf ansieht; 0 bedeutet alle.</translation>
    </message>
    <message>
        <source>It takes the first ones of the folder, not the most important ones, so others may wait forever. mailq, too, shows no more than this many.</source>
        <translation>Er nimmt die ersten des Verzeichnisses, nicht die wichtigsten, darum warten andere womöglich ewig. Auch mailq zeigt nicht mehr als so viele.</translation>
    </message>
    <message>
        <source>Hardly ever: where the queue is so long that a run takes too much memory.</source>
        <translation>Kaum je: wo die Warteschlange so lang ist, dass ein Lauf zu viel Arbeitsspeicher braucht.</translation>
    </message>
    <message>
        <source>Sorts the recipients of a new message without asking DNS for their MX hosts; 0 asks.</source>
        <translation>Sortiert die Empfänger einer neuen Mail, ohne das DNS nach ihren MX-Hosts zu fragen; 0 fragt.</translation>
    </message>
    <message>
        <source>The message is split by domains, which is quick. For messages from the command line the number also says how many processes deliver at once.</source>
        <translation>Die Mail wird nach Domains aufgeteilt, und das geht schnell. Bei Mails von der Befehlszeile sagt die Zahl auch, wie viele Prozesse zugleich zustellen.</translation>
    </message>
    <message>
        <source>With 0 where the look-ups are answered from nearby and many domains share a server.</source>
        <translation>Mit 0, wo Abfragen aus der Nähe beantwortet werden und sich viele Domains einen Server teilen.</translation>
    </message>
    <message>
        <source>Lets sendmail&apos;s processes share what they know about queues and disks.</source>
        <translation>Lässt die Prozesse von sendmail teilen, was sie über Warteschlangen und Festplatten wissen.</translation>
    </message>
    <message>
        <source>One process counts the messages and the free space, the others read it. 0 turns that off.</source>
        <translation>Ein Prozess zählt die Mails und den freien Platz, die anderen lesen es. 0 schaltet das ab.</translation>
    </message>
    <message>
        <source>On a server with several queue folders.</source>
        <translation>Auf einem Server mit mehreren Warteschlangenverzeichnissen.</translation>
    </message>
    <message>
        <source>A piece of shared memory, and a key that no other program uses.</source>
        <translation>Ein Stück gemeinsamer Speicher und ein Schlüssel, den kein anderes Programm verwendet.</translation>
    </message>
    <message>
        <source>Names the file for the key of the shared memory that sendmail has chosen by itself.</source>
        <translation>Nennt die Datei für den Schlüssel des gemeinsamen Speichers, den sendmail selbst gewählt hat.</translation>
    </message>
    <message>
        <source>It is used when SharedMemoryKey is -1. The other processes, and people who look for a fault, find the key there.</source>
        <translation>Sie wird verwendet, wenn SharedMemoryKey -1 ist. Die anderen Prozesse, und Leute auf Fehlersuche, finden den Schlüssel dort.</translation>
    </message>
    <message>
        <source>Together with the key -1.</source>
        <translation>Zusammen mit dem Schlüssel -1.</translation>
    </message>
    <message>
        <source>Says by how much each recipient moves a message back in the queue.</source>
        <translation>Sagt, um wie viel jeder Empfänger eine Mail in der Warteschlange zurücksetzt.</translation>
    </message>
    <message>
        <source>Messages to many recipients let others pass. It counts where the queue is sorted by priority, or where the load is high.</source>
        <translation>Mails an viele Empfänger lassen andere vorbei. Es zählt, wo die Warteschlange nach Priorität sortiert wird oder wo die Last hoch ist.</translation>
    </message>
    <message>
        <source>Says by how much the header Precedence: moves a message in the queue.</source>
        <translation>Sagt, um wie viel die Kopfzeile Precedence: eine Mail in der Warteschlange verschiebt.</translation>
    </message>
    <message>
        <source>It is multiplied by the number that the .cf gives the word, such as -60 for bulk. It counts where the queue is sorted by priority.</source>
        <translation>Der Wert wird mit der Zahl multipliziert, die die .cf dem Wort gibt, etwa -60 für bulk. Es zählt, wo die Warteschlange nach Priorität sortiert wird.</translation>
    </message>
    <message>
        <source>Says by how much each failed attempt moves a message back in the queue.</source>
        <translation>Sagt, um wie viel jeder gescheiterte Versuch eine Mail in der Warteschlange zurücksetzt.</translation>
    </message>
    <message>
        <source>Mail for hosts that are down lets others pass. It counts where the queue is sorted by priority.</source>
        <translation>Mails für unerreichbare Hosts lassen andere vorbei. Es zählt, wo die Warteschlange nach Priorität sortiert wird.</translation>
    </message>
    <message>
        <source>Writes each message to disk before it counts as accepted.</source>
        <translation>Schreibt jede Mail auf die Festplatte, bevor sie als angenommen gilt.</translation>
    </message>
    <message>
        <source>With True a crash loses nothing. Interactive saves writes where the delivery mode is interactive, PostMilter waits until all filters have agreed. False can lose mail.</source>
        <translation>Mit True geht bei einem Absturz nichts verloren. Interactive spart Schreibvorgänge, wo der Zustellmodus interactive ist, PostMilter wartet, bis alle Filter zugestimmt haben. Bei False können Mails verloren gehen.</translation>
    </message>
    <message>
        <source>With PostMilter where filters refuse most of the mail.</source>
        <translation>Mit PostMilter, wo Filter die meisten Mails abweisen.</translation>
    </message>
    <message>
        <source>False: never on a host whose mail matters.</source>
        <translation>False: nie auf einem Host, dessen Mails wichtig sind.</translation>
    </message>
    <message>
        <source>Each message waits for the disk.</source>
        <translation>Jede Mail wartet auf die Festplatte.</translation>
    </message>
    <message>
        <source>Lets only one process at a time send to the same host.</source>
        <translation>Lässt nur einen Prozess zugleich an denselben Host senden.</translation>
    </message>
    <message>
        <source>It spares the other host, but one large message makes all others to that host wait. It works only with a folder of host states.</source>
        <translation>Das schont den anderen Host, doch eine große Mail lässt alle anderen an diesen Host warten. Es wirkt nur mit einem Verzeichnis für Host-Zustände.</translation>
    </message>
    <message>
        <source>Where the receiving host asks for it.</source>
        <translation>Wo der empfangende Host darum bittet.</translation>
    </message>
    <message>
        <source>On a busy server: an idle open connection, too, keeps the others out.</source>
        <translation>Auf einem stark belasteten Server: Auch eine ruhende offene Verbindung hält die anderen fern.</translation>
    </message>
    <message>
        <source>Says whether, besides the files of the queue, their folder has to be written to disk.</source>
        <translation>Sagt, ob außer den Dateien der Warteschlange auch deren Verzeichnis auf die Festplatte geschrieben werden muss.</translation>
    </message>
    <message>
        <source>Some file systems lose a new file in a crash if the folder is not written. False saves these writes; where sendmail was built without them it does nothing.</source>
        <translation>Manche Dateisysteme verlieren bei einem Absturz eine neue Datei, wenn das Verzeichnis nicht geschrieben ist. False spart diese Schreibvorgänge; wo sendmail ohne sie gebaut ist, bewirkt es nichts.</translation>
    </message>
    <message>
        <source>With False on file systems that do not need it.</source>
        <translation>Mit False auf Dateisystemen, die es nicht brauchen.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.1.3</source>
        <translation>cf/README, Tweaking configuration options; op.me, 4.1.3</translation>
    </message>
    <message>
        <source>Only messages whose header Precedence: says so; all others follow the general time.</source>
        <translation>Nur Mails, deren Kopfzeile Precedence: das sagt; alle anderen folgen der allgemeinen Zeit.</translation>
    </message>
    <message>
        <source>Where such mail has to come back sooner or may wait longer.</source>
        <translation>Wo solche Mails früher zurückkommen müssen oder länger warten dürfen.</translation>
    </message>
    <message>
        <source>Where the sender of such mail has to know sooner or later.</source>
        <translation>Wo der Absender solcher Mails früher oder später Bescheid wissen muss.</translation>
    </message>
    <message>
        <source>A time; 0 names no time, one below 0 turns the extension off.</source>
        <translation>Eine Zeit; 0 nennt keine Zeit, eine unter 0 schaltet die Erweiterung ab.</translation>
    </message>
    <message>
        <source>Says after how long in the queue a message goes back to its sender.</source>
        <translation>Sagt, nach welcher Zeit in der Warteschlange eine Mail an ihren Absender zurückgeht.</translation>
    </message>
    <message>
        <source>Until then each queue run tries it again. The word now sends back everything in the queue at its next run.</source>
        <translation>Bis dahin versucht jeder Warteschlangenlauf sie erneut. Das Wort now schickt alles in der Warteschlange bei deren nächstem Lauf zurück.</translation>
    </message>
    <message>
        <source>With a shorter time where a late message is worth nothing.</source>
        <translation>Mit einer kürzeren Zeit, wo eine späte Mail nichts wert ist.</translation>
    </message>
    <message>
        <source>Elsewhere: five days survive a weekend without an administrator.</source>
        <translation>Anderswo: Fünf Tage überstehen ein Wochenende ohne Administrator.</translation>
    </message>
    <message>
        <source>Says after how long a message of normal precedence goes back to its sender.</source>
        <translation>Sagt, nach welcher Zeit eine Mail mit normalem Vorrang an ihren Absender zurückgeht.</translation>
    </message>
    <message>
        <source>That is mail without the header Precedence:, nearly all of it. Without this line the general time holds.</source>
        <translation>Das sind Mails ohne die Kopfzeile Precedence:, also fast alle. Ohne diese Zeile gilt die allgemeine Zeit.</translation>
    </message>
    <message>
        <source>Says after how long a message of high precedence goes back to its sender.</source>
        <translation>Sagt, nach welcher Zeit eine Mail mit hohem Vorrang an ihren Absender zurückgeht.</translation>
    </message>
    <message>
        <source>Says after how long a message of low precedence goes back to its sender.</source>
        <translation>Sagt, nach welcher Zeit eine Mail mit niedrigem Vorrang an ihren Absender zurückgeht.</translation>
    </message>
    <message>
        <source>Says after how long in the queue a bounce is given up.</source>
        <translation>Sagt, nach welcher Zeit in der Warteschlange ein Bounce aufgegeben wird.</translation>
    </message>
    <message>
        <source>A bounce that cannot be delivered has no sender to go back to. A short time empties the queue of bounces to forged senders.</source>
        <translation>Ein Bounce, der sich nicht zustellen lässt, hat keinen Absender, an den er zurückgehen könnte. Eine kurze Zeit befreit die Warteschlange von Bounces an gefälschte Absender.</translation>
    </message>
    <message>
        <source>Where bounces to senders that do not exist fill the queue.</source>
        <translation>Wo Bounces an Absender, die es nicht gibt, die Warteschlange füllen.</translation>
    </message>
    <message>
        <source>Says after how long in the queue the sender gets a warning.</source>
        <translation>Sagt, nach welcher Zeit in der Warteschlange der Absender eine Warnung bekommt.</translation>
    </message>
    <message>
        <source>The message stays in the queue and is tried further. Senders who asked for other reports get what they asked for.</source>
        <translation>Die Mail bleibt in der Warteschlange und wird weiter versucht. Absender, die andere Berichte verlangt haben, bekommen, was sie verlangt haben.</translation>
    </message>
    <message>
        <source>With a longer time, or 0 for none, where people take the warning for a failure.</source>
        <translation>Mit einer längeren Zeit, oder 0 für keine, wo Leute die Warnung für einen Fehlschlag halten.</translation>
    </message>
    <message>
        <source>Says after how long the sender of a message of normal precedence gets a warning.</source>
        <translation>Sagt, nach welcher Zeit der Absender einer Mail mit normalem Vorrang eine Warnung bekommt.</translation>
    </message>
    <message>
        <source>Says after how long the sender of a message of high precedence gets a warning.</source>
        <translation>Sagt, nach welcher Zeit der Absender einer Mail mit hohem Vorrang eine Warnung bekommt.</translation>
    </message>
    <message>
        <source>Says after how long the sender of a message of low precedence gets a warning.</source>
        <translation>Sagt, nach welcher Zeit der Absender einer Mail mit niedrigem Vorrang eine Warnung bekommt.</translation>
    </message>
    <message>
        <source>Says after how long a warning about a waiting bounce is due.</source>
        <translation>Sagt, nach welcher Zeit eine Warnung über einen wartenden Bounce fällig ist.</translation>
    </message>
    <message>
        <source>It concerns messages that sendmail wrote itself, to tell about a failure or a delay.</source>
        <translation>Das betrifft Mails, die sendmail selbst geschrieben hat, um einen Fehlschlag oder eine Verzögerung zu melden.</translation>
    </message>
    <message>
        <source>Says how long a message rests before a queue run tries it again.</source>
        <translation>Sagt, wie lange eine Mail ruht, bevor ein Warteschlangenlauf sie erneut versucht.</translation>
    </message>
    <message>
        <source>The queue can then be run often without trying each message each time. Runs for a chosen part of the queue do not keep to it. The 30m in the comment is an example.</source>
        <translation>Die Warteschlange kann dann oft laufen, ohne dass jedes Mal jede Mail versucht wird. Läufe für einen ausgewählten Teil der Warteschlange halten sich nicht daran. Das 30m im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>With a short interval between queue runs.</source>
        <translation>Mit einem kurzen Abstand zwischen Warteschlangenläufen.</translation>
    </message>
    <message>
        <source>Doubles the rest of a message after each attempt, up to this time.</source>
        <translation>Verdoppelt nach jedem Versuch die Ruhezeit einer Mail, bis zu dieser Zeit.</translation>
    </message>
    <message>
        <source>A new message is tried soon and often, one that has failed many times more seldom. Without it each queue run tries every message.</source>
        <translation>Eine neue Mail wird bald und oft versucht, eine, die schon viele Male gescheitert ist, seltener. Ohne die Option versucht jeder Warteschlangenlauf jede Mail.</translation>
    </message>
    <message>
        <source>On a host with a long queue and frequent runs.</source>
        <translation>Auf einem Host mit langer Warteschlange und häufigen Läufen.</translation>
    </message>
    <message>
        <source>Says which deadline for delivery the server accepts from clients.</source>
        <translation>Sagt, welche Zustellfrist der Server von Clients annimmt.</translation>
    </message>
    <message>
        <source>It announces the SMTP extension DELIVERBY: a message that is not delivered in time comes back, or its sender is told.</source>
        <translation>Er kündigt die SMTP-Erweiterung DELIVERBY an: Eine Mail, die nicht rechtzeitig zugestellt ist, kommt zurück, oder ihr Absender erfährt davon.</translation>
    </message>
    <message>
        <source>With -1 to turn the extension off.</source>
        <translation>Mit -1, um die Erweiterung abzuschalten.</translation>
    </message>
    <message>
        <source>The host; a mailer and a colon may stand before it.</source>
        <translation>Der Host; davor können ein Mailer und ein Doppelpunkt stehen.</translation>
    </message>
    <message>
        <source>The host, or local: and a user, or error: and a code, as the mailertable has them.</source>
        <translation>Der Host, oder local: und ein Benutzer, oder error: und ein Code, wie in der mailertable.</translation>
    </message>
    <message>
        <source>Where such a gateway still runs.</source>
        <translation>Wo ein solches Gateway noch läuft.</translation>
    </message>
    <message>
        <source>Everywhere else: such networks are rare by now.</source>
        <translation>Überall sonst: Solche Netze sind inzwischen selten.</translation>
    </message>
    <message>
        <source>Names the host that gets mail for names without a domain.</source>
        <translation>Nennt den Host, der Mails für Namen ohne Domain bekommt.</translation>
    </message>
    <message>
        <source>With stickyhost, mail to a bare name goes there before any alias is looked up, while mail to a name at this host stays. Without stickyhost it is MAIL_HUB under another name, and MAIL_HUB wins.</source>
        <translation>Mit stickyhost gehen Mails an einen bloßen Namen dorthin, bevor ein Alias nachgeschlagen wird, während Mails an einen Namen auf diesem Host bleiben. Ohne stickyhost ist es MAIL_HUB unter anderem Namen, und MAIL_HUB gewinnt.</translation>
    </message>
    <message>
        <source>With stickyhost, where one host has the aliases of a whole site.</source>
        <translation>Mit stickyhost, wenn ein Host die Aliase eines ganzen Standorts hat.</translation>
    </message>
    <message>
        <source>In general: MAIL_HUB does it for both forms of a name.</source>
        <translation>Im Allgemeinen: MAIL_HUB leistet es für beide Formen eines Namens.</translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names that do not exist.</source>
        <translation>Nennt den Host, der Mails für lokale Namen bekommt, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A name that has neither alias nor account is sent there instead of being refused. The recipient&apos;s domain is replaced by the host&apos;s name unless preserve_luser_host keeps it.</source>
        <translation>Ein Name, der weder einen Alias noch ein Konto hat, geht dorthin, statt abgewiesen zu werden. An die Stelle der Domain des Empfängers tritt der Name des Hosts, es sei denn, preserve_luser_host behält sie.</translation>
    </message>
    <message>
        <source>While accounts move to another server, some after the others.</source>
        <translation>Während Konten nach und nach auf einen anderen Server umziehen.</translation>
    </message>
    <message>
        <source>On a server that the Internet can reach: spam for made-up names is then passed on instead of refused.</source>
        <translation>Auf einem Server, den das Internet erreicht: Spam an erfundene Namen wird dann weitergeleitet statt abgewiesen.</translation>
    </message>
    <message>
        <source>A look-up among the accounts for each local recipient.</source>
        <translation>Eine Abfrage der Konten je lokalem Empfänger.</translation>
    </message>
    <message>
        <source>Names the host that takes mail for hosts reached by UUCP.</source>
        <translation>Nennt den Host, der Mails für Hosts nimmt, die über UUCP erreicht werden.</translation>
    </message>
    <message>
        <source>Addresses such as host!user go there, before SMART_HOST is looked at. Hosts that this one reaches by UUCP itself are not concerned.</source>
        <translation>Adressen wie host!user gehen dorthin, bevor SMART_HOST an die Reihe kommt. Hosts, die dieser selbst über UUCP erreicht, sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Names the host that takes mail for the pseudo domain BITNET.</source>
        <translation>Nennt den Host, der Mails für die Pseudo-Domain BITNET nimmt.</translation>
    </message>
    <message>
        <source>Mail to user@host.BITNET goes there, before SMART_HOST is looked at. Without it such addresses are looked up in DNS and not found.</source>
        <translation>Mails an user@host.BITNET gehen dorthin, bevor SMART_HOST an die Reihe kommt. Fehlt die Zeile, werden solche Adressen im DNS nachgeschlagen und nicht gefunden.</translation>
    </message>
    <message>
        <source>Names the host that takes mail for DECnet.</source>
        <translation>Nennt den Host, der Mails für DECnet nimmt.</translation>
    </message>
    <message>
        <source>Mail to node::user and to the pseudo domain DECNET goes there. Without it node::user is taken for a local name.</source>
        <translation>Mails an node::user und an die Pseudo-Domain DECNET gehen dorthin. Fehlt die Zeile, gilt node::user als lokaler Name.</translation>
    </message>
    <message>
        <source>Names the host that takes mail for the pseudo domain FAX.</source>
        <translation>Nennt den Host, der Mails für die Pseudo-Domain FAX nimmt.</translation>
    </message>
    <message>
        <source>Mail to user@number.FAX goes there and is sent as a fax. Where the mailer fax is defined, that takes it instead.</source>
        <translation>Mails an user@number.FAX gehen dorthin und werden als Fax gesendet. Ist der Mailer fax definiert, nimmt stattdessen er sie.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>domain lets the domain of the sender count as well.</source>
        <translation>domain lässt auch die Domain des Absenders zählen.</translation>
    </message>
    <message>
        <source>Makes the server an open relay: it passes on mail from everybody to everybody.</source>
        <translation>Macht den Server zum offenen Relay: Er leitet Mails von jedem an jeden weiter.</translation>
    </message>
    <message>
        <source>It is for all mail that comes in by SMTP. The rules that keep strangers from sending to strangers through this host are left out. Within hours somebody finds such a host and sends spam through it; within days blocklists name it, and nobody takes its honest mail either. m4 warns at the line.</source>
        <translation>Es gilt für alle Mails, die per SMTP hereinkommen. Die Regeln, die Fremde daran hindern, über diesen Host an Fremde zu senden, entfallen. Binnen Stunden findet jemand einen solchen Host und sendet Spam über ihn; binnen Tagen steht er auf Blocklisten, und auch seine ehrlichen Mails nimmt niemand mehr an. m4 warnt an der Zeile.</translation>
    </message>
    <message>
        <source>On a closed network without any way out, for a test.</source>
        <translation>In einem abgeschlossenen Netz ohne jeden Weg nach draußen, für einen Test.</translation>
    </message>
    <message>
        <source>Everywhere else. RELAY_DOMAIN, the access map or authentication let in whom you mean.</source>
        <translation>Überall sonst. RELAY_DOMAIN, die access-Tabelle oder die Authentifizierung lassen die herein, die gemeint sind.</translation>
    </message>
    <message>
        <source>Opens the server to every stranger who can reach it.</source>
        <translation>Öffnet den Server für jeden Fremden, der ihn erreicht.</translation>
    </message>
    <message>
        <source>Lets every host in the domain of this host send mail through it, and takes mail for those hosts.</source>
        <translation>Lässt jeden Host in der Domain dieses Hosts Mails über ihn senden und nimmt Mails für diese Hosts an.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. The domains are those of class m: the host&apos;s name without its first part. On a host that is called example.com this is com, and all of it may relay.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Die Domains sind die der Klasse m: der Name des Hosts ohne den ersten Teil. Auf einem Host namens example.com ist das com, und für ganz com wird weitergeleitet.</translation>
    </message>
    <message>
        <source>On a central server whose full name has a host part, in a network with PTR records.</source>
        <translation>Auf einem zentralen Server, dessen voller Name einen Hostteil hat, in einem Netz mit PTR-Einträgen.</translation>
    </message>
    <message>
        <source>On a host that is called like its domain.</source>
        <translation>Auf einem Host, der so heißt wie seine Domain.</translation>
    </message>
    <message>
        <source>Check class m with sendmail -bt before use: $=m.</source>
        <translation>Vor dem Einsatz die Klasse m mit sendmail -bt prüfen: $=m.</translation>
    </message>
    <message>
        <source>Takes the names of class R and of the access map for single hosts instead of whole domains.</source>
        <translation>Versteht die Namen der Klasse R und der access-Tabelle als einzelne Hosts statt als ganze Domains.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. RELAY_DOMAIN(example.com) then lets in example.com and not pc1.example.com; each host has to be named in full.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. RELAY_DOMAIN(example.com) lässt dann example.com herein und nicht pc1.example.com; jeder Host muss mit vollem Namen genannt sein.</translation>
    </message>
    <message>
        <source>Where single hosts of a domain may relay and others not.</source>
        <translation>Wo für einzelne Hosts einer Domain weitergeleitet wird und für andere nicht.</translation>
    </message>
    <message>
        <source>Where whole domains may.</source>
        <translation>Wo für ganze Domains weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Narrows who may relay.</source>
        <translation>Engt ein, für wen weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Takes mail for every domain whose MX records name this host.</source>
        <translation>Nimmt Mails für jede Domain an, deren MX-Einträge diesen Host nennen.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP to domains that are not this host&apos;s own: a look at their MX records decides whether it is passed on.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen und an Domains gehen, die nicht die eigenen dieses Hosts sind: Ein Blick auf deren MX-Einträge entscheidet, ob sie weitergeleitet werden.</translation>
    </message>
    <message>
        <source>On a backup server for many domains that change often.</source>
        <translation>Auf einem Backup-Server für viele Domains, die oft wechseln.</translation>
    </message>
    <message>
        <source>Where the domains are known: name them with RELAY_DOMAIN.</source>
        <translation>Wo die Domains bekannt sind: Dann gehören sie in RELAY_DOMAIN.</translation>
    </message>
    <message>
        <source>DNS look-ups for each recipient; while DNS does not answer, mail is turned away for now.</source>
        <translation>DNS-Abfragen für jeden Empfänger; solange das DNS nicht antwortet, werden Mails vorläufig abgewiesen.</translation>
    </message>
    <message>
        <source>Anybody can point an MX record to this host and use it as a relay for their own domain.</source>
        <translation>Jeder kann einen MX-Eintrag auf diesen Host zeigen lassen und ihn als Relay für die eigene Domain benutzen.</translation>
    </message>
    <message>
        <source>Lets everybody relay who uses a sender address of this host.</source>
        <translation>Leitet für jeden weiter, der eine Absenderadresse dieses Hosts verwendet.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. The sender of MAIL FROM is whatever the client writes, so a spammer only has to write your domain. m4 warns at the line.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Der Absender in MAIL FROM ist, was immer der Client schreibt; ein Spammer muss also nur die Domain dieses Hosts hinschreiben. m4 warnt an der Zeile.</translation>
    </message>
    <message>
        <source>Hardly anywhere; authentication does what is meant.</source>
        <translation>Kaum irgendwo; Authentifizierung leistet, was gemeint ist.</translation>
    </message>
    <message>
        <source>On every server that strangers reach.</source>
        <translation>Auf jedem Server, den Fremde erreichen.</translation>
    </message>
    <message>
        <source>Practically an open relay.</source>
        <translation>Praktisch ein offenes Relay.</translation>
    </message>
    <message>
        <source>Lets those relay whose sender address has RELAY in the access map.</source>
        <translation>Leitet für alle weiter, deren Absenderadresse in der access-Tabelle RELAY hat.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Lines such as From:mary@example.com RELAY count, with domain also From:example.com. The address is whatever the client writes. m4 warns at the line, and even more without access_db.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Zeilen wie From:mary@example.com RELAY zählen, mit domain auch From:example.com. Die Adresse ist, was immer der Client schreibt. m4 warnt an der Zeile, und ohne access_db erst recht.</translation>
    </message>
    <message>
        <source>Whoever guesses such an address may send anything to anybody.</source>
        <translation>Wer eine solche Adresse errät, darf alles an jeden senden.</translation>
    </message>
    <message>
        <source>Does not check again for whom user%site@here is really meant.</source>
        <translation>Prüft nicht noch einmal, für wen user%site@here in Wahrheit bestimmt ist.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Usually such a recipient is taken apart and user@site has to be allowed as well; with this feature the last domain alone decides.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Sonst wird ein solcher Empfänger zerlegt, und auch user@site muss erlaubt sein; mit diesem FEATURE entscheidet allein die letzte Domain.</translation>
    </message>
    <message>
        <source>On a gateway to networks whose addresses it cannot change.</source>
        <translation>Auf einem Gateway zu Netzen, deren Adressen es nicht ändern kann.</translation>
    </message>
    <message>
        <source>A stranger may reach other hosts by way of a domain that may relay.</source>
        <translation>Ein Fremder kann andere Hosts über eine Domain erreichen, für die weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Looks up .example.com in the access map, too: the hosts below a domain without the domain itself.</source>
        <translation>Schlägt in der access-Tabelle auch .example.com nach: die Hosts unterhalb einer Domain ohne die Domain selbst.</translation>
    </message>
    <message>
        <source>It is for all look-ups of clients, senders and recipients in the access map. A line From:.example.com REJECT refuses mail from every host below the domain, but not from user@example.com.</source>
        <translation>Es gilt für alle Abfragen von Clients, Absendern und Empfängern in der access-Tabelle. Eine Zeile From:.example.com REJECT weist Mails von jedem Host unterhalb der Domain ab, aber nicht von user@example.com.</translation>
    </message>
    <message>
        <source>Where a domain and its hosts are treated differently.</source>
        <translation>Wo eine Domain und ihre Hosts verschieden behandelt werden.</translation>
    </message>
    <message>
        <source>With relay_hosts_only, which suppresses most of these look-ups.</source>
        <translation>Mit relay_hosts_only, das die meisten dieser Abfragen unterdrückt.</translation>
    </message>
    <message>
        <source>More look-ups for each name.</source>
        <translation>Mehr Abfragen für jeden Namen.</translation>
    </message>
    <message>
        <source>Lets clients relay whose address a POP or IMAP server has noted a moment ago. It is an addition of Debian.</source>
        <translation>Leitet für Clients weiter, deren Adresse ein POP- oder IMAP-Server gerade eben vermerkt hat. Ein Zusatz von Debian.</translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A daemon called DRAC writes the addresses of those who have logged in into a map, and whoever is in it may send. SMTP AUTH has long taken its place.</source>
        <translation>Es gilt für Mails, die per SMTP hereinkommen. Ein Daemon namens DRAC schreibt die Adressen derer, die sich angemeldet haben, in eine Map, und wer darin steht, darf senden. Längst ist SMTP AUTH an seine Stelle getreten.</translation>
    </message>
    <message>
        <source>Only with a POP server that works together with DRAC.</source>
        <translation>Nur mit einem POP-Server, der mit DRAC zusammenarbeitet.</translation>
    </message>
    <message>
        <source>Wherever SMTP AUTH is possible.</source>
        <translation>Wo immer SMTP AUTH möglich ist.</translation>
    </message>
    <message>
        <source>A daemon, and one look-up for each client.</source>
        <translation>Ein Daemon und eine Abfrage je Client.</translation>
    </message>
    <message>
        <source>feature/drac.m4 of Debian</source>
        <translation>feature/drac.m4 von Debian</translation>
    </message>
    <message>
        <source>Everybody behind the same address may send along.</source>
        <translation>Alle hinter derselben Adresse dürfen mitsenden.</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>The host that takes everything. In brackets its MX records are not looked up.</source>
        <translation>Der Host, der alles nimmt. In eckigen Klammern werden seine MX-Einträge nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>The host; in brackets it is connected to without an MX look-up.</source>
        <translation>Der Host; in eckigen Klammern wird er ohne MX-Abfrage angesprochen.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>One or several files, commas between.</source>
        <translation>Eine Datei oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>It opens no port and closes none: a daemon that runs still listens on 25 and 587 of every address until DAEMON_OPTIONS and no_default_msa say otherwise.</source>
        <translation>Es öffnet keinen Port und schließt keinen: Ein laufender Daemon lauscht weiter auf 25 und 587 jeder Adresse, bis DAEMON_OPTIONS und no_default_msa etwas anderes sagen.</translation>
    </message>
    <message>
        <source>mailer</source>
        <translation>Mailer</translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation>Der Name eines Mailers.</translation>
    </message>
    <message>
        <source>A code of SMTP and a text, in double quotes.</source>
        <translation>Ein SMTP-Code und ein Text, in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>Says which mailer carries mail to other hosts.</source>
        <translation>Sagt, welcher Mailer Mails zu anderen Hosts befördert.</translation>
    </message>
    <message>
        <source>esmtp speaks ESMTP, smtp the old SMTP, smtp8 sends eight bits without asking, dsmtp leaves fetching to the receiver. Mail to relays has a mailer of its own.</source>
        <translation>esmtp spricht ESMTP, smtp das alte SMTP, smtp8 sendet acht Bits, ohne zu fragen, dsmtp überlässt das Abholen dem Empfänger. Mails an Relays haben einen eigenen Mailer.</translation>
    </message>
    <message>
        <source>Says which mailer delivers local mail.</source>
        <translation>Sagt, welcher Mailer lokale Mails zustellt.</translation>
    </message>
    <message>
        <source>Mail for the host&apos;s own names goes to it, after aliases.</source>
        <translation>Mails für die eigenen Namen des Hosts gehen an ihn, nach den Aliasen.</translation>
    </message>
    <message>
        <source>With cyrusv2, for one, where mailboxes are kept by another program.</source>
        <translation>Etwa mit cyrusv2, wo ein anderes Programm die Mailboxen führt.</translation>
    </message>
    <message>
        <source>Says which mailer carries mail to a relay: smart host, mail hub and the like.</source>
        <translation>Sagt, welcher Mailer Mails zu einem Relay befördert: Smart Host, Hub und dergleichen.</translation>
    </message>
    <message>
        <source>It holds where the relay is written without a mailer before it. Without the smtp mailers it is one of UUCP.</source>
        <translation>Er gilt, wo das Relay ohne einen Mailer davor geschrieben ist. Ohne die smtp-Mailer ist es einer von UUCP.</translation>
    </message>
    <message>
        <source>Says which mailer carries mail for addresses with !.</source>
        <translation>Sagt, welcher Mailer Mails für Adressen mit ! befördert.</translation>
    </message>
    <message>
        <source>They are addresses such as host!user. It counts with the uucp mailers only.</source>
        <translation>Das sind Adressen wie host!user. Er zählt nur mit den uucp-Mailern.</translation>
    </message>
    <message>
        <source>On a host with UUCP.</source>
        <translation>Auf einem Host mit UUCP.</translation>
    </message>
    <message>
        <source>Sets the answer to those whom the access map rejects.</source>
        <translation>Setzt die Meldung an die, die die access-Tabelle abweist.</translation>
    </message>
    <message>
        <source>It stands for the word REJECT in the map. An entry can have a text of its own.</source>
        <translation>Sie steht für das Wort REJECT in der Tabelle. Ein Eintrag kann einen eigenen Text haben.</translation>
    </message>
    <message>
        <source>Where the refused shall learn whom to ask.</source>
        <translation>Wo die Abgewiesenen erfahren sollen, wen sie fragen können.</translation>
    </message>
    <message>
        <source>Sets the answer to those who may not relay.</source>
        <translation>Setzt die Meldung an die, für die nicht weitergeleitet wird.</translation>
    </message>
    <message>
        <source>It comes for each recipient elsewhere when neither client nor recipient is allowed. With SMTP AUTH it also says that a login is missing.</source>
        <translation>Sie kommt bei jedem Empfänger anderswo, wenn weder Client noch Empfänger erlaubt ist. Mit SMTP AUTH sagt sie auch, dass eine Anmeldung fehlt.</translation>
    </message>
    <message>
        <source>Sets the answer for recipients that the access map rejects.</source>
        <translation>Setzt die Meldung für Empfänger, die die access-Tabelle abweist.</translation>
    </message>
    <message>
        <source>It stands for the word REJECT behind To: in the map. An entry can have a text of its own.</source>
        <translation>Sie steht für das Wort REJECT hinter To: in der Tabelle. Ein Eintrag kann einen eigenen Text haben.</translation>
    </message>
    <message>
        <source>Where senders shall learn more.</source>
        <translation>Wo Absender mehr erfahren sollen.</translation>
    </message>
    <message>
        <source>After every MAILER. In an R line tabs separate the two sides.</source>
        <translation>Nach jedem MAILER. In einer R-Zeile trennen Tabulatoren die beiden Seiten.</translation>
    </message>
    <message>
        <source>cf/README, Adding new mailers or rulesets; STARTTLS</source>
        <translation>cf/README, Adding new mailers or rulesets; STARTTLS</translation>
    </message>
    <message>
        <source>Begins rules for mail that does not go through the smart host.</source>
        <translation>Beginnt Regeln für Mails, die nicht über den Smart Host gehen.</translation>
    </message>
    <message>
        <source>They see each address on another host before SMART_HOST does. What they resolve is delivered as they say, such as straight to a host of one&apos;s own domain; the rest goes to the smart host.</source>
        <translation>Sie sehen jede Adresse auf einem anderen Host, bevor SMART_HOST sie sieht. Was sie auflösen, wird zugestellt, wie sie es sagen, etwa direkt an einen Host der eigenen Domain; der Rest geht an den Smart Host.</translation>
    </message>
    <message>
        <source>On a network where hosts can reach each other, but not the Internet.</source>
        <translation>In einem Netz, in dem Hosts einander erreichen, aber nicht das Internet.</translation>
    </message>
    <message>
        <source>cf/README, Non-SMTP based configurations</source>
        <translation>cf/README, Non-SMTP based configurations</translation>
    </message>
    <message>
        <source>Begins the definition of mailers that the cf tree does not have.</source>
        <translation>Beginnt die Definition von Mailern, die der cf-Baum nicht hat.</translation>
    </message>
    <message>
        <source>The M lines that follow go into the .cf as they are. No mail goes to a new mailer by itself: rules or the mailertable have to name it.</source>
        <translation>Die folgenden M-Zeilen kommen unverändert in die .cf. Keine Mail geht von selbst an einen neuen Mailer: Regeln oder die mailertable müssen ihn nennen.</translation>
    </message>
    <message>
        <source>To hand mail to a program of your own.</source>
        <translation>Um Mails einem eigenen Programm zu übergeben.</translation>
    </message>
    <message>
        <source>Where a MAILER of the cf tree with other variables does it.</source>
        <translation>Wo ein MAILER des cf-Baums mit anderen Variablen es leistet.</translation>
    </message>
    <message>
        <source>cf/README, Adding new mailers or rulesets</source>
        <translation>cf/README, Adding new mailers or rulesets</translation>
    </message>
    <message>
        <source>Begins rules that check a client along with the blocklists.</source>
        <translation>Beginnt Regeln, die einen Client zusammen mit den Blocklisten prüfen.</translation>
    </message>
    <message>
        <source>They are a part of the ruleset that looks at each connection, after the access map. A rule that returns the error mailer turns the client away.</source>
        <translation>Sie sind ein Teil des Regelsatzes, der jede Verbindung prüft, nach der access-Tabelle. Eine Regel, die den Mailer error zurückgibt, weist den Client ab.</translation>
    </message>
    <message>
        <source>For a list that dnsbl and enhdnsbl cannot ask.</source>
        <translation>Bei einer Liste, die sich mit dnsbl und enhdnsbl nicht befragen lässt.</translation>
    </message>
    <message>
        <source>Begins rules that stand where the mailer uucp has its own.</source>
        <translation>Leitet Regeln ein, die dort stehen, wo der Mailer uucp seine eigenen hat.</translation>
    </message>
    <message>
        <source>They decide about addresses at hosts that are reached by UUCP, before the relays are looked at.</source>
        <translation>Sie entscheiden über Adressen an Hosts, die über UUCP erreicht werden, bevor die Relays an die Reihe kommen.</translation>
    </message>
    <message>
        <source>Only if really necessary: where UUCP is still in use.</source>
        <translation>Nur wenn es wirklich nötig ist: wo UUCP noch in Gebrauch ist.</translation>
    </message>
    <message>
        <source>UUCP name</source>
        <translation>UUCP-Name</translation>
    </message>
    <message>
        <source>The host as it stands before the exclamation mark.</source>
        <translation>Der Host, wie er vor dem Ausrufezeichen steht.</translation>
    </message>
    <message>
        <source>The domain to write instead.</source>
        <translation>Die Domain, die statt seiner geschrieben wird.</translation>
    </message>
    <message>
        <source>Begins rules that choose mailer and host for an address.</source>
        <translation>Leitet Regeln ein, die Mailer und Host für eine Adresse wählen.</translation>
    </message>
    <message>
        <source>They are a part of ruleset parse and see an address before mailertable and smart host do. An address that they do not match goes on as usual.</source>
        <translation>Sie sind ein Teil des Regelsatzes parse und sehen eine Adresse vor mailertable und Smart Host. Eine Adresse, auf die sie nicht passen, geht weiter wie sonst.</translation>
    </message>
    <message>
        <source>For routing that the mailertable cannot express.</source>
        <translation>Für Wege, die sich in der mailertable nicht ausdrücken lassen.</translation>
    </message>
    <message>
        <source>Begins rules that rewrite every sender.</source>
        <translation>Leitet Regeln ein, die jeden Absender umschreiben.</translation>
    </message>
    <message>
        <source>It begins ruleset sender, which is empty otherwise. The rules apply to header and envelope, whichever mailer the message goes to.</source>
        <translation>Damit beginnt der Regelsatz sender, der sonst leer ist. Die Regeln gelten für Kopf und Envelope, gleichgültig, an welchen Mailer die Mail geht.</translation>
    </message>
    <message>
        <source>For senders that masquerading and genericstable cannot rewrite.</source>
        <translation>Für Absender, die Masquerading und genericstable nicht umschreiben können.</translation>
    </message>
    <message>
        <source>Begins rules that rewrite every recipient.</source>
        <translation>Leitet Regeln ein, die jeden Empfänger umschreiben.</translation>
    </message>
    <message>
        <source>It begins ruleset recipient, which is empty otherwise. Where the message goes is decided before; the rules change what is written.</source>
        <translation>Damit beginnt der Regelsatz recipient, der sonst leer ist. Wohin die Mail geht, ist vorher entschieden; die Regeln ändern, was geschrieben wird.</translation>
    </message>
    <message>
        <source>For recipients that virtusertable and aliases cannot rewrite.</source>
        <translation>Für Empfänger, die virtusertable und Aliase nicht umschreiben können.</translation>
    </message>
    <message>
        <source>Begins rules that rewrite every address, before all others.</source>
        <translation>Leitet Regeln ein, die jede Adresse umschreiben, vor allen anderen Regeln.</translation>
    </message>
    <message>
        <source>They are a part of ruleset canonify, which every address passes, sender or recipient. What they change shows in the header and decides where the message goes.</source>
        <translation>Sie sind ein Teil des Regelsatzes canonify, den jede Adresse durchläuft, ob Absender oder Empfänger. Was sie ändern, zeigt sich im Kopf und entscheidet, wohin die Mail geht.</translation>
    </message>
    <message>
        <source>To translate old or foreign forms of address.</source>
        <translation>Um alte oder fremde Adressformen zu übersetzen.</translation>
    </message>
    <message>
        <source>Begins rules that decide what the server offers a client.</source>
        <translation>Leitet Regeln ein, die bestimmen, was der Server einem Client anbietet.</translation>
    </message>
    <message>
        <source>They return letters, for each client anew: S, for instance, hides STARTTLS from it. The access map can say the same with Srv_Features.</source>
        <translation>Sie geben Buchstaben zurück, für jeden Client neu: S zum Beispiel verbirgt STARTTLS vor ihm. Dasselbe kann die access-Tabelle mit Srv_Features sagen.</translation>
    </message>
    <message>
        <source>For clients that fail with STARTTLS or AUTH.</source>
        <translation>Für Clients, die an STARTTLS oder AUTH scheitern.</translation>
    </message>
    <message>
        <source>Begins rules that decide what sendmail uses with another server.</source>
        <translation>Leitet Regeln ein, die bestimmen, was sendmail bei einem anderen Server benutzt.</translation>
    </message>
    <message>
        <source>They return letters, for each server anew, and concern mail that goes out. The access map can say the same with Clt_Features.</source>
        <translation>Sie geben Buchstaben zurück, für jeden Server neu, und betreffen ausgehende Mails. Dasselbe kann die access-Tabelle mit Clt_Features sagen.</translation>
    </message>
    <message>
        <source>For servers that offer something that they cannot do.</source>
        <translation>Für Server, die etwas anbieten, was sie nicht können.</translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own on whether STARTTLS is tried with another server.</source>
        <translation>Leitet eigene Regeln ein, die bestimmen, ob bei einem anderen Server STARTTLS versucht wird.</translation>
    </message>
    <message>
        <source>sendmail asks them before it answers a server&apos;s offer of TLS. When they end in an error, it goes on in clear. Here they do so for each server that mail is handed to.</source>
        <translation>sendmail befragt sie, bevor es auf das TLS-Angebot eines Servers eingeht. Enden sie mit einem Fehler, macht es unverschlüsselt weiter. Hier tun sie das für jeden Server, der Mails bekommt.</translation>
    </message>
    <message>
        <source>TLS is tried with each server that offers it; mail waits where a server&apos;s TLS is broken.</source>
        <translation>TLS wird bei jedem Server versucht, der es anbietet; wo das TLS eines Servers gestört ist, warten Mails.</translation>
    </message>
    <message>
        <source>For a relay in one&apos;s own network whose TLS is out of order.</source>
        <translation>Für ein Relay im eigenen Netz, dessen TLS gestört ist.</translation>
    </message>
    <message>
        <source>Wherever mail crosses a network that others can listen to.</source>
        <translation>Überall, wo Mails durch ein Netz gehen, in dem andere mithören können.</translation>
    </message>
    <message>
        <source>After MAILER.</source>
        <translation>Nach MAILER.</translation>
    </message>
    <message>
        <source>Everybody on the way can read and change the mail.</source>
        <translation>Jeder unterwegs kann die Mails lesen und ändern.</translation>
    </message>
    <message>
        <source>Begins rules that check the connection before a recipient is named on it.</source>
        <translation>Leitet Regeln ein, die die Verbindung prüfen, bevor auf ihr ein Empfänger genannt wird.</translation>
    </message>
    <message>
        <source>They see the recipient and how the connection is encrypted. A rule that returns the error mailer keeps the message back.</source>
        <translation>Sie sehen den Empfänger und wie die Verbindung verschlüsselt ist. Eine Regel, die den Mailer error zurückgibt, hält die Mail zurück.</translation>
    </message>
    <message>
        <source>When mail to some people must never go unencrypted.</source>
        <translation>Wenn Mails an manche Leute nie unverschlüsselt gehen dürfen.</translation>
    </message>
    <message>
        <source>Begins rules that check how a client&apos;s connection is encrypted.</source>
        <translation>Leitet Regeln ein, die prüfen, wie die Verbindung eines Clients verschlüsselt ist.</translation>
    </message>
    <message>
        <source>They run after STARTTLS and again at MAIL FROM, for mail that comes in. A rule that returns the error mailer turns the client away.</source>
        <translation>Sie laufen nach STARTTLS und noch einmal bei MAIL FROM, für eingehende Mails. Eine Regel, die den Mailer error zurückgibt, weist den Client ab.</translation>
    </message>
    <message>
        <source>When certain clients have to encrypt or show a certificate.</source>
        <translation>Wenn bestimmte Clients verschlüsseln oder ein Zertifikat vorzeigen müssen.</translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own on whether a connection to another server is good enough.</source>
        <translation>Leitet eigene Regeln ein, die bestimmen, ob eine Verbindung zu einem anderen Server gut genug ist.</translation>
    </message>
    <message>
        <source>They get the result of the certificate&apos;s check, before a name, a password or a message is told to the server. Here they let the message wait unless the certificate is verified and for the relay&apos;s name. It waits, too, while the password is missing.</source>
        <translation>Sie bekommen das Ergebnis der Zertifikatsprüfung, bevor der Server einen Namen, ein Passwort oder eine Mail erfährt. Hier lassen sie die Mail warten, wenn das Zertifikat nicht geprüft ist oder nicht für den Namen des Relays gilt. Sie wartet auch, solange das Passwort fehlt.</translation>
    </message>
    <message>
        <source>sendmail sends whatever the check says: to a stranger with a certificate of their own, and in clear where TLS is not offered.</source>
        <translation>sendmail sendet, was immer die Prüfung sagt: an einen Fremden mit eigenem Zertifikat, und unverschlüsselt, wo TLS nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Where mail or a password must not reach anybody but the relay.</source>
        <translation>Wo Mails oder ein Passwort niemanden außer dem Relay erreichen dürfen.</translation>
    </message>
    <message>
        <source>On a host that sends to all the world&apos;s servers: few of their certificates can be verified.</source>
        <translation>Auf einem Host, der an die Server in aller Welt sendet: Nur wenige ihrer Zertifikate lassen sich prüfen.</translation>
    </message>
    <message>
        <source>Mail waits while the relay&apos;s certificate has expired or bears another name.</source>
        <translation>Mails warten, solange das Zertifikat des Relays abgelaufen ist oder einen anderen Namen trägt.</translation>
    </message>
    <message>
        <source>These rules keep the password from strangers: the map&apos;s entry itself is for any server.</source>
        <translation>Diese Regeln halten das Passwort von Fremden fern: Der Eintrag der Map selbst gilt für jeden Server.</translation>
    </message>
    <message>
        <source>Writes a rule that gives a host of UUCP times its domain.</source>
        <translation>Schreibt eine Regel, die einem Host aus UUCP-Zeiten seine Domain gibt.</translation>
    </message>
    <message>
        <source>host!user becomes user@domain wherever it stands, in header and envelope, and the mail goes by SMTP.</source>
        <translation>host!user wird zu user@domain, wo immer es steht, in Kopf und Envelope, und die Mails gehen per SMTP.</translation>
    </message>
    <message>
        <source>When old addresses with an exclamation mark still come in.</source>
        <translation>Wenn noch alte Adressen mit Ausrufezeichen hereinkommen.</translation>
    </message>
    <message>
        <source>On a line of its own after LOCAL_RULE_3.</source>
        <translation>In einer eigenen Zeile nach LOCAL_RULE_3.</translation>
    </message>
    <message>
        <source>Pairs such as Family=inet, Address=192.0.2.25, Modifiers=h, commas between.</source>
        <translation>Paare wie Family=inet, Address=192.0.2.25, Modifiers=h, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A name of your own: a letter, then letters and digits.</source>
        <translation>Ein eigener Name: ein Buchstabe, dann Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>S= and the socket; F=R or F=T for what happens when the filter is down; T= and time limits.</source>
        <translation>S= und der Socket; F=R oder F=T dafür, was bei einem Ausfall des Filters geschieht; T= und Zeitgrenzen.</translation>
    </message>
    <message>
        <source>P= and the folder; I= time between runs; R= queue runners; r= recipients of an envelope; N= nice value.</source>
        <translation>P= und das Verzeichnis; I= Zeit zwischen den Läufen; R= Zahl der Warteschlangenprozesse; r= Empfänger je Envelope; N= nice-Wert.</translation>
    </message>
    <message>
        <source>Names of SASL mechanisms such as PLAIN and SCRAM-SHA-256, spaces between.</source>
        <translation>Namen von SASL-Mechanismen wie PLAIN und SCRAM-SHA-256, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>What stands before _MAILER_FLAGS, in capitals.</source>
        <translation>Was vor _MAILER_FLAGS steht, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>+ and letters to add them, - and letters to take them away, letters alone to have only these.</source>
        <translation>+ und Buchstaben fügt sie hinzu, - und Buchstaben nimmt sie weg, Buchstaben allein lassen nur diese gelten.</translation>
    </message>
    <message>
        <source>Sets the address and other properties of connections to other hosts.</source>
        <translation>Setzt die Adresse und andere Eigenschaften von Verbindungen zu anderen Hosts.</translation>
    </message>
    <message>
        <source>It concerns mail that goes out by SMTP, of the named address family alone: Addr= chooses the address that other servers see. One line for each family.</source>
        <translation>Das betrifft Mails, die per SMTP hinausgehen, und zwar nur die genannte Adressfamilie: Addr= wählt die Adresse, die andere Server sehen. Je Familie eine Zeile.</translation>
    </message>
    <message>
        <source>On a host with several addresses, of which one has a PTR record.</source>
        <translation>Auf einem Host mit mehreren Adressen, von denen eine einen PTR-Eintrag hat.</translation>
    </message>
    <message>
        <source>Defines a mail filter (milter) and has all SMTP mail pass it.</source>
        <translation>Definiert einen Mailfilter (Milter) und lässt alle SMTP-Mails durch ihn laufen.</translation>
    </message>
    <message>
        <source>sendmail shows each message that comes in by SMTP to the filter, which may refuse, change or keep it. With several lines they are asked in this order.</source>
        <translation>sendmail zeigt jede Mail, die per SMTP hereinkommt, dem Filter, und der darf sie abweisen, ändern oder einbehalten. Bei mehreren Zeilen werden die Filter in dieser Reihenfolge gefragt.</translation>
    </message>
    <message>
        <source>For DKIM signatures, checks against spam and viruses.</source>
        <translation>Für DKIM-Signaturen und Prüfungen auf Spam und Viren.</translation>
    </message>
    <message>
        <source>A daemon that has to run. When it is down, mail passes unchecked, unless F=R refuses or F=T delays it.</source>
        <translation>Ein Daemon, der laufen muss. Fällt er aus, gehen Mails ungeprüft durch, es sei denn, F=R weist sie ab oder F=T verzögert sie.</translation>
    </message>
    <message>
        <source>Not before a line that defines confINPUT_MAIL_FILTERS: that begins anew.</source>
        <translation>Nicht vor einer Zeile, die confINPUT_MAIL_FILTERS definiert: Die fängt von vorn an.</translation>
    </message>
    <message>
        <source>cf/README, Adding new mail filters</source>
        <translation>cf/README, Adding new mail filters</translation>
    </message>
    <message>
        <source>Defines a mail filter (milter) without using it for all mail.</source>
        <translation>Definiert einen Mailfilter (Milter), ohne ihn für alle Mails zu benutzen.</translation>
    </message>
    <message>
        <source>No mail passes it until confINPUT_MAIL_FILTERS or a socket&apos;s InputFilter= names it. So one socket can have other filters than the next.</source>
        <translation>Keine Mail läuft durch ihn, bis confINPUT_MAIL_FILTERS oder InputFilter= eines Sockets ihn nennt. So kann ein Socket andere Filter haben als der nächste.</translation>
    </message>
    <message>
        <source>When filters are not the same for all sockets.</source>
        <translation>Wenn die Filter nicht für alle Sockets dieselben sind.</translation>
    </message>
    <message>
        <source>In general: INPUT_MAIL_FILTER does both.</source>
        <translation>Im Allgemeinen: INPUT_MAIL_FILTER tut beides.</translation>
    </message>
    <message>
        <source>A daemon that has to run.</source>
        <translation>Ein Daemon, der laufen muss.</translation>
    </message>
    <message>
        <source>Defines a queue group: queue folders with runners of their own.</source>
        <translation>Definiert eine Warteschlangengruppe: Warteschlangenverzeichnisse mit eigenen Läufen.</translation>
    </message>
    <message>
        <source>Mail goes into it by the feature queuegroup or by a mailer&apos;s variable that ends in QGRP; the rest stays in the usual queue. Slow destinations no longer hold up fast ones.</source>
        <translation>Mails kommen durch das FEATURE queuegroup hinein oder durch eine Variable des Mailers, die auf QGRP endet; der Rest bleibt in der gewöhnlichen Warteschlange. Langsame Ziele halten schnelle nicht mehr auf.</translation>
    </message>
    <message>
        <source>On servers with much mail.</source>
        <translation>Auf Servern mit vielen Mails.</translation>
    </message>
    <message>
        <source>Folders that have to be there, with the rights of the usual queue.</source>
        <translation>Verzeichnisse, die da sein müssen, mit den Rechten der gewöhnlichen Warteschlange.</translation>
    </message>
    <message>
        <source>cf/README, Queue group definitions; op.me, Queue groups</source>
        <translation>cf/README, Queue group definitions; op.me, Queue groups</translation>
    </message>
    <message>
        <source>Lets people who log in with one of these mechanisms send anywhere.</source>
        <translation>Lässt Leute, die sich mit einem dieser Mechanismen anmelden, überallhin senden.</translation>
    </message>
    <message>
        <source>Clients that authenticate may relay, wherever they connect from. With delay_checks they are spared the checks of client and sender as well.</source>
        <translation>Für angemeldete Clients wird weitergeleitet, von wo auch immer sie sich verbinden. Mit delay_checks bleiben ihnen auch die Prüfungen von Client und Absender erspart.</translation>
    </message>
    <message>
        <source>On a submission server, together with confAUTH_MECHANISMS.</source>
        <translation>Auf einem Server für die Einlieferung, zusammen mit confAUTH_MECHANISMS.</translation>
    </message>
    <message>
        <source>Accounts and their passwords in Cyrus SASL.</source>
        <translation>Konten und ihre Passwörter in Cyrus SASL.</translation>
    </message>
    <message>
        <source>cf/README, SMTP authentication</source>
        <translation>cf/README, SMTP authentication</translation>
    </message>
    <message>
        <source>One stolen password makes the server an open relay. PLAIN and LOGIN show it to every listener unless the connection is encrypted.</source>
        <translation>Ein gestohlenes Passwort macht den Server zum offenen Relay. PLAIN und LOGIN verraten es jedem, der mithört, wenn die Verbindung nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Adds flags to a mailer, takes some away, or sets all of them.</source>
        <translation>Gibt einem Mailer weitere Flags, nimmt ihm welche oder setzt alle neu.</translation>
    </message>
    <message>
        <source>It concerns one mailer, also the letters that it always has. MODIFY_MAILER_FLAGS(LOCAL, -w), for instance, delivers to names that are no accounts of this host.</source>
        <translation>Das betrifft einen einzigen Mailer, auch die Buchstaben, die er immer hat. MODIFY_MAILER_FLAGS(LOCAL, -w) zum Beispiel stellt auch an Namen zu, die auf diesem Host keine Konten sind.</translation>
    </message>
    <message>
        <source>To change one letter and keep the others.</source>
        <translation>Um einen Buchstaben zu ändern und die anderen zu behalten.</translation>
    </message>
    <message>
        <source>Before the MAILER whose flags it changes.</source>
        <translation>Vor dem MAILER, dessen Flags es ändert.</translation>
    </message>
    <message>
        <source>The map, as a K line of the .cf writes it. From 8.12 it has to contain -T&lt;TMPF&gt;.</source>
        <translation>Die Map, so wie eine K-Zeile der .cf sie schreibt. Ab 8.12 muss sie -T&lt;TMPF&gt; enthalten.</translation>
    </message>
    <message>
        <source>skip allows the value SKIP, lookupdotdomain keys such as .example.com, relaytofulladdress RELAY for a single address.</source>
        <translation>skip erlaubt den Wert SKIP, lookupdotdomain Schlüssel wie .example.com, relaytofulladdress RELAY für eine einzelne Adresse.</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Domains, hosts, addresses and starts of addresses, spaces between.</source>
        <translation>Domains, Hosts, Adressen und Anfänge von Adressen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Every host in the domain may send to anybody through here. A domain that strangers can get names in makes an open relay.</source>
        <translation>Jeder Host in der Domain darf über diesen Host an jeden senden. Eine Domain, in der Fremde Namen bekommen können, ergibt ein offenes Relay.</translation>
    </message>
    <message>
        <source>RELAY opens the server to whoever it names. Lines without a tag count for senders, recipients and clients alike.</source>
        <translation>RELAY öffnet den Server für jeden, den es nennt. Zeilen ohne Präfix gelten für Absender, Empfänger und Clients gleichermaßen.</translation>
    </message>
    <message>
        <source>The host&apos;s name, $j, comes first.</source>
        <translation>Der Name des Hosts, $j, steht an erster Stelle.</translation>
    </message>
    <message>
        <source>modifiers</source>
        <translation>Modifikatoren</translation>
    </message>
    <message>
        <source>Letters as of DaemonPortOptions: c, C, f, u.</source>
        <translation>Buchstaben wie bei DaemonPortOptions: c, C, f, u.</translation>
    </message>
    <message>
        <source>An IP address.</source>
        <translation>Eine IP-Adresse.</translation>
    </message>
    <message>
        <source>Says what clients and local users may ask of sendmail.</source>
        <translation>Sagt, was Clients und lokale Benutzer von sendmail verlangen dürfen.</translation>
    </message>
    <message>
        <source>noexpn and novrfy hide who has a mailbox, needmailhelo wants a greeting before mail, restrictmailq and restrictqrun keep the queue from users, authwarnings marks doubtful senders. goaway is most of them together.</source>
        <translation>noexpn und novrfy verbergen, wer eine Mailbox hat, needmailhelo verlangt vor jeder Mail eine Begrüßung, restrictmailq und restrictqrun halten Benutzer von der Warteschlange fern, authwarnings kennzeichnet zweifelhafte Absender. goaway ist das meiste davon zusammen.</translation>
    </message>
    <message>
        <source>With noexpn and novrfy, or goaway, on a server in the open.</source>
        <translation>Mit noexpn und novrfy oder goaway, auf einem Server im offenen Netz.</translation>
    </message>
    <message>
        <source>noreceipts where senders rely on receipts: they get none.</source>
        <translation>noreceipts, wo sich Absender auf Empfangsbestätigungen verlassen: Sie bekommen keine.</translation>
    </message>
    <message>
        <source>EXPN and VRFY tell strangers which addresses exist; goaway leaves mailq, queue runs and ETRN open.</source>
        <translation>EXPN und VRFY sagen Fremden, welche Adressen es gibt; goaway lässt mailq, Warteschlangenläufe und ETRN offen.</translation>
    </message>
    <message>
        <source>Whoever can connect to the daemon can read the relay&apos;s password off the screen.</source>
        <translation>Wer sich mit dem Daemon verbinden kann, kann das Passwort für das Relay vom Bildschirm ablesen.</translation>
    </message>
    <message>
        <source>Sets what the server says first to those who connect.</source>
        <translation>Setzt, was der Server denen zuerst sagt, die sich verbinden.</translation>
    </message>
    <message>
        <source>SMTP wants the host&apos;s name as its first word; ESMTP is put behind it by itself. Mail is not treated differently.</source>
        <translation>SMTP verlangt den Namen des Hosts als erstes Wort; ESMTP kommt von selbst dahinter. Mails werden nicht anders behandelt.</translation>
    </message>
    <message>
        <source>Without $v and $Z, to keep the version to oneself.</source>
        <translation>Ohne $v und $Z, um die Version für sich zu behalten.</translation>
    </message>
    <message>
        <source>It hides the version, not the faults of an old one.</source>
        <translation>Es verbirgt die Version, nicht die Fehler einer alten.</translation>
    </message>
    <message>
        <source>Takes HELO and EHLO without a host name.</source>
        <translation>Nimmt HELO und EHLO ohne Hostnamen an.</translation>
    </message>
    <message>
        <source>Old and careless clients get through that would otherwise be refused. If there is a name, it still has to be well formed.</source>
        <translation>Alte und nachlässige Clients kommen durch, die sonst abgewiesen würden. Ist ein Name da, muss er immer noch wohlgeformt sein.</translation>
    </message>
    <message>
        <source>For devices that cannot be set right.</source>
        <translation>Für Geräte, die sich nicht richtig einstellen lassen.</translation>
    </message>
    <message>
        <source>Sets the name under which this host greets servers.</source>
        <translation>Setzt den Namen, unter dem dieser Host Server begrüßt.</translation>
    </message>
    <message>
        <source>Without it it is the host&apos;s own name, $j. Many servers refuse a name that DNS does not know.</source>
        <translation>Ohne die Option ist es der eigene Name des Hosts, $j. Viele Server weisen einen Namen ab, den das DNS nicht kennt.</translation>
    </message>
    <message>
        <source>Where DNS knows the host from outside under another name.</source>
        <translation>Wo das DNS den Host von außen unter einem anderen Namen kennt.</translation>
    </message>
    <message>
        <source>Gives mail from the command line modifiers like those of a daemon.</source>
        <translation>Gibt Mails von der Kommandozeile Modifikatoren wie denen eines Daemons.</translation>
    </message>
    <message>
        <source>C leaves host names as they are, u takes addresses without a host, f refuses them. Without it c and u hold.</source>
        <translation>C lässt Hostnamen, wie sie sind, u nimmt Adressen ohne Host an, f weist sie ab. Ohne die Option gelten c und u.</translation>
    </message>
    <message>
        <source>With C in submit.mc on a host without DNS, together with nocanonify.</source>
        <translation>Mit C in der submit.mc auf einem Host ohne DNS, zusammen mit nocanonify.</translation>
    </message>
    <message>
        <source>Sends all mail for other hosts to this address, whatever DNS says.</source>
        <translation>Schickt alle Mails für andere Hosts an diese Adresse, was auch immer das DNS sagt.</translation>
    </message>
    <message>
        <source>The recipients stay as they are, only the connection goes elsewhere. The 0.0.0.0 in the comment is an example.</source>
        <translation>Die Empfänger bleiben, wie sie sind, nur die Verbindung geht anderswohin. 0.0.0.0 im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>On a host with real mail: it all ends up there.</source>
        <translation>Auf einem Host mit echten Mails: Sie landen alle dort.</translation>
    </message>
    <message>
        <source>Turns final errors into temporary ones.</source>
        <translation>Macht aus endgültigen Fehlern vorübergehende.</translation>
    </message>
    <message>
        <source>What would be refused or sent back waits instead, here or at the sender. Mail is not lost while a configuration is tried.</source>
        <translation>Was abgewiesen oder zurückgeschickt würde, wartet stattdessen, hier oder beim Absender. Mails gehen nicht verloren, während eine Konfiguration erprobt wird.</translation>
    </message>
    <message>
        <source>In the first hours of a new configuration.</source>
        <translation>In den ersten Stunden einer neuen Konfiguration.</translation>
    </message>
    <message>
        <source>For long: unwanted mail comes again and again.</source>
        <translation>Auf Dauer: Unerwünschte Mails kommen immer wieder.</translation>
    </message>
    <message>
        <source>Writes IPv6 addresses in their short form, such as ::1.</source>
        <translation>Schreibt IPv6-Adressen in ihrer kurzen Form, etwa ::1.</translation>
    </message>
    <message>
        <source>It concerns what rules and maps get to see. Entries of the access map have to be written in the same form.</source>
        <translation>Das betrifft, was Regeln und Maps zu sehen bekommen. Einträge der access-Tabelle müssen in derselben Form geschrieben sein.</translation>
    </message>
    <message>
        <source>Where tables have the short form.</source>
        <translation>Wo Tabellen die kurze Form haben.</translation>
    </message>
    <message>
        <source>Where the tables have the long one: their entries no longer match.</source>
        <translation>Wo die Tabellen die lange haben: Ihre Einträge passen dann nicht mehr.</translation>
    </message>
    <message>
        <source>Refuses messages with a NUL byte in their text.</source>
        <translation>Weist Mails mit einem NUL-Byte im Text ab.</translation>
    </message>
    <message>
        <source>Such a byte is no text, and programs behind read no further. sendmail has to be built for it, with _FFR_REJECT_NUL_BYTE.</source>
        <translation>Ein solches Byte ist kein Text, und Programme dahinter lesen nicht weiter. sendmail muss dafür gebaut sein, mit _FFR_REJECT_NUL_BYTE.</translation>
    </message>
    <message>
        <source>With such a sendmail.</source>
        <translation>Mit einem solchen sendmail.</translation>
    </message>
    <message>
        <source>Opens a socket by which the running daemon can be asked and stopped.</source>
        <translation>Öffnet einen Socket, über den sich der laufende Daemon befragen und anhalten lässt.</translation>
    </message>
    <message>
        <source>Programs of root get the number of processes, the free disk space and the load, and can restart or end the daemon. It changes nothing about the mail.</source>
        <translation>Programme von root bekommen die Zahl der Prozesse, den freien Plattenplatz und die Last und können den Daemon neu starten oder beenden. An den Mails ändert das nichts.</translation>
    </message>
    <message>
        <source>Where a monitoring system asks it.</source>
        <translation>Wo ein Überwachungssystem danach fragt.</translation>
    </message>
    <message>
        <source>Whoever can write to it can stop the daemon: it belongs into a folder of root.</source>
        <translation>Wer in ihn schreiben kann, kann den Daemon anhalten: Er gehört in ein Verzeichnis von root.</translation>
    </message>
    <message>
        <source>The host that every message is handed to. In brackets its MX records are not looked up.</source>
        <translation>Der Host, dem jede Mail übergeben wird. In Klammern werden seine MX-Einträge nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>MSA connects to port 587 instead of 25.</source>
        <translation>MSA verbindet sich mit Port 587 statt 25.</translation>
    </message>
    <message>
        <source>Nothing: that it is defined is enough.</source>
        <translation>Nichts: Es genügt, dass es definiert ist.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What stands behind the version number.</source>
        <translation>Was hinter der Versionsnummer steht.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>USE_SYSTEM, USE_TZ, or a time zone as in TZ.</source>
        <translation>USE_SYSTEM, USE_TZ oder eine Zeitzone wie in TZ.</translation>
    </message>
    <message>
        <source>The program runs with the rights of a group, smmsp, and not as root; the queue belongs to that group.</source>
        <translation>Das Programm läuft mit den Rechten einer Gruppe, smmsp, und nicht als root; die Warteschlange gehört dieser Gruppe.</translation>
    </message>
    <message>
        <source>A word.</source>
        <translation>Ein Wort.</translation>
    </message>
    <message>
        <source>A local name.</source>
        <translation>Ein lokaler Name.</translation>
    </message>
    <message>
        <source>A name.</source>
        <translation>Ein Name.</translation>
    </message>
    <message>
        <source>Such as -h host -b base.</source>
        <translation>Etwa -h host -b base.</translation>
    </message>
    <message>
        <source>Flags of a map.</source>
        <translation>Flags einer Map.</translation>
    </message>
    <message>
        <source>Says which checks of file permissions are left out.</source>
        <translation>Sagt, welche Prüfungen der Dateirechte entfallen.</translation>
    </message>
    <message>
        <source>sendmail does not use files that others could have changed: aliases, .forward files, keys, folders above them. Each word allows one such case.</source>
        <translation>sendmail benutzt keine Dateien, die andere geändert haben könnten: Aliase, .forward-Dateien, Schlüssel, die Verzeichnisse darüber. Jedes Wort erlaubt einen solchen Fall.</translation>
    </message>
    <message>
        <source>With the one word that a message in the log asks for, when the permissions themselves cannot be put right.</source>
        <translation>Mit dem einen Wort, nach dem eine Meldung im Log verlangt, wenn sich die Rechte selbst nicht in Ordnung bringen lassen.</translation>
    </message>
    <message>
        <source>Wherever the permissions can be put right.</source>
        <translation>Wo immer sich die Rechte in Ordnung bringen lassen.</translation>
    </message>
    <message>
        <source>Each check left out is a hole by which a local user may become root.</source>
        <translation>Jede Prüfung, die entfällt, ist ein Loch, durch das ein lokaler Benutzer root werden kann.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.9</source>
        <translation>cf/README, Tweaking configuration options; op.me, 4.9</translation>
    </message>
    <message>
        <source>Says how much goes into the log.</source>
        <translation>Sagt, wie viel ins Log kommt.</translation>
    </message>
    <message>
        <source>9 writes each message with sender, recipients and outcome. 12 adds each connection, 14 refused ones, 15 each SMTP command; higher numbers serve to find faults.</source>
        <translation>9 schreibt jede Mail mit Absender, Empfängern und Ausgang. 12 fügt jede Verbindung hinzu, 14 die abgewiesenen, 15 jeden SMTP-Befehl; höhere Zahlen dienen der Fehlersuche.</translation>
    </message>
    <message>
        <source>With 15 while a fault is looked for.</source>
        <translation>Mit 15, solange ein Fehler gesucht wird.</translation>
    </message>
    <message>
        <source>Puts a word before what ps shows of each process.</source>
        <translation>Setzt ein Wort vor das, was ps von jedem Prozess zeigt.</translation>
    </message>
    <message>
        <source>Several daemons, or daemon and queue runner, can be told apart. The word in the comment is an example.</source>
        <translation>So lassen sich mehrere Daemons oder Daemon und Warteschlangenlauf auseinanderhalten. Das Wort im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>With several sendmails on one host.</source>
        <translation>Mit mehreren sendmails auf einem Host.</translation>
    </message>
    <message>
        <source>Distrusts .forward and :include: files that a group may write.</source>
        <translation>Misstraut .forward- und :include:-Dateien, in die eine Gruppe schreiben darf.</translation>
    </message>
    <message>
        <source>Programs and files named in them are then not delivered to. m4 warns about the name.</source>
        <translation>An Programme und Dateien, die darin genannt sind, wird dann nicht zugestellt. m4 warnt vor dem Namen.</translation>
    </message>
    <message>
        <source>Says that this is the file of the submission program.</source>
        <translation>Sagt, dass dies die Datei des Submission-Programms ist.</translation>
    </message>
    <message>
        <source>Its queue may be written by a group, so that users&apos; programs need no rights of root. msp sets it.</source>
        <translation>In seine Warteschlange darf eine Gruppe schreiben, so brauchen die Programme der Benutzer keine Rechte von root. msp setzt die Option.</translation>
    </message>
    <message>
        <source>Nowhere by hand: msp does it.</source>
        <translation>Nirgends von Hand: msp tut es.</translation>
    </message>
    <message>
        <source>In sendmail.mc.</source>
        <translation>In der sendmail.mc.</translation>
    </message>
    <message>
        <source>Sets the host&apos;s official name, $j.</source>
        <translation>Setzt den offiziellen Namen des Hosts, $j.</translation>
    </message>
    <message>
        <source>It stands in the greeting, in Received: lines and, without masquerading, in addresses. sendmail otherwise finds it out by itself. The line in the comment is an example.</source>
        <translation>Er steht in der Begrüßung, in Received:-Zeilen und, ohne Masquerading, in Adressen. sendmail findet ihn sonst selbst heraus. Die Zeile im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where the host cannot find out its full name.</source>
        <translation>Wo der Host seinen vollen Namen nicht herausfinden kann.</translation>
    </message>
    <message>
        <source>On several hosts alike: two hosts with one name take each other&apos;s mail for a loop.</source>
        <translation>Auf mehreren Hosts gleich: Zwei Hosts mit demselben Namen halten die Mails des anderen für eine Schleife.</translation>
    </message>
    <message>
        <source>Sets the name under which sendmail itself writes bounces.</source>
        <translation>Setzt den Namen, unter dem sendmail selbst Bounces schreibt.</translation>
    </message>
    <message>
        <source>It stands in their From: line. The envelope sender of a bounce is empty all the same.</source>
        <translation>Er steht in ihrer From:-Zeile. Der Envelope-Absender eines Bounce ist trotzdem leer.</translation>
    </message>
    <message>
        <source>Nowhere: people and programs know bounces by this name.</source>
        <translation>Nirgends: An diesem Namen erkennen Menschen und Programme Bounces.</translation>
    </message>
    <message>
        <source>Names the group of hosts that share entries in LDAP.</source>
        <translation>Nennt die Gruppe der Hosts, die sich Einträge in LDAP teilen.</translation>
    </message>
    <message>
        <source>Look-ups by sendmail&apos;s own schema then find entries of the host and of the group. The $m in the comment is an example.</source>
        <translation>Abfragen nach dem eigenen Schema von sendmail finden dann Einträge des Hosts und der Gruppe. $m im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where several hosts get tables from one directory.</source>
        <translation>Wo mehrere Hosts Tabellen aus einem gemeinsamen LDAP-Verzeichnis bekommen.</translation>
    </message>
    <message>
        <source>cf/README, Using LDAP for aliases, maps, and classes</source>
        <translation>cf/README, Using LDAP for aliases, maps, and classes</translation>
    </message>
    <message>
        <source>Says for all LDAP maps where the server is and what to search.</source>
        <translation>Sagt für alle LDAP-Maps, wo der Server ist und was durchsucht wird.</translation>
    </message>
    <message>
        <source>Each look-up in LDAP uses it unless the map itself says otherwise. The host in the comment is an example.</source>
        <translation>Jede Abfrage in LDAP benutzt das, wenn die Map selbst nichts anderes sagt. Der Host im Kommentar ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Where any table comes from LDAP.</source>
        <translation>Wo irgendeine Tabelle aus LDAP kommt.</translation>
    </message>
    <message>
        <source>A password in it stands in a file that everybody may read.</source>
        <translation>Ein Passwort darin steht in einer Datei, die jeder lesen darf.</translation>
    </message>
    <message>
        <source>Adds flags to the map that takes quotes off addresses.</source>
        <translation>Gibt der Map, die Adressen die Anführungszeichen nimmt, weitere Flags.</translation>
    </message>
    <message>
        <source>The rules use it for names such as &quot;a b&quot;@host before they look at them.</source>
        <translation>Die Regeln benutzen sie für Namen wie &quot;a b&quot;@host, bevor sie diese prüfen.</translation>
    </message>
    <message>
        <source>Names the folder where smrsh and mail.local are.</source>
        <translation>Nennt das Verzeichnis, in dem smrsh und mail.local liegen.</translation>
    </message>
    <message>
        <source>smrsh and local_lmtp look for their program there. Many OSTYPE files set it.</source>
        <translation>smrsh und local_lmtp suchen dort nach ihrem Programm. Viele OSTYPE-Dateien setzen es.</translation>
    </message>
    <message>
        <source>Where the programs are elsewhere.</source>
        <translation>Wo die Programme anderswo liegen.</translation>
    </message>
    <message>
        <source>The domain whose mail is looked up.</source>
        <translation>Die Domain, deren Mails nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>The map from names to addresses.</source>
        <translation>Die Map von Namen auf Adressen.</translation>
    </message>
    <message>
        <source>The map of domains, or access for Bcc: lines of the access map.</source>
        <translation>Die Map der Domains, oder access für Bcc:-Zeilen der access-Tabelle.</translation>
    </message>
    <message>
        <source>The host that takes the copies. This or the next is needed.</source>
        <translation>Der Host, der die Kopien annimmt. Dieses oder das nächste Argument ist nötig.</translation>
    </message>
    <message>
        <source>One address that gets every copy.</source>
        <translation>Eine Adresse, die jede Kopie bekommt.</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>A map that turns recipients into canonical addresses first.</source>
        <translation>Eine Map, die Empfänger zuerst in kanonische Adressen umwandelt.</translation>
    </message>
    <message>
        <source>host map</source>
        <translation>Host-Map</translation>
    </message>
    <message>
        <source>Looks up the host. Without -h and -b in it confLDAP_DEFAULT_SPEC has to name server and base.</source>
        <translation>Schlägt den Host nach. Ohne -h und -b darin muss confLDAP_DEFAULT_SPEC Server und Basis nennen.</translation>
    </message>
    <message>
        <source>address map</source>
        <translation>Adress-Map</translation>
    </message>
    <message>
        <source>Looks up the address.</source>
        <translation>Schlägt die Adresse nach.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>What happens to an address that the directory lacks.</source>
        <translation>Was mit einer Adresse geschieht, die im LDAP-Verzeichnis fehlt.</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Whether +detail is cut off for a second look, and put back.</source>
        <translation>Ob +detail für eine zweite Abfrage abgeschnitten und wieder angefügt wird.</translation>
    </message>
    <message>
        <source>nodomain leaves out the look at @domain.</source>
        <translation>nodomain lässt die Abfrage von @domain weg.</translation>
    </message>
    <message>
        <source>Whether mail waits here or is turned away for now while the directory is down.</source>
        <translation>Ob Mails hier warten oder vorläufig abgewiesen werden, solange das LDAP-Verzeichnis ausgefallen ist.</translation>
    </message>
    <message>
        <source>Lets a table say for each domain how and where mail for it goes.</source>
        <translation>Lässt eine Tabelle für jede Domain sagen, wie und wohin Mails für sie gehen.</translation>
    </message>
    <message>
        <source>It is for mail to domains that are not this host&apos;s own. A line example.net esmtp:[mx.example.net] sends their mail to that host, whatever DNS says; .example.net is for all hosts below it, and a lone dot for everything else. The address in the message stays as it is.</source>
        <translation>Es gilt für Mails an Domains, die nicht die eigenen dieses Hosts sind. Eine Zeile example.net esmtp:[mx.example.net] schickt deren Mails an diesen Host, was auch immer das DNS sagt; .example.net gilt für alle Hosts darunter und ein einzelner Punkt für alles andere. Die Adresse in der Mail bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>On a gateway: one domain inside, another by a partner&apos;s server, the rest to the Internet.</source>
        <translation>Auf einem Gateway: die eine Domain nach innen, eine andere über den Server eines Partners, der Rest ins Internet.</translation>
    </message>
    <message>
        <source>Where all mail goes to one relay: SMART_HOST says that.</source>
        <translation>Wo alle Mails an ein einziges Relay gehen: Das sagt SMART_HOST.</translation>
    </message>
    <message>
        <source>cf/README, Using mailertables</source>
        <translation>cf/README, Using mailertables</translation>
    </message>
    <message>
        <source>A domain listed here may still not be relayed for strangers: RELAY_DOMAIN or the access map has to say so.</source>
        <translation>Für eine Domain, die hier steht, wird Fremden deshalb noch nicht weitergeleitet: Das müssen RELAY_DOMAIN oder die access-Tabelle sagen.</translation>
    </message>
    <message>
        <source>Replaces domain names in addresses by others, in the header as well as in the envelope.</source>
        <translation>Ersetzt Domainnamen in Adressen durch andere, im Kopf wie im Envelope.</translation>
    </message>
    <message>
        <source>It is for all mail that passes through the host, senders and recipients alike: after a change of name a line old.example example.com makes mary@example.com of mary@old.example.</source>
        <translation>Es gilt für alle Mails, die durch den Host laufen, für Absender und Empfänger gleichermaßen: Nach einer Namensänderung macht eine Zeile old.example example.com die Adresse mary@old.example zu mary@example.com.</translation>
    </message>
    <message>
        <source>After a change of your own domain&apos;s name.</source>
        <translation>Wenn sich der Name der eigenen Domain geändert hat.</translation>
    </message>
    <message>
        <source>For domains of others.</source>
        <translation>Bei Domains anderer.</translation>
    </message>
    <message>
        <source>Lets a table say for each address of several domains who gets its mail.</source>
        <translation>Lässt eine Tabelle für jede Adresse mehrerer Domains sagen, wer ihre Mails bekommt.</translation>
    </message>
    <message>
        <source>It is for mail to domains of class w or named with VIRTUSER_DOMAIN. info@example.com and info@example.net can go to different people, @example.net catches all the rest, and error:nouser turns an address away. It is looked at before aliases.</source>
        <translation>Es gilt für Mails an Domains der Klasse w oder solche, die VIRTUSER_DOMAIN nennt. info@example.com und info@example.net können an verschiedene Leute gehen, @example.net fängt den ganzen Rest, und error:nouser weist eine Adresse ab. Nachgeschlagen wird vor den Aliasen.</translation>
    </message>
    <message>
        <source>On a host with more than one domain whose names must not mix.</source>
        <translation>Auf einem Host mit mehr als einer Domain, deren Namen sich nicht mischen dürfen.</translation>
    </message>
    <message>
        <source>With one domain: aliases will do.</source>
        <translation>Bei einer einzigen Domain: Dann genügen Aliase.</translation>
    </message>
    <message>
        <source>Domains named with VIRTUSER_DOMAIN may be relayed to, and so may all hosts below them.</source>
        <translation>An Domains, die VIRTUSER_DOMAIN nennt, wird weitergeleitet, und ebenso an alle Hosts darunter.</translation>
    </message>
    <message>
        <source>Makes virtusertable look at addresses on hosts below the domains, too.</source>
        <translation>Lässt virtusertable auch Adressen auf Hosts unterhalb der Domains prüfen.</translation>
    </message>
    <message>
        <source>It is for mail to hosts below a domain that VIRTUSER_DOMAIN names. The key is still the whole address, or @ and the host.</source>
        <translation>Es gilt für Mails an Hosts unterhalb einer Domain, die VIRTUSER_DOMAIN nennt. Der Schlüssel bleibt die ganze Adresse oder @ und der Host.</translation>
    </message>
    <message>
        <source>With virtusertable, where hosts below a domain have addresses of their own.</source>
        <translation>Mit virtusertable, wo Hosts unterhalb der Domains eigene Adressen haben.</translation>
    </message>
    <message>
        <source>Where addresses have no host part.</source>
        <translation>Wo Adressen keinen Host-Teil haben.</translation>
    </message>
    <message>
        <source>Replaces the sender&apos;s address by the one that a table gives: mjones becomes mary.jones@example.com.</source>
        <translation>Ersetzt die Adresse des Absenders durch die aus einer Tabelle: mjones wird zu mary.jones@example.com.</translation>
    </message>
    <message>
        <source>It is for senders of mail that goes out from here or through here, in the header, with masquerade_envelope in the envelope, too. Names without a domain are looked up, and addresses in domains that GENERICS_DOMAIN names. From 8.12 programs hand in full addresses, so name this host&apos;s own domain there. A full address from the table is not masqueraded again.</source>
        <translation>Es gilt für Absender von Mails, die von hier oder durch diesen Host hinausgehen, im Kopf und mit masquerade_envelope auch im Envelope. Nachgeschlagen werden Namen ohne Domain und Adressen in Domains, die GENERICS_DOMAIN nennt. Ab 8.12 übergeben Programme vollständige Adressen, die eigene Domain dieses Hosts gehört also dorthin. Eine vollständige Adresse aus der Tabelle wird nicht noch einmal maskiert.</translation>
    </message>
    <message>
        <source>Where the address that people show differs from their login name.</source>
        <translation>Wo die Adresse, mit der sich Leute zeigen, von ihrem Anmeldenamen abweicht.</translation>
    </message>
    <message>
        <source>Where only the domain has to change: MASQUERADE_AS does that.</source>
        <translation>Wo sich nur die Domain ändern muss: Das tut MASQUERADE_AS.</translation>
    </message>
    <message>
        <source>Makes genericstable look at senders on hosts below the domains, too.</source>
        <translation>Lässt genericstable auch Absender auf Hosts unterhalb der Domains prüfen.</translation>
    </message>
    <message>
        <source>It is for senders such as mary@pc7.example.com where GENERICS_DOMAIN names example.com.</source>
        <translation>Es gilt für Absender wie mary@pc7.example.com, wenn GENERICS_DOMAIN example.com nennt.</translation>
    </message>
    <message>
        <source>With genericstable on a hub, for clients that write their own names.</source>
        <translation>Mit genericstable auf einem Hub, für Clients, die ihren eigenen Namen schreiben.</translation>
    </message>
    <message>
        <source>Where clients masquerade themselves.</source>
        <translation>Wo sich die Clients selbst maskieren.</translation>
    </message>
    <message>
        <source>Gives one domain a table of its own, from name to address. It is an addition of Debian.</source>
        <translation>Gibt einer Domain eine eigene Tabelle, vom Namen zur Adresse. Ein Zusatz von Debian.</translation>
    </message>
    <message>
        <source>It is for mail to that domain, which need not be this host&apos;s own. The table is asked for the name before the @ alone; a name that it lacks bounces. The line may stand several times, once for each domain.</source>
        <translation>Es gilt für Mails an diese Domain, die nicht die eigene des Hosts sein muss. Die Tabelle wird allein nach dem Namen vor dem @ befragt; ein Name, der dort fehlt, ergibt einen Bounce. Die Zeile darf mehrmals stehen, einmal je Domain.</translation>
    </message>
    <message>
        <source>On Debian, where several domains keep their names in different places, such as LDAP.</source>
        <translation>Auf Debian, wo mehrere Domains ihre Namen an verschiedenen Orten führen, etwa in LDAP.</translation>
    </message>
    <message>
        <source>Elsewhere: sendmail&apos;s own tree has no such file. virtusertable does nearly the same.</source>
        <translation>Anderswo: Der Baum von sendmail selbst hat keine solche Datei. virtusertable tut fast dasselbe.</translation>
    </message>
    <message>
        <source>A map for each domain; it needs regex maps.</source>
        <translation>Eine Map je Domain; dafür sind regex-Maps nötig.</translation>
    </message>
    <message>
        <source>feature/domainmap.m4 of Debian</source>
        <translation>feature/domainmap.m4 von Debian</translation>
    </message>
    <message>
        <source>Sends a copy of mail to certain domains to one more address, unseen by the others.</source>
        <translation>Schickt eine Kopie der Mails an bestimmte Domains an eine weitere Adresse, unsichtbar für die anderen.</translation>
    </message>
    <message>
        <source>It is for recipients whose domain is in the table. The copy goes to the same address by way of the archive host, or to one fixed address. It is an archive of whole envelopes, without a change of the header.</source>
        <translation>Es gilt für Empfänger, deren Domain in der Tabelle steht. Die Kopie geht über den Archiv-Host an dieselbe Adresse oder an eine feste Adresse. So entsteht ein Archiv ganzer Envelopes, ohne Änderung am Kopf.</translation>
    </message>
    <message>
        <source>Where a law asks for an archive of all mail.</source>
        <translation>Wo ein Gesetz ein Archiv aller Mails verlangt.</translation>
    </message>
    <message>
        <source>Where the people concerned do not know about it.</source>
        <translation>Wo die Betroffenen nichts davon wissen.</translation>
    </message>
    <message>
        <source>One more delivery of each message, and a map file. Before 8.16 the binary has to be built for it.</source>
        <translation>Eine weitere Zustellung jeder Mail und eine Map-Datei. Vor 8.16 muss das Programm dafür gebaut sein.</translation>
    </message>
    <message>
        <source>After access_db where that is the table.</source>
        <translation>Nach access_db, wenn das die Tabelle ist.</translation>
    </message>
    <message>
        <source>feature/bcc.m4</source>
        <translation>feature/bcc.m4</translation>
    </message>
    <message>
        <source>Whoever reads the archive reads everybody&apos;s mail.</source>
        <translation>Wer das Archiv liest, liest die Mails aller.</translation>
    </message>
    <message>
        <source>Asks an LDAP directory for each address which host or which other address its mail goes to.</source>
        <translation>Fragt ein LDAP-Verzeichnis für jede Adresse, an welchen Host oder welche andere Adresse ihre Mails gehen.</translation>
    </message>
    <message>
        <source>It is for mail to domains that LDAPROUTE_DOMAIN names. An entry can hold mailHost, the server of that user, and mailRoutingAddress, the address to use instead. Without an entry the mail goes on as usual, or bounces if the third argument says so.</source>
        <translation>Es gilt für Mails an Domains, die LDAPROUTE_DOMAIN nennt. Ein Eintrag kann mailHost enthalten, den Server dieses Benutzers, und mailRoutingAddress, die stattdessen zu nehmende Adresse. Ohne Eintrag geht die Mail weiter wie sonst, oder sie ergibt einen Bounce, wenn das dritte Argument es so sagt.</translation>
    </message>
    <message>
        <source>In an organisation with several mail servers and one directory.</source>
        <translation>In einer Organisation mit mehreren Mailservern und einem LDAP-Verzeichnis.</translation>
    </message>
    <message>
        <source>With one server: aliases, or ldap as the map of another feature, will do.</source>
        <translation>Bei einem einzigen Server: Dann genügen Aliase oder ldap als Map eines anderen FEATURE.</translation>
    </message>
    <message>
        <source>Up to four LDAP look-ups for each recipient; while the directory is down, mail waits.</source>
        <translation>Bis zu vier LDAP-Abfragen je Empfänger; solange das LDAP-Verzeichnis ausgefallen ist, warten die Mails.</translation>
    </message>
    <message>
        <source>With bounce or sendertoo a stranger can find out which addresses exist.</source>
        <translation>Mit bounce oder sendertoo kann ein Fremder herausfinden, welche Adressen es gibt.</translation>
    </message>
    <message>
        <source>Who is let in, who may relay, and limits for single clients.</source>
        <translation>Wer hereingelassen wird, für wen weitergeleitet wird, und Grenzen für einzelne Clients.</translation>
    </message>
    <message>
        <source>A tag that says what is looked up, such as Connect:, From: or To:, and a host, network or address.</source>
        <translation>Ein Präfix, das sagt, was nachgeschlagen wird, etwa Connect:, From: oder To:, und ein Host, ein Netz oder eine Adresse.</translation>
    </message>
    <message>
        <source>OK, RELAY, REJECT, DISCARD, ERROR: with a reply, QUARANTINE: with a reason, or a number for a limit.</source>
        <translation>OK, RELAY, REJECT, DISCARD, ERROR: mit einer Meldung, QUARANTINE: mit einem Grund, oder eine Zahl für eine Grenze.</translation>
    </message>
    <message>
        <source>The name and password for each server that asks for them.</source>
        <translation>Name und Passwort für jeden Server, der danach fragt.</translation>
    </message>
    <message>
        <source>AuthInfo: and the name of the server, its domain or its address; nothing behind it is for all.</source>
        <translation>AuthInfo: und der Name des Servers, seine Domain oder seine Adresse; steht nichts dahinter, gilt die Zeile für alle.</translation>
    </message>
    <message>
        <source>In quotes: U: user, I: identity, P: password, and with a space between R: realm or M: mechanisms.</source>
        <translation>In Anführungszeichen: U: Benutzer, I: Identität, P: Passwort und, jeweils mit einem Leerzeichen davor, R: Realm oder M: Mechanismen.</translation>
    </message>
    <message>
        <source>The domains of which the archive gets copies.</source>
        <translation>Die Domains, von denen das Archiv Kopien bekommt.</translation>
    </message>
    <message>
        <source>A domain, or a dot and a domain for the hosts below it.</source>
        <translation>Eine Domain, oder ein Punkt und eine Domain für die Hosts darunter.</translation>
    </message>
    <message>
        <source>The word ok.</source>
        <translation>Das Wort ok.</translation>
    </message>
    <message>
        <source>Internet names of hosts of BITNET.</source>
        <translation>Internet-Namen von Hosts aus BITNET.</translation>
    </message>
    <message>
        <source>The name of a host of BITNET.</source>
        <translation>Der Name eines Hosts aus BITNET.</translation>
    </message>
    <message>
        <source>Its name on the Internet.</source>
        <translation>Sein Name im Internet.</translation>
    </message>
    <message>
        <source>Domains that are written as others.</source>
        <translation>Domains, die als andere geschrieben werden.</translation>
    </message>
    <message>
        <source>The domain as it stands in an address.</source>
        <translation>Die Domain, wie sie in einer Adresse steht.</translation>
    </message>
    <message>
        <source>The domain to write instead, in full.</source>
        <translation>Die stattdessen zu schreibende Domain, vollständig.</translation>
    </message>
    <message>
        <source>Addresses of clients that have logged in; a daemon writes it.</source>
        <translation>Adressen von Clients, die sich angemeldet haben; ein Daemon schreibt die Datei.</translation>
    </message>
    <message>
        <source>The address of a client.</source>
        <translation>Die Adresse eines Clients.</translation>
    </message>
    <message>
        <source>Anything; that the line is there is what counts.</source>
        <translation>Irgendetwas; es zählt nur, dass die Zeile da ist.</translation>
    </message>
    <message>
        <source>The addresses that senders are shown with.</source>
        <translation>Die Adressen, unter denen Absender gezeigt werden.</translation>
    </message>
    <message>
        <source>An address, a name without a domain, or @ and a domain.</source>
        <translation>Eine Adresse, ein Name ohne Domain, oder @ und eine Domain.</translation>
    </message>
    <message>
        <source>The new address; %1 stands for what followed the +.</source>
        <translation>Die neue Adresse; %1 steht für das, was auf das + folgte.</translation>
    </message>
    <message>
        <source>The way that mail for a domain takes.</source>
        <translation>Der Weg, den Mails für eine Domain nehmen.</translation>
    </message>
    <message>
        <source>A domain, a dot and a domain for the hosts below it, or a lone dot for everything else.</source>
        <translation>Eine Domain, ein Punkt und eine Domain für die Hosts darunter, oder ein einzelner Punkt für alles andere.</translation>
    </message>
    <message>
        <source>mailer:host; %1 stands for what the dot stood for. local:user and error:code text work, too.</source>
        <translation>mailer:host; %1 steht für das, wofür der Punkt stand. local:user und error:code text gehen auch.</translation>
    </message>
    <message>
        <source>Internet names of hosts of UUCP.</source>
        <translation>Internet-Namen von Hosts aus UUCP.</translation>
    </message>
    <message>
        <source>The name of a host of UUCP.</source>
        <translation>Der Name eines Hosts aus UUCP.</translation>
    </message>
    <message>
        <source>Who gets the mail for an address of one of several domains.</source>
        <translation>Wer die Mails für eine Adresse einer von mehreren Domains bekommt.</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for all that is not named.</source>
        <translation>Eine Adresse, oder @ und eine Domain für alles, was nicht genannt ist.</translation>
    </message>
    <message>
        <source>A local name, an address, or error:nouser and a reply; %1 stands for the name before the @.</source>
        <translation>Ein lokaler Name, eine Adresse, oder error:nouser und eine Meldung; %1 steht für den Namen vor dem @.</translation>
    </message>
    <message>
        <source>Past that time the delivery is broken off and the message stays in the queue. It concerns mail that goes out by SMTP.</source>
        <translation>Nach dieser Zeit bricht die Zustellung ab, und die Mail bleibt in der Warteschlange. Das betrifft Mails, die per SMTP hinausgehen.</translation>
    </message>
    <message>
        <source>Where servers hang and hold up other mail.</source>
        <translation>Wo Server hängen und andere Mails aufhalten.</translation>
    </message>
    <message>
        <source>Elsewhere. A short time breaks off deliveries to slow servers that would have worked.</source>
        <translation>Anderswo. Eine kurze Zeit bricht Zustellungen an langsame Server ab, die gelungen wären.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.1.2; RFC 5321, 4.5.3.2</source>
        <translation>cf/README, Tweaking configuration options; op.me, 4.1.2; RFC 5321, 4.5.3.2</translation>
    </message>
    <message>
        <source>Says how long to wait for the greeting of a server.</source>
        <translation>Sagt, wie lange auf die Begrüßung eines Servers gewartet wird.</translation>
    </message>
    <message>
        <source>Says how long a connection to another host may take to open.</source>
        <translation>Sagt, wie lange der Aufbau einer Verbindung zu einem anderen Host dauern darf.</translation>
    </message>
    <message>
        <source>It can only shorten the time that the operating system allows; 0 leaves it to the system. Past it, the next host of the recipient&apos;s domain is tried.</source>
        <translation>Die Option kann die Zeit, die das Betriebssystem erlaubt, nur verkürzen; 0 überlässt sie dem System. Nach dieser Zeit wird der nächste Host der Domain des Empfängers versucht.</translation>
    </message>
    <message>
        <source>Where the system waits very long for hosts that are down.</source>
        <translation>Wo das System sehr lange auf ausgefallene Hosts wartet.</translation>
    </message>
    <message>
        <source>Says how long a connection may take to open when a message is tried for the first time.</source>
        <translation>Sagt, wie lange der Aufbau einer Verbindung dauern darf, wenn eine Mail zum ersten Mal versucht wird.</translation>
    </message>
    <message>
        <source>With a few seconds, hosts that answer at once get their mail at once, and slow ones wait for a queue run. 0 means no limit of its own.</source>
        <translation>Mit einigen Sekunden bekommen Hosts, die sofort antworten, ihre Mails sofort, und langsame warten auf einen Warteschlangenlauf. 0 bedeutet keine eigene Grenze.</translation>
    </message>
    <message>
        <source>On a host with much mail to many domains.</source>
        <translation>Auf einem Host mit vielen Mails an viele Domains.</translation>
    </message>
    <message>
        <source>Says how long all attempts to connect may take together in one delivery.</source>
        <translation>Sagt, wie lange alle Verbindungsversuche bei einer Zustellung zusammen dauern dürfen.</translation>
    </message>
    <message>
        <source>Long lists of MX hosts that are all down end the delivery after that time; the fallback MX host is still tried. 0 means no limit.</source>
        <translation>Lange Listen von MX-Hosts, die alle ausgefallen sind, beenden die Zustellung nach dieser Zeit; der Ersatz-MX-Host wird noch versucht. 0 bedeutet keine Grenze.</translation>
    </message>
    <message>
        <source>Where domains with many dead MX hosts block the queue.</source>
        <translation>Wo Domains mit vielen toten MX-Hosts die Warteschlange blockieren.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to HELO or EHLO.</source>
        <translation>Sagt, wie lange auf die Antwort auf HELO oder EHLO gewartet wird.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to MAIL FROM.</source>
        <translation>Sagt, wie lange auf die Antwort auf MAIL FROM gewartet wird.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to RCPT TO.</source>
        <translation>Sagt, wie lange auf die Antwort auf RCPT TO gewartet wird.</translation>
    </message>
    <message>
        <source>Where recipients are large lists: the server may expand them before it answers.</source>
        <translation>Wo Empfänger große Listen sind: Der Server löst sie vielleicht auf, bevor er antwortet.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to DATA.</source>
        <translation>Sagt, wie lange auf die Antwort auf DATA gewartet wird.</translation>
    </message>
    <message>
        <source>Says how long to wait for the next part of a message that comes in.</source>
        <translation>Sagt, wie lange auf den nächsten Teil einer eingehenden Mail gewartet wird.</translation>
    </message>
    <message>
        <source>Past that time the connection is closed and the message is dropped. It holds for SMTP clients and for programs that write a message into sendmail.</source>
        <translation>Nach dieser Zeit wird die Verbindung geschlossen und die Mail verworfen. Das gilt für SMTP-Clients und für Programme, die eine Mail an sendmail schreiben.</translation>
    </message>
    <message>
        <source>Where clients stop in the middle and keep processes busy.</source>
        <translation>Wo Clients mittendrin aufhören und Prozesse besetzt halten.</translation>
    </message>
    <message>
        <source>Where programs write their message slowly.</source>
        <translation>Wo Programme ihre Mail langsam schreiben.</translation>
    </message>
    <message>
        <source>Says how long to wait, at the end of a message, until the server confirms it.</source>
        <translation>Sagt, wie lange am Ende einer Mail gewartet wird, bis der Server sie bestätigt.</translation>
    </message>
    <message>
        <source>Past that time the message is sent again later. If the server had accepted it, the recipient gets it twice.</source>
        <translation>Nach dieser Zeit wird die Mail später noch einmal gesendet. Hatte der Server sie schon angenommen, bekommt der Empfänger sie doppelt.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to RSET.</source>
        <translation>Sagt, wie lange auf die Antwort auf RSET gewartet wird.</translation>
    </message>
    <message>
        <source>Before an open connection is used again, RSET checks it. Past that time it counts as dead and a new one is opened.</source>
        <translation>Bevor eine offene Verbindung wieder benutzt wird, prüft RSET sie. Nach dieser Zeit gilt sie als tot, und eine neue wird geöffnet.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to QUIT.</source>
        <translation>Sagt, wie lange auf die Antwort auf QUIT gewartet wird.</translation>
    </message>
    <message>
        <source>By then the message is delivered; the time only decides how long the process still waits.</source>
        <translation>Dann ist die Mail schon zugestellt; die Zeit bestimmt nur, wie lange der Prozess noch wartet.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to short commands such as NOOP and VERB.</source>
        <translation>Sagt, wie lange auf die Antwort auf kurze Befehle wie NOOP und VERB gewartet wird.</translation>
    </message>
    <message>
        <source>Says how long the daemon waits for a client&apos;s next command.</source>
        <translation>Sagt, wie lange der Daemon auf den nächsten Befehl eines Clients wartet.</translation>
    </message>
    <message>
        <source>Past that time it closes the connection. It concerns mail that comes in by SMTP.</source>
        <translation>Nach dieser Zeit schließt er die Verbindung. Das betrifft Mails, die per SMTP hereinkommen.</translation>
    </message>
    <message>
        <source>On a busy server, to be rid of silent clients; RFC 5321 asks for 5 minutes at least.</source>
        <translation>Auf einem Server mit viel Betrieb, um stumme Clients loszuwerden; RFC 5321 verlangt mindestens 5 Minuten.</translation>
    </message>
    <message>
        <source>A short time leaves less room to those who only want to keep connections busy.</source>
        <translation>Eine kurze Zeit lässt denen weniger Raum, die nur Verbindungen besetzt halten wollen.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer of a client&apos;s IDENT service; 0 asks no client.</source>
        <translation>Sagt, wie lange auf die Antwort des IDENT-Dienstes eines Clients gewartet wird; bei 0 wird kein Client gefragt.</translation>
    </message>
    <message>
        <source>The answer names the user behind a connection and goes into the Received: line. Few hosts have such a service.</source>
        <translation>Die Antwort nennt den Benutzer hinter einer Verbindung und kommt in die Received:-Zeile. Wenige Hosts haben einen solchen Dienst.</translation>
    </message>
    <message>
        <source>With 0 on most hosts: it saves a connection for each client.</source>
        <translation>Mit 0 auf den meisten Hosts: Das spart eine Verbindung je Client.</translation>
    </message>
    <message>
        <source>Where the clients are hosts of one&apos;s own that run the service.</source>
        <translation>Wo die Clients eigene Hosts sind, auf denen der Dienst läuft.</translation>
    </message>
    <message>
        <source>A connection back to each client; where a firewall drops it, each connection waits that long.</source>
        <translation>Eine Verbindung zurück zu jedem Client; wo eine Firewall sie verwirft, wartet jede Verbindung so lange.</translation>
    </message>
    <message>
        <source>Says how long a .forward or :include: file may take to open.</source>
        <translation>Sagt, wie lange das Öffnen einer .forward- oder :include:-Datei dauern darf.</translation>
    </message>
    <message>
        <source>Past that time the file counts as out of reach for the moment. It helps where homes lie on a file server that is down.</source>
        <translation>Nach dieser Zeit gilt die Datei als vorübergehend nicht erreichbar. Das hilft, wenn Home-Verzeichnisse auf einem ausgefallenen Dateiserver liegen.</translation>
    </message>
    <message>
        <source>Where home folders come over the network.</source>
        <translation>Wo Home-Verzeichnisse über das Netz kommen.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to LHLO of LMTP.</source>
        <translation>Sagt, wie lange auf die Antwort auf LHLO von LMTP gewartet wird.</translation>
    </message>
    <message>
        <source>Past that time the delivery is broken off and the message stays in the queue. It concerns mailers that speak LMTP.</source>
        <translation>Nach dieser Zeit bricht die Zustellung ab, und die Mail bleibt in der Warteschlange. Das betrifft Mailer, die LMTP sprechen.</translation>
    </message>
    <message>
        <source>Says how long to wait for an answer while sendmail logs in to a server.</source>
        <translation>Sagt, wie lange auf eine Antwort gewartet wird, während sich sendmail bei einem Server anmeldet.</translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to STARTTLS and for the start of TLS.</source>
        <translation>Sagt, wie lange auf die Antwort auf STARTTLS und auf den Beginn von TLS gewartet wird.</translation>
    </message>
    <message>
        <source>Past that time the connection is broken off. It holds for sendmail as a client and as a server.</source>
        <translation>Nach dieser Zeit bricht die Verbindung ab. Das gilt für sendmail als Client wie als Server.</translation>
    </message>
    <message>
        <source>Says how long a command on the control socket may take.</source>
        <translation>Sagt, wie lange ein Befehl auf dem Steuer-Socket dauern darf.</translation>
    </message>
    <message>
        <source>Past that time the daemon closes the connection to the program that asked.</source>
        <translation>Nach dieser Zeit schließt der Daemon die Verbindung zu dem Programm, das gefragt hat.</translation>
    </message>
    <message>
        <source>Says how long it is remembered that a host was down.</source>
        <translation>Sagt, wie lange im Gedächtnis bleibt, dass ein Host ausgefallen war.</translation>
    </message>
    <message>
        <source>During that time no delivery to it is tried; after it, the next message tries again. It holds in one queue run, or for all processes where a folder of host states is set.</source>
        <translation>Während dieser Zeit wird keine Zustellung an ihn versucht; danach versucht es die nächste Mail wieder. Das gilt innerhalb eines Warteschlangenlaufs, oder für alle Prozesse, wenn ein Verzeichnis für Host-Zustände gesetzt ist.</translation>
    </message>
    <message>
        <source>Where the queue is run so often that dead hosts cost time.</source>
        <translation>Wo die Warteschlange so oft läuft, dass tote Hosts Zeit kosten.</translation>
    </message>
    <message>
        <source>Where the resolver answers.</source>
        <translation>Wo der Resolver antwortet.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>NO_SAN_TST leaves alternative names of certificates out.</source>
        <translation>NO_SAN_TST lässt alternative Namen von Zertifikaten außer Acht.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>The configuration file of OpenSSL.</source>
        <translation>Die Konfigurationsdatei von OpenSSL.</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>The folder with the modules of OpenSSL.</source>
        <translation>Das Verzeichnis mit den Modulen von OpenSSL.</translation>
    </message>
    <message>
        <source>Keeps names and passwords for servers that ask this host to authenticate in a map of their own.</source>
        <translation>Hält Namen und Passwörter für Server, die von diesem Host eine Anmeldung verlangen, in einer eigenen Map.</translation>
    </message>
    <message>
        <source>It is for mail that goes out to a server that offers SMTP AUTH. The line AuthInfo:relay.example.net names user, password and mechanisms for that server; without the feature such lines are looked for in the access map.</source>
        <translation>Es gilt für Mails, die an einen Server hinausgehen, der SMTP AUTH anbietet. Die Zeile AuthInfo:relay.example.net nennt Benutzer, Passwort und Mechanismen für diesen Server; ohne das FEATURE werden solche Zeilen in der access-Tabelle gesucht.</translation>
    </message>
    <message>
        <source>The access map would have to hold the password, or nobody logs in, and a provider refuses each message with 530.</source>
        <translation>Die access-Tabelle müsste das Passwort enthalten, sonst meldet sich niemand an, und ein Provider weist jede Mail mit 530 ab.</translation>
    </message>
    <message>
        <source>Wherever the provider&apos;s relay asks for a password.</source>
        <translation>Wo immer das Relay des Providers ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>Where the relay goes by the address of this host.</source>
        <translation>Wo sich das Relay nach der Adresse dieses Hosts richtet.</translation>
    </message>
    <message>
        <source>The file holds passwords: it and its database belong to root, mode 0600. Without TLS the mechanism PLAIN shows them to the network.</source>
        <translation>Die Datei enthält Passwörter: Sie und ihre Datenbank gehören root, mit den Rechten 0600. Ohne TLS verrät der Mechanismus PLAIN sie dem Netz.</translation>
    </message>
    <message>
        <source>Lets the alternative names of a certificate count when the name of a server is compared with it.</source>
        <translation>Lässt die alternativen Namen eines Zertifikats gelten, wenn der Name eines Servers mit ihm verglichen wird.</translation>
    </message>
    <message>
        <source>It is for mail that goes out or comes in with TLS and whose line in the access map asks for a matching name, such as TLS_Srv:example.net VERIFY+CN. Certificates of today carry their names as alternative names only, and without this they do not match.</source>
        <translation>Es gilt für Mails, die mit TLS hinausgehen oder hereinkommen und deren Zeile in der access-Tabelle einen passenden Namen verlangt, etwa TLS_Srv:example.net VERIFY+CN. Heutige Zertifikate führen ihre Namen nur noch als alternative Namen, und ohne das FEATURE passen sie nicht.</translation>
    </message>
    <message>
        <source>Rules see the subject&apos;s name alone, and a good certificate that lists the relay among its further names is taken for one of another host.</source>
        <translation>Regeln sehen nur den Namen des Inhabers, und ein gutes Zertifikat, das das Relay unter seinen weiteren Namen führt, gilt als das eines anderen Hosts.</translation>
    </message>
    <message>
        <source>With TLS_Srv: or TLS_Rcpt: lines that check names.</source>
        <translation>Mit TLS_Srv:- oder TLS_Rcpt:-Zeilen, die Namen prüfen.</translation>
    </message>
    <message>
        <source>Where no line of the access map asks for names.</source>
        <translation>Wo keine Zeile der access-Tabelle nach Namen fragt.</translation>
    </message>
    <message>
        <source>feature/check_cert_altnames.m4; op.me, SetCertAltnames</source>
        <translation>feature/check_cert_altnames.m4; op.me, SetCertAltnames</translation>
    </message>
    <message>
        <source>Makes the check of names usable; it demands nothing by itself.</source>
        <translation>Macht die Prüfung von Namen brauchbar; von sich aus verlangt es nichts.</translation>
    </message>
    <message>
        <source>Asks a resolver for the MTA-STS policy of each domain and insists on the TLS that it demands.</source>
        <translation>Fragt einen Resolver nach der MTA-STS-Richtlinie jeder Domain und besteht auf dem TLS, das sie verlangt.</translation>
    </message>
    <message>
        <source>It is for mail that goes out to domains that publish such a policy over HTTPS. Where the server has no valid certificate of the right name, the message waits instead of going out in the open. It is marked as experimental.</source>
        <translation>Es gilt für Mails, die an Domains hinausgehen, die eine solche Richtlinie über HTTPS veröffentlichen. Hat der Server kein gültiges Zertifikat mit dem richtigen Namen, wartet die Mail, statt offen hinauszugehen. Es ist als experimentell gekennzeichnet.</translation>
    </message>
    <message>
        <source>On a server that sends to the Internet itself and has a postfix-mta-sts-resolver running.</source>
        <translation>Auf einem Server, der selbst ins Internet sendet und auf dem ein postfix-mta-sts-resolver läuft.</translation>
    </message>
    <message>
        <source>Behind a relay, which is the one to decide.</source>
        <translation>Hinter einem Relay, denn dort wird entschieden.</translation>
    </message>
    <message>
        <source>A daemon on port 5461 of the loopback address, and a question for each domain. The binary needs socket maps and STS.</source>
        <translation>Ein Daemon auf Port 5461 der Loopback-Adresse und eine Frage je Domain. Das Programm braucht socket-Maps und STS.</translation>
    </message>
    <message>
        <source>cf/README, Features; op.me, StrictTransportSecurity</source>
        <translation>cf/README, Features; op.me, StrictTransportSecurity</translation>
    </message>
    <message>
        <source>Closes the hole that somebody on the way can suppress STARTTLS.</source>
        <translation>Schließt die Lücke, durch die jemand unterwegs STARTTLS unterdrücken kann.</translation>
    </message>
    <message>
        <source>Tells OpenSSL 3 to read a configuration file of its own, meant for FIPS.</source>
        <translation>Lässt OpenSSL 3 eine eigene Konfigurationsdatei lesen, gedacht für FIPS.</translation>
    </message>
    <message>
        <source>It is for every connection with TLS. The file decides which algorithms there are; the feature only names it and, if asked, the folder of the modules.</source>
        <translation>Es gilt für jede Verbindung mit TLS. Die Datei bestimmt, welche Verfahren es gibt; das FEATURE nennt nur sie und auf Wunsch das Verzeichnis der Module.</translation>
    </message>
    <message>
        <source>Where a rule asks for FIPS and the provider of OpenSSL is installed.</source>
        <translation>Wo eine Vorschrift FIPS verlangt und der Provider von OpenSSL installiert ist.</translation>
    </message>
    <message>
        <source>Everywhere else: peers with other algorithms are lost.</source>
        <translation>Überall sonst: Gegenstellen mit anderen Verfahren gehen verloren.</translation>
    </message>
    <message>
        <source>Sends a message without TLS after TLS has failed. It has been replaced.</source>
        <translation>Sendet eine Mail ohne TLS, nachdem TLS gescheitert ist. Es ist inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>It was for mail that goes out to servers whose TLS is broken. From 8.16.1 m4 prints an error and sets confTLS_FALLBACK_TO_CLEAR instead, which does the same for a whole session.</source>
        <translation>Es galt für Mails, die an Server mit fehlerhaftem TLS hinausgehen. Ab 8.16.1 gibt m4 einen Fehler aus und setzt stattdessen confTLS_FALLBACK_TO_CLEAR, das dasselbe für eine ganze Sitzung tut.</translation>
    </message>
    <message>
        <source>Nowhere: define confTLS_FALLBACK_TO_CLEAR.</source>
        <translation>Nirgends: confTLS_FALLBACK_TO_CLEAR definieren.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.17.1</source>
        <translation>RELEASE_NOTES, 8.17.1</translation>
    </message>
    <message>
        <source>Mail that should be encrypted goes out readable.</source>
        <translation>Mails, die verschlüsselt sein sollten, gehen lesbar hinaus.</translation>
    </message>
    <message>
        <source>Lets the access map set TLS options for single peers.</source>
        <translation>Lässt die access-Tabelle TLS-Optionen für einzelne Gegenstellen setzen.</translation>
    </message>
    <message>
        <source>It is for connections in both directions: TLS_Srv_features: lines are for clients that connect, TLS_Clt_features: lines for servers that mail goes to. They can name ciphers, certificates and options for a peer that fails with the usual ones.</source>
        <translation>Es gilt für Verbindungen in beide Richtungen: TLS_Srv_features:-Zeilen sind für Clients, die sich verbinden, TLS_Clt_features:-Zeilen für Server, an die Mails gehen. Sie können für eine Gegenstelle, die mit den üblichen scheitert, Verschlüsselungsverfahren, Zertifikate und Optionen nennen.</translation>
    </message>
    <message>
        <source>With a peer whose TLS is too old or too strict.</source>
        <translation>Bei einer Gegenstelle, deren TLS zu alt oder zu streng ist.</translation>
    </message>
    <message>
        <source>Where all peers get on with the usual options.</source>
        <translation>Wo alle Gegenstellen mit den üblichen Optionen zurechtkommen.</translation>
    </message>
    <message>
        <source>One look-up for each connection with TLS.</source>
        <translation>Eine Abfrage je Verbindung mit TLS.</translation>
    </message>
    <message>
        <source>Weak ciphers for one peer are better than weak ciphers for all.</source>
        <translation>Schwache Verfahren für eine Gegenstelle sind besser als schwache Verfahren für alle.</translation>
    </message>
    <message>
        <source>The file may be readable by root alone; otherwise sendmail does not use it, and the other side sees no certificate.</source>
        <translation>Die Datei darf nur für root lesbar sein; sonst benutzt sendmail sie nicht, und die Gegenseite sieht kein Zertifikat.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; op.me, 5.7</source>
        <translation>cf/README, STARTTLS; op.me, 5.7</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>i, 1, 2, 5, none, or the path of a file.</source>
        <translation>i, 1, 2, 5, none oder der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>file: or egd: and a path.</source>
        <translation>file: oder egd: und ein Pfad.</translation>
    </message>
    <message>
        <source>ciphers</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>As in ciphers(1), colons between.</source>
        <translation>Wie in ciphers(1), durch Doppelpunkte getrennt.</translation>
    </message>
    <message>
        <source>Names as in SSL_CTX_set_options(3); a minus sign takes one away.</source>
        <translation>Namen wie in SSL_CTX_set_options(3); ein Minuszeichen nimmt einen weg.</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Such as sha256.</source>
        <translation>Etwa sha256.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>As openssl engine lists it.</source>
        <translation>Wie openssl engine sie auflistet.</translation>
    </message>
    <message>
        <source>Names the folder with the certificates of the authorities that are trusted.</source>
        <translation>Nennt das Verzeichnis mit den Zertifikaten der Stellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. The files have to be called by their hash, as openssl rehash makes it.</source>
        <translation>Zertifikate von Clients und Servern werden an ihnen geprüft. Die Dateien müssen nach ihrem Hash heißen, wie openssl rehash ihn bildet.</translation>
    </message>
    <message>
        <source>With many authorities; otherwise a file is enough.</source>
        <translation>Bei vielen Stellen; sonst genügt eine Datei.</translation>
    </message>
    <message>
        <source>sendmail leaves the file of confCACERT aside as well, and each certificate counts as not verified.</source>
        <translation>sendmail lässt dann auch die Datei von confCACERT beiseite, und jedes Zertifikat gilt als nicht geprüft.</translation>
    </message>
    <message>
        <source>Names the file with the certificates of the authorities that are trusted.</source>
        <translation>Nennt die Datei mit den Zertifikaten der Stellen, denen vertraut wird.</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. To clients the server names these authorities, which makes the start of TLS long if there are many.</source>
        <translation>Zertifikate von Clients und Servern werden an ihnen geprüft. Clients nennt der Server diese Stellen; bei vielen macht das den Beginn von TLS lang.</translation>
    </message>
    <message>
        <source>On each host that uses STARTTLS.</source>
        <translation>Auf jedem Host, der STARTTLS benutzt.</translation>
    </message>
    <message>
        <source>A client with a certificate of such an authority can be allowed to relay.</source>
        <translation>Einem Client mit einem Zertifikat einer solchen Stelle kann das Weiterleiten erlaubt werden.</translation>
    </message>
    <message>
        <source>No certificate can be verified. TLS keeps listeners out, but not a server that pretends to be the relay.</source>
        <translation>Kein Zertifikat lässt sich prüfen. TLS hält Lauscher fern, aber keinen Server, der sich als das Relay ausgibt.</translation>
    </message>
    <message>
        <source>Names the file with the certificate that this host shows to its clients.</source>
        <translation>Nennt die Datei mit dem Zertifikat, das dieser Host seinen Clients zeigt.</translation>
    </message>
    <message>
        <source>Together with the key it makes the server offer STARTTLS. Without it mail comes in unencrypted.</source>
        <translation>Zusammen mit dem Schlüssel lässt es den Server STARTTLS anbieten. Ohne es kommen Mails unverschlüsselt herein.</translation>
    </message>
    <message>
        <source>On each host that takes mail from the network.</source>
        <translation>Auf jedem Host, der Mails aus dem Netz annimmt.</translation>
    </message>
    <message>
        <source>Names the file with the private key of the server&apos;s certificate.</source>
        <translation>Nennt die Datei mit dem privaten Schlüssel zum Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Together with the server&apos;s certificate.</source>
        <translation>Zusammen mit dem Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Whoever reads it can pretend to be this server.</source>
        <translation>Wer ihn liest, kann sich als dieser Server ausgeben.</translation>
    </message>
    <message>
        <source>Names the file with the certificate that this host shows to servers.</source>
        <translation>Nennt die Datei mit dem Zertifikat, das dieser Host Servern zeigt.</translation>
    </message>
    <message>
        <source>It is used for mail that goes out, where the server asks for it: a relay may accept mail because of it. STARTTLS itself works without it.</source>
        <translation>Es dient ausgehenden Mails, wenn der Server danach fragt: Ein Relay nimmt vielleicht seinetwegen Mails an. STARTTLS selbst geht auch ohne.</translation>
    </message>
    <message>
        <source>Where the relay wants a certificate. The server&apos;s own may be used again.</source>
        <translation>Wo das Relay ein Zertifikat will. Das des Servers darf noch einmal dienen.</translation>
    </message>
    <message>
        <source>Names the file with the private key of the client&apos;s certificate.</source>
        <translation>Nennt die Datei mit dem privaten Schlüssel zum Zertifikat des Clients.</translation>
    </message>
    <message>
        <source>Together with the client&apos;s certificate.</source>
        <translation>Zusammen mit dem Zertifikat des Clients.</translation>
    </message>
    <message>
        <source>The submission program does not run as root: for it the key has to be readable by its group, with GroupReadableKeyFile.</source>
        <translation>Das Submission-Programm läuft nicht als root: Für dieses muss der Schlüssel von seiner Gruppe lesbar sein, mit GroupReadableKeyFile.</translation>
    </message>
    <message>
        <source>Names the file that lists revoked certificates.</source>
        <translation>Nennt die Datei, die widerrufene Zertifikate aufführt.</translation>
    </message>
    <message>
        <source>A certificate in it no longer counts as valid. If the file cannot be used, there is no STARTTLS at all.</source>
        <translation>Ein Zertifikat darin gilt nicht mehr. Ist die Datei nicht brauchbar, gibt es überhaupt kein STARTTLS.</translation>
    </message>
    <message>
        <source>Where certificates of clients decide about relaying.</source>
        <translation>Wo Zertifikate von Clients über das Weiterleiten entscheiden.</translation>
    </message>
    <message>
        <source>Somebody has to keep the list fresh.</source>
        <translation>Jemand muss die Liste aktuell halten.</translation>
    </message>
    <message>
        <source>Names the folder with lists of revoked certificates.</source>
        <translation>Nennt das Verzeichnis mit Listen widerrufener Zertifikate.</translation>
    </message>
    <message>
        <source>The files have to be called by their hash. A certificate in one of them no longer counts as valid.</source>
        <translation>Die Dateien müssen nach ihrem Hash heißen. Ein Zertifikat in einer von ihnen gilt nicht mehr.</translation>
    </message>
    <message>
        <source>With the lists of several authorities.</source>
        <translation>Mit den Listen mehrerer Stellen.</translation>
    </message>
    <message>
        <source>Says where the server takes the numbers of the Diffie-Hellman key exchange from.</source>
        <translation>Sagt, woher der Server die Zahlen für den Schlüsseltausch nach Diffie-Hellman nimmt.</translation>
    </message>
    <message>
        <source>i, which holds without it, takes built-in ones of 2048 bits; 2 computes new ones at each start; none leaves such ciphers out; a path reads a file. It does not concern mail that goes out.</source>
        <translation>i, das ohne die Option gilt, nimmt eingebaute mit 2048 Bit; 2 berechnet bei jedem Start neue; none lässt solche Verfahren weg; ein Pfad liest eine Datei. Ausgehende Mails betrifft das nicht.</translation>
    </message>
    <message>
        <source>Where an auditor asks for numbers of one&apos;s own.</source>
        <translation>Wo ein Prüfer eigene Zahlen verlangt.</translation>
    </message>
    <message>
        <source>5 takes numbers of 512 bits, which are broken.</source>
        <translation>5 nimmt Zahlen mit 512 Bit, und die sind gebrochen.</translation>
    </message>
    <message>
        <source>Says where random numbers come from on systems that have no /dev/urandom.</source>
        <translation>Sagt, woher Zufallszahlen auf Systemen kommen, die kein /dev/urandom haben.</translation>
    </message>
    <message>
        <source>STARTTLS does not work without random numbers. file: stands before a file, egd: before the socket of a program.</source>
        <translation>STARTTLS geht nicht ohne Zufallszahlen. file: steht vor einer Datei, egd: vor dem Socket eines Programms.</translation>
    </message>
    <message>
        <source>On old systems only.</source>
        <translation>Nur auf alten Systemen.</translation>
    </message>
    <message>
        <source>Says which ciphers TLS may use, up to TLS 1.2.</source>
        <translation>Sagt, welche Verschlüsselungsverfahren TLS benutzen darf, bis TLS 1.2.</translation>
    </message>
    <message>
        <source>It holds for mail in both directions. Without it OpenSSL decides. TLS 1.3 has a list of its own.</source>
        <translation>Das gilt für Mails in beide Richtungen. Ohne die Option entscheidet OpenSSL. TLS 1.3 hat eine eigene Liste.</translation>
    </message>
    <message>
        <source>Where weak ciphers have to be closed off.</source>
        <translation>Wo schwache Verfahren gesperrt werden müssen.</translation>
    </message>
    <message>
        <source>Where mail from old servers matters: without a common cipher it comes unencrypted or not at all.</source>
        <translation>Wo es auf Mails von alten Servern ankommt: Ohne gemeinsames Verfahren kommen sie unverschlüsselt oder gar nicht.</translation>
    </message>
    <message>
        <source>Sets what TLS may do where this host is the server.</source>
        <translation>Setzt, was TLS darf, wenn dieser Host der Server ist.</translation>
    </message>
    <message>
        <source>SSL_OP_NO_TLSv1 closes off an old version, for one. It concerns mail that comes in.</source>
        <translation>SSL_OP_NO_TLSv1 etwa sperrt eine alte Version. Das betrifft eingehende Mails.</translation>
    </message>
    <message>
        <source>Where old versions of TLS have to be closed off.</source>
        <translation>Wo alte Versionen von TLS gesperrt werden müssen.</translation>
    </message>
    <message>
        <source>Sets what TLS may do where this host is the client.</source>
        <translation>Setzt, was TLS darf, wenn dieser Host der Client ist.</translation>
    </message>
    <message>
        <source>SSL_OP_NO_TLSv1 closes off an old version, for one. It concerns mail that goes out.</source>
        <translation>SSL_OP_NO_TLSv1 etwa sperrt eine alte Version. Das betrifft ausgehende Mails.</translation>
    </message>
    <message>
        <source>With V the server asks clients for no certificate.</source>
        <translation>Mit V verlangt der Server von Clients kein Zertifikat.</translation>
    </message>
    <message>
        <source>Certificates can then not allow relaying, and clients that stumble over the question get through. C lets the server do without a certificate of its own.</source>
        <translation>Zertifikate können dann kein Weiterleiten erlauben, und Clients, die über die Frage stolpern, kommen durch. C lässt den Server ohne eigenes Zertifikat auskommen.</translation>
    </message>
    <message>
        <source>With V where certificates of clients decide nothing.</source>
        <translation>Mit V, wo Zertifikate von Clients nichts entscheiden.</translation>
    </message>
    <message>
        <source>Sends mail unencrypted at once when the start of TLS fails.</source>
        <translation>Sendet Mails sofort unverschlüsselt, wenn der Beginn von TLS scheitert.</translation>
    </message>
    <message>
        <source>Without it the message waits in the queue and is tried again, with TLS. It concerns mail that goes out.</source>
        <translation>Ohne die Option wartet die Mail in der Warteschlange und wird erneut versucht, mit TLS. Das betrifft ausgehende Mails.</translation>
    </message>
    <message>
        <source>Where servers with broken TLS have to be reached.</source>
        <translation>Wo Server mit fehlerhaftem TLS erreicht werden müssen.</translation>
    </message>
    <message>
        <source>Where mail must be encrypted.</source>
        <translation>Wo Mails verschlüsselt sein müssen.</translation>
    </message>
    <message>
        <source>Whoever disturbs the start of TLS on the way gets to read the mail.</source>
        <translation>Wer unterwegs den Beginn von TLS stört, bekommt die Mails zu lesen.</translation>
    </message>
    <message>
        <source>Checks the certificate of a server against what its domain says in DNS.</source>
        <translation>Prüft das Zertifikat eines Servers an dem, was seine Domain im DNS sagt.</translation>
    </message>
    <message>
        <source>Where a domain has TLSA records, mail to it goes encrypted to the right server or waits. It needs a resolver that checks DNSSEC.</source>
        <translation>Wo eine Domain TLSA-Einträge hat, gehen Mails an sie verschlüsselt an den richtigen Server oder warten. Dafür ist ein Resolver nötig, der DNSSEC prüft.</translation>
    </message>
    <message>
        <source>On a host that delivers by itself.</source>
        <translation>Auf einem Host, der selbst zustellt.</translation>
    </message>
    <message>
        <source>A validating resolver nearby, and look-ups for each server.</source>
        <translation>Ein prüfender Resolver in der Nähe, und Abfragen für jeden Server.</translation>
    </message>
    <message>
        <source>It closes the gap that STARTTLS alone leaves open.</source>
        <translation>Es schließt die Lücke, die STARTTLS allein offen lässt.</translation>
    </message>
    <message>
        <source>Says by which algorithm the fingerprint of a certificate is made.</source>
        <translation>Sagt, nach welchem Verfahren der Fingerabdruck eines Zertifikats entsteht.</translation>
    </message>
    <message>
        <source>Rules find it in ${cert_fp}. Without it MD5 is taken, and the fingerprint is in ${cert_md5}.</source>
        <translation>Regeln finden ihn in ${cert_fp}. Ohne die Option wird MD5 genommen, und der Fingerabdruck steht in ${cert_md5}.</translation>
    </message>
    <message>
        <source>With sha256 where the access map lists fingerprints.</source>
        <translation>Mit sha256, wenn die access-Tabelle Fingerabdrücke aufführt.</translation>
    </message>
    <message>
        <source>MD5 can be forged.</source>
        <translation>MD5 lässt sich fälschen.</translation>
    </message>
    <message>
        <source>Names the engine of OpenSSL that does the encryption.</source>
        <translation>Nennt die Engine von OpenSSL, die verschlüsselt.</translation>
    </message>
    <message>
        <source>With one, keys can be in a hardware module. OpenSSL 3 has no engines any more unless it was built with them.</source>
        <translation>Mit einer Engine können Schlüssel in einem Hardware-Modul liegen. OpenSSL 3 hat keine Engines mehr, wenn es nicht mit ihnen gebaut ist.</translation>
    </message>
    <message>
        <source>With such hardware.</source>
        <translation>Mit solcher Hardware.</translation>
    </message>
    <message>
        <source>Names the folder with the library of the OpenSSL engine.</source>
        <translation>Nennt das Verzeichnis mit der Bibliothek der OpenSSL-Engine.</translation>
    </message>
    <message>
        <source>The library in it is called lib, the engine&apos;s name, .so. Without it the engine has to be built in.</source>
        <translation>Die Bibliothek darin heißt lib, dann der Name der Engine, dann .so. Ohne die Option muss die Engine eingebaut sein.</translation>
    </message>
    <message>
        <source>Together with the engine.</source>
        <translation>Zusammen mit der Engine.</translation>
    </message>
    <message>
        <source>Says which file of settings OpenSSL uses in sendmail.</source>
        <translation>Sagt, welche Einstellungsdatei OpenSSL in sendmail benutzt.</translation>
    </message>
    <message>
        <source>The .cf sets the variable OPENSSL_CONF. So the settings of the rest of the system do not concern sendmail; with an empty value they do.</source>
        <translation>Die .cf setzt die Variable OPENSSL_CONF. So betreffen die Einstellungen des übrigen Systems sendmail nicht; mit leerem Wert tun sie es.</translation>
    </message>
    <message>
        <source>Empty where the system&apos;s policy shall hold for mail, too.</source>
        <translation>Leer, wo die Richtlinie des Systems auch für Mails gelten soll.</translation>
    </message>
    <message>
        <source>A command there that speaks SMTP on its standard input.</source>
        <translation>Ein dortiger Befehl, der auf seiner Standardeingabe SMTP spricht.</translation>
    </message>
    <message>
        <source>Its name, or $h for the one that the rules have found.</source>
        <translation>Sein Name, oder $h für den, den die Regeln gefunden haben.</translation>
    </message>
    <message>
        <source>A user of this host whose key the other host knows.</source>
        <translation>Ein Benutzer dieses Hosts, dessen Schlüssel der andere Host kennt.</translation>
    </message>
    <message>
        <source>A folder of that user, with its whole path.</source>
        <translation>Ein Verzeichnis dieses Benutzers, mit vollem Pfad.</translation>
    </message>
    <message>
        <source>With the mailer ssh.</source>
        <translation>Mit dem Mailer ssh.</translation>
    </message>
    <message>
        <source>Sets the command that the mailer ssh starts on the other host.</source>
        <translation>Setzt den Befehl, den der Mailer ssh auf dem anderen Host startet.</translation>
    </message>
    <message>
        <source>It takes the mail there, over the connection of ssh. Where SSH_MAILER_ARGS is set, that decides.</source>
        <translation>Er nimmt dort die Mails an, über die Verbindung von ssh. Ist SSH_MAILER_ARGS gesetzt, entscheidet das.</translation>
    </message>
    <message>
        <source>Names the host that the mailer ssh connects to.</source>
        <translation>Nennt den Host, mit dem sich der Mailer ssh verbindet.</translation>
    </message>
    <message>
        <source>All mail of this mailer goes to it, whatever host the rules have found.</source>
        <translation>Alle Mails dieses Mailers gehen an ihn, welchen Host auch immer die Regeln gefunden haben.</translation>
    </message>
    <message>
        <source>Names the user of this host that the mailer ssh runs as.</source>
        <translation>Nennt den Benutzer dieses Hosts, unter dem der Mailer ssh läuft.</translation>
    </message>
    <message>
        <source>ssh looks for keys and known hosts in the files of this user. Without the line m4 reports an error.</source>
        <translation>ssh sucht Schlüssel und bekannte Hosts in den Dateien dieses Benutzers. Ohne die Zeile meldet m4 einen Fehler.</translation>
    </message>
    <message>
        <source>Names the folder that the mailer ssh starts in.</source>
        <translation>Nennt das Verzeichnis, in dem der Mailer ssh startet.</translation>
    </message>
    <message>
        <source>It has to be one that the user of the mailer can enter. Without the line m4 reports an error.</source>
        <translation>Es muss eines sein, das der Benutzer des Mailers betreten kann. Ohne die Zeile meldet m4 einen Fehler.</translation>
    </message>
    <message>
        <source>What the configuration looks up in it.</source>
        <translation>Was die Konfiguration darin nachschlägt.</translation>
    </message>
    <message>
        <source>What is looked up; one word.</source>
        <translation>Was nachgeschlagen wird; ein Wort.</translation>
    </message>
    <message>
        <source>What is found for it.</source>
        <translation>Was dafür gefunden wird.</translation>
    </message>
    <message>
        <source>A list that sendmail reads when it starts.</source>
        <translation>Eine Liste, die sendmail beim Start liest.</translation>
    </message>
    <message>
        <source>A domain, a host, an address or the beginning of a network.</source>
        <translation>Eine Domain, ein Host, eine Adresse oder der Anfang eines Netzes.</translation>
    </message>
    <message>
        <source>A list of users that sendmail reads when it starts.</source>
        <translation>Eine Liste von Benutzern, die sendmail beim Start liest.</translation>
    </message>
    <message>
        <source>The login name of a user.</source>
        <translation>Der Anmeldename eines Benutzers.</translation>
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
    <message>
        <source>Click here, or press Enter, to see these lines</source>
        <translation>Klicken oder Eingabetaste drücken, um diese Zeilen zu sehen</translation>
    </message>
    <message>
        <source>⋯ %1</source>
        <translation>⋯ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>%Ln Zeile verborgen</numerusform>
            <numerusform>%Ln Zeilen verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FileHeader</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>Die ganze Datei kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>Only what differs from a plain configuration</source>
        <translation>Nur Abweichungen von der Grundkonfiguration</translation>
    </message>
    <message>
        <source>Scroll both files together</source>
        <translation>Beide Dateien gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>Mit früheren Antworten oder mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>Es gibt noch keinen Text zu vergleichen</translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 arbeitet …</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked line(s)</source>
        <translation>
            <numerusform>%Ln markierte Zeile</numerusform>
            <numerusform>%Ln markierte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <comment>what causes them</comment>
        <translation>
            <numerusform>%Ln Zeile von %1</numerusform>
            <numerusform>%Ln Zeilen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what differs from a plain configuration …</source>
        <translation>Abweichungen von der Grundkonfiguration werden ermittelt …</translation>
    </message>
    <message>
        <source>No line differs from a plain configuration</source>
        <translation>Keine Zeile weicht von der Grundkonfiguration ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ from a plain configuration</source>
        <translation>
            <numerusform>%Ln Zeile weicht von der Grundkonfiguration ab</numerusform>
            <numerusform>%Ln Zeilen weichen von der Grundkonfiguration ab</numerusform>
        </translation>
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
    <name>preview::LineBar</name>
    <message>
        <source>Previous marked line (Shift+F8)</source>
        <translation>Vorige markierte Zeile (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Previous marked line</source>
        <translation>Vorige markierte Zeile</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>Nächste markierte Zeile (F8)</translation>
    </message>
    <message>
        <source>Next marked line</source>
        <translation>Nächste markierte Zeile</translation>
    </message>
    <message>
        <source>%1 (Escape)</source>
        <translation>%1 (Esc)</translation>
    </message>
</context>
<context>
    <name>preview::LinkActions</name>
    <message>
        <source>Only what &amp;differs from a plain configuration</source>
        <translation>Nur &amp;Abweichungen von der Grundkonfiguration</translation>
    </message>
    <message>
        <source>Show .mc and .cf to&amp;gether</source>
        <translation>.mc und .cf &amp;zusammen zeigen</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>Beide gemeinsam sc&amp;rollen</translation>
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
