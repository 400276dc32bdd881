<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdditionCard</name>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>File of addition %1</source>
        <translation>Fichier de l’ajout %1</translation>
    </message>
    <message>
        <source>Remove addition %1</source>
        <translation>Retirer l’ajout %1</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <translation>Vos propres lignes</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omis : %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1</translation>
    </message>
</context>
<context>
    <name>AdditionCards</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
</context>
<context>
    <name>AliasRows</name>
    <message>
        <source>Add an a&amp;lias</source>
        <translation>Ajouter un a&amp;lias</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>admin@example.com, …</source>
        <translation>admin@example.com, …</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Retirer cet alias</translation>
    </message>
    <message>
        <source>Name of alias %1</source>
        <translation>Nom de l’alias %1</translation>
    </message>
    <message>
        <source>Targets of alias %1</source>
        <translation>Cibles de l’alias %1</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>Retirer l’alias %1</translation>
    </message>
</context>
<context>
    <name>AliasesPage</name>
    <message>
        <source>Where do local names lead?</source>
        <translation>Où mènent les noms locaux ?</translation>
    </message>
    <message>
        <source>Programs on this host write to names such as root. An alias says who reads that.</source>
        <translation>Les programmes de cet hôte écrivent à des noms comme root. Un alias dit qui lit ce courrier.</translation>
    </message>
    <message>
        <source>One or more addresses with commas between them.</source>
        <translation>Une ou plusieurs adresses séparées par des virgules.</translation>
    </message>
    <message>
        <source>Reports about mail itself go there. Every host that takes mail has to have one.</source>
        <translation>Les rapports sur le courrier lui-même y arrivent. Tout hôte qui reçoit du courrier doit en avoir un.</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Autres alias</translation>
    </message>
    <message>
        <source>They are merged into the host&apos;s aliases between two marker lines; what stands outside them is not touched.</source>
        <translation>Ils sont insérés dans les alias de l’hôte entre deux lignes de repère ; ce qui se trouve en dehors reste intact.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Aliases come first&lt;/h3&gt;&lt;p&gt;sendmail looks a local name up in the aliases before it does anything else with it. An alias may lead to an address elsewhere, to a user of this host, or to another alias, but never back to itself: such a loop is found here, not by a bounced message at night.&lt;/p&gt;&lt;p&gt;The submission program of this role does not masquerade. If it did, root would become root at the masquerade domain before the daemon saw it, and the aliases would be passed over.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Les alias passent en premier&lt;/h3&gt;&lt;p&gt;sendmail cherche un nom local dans les alias avant toute autre chose. Un alias peut mener à une adresse extérieure, à un utilisateur de cet hôte ou à un autre alias, mais jamais à lui-même : une telle boucle se découvre ici, et non la nuit, par un message renvoyé.&lt;/p&gt;&lt;p&gt;Dans ce rôle, le programme de soumission ne masque pas. S’il le faisait, root deviendrait l’adresse de root dans le domaine de masquage avant que le démon ne le voie, et les alias seraient ignorés.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Root’s mail goes to</source>
        <translation>Lecteur du courrier de &amp;root</translation>
    </message>
    <message>
        <source>&amp;Postmaster’s mail goes to</source>
        <translation>Lecteur du c&amp;ourrier de postmaster</translation>
    </message>
</context>
<context>
    <name>AnswersFile</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>« %1 » est inutilisable.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Impossible de lire « %1 » : %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist, or not any more: choose another file.</source>
        <translation>« %1 » n’existe pas ou n’existe plus : choisir un autre fichier.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”: ask its owner for a copy.</source>
        <translation>Vous n’avez pas le droit de lire « %1 » : en demander une copie à son propriétaire.</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a name for the file in it.</source>
        <translation>« %1 » est un répertoire : choisir un nom pour le fichier à y mettre.</translation>
    </message>
    <message>
        <source>“%1” was not saved (%2).</source>
        <translation>« %1 » n’a pas été enregistré (%2).</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>« %1 » n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: what stands in it cannot be kept as “%2” (%3).</source>
        <translation>« %1 » n’a pas été enregistré : son contenu ne peut pas être conservé sous « %2 » (%3).</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file in it.</source>
        <translation>« %1 » est un répertoire : choisir un fichier dedans.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file: choose another one.</source>
        <translation>« %1 » n’est pas un fichier ordinaire : en choisir un autre.</translation>
    </message>
    <message>
        <source>“%1” is too large to be answers or a configuration: choose another file.</source>
        <translation>« %1 » est trop gros pour être des réponses ou une configuration : choisir un autre fichier.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 et --%2 se contredisent.</translation>
    </message>
    <message>
        <source>--cf-tree: %1 is no cf tree of sendmail: it lacks m4/cf.m4 or m4/version.m4.</source>
        <translation>--cf-tree : %1 n’est pas une arborescence cf de sendmail : il y manque m4/cf.m4 ou m4/version.m4.</translation>
    </message>
    <message>
        <source>there is no option %1 here.</source>
        <translation>l’option %1 n’existe pas ici.</translation>
    </message>
    <message>
        <source>the option %1 takes no value.</source>
        <translation>l’option %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>the option %1 needs a value.</source>
        <translation>l’option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>%1 est un argument de trop.</translation>
    </message>
    <message>
        <source>the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>la fenêtre a besoin d’un affichage, et ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
        <source>These commands need none: %1.</source>
        <translation>Ces commandes s’en passent : %1.</translation>
    </message>
    <message>
        <source>“sendmail-wizard --help” shows what they do.</source>
        <translation>« sendmail-wizard --help » montre ce qu’elles font.</translation>
    </message>
    <message>
        <source>%1 is no UTF-8.</source>
        <translation>%1 n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>the window has no option %1.</source>
        <translation>la fenêtre n’a pas d’option %1.</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>il manque une commande.</translation>
    </message>
    <message>
        <source>a command has to stand before %1.</source>
        <translation>il faut une commande avant %1.</translation>
    </message>
    <message>
        <source>there is no command %1.</source>
        <translation>la commande %1 n’existe pas.</translation>
    </message>
    <message>
        <source>check takes a file or --answers, not both.</source>
        <translation>check prend un fichier ou --answers, pas les deux.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Writes the bundle that installs itself on the host.</source>
        <translation>Écrit le kit qui s’installe lui-même sur l’hôte.</translation>
    </message>
    <message>
        <source>Prints one generated file, and nothing else, on stdout.</source>
        <translation>Écrit l’un des fichiers produits sur stdout, et rien d’autre.</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NOM]</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMANDE]</translation>
    </message>
    <message>
        <source>Explains a command and its options.</source>
        <translation>Explique une commande et ses options.</translation>
    </message>
    <message>
        <source>Where to: a folder, or an archive if the name ends in .tar.gz.</source>
        <translation>Où écrire : un répertoire, ou une archive si le nom finit par .tar.gz.</translation>
    </message>
    <message>
        <source>DIR|FILE.tar.gz</source>
        <translation>RÉPERTOIRE|FICHIER.tar.gz</translation>
    </message>
    <message>
        <source>Replaces an older bundle or archive there.</source>
        <translation>Remplace un kit ou une archive plus ancienne qui s’y trouve.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Montre cette aide.</translation>
    </message>
    <message>
        <source>nothing is known about %1.</source>
        <translation>rien n’est connu sur %1.</translation>
    </message>
    <message>
        <source>Similar names: %1.</source>
        <translation>Noms proches : %1.</translation>
    </message>
    <message>
        <source>“sendmail-wizard explain” lists every name.</source>
        <translation>« sendmail-wizard explain » énumère tous les noms.</translation>
    </message>
    <message>
        <source>Next, copy it to %1 and there, as root:</source>
        <translation>Ensuite, le copier sur %1 et, là-bas, en tant que root :</translation>
    </message>
    <message>
        <source>what would change; changes nothing</source>
        <translation>ce qui changerait ; ne change rien</translation>
    </message>
    <message>
        <source>installs, after a backup</source>
        <translation>installe, après une sauvegarde</translation>
    </message>
    <message>
        <source>everything as it was before</source>
        <translation>tout redevient comme avant</translation>
    </message>
    <message>
        <source>Written to %1:</source>
        <translation>Écrit dans %1 :</translation>
    </message>
    <message>
        <source>nothing was written, because of an error:</source>
        <translation>rien n’a été écrit, à cause d’une erreur :</translation>
    </message>
    <message>
        <source>--force replaces an older bundle.</source>
        <translation>--force remplace un kit plus ancien.</translation>
    </message>
    <message>
        <source>export needs to know where to: --out DIR or --out FILE.tar.gz.</source>
        <translation>export doit savoir où écrire : --out RÉPERTOIRE ou --out FICHIER.tar.gz.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a finding above a note, or something could not be done; 2 the command line or the answers cannot be used.</source>
        <translation>Code de retour : 0 terminé ; 1 un constat plus grave qu’une note, ou une opération impossible ; 2 ligne de commande ou réponses inutilisables.</translation>
    </message>
    <message>
        <source>[--answers FILE.json] [options]</source>
        <translation>[--answers FICHIER.json] [options]</translation>
    </message>
    <message>
        <source>sendmail-wizard writes and explains sendmail configurations.</source>
        <translation>sendmail-wizard écrit et explique des configurations de sendmail.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation :</translation>
    </message>
    <message>
        <source>Shows the program’s version.</source>
        <translation>Montre la version du programme.</translation>
    </message>
    <message>
        <source>All commands but window work without a display.</source>
        <translation>Toutes les commandes sauf window se passent d’affichage.</translation>
    </message>
    <message>
        <source>“sendmail-wizard help COMMAND” shows a command’s options.</source>
        <translation>« sendmail-wizard help COMMANDE » montre les options d’une commande.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, option</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), entry %3</source>
        <comment>label, option</comment>
        <translation>%1 (%2), élément %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Voir « %1 ».</translation>
    </message>
    <message>
        <source>these answers cannot be used:</source>
        <translation>ces réponses sont inutilisables :</translation>
    </message>
    <message>
        <source>the answers in %1 cannot be used:</source>
        <translation>les réponses de %1 sont inutilisables :</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>le fichier entier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>grade, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation>HÔTE[:PORT]</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAINE</translation>
    </message>
    <message>
        <source>USER[,USER…]</source>
        <translation>UTILISATEUR[,UTILISATEUR…]</translation>
    </message>
    <message>
        <source>DOMAIN[,DOMAIN…]</source>
        <translation>DOMAINE[,DOMAINE…]</translation>
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
        <translation>NOM=CIBLE[,CIBLE…]</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTES</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>À quoi sert l’hôte.</translation>
    </message>
    <message>
        <source>The host’s full name; without it, this machine’s.</source>
        <translation>Le nom complet de l’hôte ; à défaut, celui de cette machine.</translation>
    </message>
    <message>
        <source>Whose file layout and cf tree the files are for.</source>
        <translation>Le système dont les fichiers suivent les chemins et l’arborescence cf.</translation>
    </message>
    <message>
        <source>The host’s sendmail release, 8.9 to 8.18.</source>
        <translation>La version de sendmail sur l’hôte, de 8.9 à 8.18.</translation>
    </message>
    <message>
        <source>Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: no MX look-up.</source>
        <translation>Où va le courrier : hôte, hôte:port, [hôte] ou [hôte]:port. Entre crochets : pas de recherche MX.</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay (local-aliases).</source>
        <translation>Les noms sans alias vont au relais (local-aliases).</translation>
    </message>
    <message>
        <source>The domain that mail goes under.</source>
        <translation>Le domaine sous lequel part le courrier.</translation>
    </message>
    <message>
        <source>Recipients without a domain get that domain as well.</source>
        <translation>Les destinataires sans domaine reçoivent eux aussi ce domaine.</translation>
    </message>
    <message>
        <source>Bounces go to that domain as well.</source>
        <translation>Les avis de non-remise vont eux aussi à ce domaine.</translation>
    </message>
    <message>
        <source>Mail between local users shows the domain, too.</source>
        <translation>Le courrier entre utilisateurs locaux montre lui aussi le domaine.</translation>
    </message>
    <message>
        <source>Users whose mail keeps the host’s own name.</source>
        <translation>Utilisateurs dont le courrier garde le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Other domains whose addresses are rewritten, too.</source>
        <translation>Autres domaines dont les adresses sont réécrites.</translation>
    </message>
    <message>
        <source>Hosts below these domains are rewritten, too.</source>
        <translation>Les hôtes de ces domaines sont réécrits eux aussi.</translation>
    </message>
    <message>
        <source>Who may connect to the mail daemon.</source>
        <translation>Qui peut se connecter au démon de messagerie.</translation>
    </message>
    <message>
        <source>The daemon listens on IPv6 as well.</source>
        <translation>Le démon écoute aussi en IPv6.</translation>
    </message>
    <message>
        <source>The daemon listens on port 587 as well.</source>
        <translation>Le démon écoute aussi sur le port 587.</translation>
    </message>
    <message>
        <source>Domains whose mail ends here (mail-server).</source>
        <translation>Domaines dont le courrier a cet hôte pour destination (mail-server).</translation>
    </message>
    <message>
        <source>Domains, addresses and networks that may send through it (mail-server).</source>
        <translation>Domaines, adresses et réseaux autorisés à envoyer par cet hôte (mail-server).</translation>
    </message>
    <message>
        <source>Who reads root’s mail (local-aliases).</source>
        <translation>Qui lit le courrier de root (local-aliases).</translation>
    </message>
    <message>
        <source>Who reads postmaster’s mail (local-aliases).</source>
        <translation>Qui lit le courrier de postmaster (local-aliases).</translation>
    </message>
    <message>
        <source>A further alias (local-aliases).</source>
        <translation>Un autre alias (local-aliases).</translation>
    </message>
    <message>
        <source>Minutes between two queue runs; divides 60.</source>
        <translation>Minutes entre deux traitements de la file ; un diviseur de 60.</translation>
    </message>
    <message>
        <source>What starts the queue runs.</source>
        <translation>Ce qui déclenche le traitement de la file.</translation>
    </message>
    <message>
        <source>Each line of a .mc file has a comment on its purpose.</source>
        <translation>Chaque ligne d’un fichier .mc porte un commentaire sur son utilité.</translation>
    </message>
    <message>
        <source>Answers to begin with (“-” reads stdin); the other options override them.</source>
        <translation>Réponses de départ (« - » lit stdin) ; les autres options l’emportent sur elles.</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>FICHIER.json</translation>
    </message>
    <message>
        <source>The folder of sendmail’s cf tree, if it is not found by itself.</source>
        <translation>Le répertoire de l’arborescence cf de sendmail, s’il n’est pas trouvé tout seul.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>RÉPERTOIRE</translation>
    </message>
    <message>
        <source>the output could not be written: %1.</source>
        <translation>impossible d’écrire le résultat : %1.</translation>
    </message>
    <message>
        <source>The opposite of --%1.</source>
        <translation>Le contraire de --%1.</translation>
    </message>
    <message>
        <source>Prints what the last word of a command line could become; the shells ask it.</source>
        <translation>Écrit ce que peut devenir le dernier mot d’une ligne de commande ; ce sont les shells qui le demandent.</translation>
    </message>
    <message>
        <source>Repair: %1 (%2)</source>
        <comment>what it does, option</comment>
        <translation>Correction : %1 (%2)</translation>
    </message>
    <message>
        <source>--out DIR|FILE.tar.gz [--force]</source>
        <translation>--out RÉPERTOIRE|FICHIER.tar.gz [--force]</translation>
    </message>
    <message>
        <source>[COMMAND] [options]</source>
        <translation>[COMMANDE] [options]</translation>
    </message>
    <message>
        <source>preview needs the name of a file: %1.</source>
        <translation>preview demande le nom d’un fichier : %1.</translation>
    </message>
    <message>
        <source>there is no preview of %1, only of %2.</source>
        <translation>il n’y a pas d’aperçu de %1, seulement de %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, finding</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 is longer than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no .cf without it</source>
        <translation>pas de .cf sans elle</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>aucun effet</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>ordre seulement</translation>
    </message>
    <message>
        <source>blame needs sendmail.cf or submit.cf, or --mc with the name of a file.</source>
        <translation>blame demande sendmail.cf ou submit.cf, ou --mc avec le nom d’un fichier.</translation>
    </message>
    <message>
        <source>%1 is no number of a line.</source>
        <translation>%1 n’est pas un numéro de ligne.</translation>
    </message>
    <message>
        <source>GNU m4 is not installed.</source>
        <translation>GNU m4 n’est pas installé.</translation>
    </message>
    <message>
        <source>m4 was stopped: it did not come to an end.</source>
        <translation>m4 a été arrêté : il n’arrivait pas à sa fin.</translation>
    </message>
    <message>
        <source>m4 makes no .cf of it:</source>
        <translation>m4 n’en fait aucun .cf :</translation>
    </message>
    <message>
        <source>there is no line %1.</source>
        <translation>il n’y a pas de ligne %1.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <comment>what it does</comment>
        <translation>Réparation : %1</translation>
    </message>
    <message>
        <source>--%1 is about answers, and %2 holds none.</source>
        <translation>--%1 concerne des réponses, et %2 n’en contient pas.</translation>
    </message>
    <message>
        <source>there is a file of the same kind as %1 already.</source>
        <translation>il y a déjà un fichier du même genre que %1.</translation>
    </message>
    <message>
        <source>%1 holds answers, which are checked alone.</source>
        <translation>%1 contient des réponses, qui se vérifient seules.</translation>
    </message>
    <message>
        <source>[FILE.json|FILE.mc|FILE.cf]</source>
        <translation>[FICHIER.json|FICHIER.mc|FICHIER.cf]</translation>
    </message>
    <message>
        <source>Says what these answers or configuration files bring with them, and what m4 says to them.</source>
        <translation>Dit ce que ces réponses ou fichiers de configuration entraînent et ce que m4 en pense.</translation>
    </message>
    <message>
        <source>Lists the sockets that the daemon will open, and what opens each.</source>
        <translation>Énumère les sockets que le démon ouvrira, et ce qui ouvre chacun.</translation>
    </message>
    <message>
        <source>FILE.mc</source>
        <translation>FICHIER.mc</translation>
    </message>
    <message>
        <source>Reads an .mc file that is there, and writes the answers that say the same.</source>
        <translation>Lit un fichier .mc existant et écrit les réponses qui disent la même chose.</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or a line of a .cf; or lists the directives by task.</source>
        <translation>Explique une directive des fichiers .mc ou une ligne d’un .cf ; ou énumère les directives par tâche.</translation>
    </message>
    <message>
        <source>sendmail.cf|submit.cf [LINE]</source>
        <translation>sendmail.cf|submit.cf [LIGNE]</translation>
    </message>
    <message>
        <source>Says for each line of a .cf which line of the .mc it comes from.</source>
        <translation>Dit pour chaque ligne d’un .cf de quelle ligne du .mc elle vient.</translation>
    </message>
    <message>
        <source>The .mc file to trace (“-” reads stdin), instead of one made of answers.</source>
        <translation>Le fichier .mc à suivre (« - » lit stdin), au lieu d’un .mc fait à partir de réponses.</translation>
    </message>
    <message>
        <source>Lists the lines of the .mc instead: how many lines of the .cf each adds, changes and removes.</source>
        <translation>Énumère plutôt les lignes du .mc : combien de lignes du .cf chacune ajoute, change et supprime.</translation>
    </message>
    <message>
        <source>Only what differs from the .cf of the same OSTYPE, DOMAIN and mailers alone.</source>
        <translation>Seulement ce qui diffère du .cf fait des mêmes OSTYPE, DOMAIN et mailers seuls.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Écrit du JSON.</translation>
    </message>
    <message>
        <source>The host&apos;s submit.mc, if FILE.mc is its sendmail.mc.</source>
        <translation>Le submit.mc de l’hôte, si FICHIER.mc est son sendmail.mc.</translation>
    </message>
    <message>
        <source>Where the answers go.</source>
        <translation>Où écrire les réponses.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Remplace un fichier existant.</translation>
    </message>
    <message>
        <source>A line of a .cf or .mc file to explain, part by part.</source>
        <translation>Une ligne d’un fichier .cf ou .mc à expliquer, partie par partie.</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LIGNE</translation>
    </message>
    <message>
        <source>Lists the directives whose names or texts have all these words.</source>
        <translation>Énumère les directives dont le nom ou les textes contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>Prints JSON: an object for a name, otherwise an array.</source>
        <translation>Écrit du JSON : un objet pour un nom, sinon un tableau.</translation>
    </message>
    <message>
        <source>The submission program’s file, judged together with the other.</source>
        <translation>Le fichier du programme de soumission, jugé avec l’autre.</translation>
    </message>
    <message>
        <source>FILE.mc|FILE.cf</source>
        <translation>FICHIER.mc|FICHIER.cf</translation>
    </message>
    <message>
        <source>What says which daemons run, such as /etc/mail/sendmail.conf or /etc/sysconfig/sendmail.</source>
        <translation>Ce qui dit quels démons tournent, par exemple /etc/mail/sendmail.conf ou /etc/sysconfig/sendmail.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>no directive has %1.</source>
        <translation>aucune directive ne contient %1.</translation>
    </message>
    <message>
        <source>explain takes a name, --line or --search, only one of them.</source>
        <translation>explain prend un nom, --line ou --search, un seul des trois.</translation>
    </message>
    <message>
        <source>[--search WORDS] [--json]</source>
        <translation>[--search MOTS] [--json]</translation>
    </message>
    <message>
        <source>[--submit FILE.mc] --answers-out FILE.json [--host NAME] [--force]</source>
        <translation>[--submit FICHIER.mc] --answers-out FICHIER.json [--host NOM] [--force]</translation>
    </message>
    <message>
        <source>%1 is too long for an .mc file.</source>
        <translation>%1 est trop long pour un fichier .mc.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, answer</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The answers:</source>
        <translation>Les réponses :</translation>
    </message>
    <message>
        <source>Left to answer:</source>
        <translation>Reste à répondre :</translation>
    </message>
    <message>
        <source>Kept beside the answers:</source>
        <translation>Conservé à côté des réponses :</translation>
    </message>
    <message>
        <source>Not in the files, and so left out of what the answers call for:</source>
        <translation>Absent des fichiers, et donc omis de ce que demandent les réponses :</translation>
    </message>
    <message>
        <source>Not taken along:</source>
        <translation>Non repris :</translation>
    </message>
    <message>
        <source>%1 is already there. --force replaces it.</source>
        <translation>%1 existe déjà. --force le remplace.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are understood.</source>
        <translation>
            <numerusform>%n directive est comprise.</numerusform>
            <numerusform>%n directives sont comprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are kept beside the answers.</source>
        <translation>
            <numerusform>%n élément est conservé à côté des réponses.</numerusform>
            <numerusform>%n éléments sont conservés à côté des réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>open needs an .mc file and where to write the answers: FILE.mc --answers-out FILE.json.</source>
        <translation>open demande un fichier .mc et où écrire les réponses : FICHIER.mc --answers-out FICHIER.json.</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>Rien n’écoute.</translation>
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
        <translation>Famille</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>sockets takes a file or --answers, not both.</source>
        <translation>sockets prend un fichier ou --answers, pas les deux.</translation>
    </message>
    <message>
        <source>%1 holds neither answers nor an .mc or .cf file.</source>
        <translation>%1 ne contient ni réponses ni fichier .mc ou .cf.</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>UTILISATEUR</translation>
    </message>
    <message>
        <source>How the relay is talked to: never encrypted, encrypted if it offers it, only when its certificate is verified, or that and a login.</source>
        <translation>Comment parler au relais : jamais chiffré, chiffré s’il le propose, seulement si son certificat est vérifié, ou cela avec authentification.</translation>
    </message>
    <message>
        <source>The name to log in with at the relay. The password is filled in on the host.</source>
        <translation>Le nom avec lequel s’authentifier auprès du relais. Le mot de passe est inscrit sur l’hôte.</translation>
    </message>
    <message>
        <source>Opens the window, with these answers or this configuration if a file is named. The default.</source>
        <translation>Ouvre la fenêtre, avec les réponses ou la configuration du fichier s’il est nommé. C’est la commande par défaut.</translation>
    </message>
    <message>
        <source>%1 is a .cf, from which no answers can be read: open takes the .mc that it was made of. What a .cf does is told by check, by sockets and, for one line of it, by explain --line; blame --mc traces its lines to the .mc.</source>
        <translation>%1 est un .cf, dont aucune réponse ne peut être tirée : open prend le .mc dont il est issu. Ce que fait un .cf, check et sockets le disent et, pour l’une de ses lignes, explain --line ; blame --mc fait remonter ses lignes au .mc.</translation>
    </message>
    <message>
        <source>What the wizard would do differently:</source>
        <translation>Ce que l’assistant ferait autrement :</translation>
    </message>
    <message>
        <source>Repair: %1 (in the answers file)</source>
        <comment>what it does</comment>
        <translation>Réparation : %1 (dans le fichier de réponses)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Add it</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Add lines of your &amp;own</source>
        <translation>Ajouter vos propres li&amp;gnes</translation>
    </message>
    <message>
        <source>Every task</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Directives</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>for example timeout</source>
        <translation>par exemple timeout</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omettre</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>is there already</source>
        <translation>est déjà là</translation>
    </message>
    <message>
        <source>from sendmail %1 on</source>
        <translation>à partir de sendmail %1</translation>
    </message>
    <message>
        <source>gone since sendmail %1</source>
        <translation>supprimée depuis sendmail %1</translation>
    </message>
    <message>
        <source>use %1 instead</source>
        <translation>utiliser plutôt %1</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Back to the explanation before</source>
        <translation>Revenir à l’explication précédente</translation>
    </message>
    <message>
        <source>Forward to the next explanation</source>
        <translation>Aller à l’explication suivante</translation>
    </message>
    <message>
        <source>being updated…</source>
        <comment>the explanation</comment>
        <translation>mise à jour en cours…</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>The line sets two parts of the file apart. A line without dnl would show up as an empty one in the .cf.</source>
        <translation>La ligne sépare deux parties du fichier. Sans dnl, elle apparaîtrait comme une ligne vide dans le .cf.</translation>
    </message>
    <message>
        <source>Debian’s own tools look for this very note and insert it where it is missing.</source>
        <translation>Les outils de Debian cherchent exactement cette note et l’insèrent là où elle manque.</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>C’est une note à l’intention des humains. Rien n’en parvient dans le .cf.</translation>
    </message>
    <message>
        <source>Directive %1</source>
        <translation>Directive %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Page “%1”</source>
        <translation>Page « %1 »</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>Votre réponse :</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Réponse « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file and what stands there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>In the ruleset:</source>
        <translation>Dans le jeu de règles :</translation>
    </message>
    <message>
        <source>Kind of line:</source>
        <translation>Genre de ligne :</translation>
    </message>
    <message>
        <source>The file:</source>
        <translation>Le fichier :</translation>
    </message>
    <message>
        <source>Show the line:</source>
        <translation>Montrer la ligne :</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>Aussi dans :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <comment>of a .cf</comment>
        <translation>
            <numerusform>et %n autre ligne</numerusform>
            <numerusform>et %n autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the line stands elsewhere</source>
        <comment>without a directive</comment>
        <translation>la ligne se trouve ailleurs</translation>
    </message>
    <message>
        <source>the line is not there</source>
        <comment>without a directive</comment>
        <translation>la ligne n’y est pas</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <comment>where a line comes from, or what it does</comment>
        <translation>recherche en cours…</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <comment>a line of the .cf</comment>
        <translation>Origine :</translation>
    </message>
    <message>
        <source>By the line:</source>
        <translation>Par la ligne :</translation>
    </message>
    <message>
        <source>Without it:</source>
        <comment>without a line of the .mc</comment>
        <translation>En son absence :</translation>
    </message>
    <message>
        <source>In the cf tree:</source>
        <translation>Dans l’arborescence cf :</translation>
    </message>
    <message>
        <source>A silent default:</source>
        <translation>Réglage implicite :</translation>
    </message>
    <message>
        <source>What it does:</source>
        <comment>a line of the .mc, to the .cf</comment>
        <translation>Son effet :</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Voir ces lignes</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export the bundle</source>
        <translation>Exporter le kit</translation>
    </message>
    <message>
        <source>The files, a script that installs them with a backup, and what it needs to undo them.</source>
        <translation>Les fichiers, un script qui les installe après une sauvegarde, et de quoi revenir en arrière.</translation>
    </message>
    <message>
        <source>A fol&amp;der</source>
        <translation>Un réper&amp;toire</translation>
    </message>
    <message>
        <source>A .tar.&amp;gz archive</source>
        <translation>Une archive .tar.&amp;gz</translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation>Écrire le &amp;kit</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Desti&amp;nation</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Copy co&amp;mmands</source>
        <translation>Copier les c&amp;ommandes</translation>
    </message>
    <message>
        <source>--check changes nothing: it shows what would be different. --apply makes a backup first, and puts it back by itself when a step fails. --rollback undoes it later.</source>
        <translation>--check ne change rien : il montre ce qui serait différent. --apply fait d’abord une sauvegarde et la remet en place tout seul si une étape échoue. --rollback revient en arrière plus tard.</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Contenu du kit</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Write the bundle as</source>
        <translation>Écrire le kit sous</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz)</source>
        <translation>Archives (*.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Write the bundle below</source>
        <translation>Écrire le kit dans</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What is in it&lt;/h3&gt;&lt;p&gt;Both .mc files and the .cf files made of them, the queue runner, install.sh with its data, a README for the person who installs it, the answers themselves, and SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh is the same in every bundle: it can be read once and trusted a thousand times. What you answered is beside it as data.&lt;/p&gt;&lt;p&gt;An existing folder is replaced only when it is a bundle, and only after you said so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ce qu’il contient&lt;/h3&gt;&lt;p&gt;Les deux fichiers .mc et les fichiers .cf qui en sont tirés, le traitement de la file, install.sh et ses données, un README pour la personne qui installe, les réponses elles-mêmes et SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh est le même dans chaque kit : on le lit une fois et on s’y fie mille fois. Vos réponses sont à côté, sous forme de données.&lt;/p&gt;&lt;p&gt;Un répertoire existant n’est remplacé que si c’est un kit, et seulement avec votre accord.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Is there anything else?</source>
        <translation>Faut-il autre chose ?</translation>
    </message>
    <message>
        <source>Most hosts need nothing from here. Each line that you add stands in the file at once, in its place.</source>
        <translation>La plupart des hôtes n’ont besoin de rien ici. Chaque ligne ajoutée entre aussitôt dans le fichier, à sa place.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>What sendmail knows</source>
        <translation>Ce que sendmail connaît</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>Autres tables</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One line at a time&lt;/h3&gt;&lt;p&gt;The questions before this one write the lines that a host of this kind needs. Whatever else sendmail can do is a line more in the .mc file: a FEATURE, an option of the form define(`confNAME&apos;, …), a macro, a mailer.&lt;/p&gt;&lt;p&gt;Move through the list, and what each one does is explained here. Look at the preview after adding one: the tabs count the lines of the .cf that it changes. A line that changes none is better left out.&lt;/p&gt;&lt;p&gt;A feature that looks things up in a table shows it below its line. What you write there travels with the bundle, and install.sh makes sendmail’s map of it. Lines that the host has in that file stay.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Une ligne à la fois&lt;/h3&gt;&lt;p&gt;Les questions précédentes écrivent les lignes dont un hôte de ce genre a besoin. Tout ce que sendmail sait faire d’autre est une ligne de plus dans le .mc : une FEATURE, une option de la forme define(`confNAME&apos;, …), une macro, un mailer.&lt;/p&gt;&lt;p&gt;En parcourant la liste, l’explication de chaque ligne s’affiche ici. Regarder l’aperçu après un ajout : les onglets comptent les lignes du .cf qu’il change. Une ligne qui n’en change aucune est à omettre.&lt;/p&gt;&lt;p&gt;Une FEATURE qui cherche dans une table la montre sous sa ligne. Ce qu’on y écrit accompagne le kit, et install.sh en fait la table (map) de sendmail. Les lignes que l’hôte a déjà dans ce fichier restent.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… et %1 de plus.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Élément %1 : %2</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Déposer pour ouvrir « %1 »</translation>
    </message>
    <message>
        <source>One file at a time: drop answers (.json), an .mc or a .cf.</source>
        <translation>Un fichier à la fois : déposer des réponses (.json), un .mc ou un .cf.</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the file.</source>
        <translation>Ce fichier n’est pas sur cette machine : l’y enregistrer, puis le déposer.</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a file with answers (.json), an .mc or a .cf, or the folder of a bundle.</source>
        <translation>Ce répertoire ne contient pas de réponses : déposer un fichier de réponses (.json), un .mc ou un .cf, ou le répertoire d’un kit.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show line %1 of %2</source>
        <translation>Voir la ligne %1 de %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, finding</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>Fermer les constats</translation>
    </message>
    <message>
        <source>Nothing to warn about.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>There is nothing to say before the answers are complete.</source>
        <translation>Rien à dire tant que les réponses ne sont pas complètes.</translation>
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
        <translation>pas d’arborescence cf</translation>
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
        <translation>‹ &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Suivant ›</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Shows or hides what there is to know about these answers</source>
        <translation>Montre ou cache ce qu’il faut savoir sur ces réponses</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>To the next field or button; with the shift key, back</source>
        <translation>Au champ ou au bouton suivant ; avec la touche Maj, au précédent</translation>
    </message>
    <message>
        <source>%1 and a letter</source>
        <comment>%1 is the Alt key</comment>
        <translation>%1 et une lettre</translation>
    </message>
    <message>
        <source>To the field, button or menu with that letter underlined</source>
        <translation>Au champ, au bouton ou au menu dont cette lettre est soulignée</translation>
    </message>
    <message>
        <source>In a field: on to the next step</source>
        <translation>Dans un champ : passer à l’étape suivante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>D’une étape à l’autre</translation>
    </message>
    <message>
        <source>Moving around</source>
        <translation>Se déplacer</translation>
    </message>
</context>
<context>
    <name>HostFile</name>
    <message>
        <source>“%1” is empty: there is nothing to open.</source>
        <translation>« %1 » est vide : il n’y a rien à ouvrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it is a binary file, not text.</source>
        <translation>« %1 » est inutilisable : c’est un fichier binaire, pas du texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it holds neither answers nor an .mc or .cf file.</source>
        <translation>« %1 » est inutilisable : il ne contient ni réponses ni fichier .mc ou .cf.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>Vous n’avez pas le droit de lire « %1 ».</translation>
    </message>
    <message>
        <source>There is no sendmail.mc and no sendmail.cf in %1.</source>
        <translation>Il n’y a ni sendmail.mc ni sendmail.cf dans %1.</translation>
    </message>
    <message>
        <source>Not UTF-8: shown as Latin-1.</source>
        <translation>Pas en UTF-8 : affiché comme du Latin-1.</translation>
    </message>
    <message>
        <source>Its lines end in CR LF.</source>
        <translation>Ses lignes se terminent par CR LF.</translation>
    </message>
    <message>
        <source>Its last line has no end.</source>
        <translation>Sa dernière ligne n’a pas de fin de ligne.</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Which host is it?</source>
        <translation>De quel hôte s’agit-il ?</translation>
    </message>
    <message>
        <source>Its name stands in every message that it sends; its platform decides where the files go.</source>
        <translation>Son nom figure dans chaque message qu’il envoie ; sa plateforme décide de l’emplacement des fichiers.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Les fichiers</translation>
    </message>
    <message>
        <source>A &amp;comment on each line&apos;s purpose</source>
        <translation>Un &amp;commentaire sur l’utilité de chaque ligne</translation>
    </message>
    <message>
        <source>Comments start with dnl and never reach the .cf.</source>
        <translation>Les commentaires commencent par dnl et ne parviennent jamais dans le .cf.</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>No&amp;m d’hôte</translation>
    </message>
    <message>
        <source>The full name, with its domain. A name without a dot makes sendmail wait a minute at each start.</source>
        <translation>Le nom complet, avec son domaine. Si le nom n’a pas de point, sendmail attend une minute à chaque démarrage.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>P&amp;lateforme</translation>
    </message>
    <message>
        <source>Configuration in %1, aliases in %2.</source>
        <translation>Configuration dans %1, alias dans %2.</translation>
    </message>
    <message>
        <source>sendmail &amp;release on the host</source>
        <translation>&amp;Version de sendmail sur l’hôte</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Name, platform, release&lt;/h3&gt;&lt;p&gt;sendmail introduces itself to other hosts under this name, and adds it to every address that has no domain: cron&apos;s mail to root becomes mail to root at this host. The masquerade domain replaces it where people would reply to it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;platform&lt;/b&gt; decides the OSTYPE line, the folders of the queues, and how the files are rebuilt.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;release&lt;/b&gt; decides which lines can be written at all: DAEMON_OPTIONS came with 8.10, the separate submission program with 8.12. A preview for another release than that of the installed cf tree is an approximation and says so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nom, plateforme, version&lt;/h3&gt;&lt;p&gt;C’est sous ce nom que sendmail se présente aux autres hôtes, et il l’ajoute à toute adresse sans domaine : le courrier de cron à root devient du courrier à root sur cet hôte. Le domaine de masquage le remplace là où quelqu’un répondrait.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;plateforme&lt;/b&gt; décide de la ligne OSTYPE, des répertoires des files d’attente et de la façon de reconstruire les fichiers.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;version&lt;/b&gt; décide des lignes qu’il est possible d’écrire : DAEMON_OPTIONS est apparu avec 8.10, le programme de soumission distinct avec 8.12. Un aperçu pour une autre version que celle de l’arborescence cf installée est une approximation, et il le dit.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Type “sendmail -d0.1 -bv root” on the host to see it. Any 8.18.x counts as 8.18.</source>
        <translation>« sendmail -d0.1 -bv root » la montre sur l’hôte. Toute version 8.18.x compte comme 8.18.</translation>
    </message>
</context>
<context>
    <name>LastAnswers</name>
    <message>
        <source>The answers of the last time could not be read, so this starts afresh.</source>
        <translation>Les réponses de la dernière fois n’ont pas pu être lues ; on repart donc de zéro.</translation>
    </message>
    <message>
        <source>The file was kept as “%1”.</source>
        <translation>Le fichier a été conservé sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>The answers cannot be kept for the next start.</source>
        <translation>Impossible de conserver les réponses pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>Another window keeps the answers of the last time; these are new ones.</source>
        <translation>Une autre fenêtre tient les réponses de la dernière fois ; celles-ci sont nouvelles.</translation>
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
        <translation>un timer systemd</translation>
    </message>
    <message>
        <source>Who may connect to it?</source>
        <translation>Qui peut se connecter à cet hôte ?</translation>
    </message>
    <message>
        <source>Sending needs no listening daemon. What does not listen cannot be attacked.</source>
        <translation>Pour envoyer, aucun démon n’a besoin d’écouter. Ce qui n’écoute pas ne peut pas être attaqué.</translation>
    </message>
    <message>
        <source>N&amp;obody: no daemon runs</source>
        <translation>Perso&amp;nne : aucun démon ne tourne</translation>
    </message>
    <message>
        <source>Programs on the host hand mail to the submission program, which passes it to the relay itself.</source>
        <translation>Les programmes de l’hôte confient leur courrier au programme de soumission, qui le passe lui-même au relais.</translation>
    </message>
    <message>
        <source>&amp;Programs on this host</source>
        <translation>Les p&amp;rogrammes de cet hôte</translation>
    </message>
    <message>
        <source>The daemon listens on 127.0.0.1 alone. For programs that speak SMTP instead of calling sendmail.</source>
        <translation>Le démon n’écoute que sur 127.0.0.1. Pour les programmes qui parlent SMTP au lieu d’appeler sendmail.</translation>
    </message>
    <message>
        <source>The ne&amp;twork</source>
        <translation>Le résea&amp;u</translation>
    </message>
    <message>
        <source>The daemon listens on every address of the host. Only for a host that others send mail to.</source>
        <translation>Le démon écoute sur toutes les adresses de l’hôte. Seulement pour un hôte à qui d’autres envoient du courrier.</translation>
    </message>
    <message>
        <source>On IPv&amp;6 as well</source>
        <translation>En IPv&amp;6 aussi</translation>
    </message>
    <message>
        <source>Leave it off where IPv6 is switched off: the daemon would come up late.</source>
        <translation>À laisser désactivé là où IPv6 l’est : le démon démarrerait en retard.</translation>
    </message>
    <message>
        <source>Port &amp;587 as well</source>
        <translation>Sur le port &amp;587 aussi</translation>
    </message>
    <message>
        <source>Mail programs hand in new mail there. sendmail opens it on every address unless it is told not to.</source>
        <translation>Les logiciels de messagerie y déposent les nouveaux messages. sendmail l’ouvre sur toutes les adresses si rien ne le lui interdit.</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>Le courrier qui attend</translation>
    </message>
    <message>
        <source>When the relay is out of reach, mail stays in the queue until something sends it again.</source>
        <translation>Quand le relais est injoignable, le courrier reste dans la file d’attente jusqu’à ce que quelque chose l’envoie de nouveau.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>&amp;Send the queue every</source>
        <translation>Interva&amp;lle entre les envois</translation>
    </message>
    <message>
        <source>The minute comes from the host&apos;s name, so that a thousand hosts do not knock at once.</source>
        <translation>Les minutes découlent du nom de l’hôte, afin que mille hôtes ne frappent pas en même temps à la porte.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Two doors that open by themselves&lt;/h3&gt;&lt;p&gt;sendmail&apos;s default is to listen on port 25 and on port 587, on every address of the host. A line that ties port 25 to the loopback address leaves 587 open to the network: it takes a line of its own to close it. The files here close what was not asked for.&lt;/p&gt;&lt;p&gt;Bound to the loopback address, a daemon is out of reach of the network, but not of somebody who has got hold of an account on this host. So it runs only where something needs it: aliases of the host&apos;s own, or programs that speak SMTP.&lt;/p&gt;&lt;p&gt;The queue needs a runner of its own when no daemon runs. Without one, a message that the relay refused for a minute stays for ever.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Deux portes qui s’ouvrent toutes seules&lt;/h3&gt;&lt;p&gt;Par défaut, sendmail écoute sur les ports 25 et 587, sur toutes les adresses de l’hôte. Une ligne qui attache le port 25 à la boucle locale laisse le 587 ouvert au réseau : il faut une ligne de plus pour le fermer. Les fichiers écrits ici ferment ce qui n’a pas été demandé.&lt;/p&gt;&lt;p&gt;Attaché à la boucle locale, un démon est hors de portée du réseau, mais pas de quiconque s’est emparé d’un compte sur cet hôte. Il ne tourne donc que là où quelque chose en a besoin : les alias de l’hôte, ou des programmes qui parlent SMTP.&lt;/p&gt;&lt;p&gt;Quand aucun démon ne tourne, il faut quelque chose pour traiter la file d’attente. Sinon, un message que le relais a refusé pendant une minute y reste pour toujours.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A daemon looks up the aliases of this host. Nobody else needs to reach it.</source>
        <translation>Un démon consulte les alias de cet hôte. Personne d’autre n’a besoin de l’atteindre.</translation>
    </message>
    <message>
        <source>Other hosts bring their mail to a daemon. Open no more than they need.</source>
        <translation>D’autres hôtes remettent leur courrier à un démon. N’ouvrez pas plus que ce qu’il leur faut.</translation>
    </message>
    <message>
        <source>&amp;Queue runner</source>
        <translation>Traite&amp;ment de la file</translation>
    </message>
    <message>
        <source>With the lines that you added, nothing listens.</source>
        <translation>Avec les lignes que vous avez ajoutées, rien n’écoute.</translation>
    </message>
    <message>
        <source>With the lines that you added, the daemon listens on %1.</source>
        <translation>Avec les lignes que vous avez ajoutées, le démon écoute sur %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Questions or preview</source>
        <translation>Questions ou aperçu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Sendmail Wizard</source>
        <translation>Sendmail Wizard</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>contient une erreur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Folder of the &amp;cf tree…</source>
        <translation>Répertoire de l’arborescence &amp;cf…</translation>
    </message>
    <message>
        <source>Use the &amp;usual folders</source>
        <translation>Reprendre les répertoires &amp;usuels</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Sendmail Wizard</source>
        <translation>À &amp;propos de Sendmail Wizard</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Réponses (*.json)</translation>
    </message>
    <message>
        <source>Save answers as</source>
        <translation>Enregistrer les réponses sous</translation>
    </message>
    <message>
        <source>The folder of sendmail&apos;s cf tree: the one with m4, feature and mailer in it</source>
        <translation>Le répertoire de l’arborescence cf de sendmail : celui qui contient m4, feature et mailer</translation>
    </message>
    <message>
        <source>About Sendmail Wizard</source>
        <translation>À propos de Sendmail Wizard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Writes and explains sendmail configurations.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Écrit et explique des configurations de sendmail.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;New answers</source>
        <translation>&amp;Nouvelles réponses</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation>Enregistrer &amp;les réponses</translation>
    </message>
    <message>
        <source>Save answers &amp;as…</source>
        <translation>Enregistrer les réponses &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Print the file in view…</source>
        <translation>&amp;Imprimer le fichier affiché…</translation>
    </message>
    <message>
        <source>These are new answers.</source>
        <translation>Ce sont de nouvelles réponses.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>« %1 » est ouvert.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It was taken off the list of recent files.</source>
        <translation>« %1 » n’est plus là. Il a été retiré de la liste des fichiers récents.</translation>
    </message>
    <message>
        <source>The answers from before were in no file: %1 brings them back.</source>
        <translation>Les réponses d’avant n’étaient dans aucun fichier : %1 les rétablit.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Sendmail Wizard</source>
        <comment>a file and a host</comment>
        <translation>%1[*] — %2 — Sendmail Wizard</translation>
    </message>
    <message>
        <source>%1[*] — Sendmail Wizard</source>
        <comment>a file or a host</comment>
        <translation>%1[*] — Sendmail Wizard</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pre&amp;miers pas</translation>
    </message>
    <message>
        <source>To the &amp;explanation</source>
        <translation>Aller à l’&amp;explication</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Choose what this host is for and answer step by step: the files at the right follow every key, and nothing touches this machine. Your answers are kept by themselves, so closing the window loses nothing.</source>
        <translation>Choisir à quoi sert cet hôte et répondre étape par étape : à droite, les fichiers suivent chaque frappe, et rien ne touche à cette machine. Vos réponses sont conservées d’elles-mêmes ; fermer la fenêtre ne fait rien perdre.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Copy the file in view</source>
        <translation>&amp;Copier le fichier affiché</translation>
    </message>
    <message>
        <source>&amp;Find in the file…</source>
        <translation>Chercher dans le &amp;fichier…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Résultat &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Comparer a&amp;vec</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Réponses antérieures</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Comparer %1 avec</translation>
    </message>
    <message>
        <source>your answers of %1</source>
        <translation>vos réponses (%1)</translation>
    </message>
    <message>
        <source>With these answers there was no %1.</source>
        <translation>Avec ces réponses, il n’y avait pas de %1.</translation>
    </message>
    <message>
        <source>There is nothing to print: %1 has no text.</source>
        <translation>Il n’y a rien à imprimer : %1 n’a pas de texte.</translation>
    </message>
    <message>
        <source>The printer does not take anything.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened here.</source>
        <translation>Un autre programme a modifié « %1 » depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Saved as “%1”. What stood in it is kept as “%2”.</source>
        <translation>Enregistré sous « %1 ». L’ancien contenu est conservé sous « %2 ».</translation>
    </message>
    <message>
        <source>Answers and configurations (*.json *.mc *.cf)</source>
        <translation>Réponses et configurations (*.json *.mc *.cf)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration</source>
        <translation>Ouvrir la configuration de cet &amp;hôte</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (no permission)</source>
        <translation>Ouvrir la configuration de cet &amp;hôte (accès refusé)</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (there is none)</source>
        <translation>Ouvrir la configuration de cet &amp;hôte (il n’y en a pas)</translation>
    </message>
    <message>
        <source>“%1” is open, and “%2” beside it.</source>
        <translation>« %1 » est ouvert, et « %2 » à côté.</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <comment>a file</comment>
        <translation>Enregistrer %1 sous</translation>
    </message>
    <message>
        <source>Sources of sendmail’s configuration (*.mc)</source>
        <translation>Sources de la configuration de sendmail (*.mc)</translation>
    </message>
    <message>
        <source>Saved as “%1”: the bytes that were opened.</source>
        <translation>Enregistré sous « %1 » : les octets qui ont été ouverts.</translation>
    </message>
    <message>
        <source>Saved as “%1”. sendmail goes on with its old .cf until that is made anew.</source>
        <translation>Enregistré sous « %1 ». sendmail continue avec son ancien .cf jusqu’à ce que celui-ci soit refait.</translation>
    </message>
</context>
<context>
    <name>MasqueradePage</name>
    <message>
        <source>Which name does mail go under?</source>
        <translation>Sous quel nom part le courrier ?</translation>
    </message>
    <message>
        <source>Masquerading puts one domain in place of the host&apos;s own name, so that replies and bounces arrive.</source>
        <translation>Le masquage met un domaine à la place du nom de l’hôte, pour que les réponses et les avis de non-remise arrivent.</translation>
    </message>
    <message>
        <source>Masquerade &amp;domain</source>
        <translation>Domaine de &amp;masquage</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives.</source>
        <translation>Un domaine dont quelqu’un reçoit le courrier.</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives. Empty: mail goes under the host&apos;s own name.</source>
        <translation>Un domaine dont quelqu’un reçoit le courrier. Vide : le courrier part sous le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Where the domain is put</source>
        <translation>Où mettre ce domaine</translation>
    </message>
    <message>
        <source>The address that bounces go to. Without it, they go to the host&apos;s own name.</source>
        <translation>L’adresse où vont les avis de non-remise. Sinon, ils vont au nom de l’hôte.</translation>
    </message>
    <message>
        <source>In re&amp;cipients too</source>
        <translation>Dans les des&amp;tinataires aussi</translation>
    </message>
    <message>
        <source>To: and Cc: in the message&apos;s head. Without it, “reply to all” reaches the host&apos;s own name.</source>
        <translation>To: et Cc: dans l’en-tête du message. Sinon, « répondre à tous » aboutit au nom de l’hôte.</translation>
    </message>
    <message>
        <source>&amp;Always add the domain</source>
        <translation>Toujours a&amp;jouter le domaine</translation>
    </message>
    <message>
        <source>In mail that is delivered on this very host as well, where a bare “root” would stay bare.</source>
        <translation>Aussi dans le courrier remis sur cet hôte même, où un simple « root » resterait tel quel.</translation>
    </message>
    <message>
        <source>Exceptions and further domains</source>
        <translation>Exceptions et autres domaines</translation>
    </message>
    <message>
        <source>Exposed &amp;users</source>
        <translation>&amp;Utilisateurs exposés</translation>
    </message>
    <message>
        <source>One on each line. Their mail keeps the host&apos;s own name, so that one sees where it came from.</source>
        <translation>Un par ligne. Leur courrier garde le nom de l’hôte, pour que l’on voie d’où il vient.</translation>
    </message>
    <message>
        <source>Further d&amp;omains to rewrite</source>
        <translation>Autres domaines à &amp;réécrire</translation>
    </message>
    <message>
        <source>One on each line. Addresses in these domains get the masquerade domain as well.</source>
        <translation>Un par ligne. Les adresses de ces domaines reçoivent elles aussi le domaine de masquage.</translation>
    </message>
    <message>
        <source>Hosts belo&amp;w these domains as well</source>
        <translation>Les &amp;hôtes de ces domaines aussi</translation>
    </message>
    <message>
        <source>user@web01.example.com is rewritten too when example.com is among them.</source>
        <translation>user@web01.example.com est réécrit lui aussi quand example.com figure parmi eux.</translation>
    </message>
    <message>
        <source>In the envelope &amp;too</source>
        <translation>Dans l’en&amp;veloppe aussi</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One name for many hosts&lt;/h3&gt;&lt;p&gt;A message from root@web01.example.com can be answered only if web01 takes mail. Most hosts do not. Masquerading rewrites the sender to root@example.com, which somebody reads.&lt;/p&gt;&lt;p&gt;A message has two senders: the From: line, which people answer, and the envelope, which bounces go to. Both need the domain, or half of what comes back is lost. A bare recipient such as root needs it as well, or the relay sends the message right back to this host.&lt;/p&gt;&lt;p&gt;It also hides which host spoke. The Received: lines and the Message-ID still say so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Un seul nom pour de nombreux hôtes&lt;/h3&gt;&lt;p&gt;On ne peut répondre à un message de root@web01.example.com que si web01 reçoit du courrier. La plupart des hôtes n’en reçoivent pas. Le masquage réécrit l’expéditeur en root@example.com, que quelqu’un lit.&lt;/p&gt;&lt;p&gt;Un message a deux expéditeurs : la ligne From:, à laquelle les gens répondent, et l’enveloppe, où vont les avis de non-remise. Il faut le domaine aux deux, sinon la moitié de ce qui revient est perdue. Il le faut aussi à un destinataire sans domaine tel que root, sinon le relais renvoie aussitôt le message à cet hôte.&lt;/p&gt;&lt;p&gt;Le masquage cache aussi quel hôte a écrit. Les lignes Received: et le Message-ID le disent encore.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpenedExplanation</name>
    <message>
        <source>Of %1 itself nothing is known here.</source>
        <translation>Sur %1 précisément, rien n’est connu ici.</translation>
    </message>
    <message>
        <source>Nothing is known of this directive. It is kept as it is, and m4 decides what it does.</source>
        <translation>Rien n’est connu sur cette directive. Elle est conservée telle quelle, et c’est m4 qui décide de ce qu’elle fait.</translation>
    </message>
    <message>
        <source>The line goes into the .cf as it stands, into the part that %1 begins.</source>
        <translation>La ligne passe telle quelle dans le .cf, dans la partie que commence %1.</translation>
    </message>
    <message>
        <source>The line stands behind divert(-1): nothing of it reaches the .cf.</source>
        <translation>La ligne se trouve après divert(-1) : rien n’en parvient dans le .cf.</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>C’est une note à l’intention des humains. Rien n’en parvient dans le .cf.</translation>
    </message>
    <message>
        <source>An empty line. Without dnl it would show up as one in the .cf.</source>
        <translation>Une ligne vide. Sans dnl, elle apparaîtrait comme telle dans le .cf.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Jamais fermé</translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and does not close before the end of the file. m4 refuses such a file.</source>
        <translation>Une citation ou une parenthèse s’ouvre ici et ne se ferme pas avant la fin du fichier. m4 refuse un tel fichier.</translation>
    </message>
    <message>
        <source>Unknown text</source>
        <translation>Texte inconnu</translation>
    </message>
    <message>
        <source>This is no directive. m4 copies it into the .cf as it stands.</source>
        <translation>Ce n’est pas une directive. m4 le copie tel quel dans le .cf.</translation>
    </message>
</context>
<context>
    <name>OpenedFiles</name>
    <message>
        <source>Opened %1</source>
        <comment>tab of a file</comment>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>%1, with the repair made here.</source>
        <comment>a file</comment>
        <translation>%1, avec la réparation faite ici.</translation>
    </message>
    <message>
        <source>%1, as it was opened.</source>
        <comment>a file</comment>
        <translation>%1, tel qu’il a été ouvert.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: nothing in it can be read as a directive of sendmail.</source>
        <translation>« %1 » est inutilisable : rien n’y est lisible comme directive de sendmail.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it has more directives than any configuration.</source>
        <translation>« %1 » est inutilisable : il a plus de directives que n’importe quelle configuration.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What this host has</source>
        <translation>Ce qu’a cet hôte</translation>
    </message>
    <message>
        <source>Read from the file, and nothing else: it stays as it is until you save it.</source>
        <translation>Lu dans le fichier, et rien d’autre : il reste tel quel jusqu’à ce que vous l’enregistriez.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a file that is open</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The answers stay.</source>
        <translation>Les réponses restent.</translation>
    </message>
    <message>
        <source>The kernel of this machine cannot keep m4 to the files that it may read (it has no Landlock). Commands are taken out of m4 all the same.</source>
        <translation>Le noyau de cette machine ne peut pas limiter m4 aux fichiers qu’il a le droit de lire (il n’a pas Landlock). Les commandes sont tout de même retirées de m4.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>There is nothing to warn about.</source>
        <translation>Il n’y a rien à signaler.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A .cf that is there&lt;/h3&gt;&lt;p&gt;Each line of it is explained here: put the cursor into it in its tab.&lt;/p&gt;&lt;p&gt;A .cf is the end of the way: m4 has made it of an .mc, and which directives those were cannot be told from it with certainty. So it changes no answer. To change this host, open its .mc, or answer the questions and compare what they make with this file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Un .cf existant&lt;/h3&gt;&lt;p&gt;Chacune de ses lignes est expliquée ici : y placer le curseur, dans son onglet.&lt;/p&gt;&lt;p&gt;Un .cf est le bout du chemin : m4 l’a produit à partir d’un .mc, et il ne permet pas de dire avec certitude quelles directives c’étaient. Il ne change donc aucune réponse. Pour modifier cet hôte, ouvrir son .mc, ou répondre aux questions et comparer ce qu’elles donnent avec ce fichier.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A configuration that is there&lt;/h3&gt;&lt;p&gt;The .mc was read without m4: directives that an answer stands for became answers, the others are kept as additional lines. What both make together is the same .cf, unless a line below says otherwise.&lt;/p&gt;&lt;p&gt;As long as no answer changes, saving writes the very bytes that were opened. After a change, it writes the text that the preview shows: in the wizard&apos;s order, with the wizard&apos;s comments.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Une configuration existante&lt;/h3&gt;&lt;p&gt;Le .mc a été lu sans m4 : les directives qui correspondent à une réponse sont devenues des réponses, les autres sont conservées comme lignes supplémentaires. Ensemble, elles donnent le même .cf, sauf si une ligne ci-dessous dit le contraire.&lt;/p&gt;&lt;p&gt;Tant qu’aucune réponse ne change, l’enregistrement écrit exactement les octets qui ont été ouverts. Après un changement, il écrit le texte que montre l’aperçu : dans l’ordre de l’assistant, avec les commentaires de l’assistant.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the submission program, which every local mail goes through first</source>
        <translation>le programme de soumission, par lequel passe d’abord tout courrier local</translation>
    </message>
    <message>
        <source>the daemon of a null client</source>
        <translation>le démon d’un client nul</translation>
    </message>
    <message>
        <source>the daemon</source>
        <translation>le démon</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a .cf is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>Built by</source>
        <comment>a user, a host and a date follow</comment>
        <translation>Construit par</translation>
    </message>
    <message>
        <source>With the cf tree</source>
        <translation>Avec l’arborescence cf</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Comparer avec le fichier</translation>
    </message>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 est au travail …</translation>
    </message>
    <message>
        <source>m4 makes nothing of %1 beside it.</source>
        <comment>a file</comment>
        <translation>m4 ne tire rien de %1, qui se trouve à côté.</translation>
    </message>
    <message>
        <source>This is what m4 makes of %1 beside it.</source>
        <comment>a file</comment>
        <translation>C’est ce que m4 tire de %1, qui se trouve à côté.</translation>
    </message>
    <message>
        <source>And the answers?</source>
        <translation>Et les réponses ?</translation>
    </message>
    <message>
        <source>Answers cannot be read from a .cf. Those that are there stay as they were.</source>
        <translation>Un .cf ne permet pas de lire des réponses. Celles qui sont là restent comme elles étaient.</translation>
    </message>
    <message>
        <source>Open the .mc that it was made of. Where that is lost, answer the questions and compare what they make with this file, until nothing is left that matters.</source>
        <translation>Ouvrir le .mc dont il est issu. Si celui-ci est perdu, répondre aux questions et comparer ce qu’elles donnent avec ce fichier, jusqu’à ce qu’il ne reste aucune différence qui compte.</translation>
    </message>
    <message>
        <source>Beside it lies %1, from which they can be read.</source>
        <comment>a file</comment>
        <translation>À côté se trouve %1, où elles peuvent être lues.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>Rien n’écoute.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
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
        <translation>Famille</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 beside it is what m4 makes of it.</source>
        <comment>a file</comment>
        <translation>%1, qui se trouve à côté, est ce que m4 en tire.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Enregistrer %1…</translation>
    </message>
    <message>
        <source>Compare %1 with the file</source>
        <translation>Comparer %1 avec le fichier</translation>
    </message>
    <message>
        <source>Nothing is changed: saving writes the same bytes.</source>
        <translation>Rien n’est changé : l’enregistrement écrit les mêmes octets.</translation>
    </message>
    <message>
        <source>A repair was made in its text: saving writes that, and leaves every other byte as it was.</source>
        <translation>Son texte a reçu une réparation : l’enregistrement l’écrit et laisse tous les autres octets tels quels.</translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>Annuler la réparation</translation>
    </message>
    <message>
        <source>The answers have changed: saving writes the text that the preview shows, in the wizard’s order and with its comments.</source>
        <translation>Les réponses ont changé : l’enregistrement écrit le texte que montre l’aperçu, dans l’ordre de l’assistant et avec ses commentaires.</translation>
    </message>
    <message>
        <source>The answers have changed and are not complete, so there is no text to save.</source>
        <translation>Les réponses ont changé et ne sont pas complètes ; il n’y a donc pas de texte à enregistrer.</translation>
    </message>
    <message>
        <source>What became of the lines</source>
        <translation>Ce que sont devenues les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n directives became answers.</source>
        <translation>
            <numerusform>%n directive est devenue une réponse.</numerusform>
            <numerusform>%n directives sont devenues des réponses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives or texts that no answer stands for are kept, as additional lines.</source>
        <translation>
            <numerusform>%n directive ou texte qui ne correspond à aucune réponse est conservé, comme ligne supplémentaire.</numerusform>
            <numerusform>%n directives ou textes qui ne correspondent à aucune réponse sont conservés, comme lignes supplémentaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that these answers would call for are left out, as in the file.</source>
        <translation>
            <numerusform>%n ligne que ces réponses demanderaient est omise, comme dans le fichier.</numerusform>
            <numerusform>%n lignes que ces réponses demanderaient sont omises, comme dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the page “%1”</source>
        <translation>Les voir à la page « %1 »</translation>
    </message>
    <message>
        <source>Not taken into the answers; the file itself keeps it until other answers are saved into it:</source>
        <translation>Non repris dans les réponses ; le fichier lui-même le garde jusqu’à ce que d’autres réponses y soient enregistrées :</translation>
    </message>
    <message>
        <source>What the wizard would do differently</source>
        <translation>Ce que l’assistant ferait autrement</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what would be different</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>Faire ce changement</translation>
    </message>
    <message>
        <source>Make this change: %1</source>
        <translation>Faire ce changement : %1</translation>
    </message>
    <message>
        <source>Happens by itself as soon as the wizard’s text is saved.</source>
        <translation>Se fait tout seul dès que le texte de l’assistant est enregistré.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Always on for a null client: FEATURE(nullclient) turns it on by itself.</source>
        <translation>Toujours actif sur un client nul : FEATURE(nullclient) l’active d’elle-même.</translation>
    </message>
    <message>
        <source>sendmail %1 does not have this yet.</source>
        <translation>sendmail %1 ne l’a pas encore.</translation>
    </message>
    <message>
        <source>No effect on a null client: it changes only what is delivered on the host itself.</source>
        <translation>Sans effet sur un client nul : cela ne change que ce qui est remis sur l’hôte même.</translation>
    </message>
    <message>
        <source>Needs a relay to send them to.</source>
        <translation>Il faut un relais à qui les envoyer.</translation>
    </message>
    <message>
        <source>Without a daemon nothing listens.</source>
        <translation>Sans démon, rien n’écoute.</translation>
    </message>
    <message>
        <source>Needs a masquerade domain.</source>
        <translation>Il faut un domaine de masquage.</translation>
    </message>
    <message>
        <source>Only a login has a user name.</source>
        <translation>Seule une authentification demande un nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the files</source>
        <translation>Aperçu des fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
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
        <translation>Debian, Ubuntu : sudo apt install m4 sendmail-cf
Fedora, Red Hat : sudo dnf install m4 sendmail-cf</translation>
    </message>
    <message>
        <source>The preview waits for “%1”.</source>
        <translation>L’aperçu attend « %1 ».</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own, so there is no submit.cf. It came with 8.12. Here sendmail.cf serves programs on the host as well.</source>
        <translation>sendmail %1 n’a pas de programme de soumission distinct ; il n’y a donc pas de submit.cf. Il est apparu avec 8.12. Ici, sendmail.cf sert aussi aux programmes de l’hôte.</translation>
    </message>
    <message>
        <source>sendmail&apos;s cf tree is not on this machine, so m4 has nothing to make a .cf of. The .mc files are complete without it, and the bundle can be exported: the host builds its own .cf.</source>
        <translation>L’arborescence cf de sendmail n’est pas sur cette machine ; m4 n’a donc rien dont tirer un .cf. Les fichiers .mc sont complets sans elle, et le kit peut être exporté : l’hôte construit son propre .cf.</translation>
    </message>
    <message>
        <source>To see the .cf here, install it:</source>
        <translation>Pour voir le .cf ici, installer :</translation>
    </message>
    <message>
        <source>Folders that were tried:</source>
        <translation>Répertoires essayés :</translation>
    </message>
    <message>
        <source>m4 took longer than %1 seconds and was stopped.</source>
        <translation>m4 a mis plus de %1 secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>m4 could not make a .cf of it. It said:</source>
        <translation>m4 n’a pas pu en faire un .cf. Il a répondu :</translation>
    </message>
    <message>
        <source>Made from your answers for sendmail %1 on %2.</source>
        <translation>Tiré de vos réponses pour sendmail %1 sous %2.</translation>
    </message>
    <message>
        <source>An approximation: real m4 output, but of the cf tree %1 in %2, and the host has sendmail %3. The host builds its own.</source>
        <translation>Une approximation : c’est bien le résultat de m4, mais celui de l’arborescence cf %1 dans %2, et l’hôte a sendmail %3. L’hôte construit le sien.</translation>
    </message>
    <message>
        <source>Real m4 output of the cf tree %1 in %2.</source>
        <translation>Résultat réel de m4 avec l’arborescence cf %1 dans %2.</translation>
    </message>
    <message>
        <source>Merged into the host&apos;s %1, between two marker lines.</source>
        <translation>Inséré dans %1 sur l’hôte, entre deux lignes de repère.</translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>Ce que lit le script install.sh du kit. Le script lui-même est le même dans chaque kit.</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>Vide la file d’attente sur l’hôte ; installé par install.sh.</translation>
    </message>
    <message>
        <source>A template for %1/authinfo, mode 0600. The password is filled in on the host; the wizard never knows it.</source>
        <translation>Un modèle pour %1/authinfo, mode 0600. Le mot de passe est inscrit sur l’hôte ; l’assistant ne le connaît jamais.</translation>
    </message>
    <message>
        <source>This system has no Landlock to shut m4 in: lines of your own could read other files.</source>
        <translation>Ce système n’a pas Landlock pour enfermer m4 : vos propres lignes pourraient lire d’autres fichiers.</translation>
    </message>
    <message>
        <source>Merged into %1/%2 on the host, between two marker lines.</source>
        <comment>folder, file</comment>
        <translation>Inséré dans %1/%2 sur l’hôte, entre deux lignes de repère.</translation>
    </message>
    <message>
        <source>install.sh makes sendmail’s map of it, of the type %1.</source>
        <translation>install.sh en fait la table (map) de sendmail, du type %1.</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Aucun fichier ouvert ni enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>Connects to the address %1 on port %2.</source>
        <translation>Se connecte à l’adresse %1 sur le port %2.</translation>
    </message>
    <message>
        <source>Connects to the host %1 itself on port %2, whatever its MX records say.</source>
        <translation>Se connecte à l’hôte %1 lui-même sur le port %2, quoi que disent ses enregistrements MX.</translation>
    </message>
    <message>
        <source>Looks up the MX records of %1, and connects to the best of them on port %2.</source>
        <translation>Cherche les enregistrements MX de %1 et se connecte au meilleur d’entre eux sur le port %2.</translation>
    </message>
    <message>
        <source>The host that takes all mail from here.</source>
        <translation>L’hôte qui prend tout le courrier d’ici.</translation>
    </message>
    <message>
        <source>May stay empty: then mail goes to each recipient&apos;s own server, found through MX records.</source>
        <translation>Peut rester vide : le courrier va alors au serveur de chaque destinataire, trouvé par les enregistrements MX.</translation>
    </message>
    <message>
        <source>Where does mail go?</source>
        <translation>Où va le courrier ?</translation>
    </message>
    <message>
        <source>The relay, or smart host, takes what this host sends and sees to its delivery.</source>
        <translation>Le relais, ou smart host, prend ce que cet hôte envoie et se charge de la remise.</translation>
    </message>
    <message>
        <source>How it may be written</source>
        <translation>Comment l’écrire</translation>
    </message>
    <message>
        <source>A name: sendmail looks up its MX records first.</source>
        <translation>Un nom : sendmail cherche d’abord ses enregistrements MX.</translation>
    </message>
    <message>
        <source>In brackets: that very host, no MX look-up. For hosts without DNS.</source>
        <translation>Entre crochets : cet hôte précis, sans recherche MX. Pour les hôtes sans DNS.</translation>
    </message>
    <message>
        <source>With a port, with or without brackets.</source>
        <translation>Avec un port, avec ou sans crochets.</translation>
    </message>
    <message>
        <source>An IPv4 address; it always stands in brackets.</source>
        <translation>Une adresse IPv4 ; elle est toujours entre crochets.</translation>
    </message>
    <message>
        <source>An IPv6 address, the same.</source>
        <translation>Une adresse IPv6, de même.</translation>
    </message>
    <message>
        <source>Names without an &amp;alias go to the relay</source>
        <translation>Les noms sans alias vont au re&amp;lais</translation>
    </message>
    <message>
        <source>On: mail to a user of this host without an alias goes to the relay. Off: it stays in a mailbox here.</source>
        <translation>Activé : le courrier d’un utilisateur de cet hôte sans alias va au relais. Désactivé : il reste ici, dans une boîte aux lettres.</translation>
    </message>
    <message>
        <source>&amp;Relay host</source>
        <translation>Hôte &amp;relais</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why brackets matter&lt;/h3&gt;&lt;p&gt;A relay&apos;s name usually has no MX record, and then both forms do the same. Where it has one, the plain name sends mail to whatever host the record points to, which may be the public entrance with its spam filter. Brackets switch the look-up off.&lt;/p&gt;&lt;p&gt;A relay that is one of the host&apos;s own names would be passed over without a word: sendmail then delivers locally. So it is refused here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Pourquoi les crochets comptent&lt;/h3&gt;&lt;p&gt;Le nom d’un relais n’a d’ordinaire pas d’enregistrement MX, et les deux écritures ont alors le même effet. S’il en a un, le nom seul envoie le courrier à l’hôte que désigne l’enregistrement, qui peut être l’entrée publique avec son filtre antispam. Les crochets suppriment cette recherche.&lt;/p&gt;&lt;p&gt;Un relais qui porte l’un des noms de l’hôte lui-même serait ignoré sans un mot : sendmail fait alors une remise locale. Il est donc refusé ici.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the two prove who they are</source>
        <translation>Comment les deux prouvent qui ils sont</translation>
    </message>
    <message>
        <source>Encrypted &amp;if the relay offers it</source>
        <translation>&amp;Chiffré si le relais le propose</translation>
    </message>
    <message>
        <source>What sendmail does by itself. Nobody checks who answers: enough inside your own network.</source>
        <translation>Ce que sendmail fait de lui-même. Personne ne vérifie qui répond : suffisant dans votre propre réseau.</translation>
    </message>
    <message>
        <source>Encrypted, and the relay &amp;proves its name</source>
        <translation>Chiffré, et le relais prou&amp;ve son nom</translation>
    </message>
    <message>
        <source>No mail leaves unless the relay shows a certificate for its name. Right for a way across the Internet.</source>
        <translation>Aucun courrier ne part si le relais ne présente pas un certificat à son nom. Bon choix pour un trajet par Internet.</translation>
    </message>
    <message>
        <source>The same, and this host lo&amp;gs in</source>
        <translation>De même, et cet &amp;hôte s’authentifie</translation>
    </message>
    <message>
        <source>What a provider wants: a user name and a password, on port 587.</source>
        <translation>Ce que veut un fournisseur : un nom d’utilisateur et un mot de passe, sur le port 587.</translation>
    </message>
    <message>
        <source>Never encrypte&amp;d</source>
        <translation>&amp;Jamais chiffré</translation>
    </message>
    <message>
        <source>Only for a relay in your own network whose encryption is out of order.</source>
        <translation>Seulement pour un relais de votre propre réseau dont le chiffrement est en panne.</translation>
    </message>
    <message>
        <source>&amp;Let a daemon listen on loopback</source>
        <translation>Faire écouter un démon sur la &amp;boucle locale</translation>
    </message>
    <message>
        <source>&amp;User name at the relay</source>
        <translation>Nom d’&amp;utilisateur auprès du relais</translation>
    </message>
    <message>
        <source>The password is not asked for here. The bundle brings a template that only root can read, and the password is filled in on the host.</source>
        <translation>Le mot de passe n’est pas demandé ici. Le kit apporte un modèle que seul root peut lire, et le mot de passe est inscrit sur l’hôte.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why encryption is not enough&lt;/h3&gt;&lt;p&gt;Anybody between the two can leave out the offer of encryption, or answer in the relay&apos;s place. Only a certificate for the relay&apos;s name, signed by somebody both trust, rules that out. Without it a password is safe with nobody.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Pourquoi le chiffrement ne suffit pas&lt;/h3&gt;&lt;p&gt;N’importe qui entre les deux peut retirer l’offre de chiffrement, ou répondre à la place du relais. Seul un certificat au nom du relais, signé par quelqu’un à qui tous deux font confiance, l’exclut. Sans lui, un mot de passe n’est en sûreté chez personne.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>Undo it</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What will be true on the host</source>
        <translation>Ce qui sera vrai sur l’hôte</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à « %1 »</translation>
    </message>
    <message>
        <source>Complete, and nothing to warn about.</source>
        <translation>Complet, sans aucun avertissement.</translation>
    </message>
    <message>
        <source>Read it as if somebody else had answered. Every answer can still be changed.</source>
        <translation>À lire comme si quelqu’un d’autre avait répondu. Chaque réponse peut encore être modifiée.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <comment>2 warnings, 1 note</comment>
        <translation>Complet : %1.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>field, what is wrong, what to do</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Before it goes out&lt;/h3&gt;&lt;p&gt;All of this is worked out from the same answers that make the files, so it says what the files do.&lt;/p&gt;&lt;p&gt;An &lt;b&gt;error&lt;/b&gt; keeps the bundle here. A &lt;b&gt;warning&lt;/b&gt; will surprise somebody one day. A &lt;b&gt;note&lt;/b&gt; is worth knowing and needs nothing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Avant que le kit ne parte&lt;/h3&gt;&lt;p&gt;Tout ceci est tiré des mêmes réponses que les fichiers, et dit donc ce que font les fichiers.&lt;/p&gt;&lt;p&gt;Une &lt;b&gt;erreur&lt;/b&gt; retient le kit ici. Un &lt;b&gt;avertissement&lt;/b&gt; surprendra quelqu’un un jour. Une &lt;b&gt;note&lt;/b&gt; est bonne à savoir et ne demande rien.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier le &amp;texte</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing:</source>
        <translation>
            <numerusform>%n réponse manque :</numerusform>
            <numerusform>%n réponses manquent :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleAdviceBox</name>
    <message>
        <source>Right when</source>
        <translation>Bon choix quand</translation>
    </message>
    <message>
        <source>Spares you</source>
        <translation>Avantage</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Can go wrong</source>
        <translation>Risque</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>What is this host for?</source>
        <translation>À quoi sert cet hôte ?</translation>
    </message>
    <message>
        <source>The role decides what sendmail does with a message. Everything else follows from it.</source>
        <translation>Le rôle décide de ce que sendmail fait d’un message. Tout le reste en découle.</translation>
    </message>
    <message>
        <source>N&amp;ull client</source>
        <translation>Client &amp;nul</translation>
    </message>
    <message>
        <source>Right when another machine has the mailboxes and the aliases. The safest: by default nothing listens.</source>
        <translation>Bon choix quand une autre machine a les boîtes aux lettres et les alias. Le plus sûr : par défaut, rien n’écoute.</translation>
    </message>
    <message>
        <source>&amp;Local aliases</source>
        <translation>A&amp;lias locaux</translation>
    </message>
    <message>
        <source>Right when /etc/aliases of this very host decides who reads root&apos;s mail, or when there is no relay.</source>
        <translation>Bon choix quand /etc/aliases de cet hôte décide qui lit le courrier de root, ou quand il n’y a pas de relais.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>Serveur de &amp;messagerie</translation>
    </message>
    <message>
        <source>Right for the one machine that the others send through. It accepts connections from the network.</source>
        <translation>Bon choix pour la seule machine par laquelle les autres envoient. Il accepte des connexions venant du réseau.</translation>
    </message>
    <message>
        <source>Everything that still applies is kept. These answers have no effect in this role:</source>
        <translation>Tout ce qui s’applique encore est conservé. Ces réponses sont sans effet dans ce rôle :</translation>
    </message>
    <message>
        <source>Choose “%1” again, and they count again.</source>
        <translation>Choisir de nouveau « %1 » les remet en vigueur.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Where does mail to root go?&lt;/h3&gt;&lt;p&gt;Cron, monitoring and backups all write to root. On most hosts nobody reads that mailbox, and the role says where such a message goes instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What listens can be attacked.&lt;/b&gt; A daemon that takes connections is a way into the host, and on a host that only sends nobody needs one. Bound to the loopback address it is out of reach of the network, but not of whoever has got hold of an account on the host.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What nobody reads is lost.&lt;/b&gt; A sender such as root@web01.example.com looks harmless until somebody answers, or a message bounces. If web01 takes no mail, the relay keeps trying for days and then gives up. The masquerade domain cures that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What has to be kept in step will not be.&lt;/b&gt; Aliases on one central server are right or wrong for all. On a thousand hosts, some are always out of date. A host that passes everything on never looks at its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What waits has to be sent.&lt;/b&gt; A daemon used to flush the queue from time to time. Without one something else has to, and every bundle brings it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Où va le courrier de root ?&lt;/h3&gt;&lt;p&gt;Cron, la supervision et les sauvegardes écrivent tous à root. Sur la plupart des hôtes, personne ne lit cette boîte, et le rôle dit où un tel message va à la place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qui écoute peut être attaqué.&lt;/b&gt; Un démon qui accepte des connexions est une voie d’accès à l’hôte, et sur un hôte qui ne fait qu’envoyer, personne n’en a besoin. Attaché à la boucle locale, il est hors de portée du réseau, mais pas de quiconque s’est emparé d’un compte sur l’hôte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce que personne ne lit est perdu.&lt;/b&gt; Un expéditeur comme root@web01.example.com paraît anodin jusqu’à ce que quelqu’un réponde, ou qu’un message soit renvoyé. Si web01 ne reçoit pas de courrier, le relais insiste pendant des jours, puis abandonne. Le domaine de masquage y remédie.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qu’il faut tenir à jour partout ne le reste pas.&lt;/b&gt; Les alias d’un seul serveur central sont justes ou faux pour tous. Sur mille hôtes, il y en a toujours de périmés. Un hôte qui transmet tout ne regarde jamais les siens.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qui attend doit être envoyé.&lt;/b&gt; Un démon vidait la file d’attente de temps en temps. Sans lui, quelque chose d’autre doit le faire, et chaque kit l’apporte.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>What does the mail server take?</source>
        <translation>Que reçoit le serveur de messagerie ?</translation>
    </message>
    <message>
        <source>Mail for its own domains ends here. Mail for anybody else is passed on only for those you name.</source>
        <translation>Le courrier de ses propres domaines a ici sa destination. Celui de tous les autres n’est transmis que pour ceux que vous nommez.</translation>
    </message>
    <message>
        <source>&amp;Accepted domains</source>
        <translation>Domaines a&amp;cceptés</translation>
    </message>
    <message>
        <source>One on each line. Their recipients are users and aliases of this host.</source>
        <translation>Un par ligne. Leurs destinataires sont des utilisateurs et des alias de cet hôte.</translation>
    </message>
    <message>
        <source>One on each line: a name (example.com covers the hosts below it), an address, or a network.</source>
        <translation>Un par ligne : un nom (example.com couvre aussi les hôtes de ce domaine), une adresse ou un réseau.</translation>
    </message>
    <message>
        <source>Names or networks?</source>
        <translation>Noms ou réseaux ?</translation>
    </message>
    <message>
        <source>A client counts as example.com only if its address has a PTR record that says so. A client without one gets “550 5.7.1”, so name networks as well.</source>
        <translation>Un client ne compte comme example.com que si un enregistrement PTR de son adresse le dit. Un client qui n’en a pas reçoit « 550 5.7.1 » ; mieux vaut donc nommer aussi des réseaux.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Relaying is a matter of trust&lt;/h3&gt;&lt;p&gt;A server that passes on mail from anybody to anybody is an open relay. It is found within hours, and listed. sendmail relays for nobody until it is told to.&lt;/p&gt;&lt;p&gt;What stands under “who may send through it” becomes RELAY lines of the access map. Clients are told apart by the address that they connect from, so keep networks as narrow as they are.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Relayer est affaire de confiance&lt;/h3&gt;&lt;p&gt;Un serveur qui transmet le courrier de n’importe qui à n’importe qui est un relais ouvert. Il est découvert en quelques heures, puis inscrit sur les listes noires. sendmail ne relaie pour personne tant qu’on ne le lui a pas dit.&lt;/p&gt;&lt;p&gt;Ce qui figure sous « Qui peut envoyer par ce serveur » devient des lignes RELAY de la table access. Les clients se distinguent par l’adresse d’où ils se connectent ; il faut donc garder les réseaux aussi étroits qu’ils le sont en réalité.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Who may &amp;send through this server</source>
        <translation>&amp;Qui peut envoyer par ce serveur</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not yet: “%1”. %2</source>
        <translation>Pas encore : « %1 ». %2</translation>
    </message>
    <message>
        <source>m4 is at work.</source>
        <translation>m4 est au travail.</translation>
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
        <translation>rien n’écoute</translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation>boucle locale seule</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>none: by MX records</source>
        <translation>aucun : par les MX</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Cet hôte</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>A null client delivers nothing itself and accepts no mail, so it is not asked about aliases or about the domains of a mail server.</source>
        <translation>Un client nul ne remet rien lui-même et n’accepte aucun courrier ; les alias et les domaines d’un serveur de messagerie ne sont donc pas demandés.</translation>
    </message>
    <message>
        <source>This host serves no domain to others, so it is not asked what a mail server accepts.</source>
        <translation>Cet hôte ne reçoit de courrier pour aucun domaine ; ce qu’accepte un serveur de messagerie n’est donc pas demandé.</translation>
    </message>
    <message>
        <source>A mail server keeps the aliases that it has, so it is not asked about them.</source>
        <translation>Un serveur de messagerie garde les alias qu’il a ; ils ne sont donc pas demandés.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>directives</comment>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>FEATURE</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Fichier ouvert</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>not visited yet</source>
        <translation>pas encore visitée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Enter, or type into the last row</source>
        <translation>Entrée, ou taper dans la dernière ligne</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Lines of text: a key, a blank, a value</source>
        <translation>Lignes de texte : une clé, une espace, une valeur</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>The lines of a file, with its comments</source>
        <translation>Les lignes d’un fichier, avec ses commentaires</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Ôter la ligne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Write the table here</source>
        <translation>Écrire la table ici</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Retirer la table %1</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>Retirer la table</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Left: %1 Right: %2</source>
        <comment>columns of a table</comment>
        <translation>À gauche : %1 À droite : %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importer dans %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is no table: it is larger than 1 MiB, or no text.</source>
        <translation>%1 n’est pas une table : le fichier dépasse 1 Mio ou n’est pas du texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>%n autre ligne est incorrecte.</numerusform>
            <numerusform>%n autres lignes sont incorrectes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation>Taper ici pour ajouter une ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Looked up</source>
        <comment>column of a table</comment>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column of a table</comment>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Celui du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>New answers</source>
        <translation>Nouvelles réponses</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mail from %1 keeps that sender, so replies come back to this host’s own name.</source>
        <translation>Le courrier de %1 garde cet expéditeur ; les réponses reviennent donc au nom de cet hôte.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2, so replies go there.</source>
        <translation>Le courrier de %1 part sous l’adresse %2, et c’est là que vont les réponses.</translation>
    </message>
    <message>
        <source>Mail to plain “%1” is delivered to %2 on this host.</source>
        <translation>Le courrier adressé à « %1 » tout court est remis à %2 sur cet hôte.</translation>
    </message>
    <message>
        <source>Mail to plain “%1” goes to %2.</source>
        <translation>Le courrier adressé à « %1 » tout court va à %2.</translation>
    </message>
    <message>
        <source>Mail to root stays in the mailbox of %1 on this host.</source>
        <translation>Le courrier de root reste dans la boîte aux lettres de %1 sur cet hôte.</translation>
    </message>
    <message>
        <source>Mail to root is read by %1.</source>
        <translation>Le courrier de root est lu par %1.</translation>
    </message>
    <message>
        <source>The To: line still says %1.</source>
        <translation>La ligne To: dit toujours %1.</translation>
    </message>
    <message>
        <source>The To: line says %1, so a reply to all reaches it too.</source>
        <translation>La ligne To: dit %1 ; une réponse à tous y arrive donc aussi.</translation>
    </message>
    <message>
        <source>All other mail goes to %1 itself, without an MX look-up.</source>
        <translation>Tout autre courrier va à %1 même, sans recherche MX.</translation>
    </message>
    <message>
        <source>All other mail goes to the mail exchangers of %1, or to that host itself if it has none.</source>
        <translation>Tout autre courrier va aux serveurs MX de %1, ou à cet hôte même s’il n’en a pas.</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of %1 itself, without an MX look-up.</source>
        <translation>Tout autre courrier va au port %2 de %1 même, sans recherche MX.</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of the mail exchangers of %1, or of that host itself if it has none.</source>
        <translation>Tout autre courrier va au port %2 des serveurs MX de %1, ou de cet hôte même s’il n’en a pas.</translation>
    </message>
    <message>
        <source>Nothing listens here: no mail daemon runs, and nobody can connect to one.</source>
        <translation>Rien n’écoute ici : aucun démon de messagerie ne tourne, et personne ne peut s’y connecter.</translation>
    </message>
    <message>
        <source>The mail daemon listens on %1 and on nothing else.</source>
        <translation>Le démon de messagerie écoute sur %1 et sur rien d’autre.</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; what has no alias goes to %1.</source>
        <translation>Les noms sont d’abord cherchés dans les alias de cet hôte ; ce qui n’a pas d’alias va à %1.</translation>
    </message>
    <message>
        <source>This host knows no names of its own: mail for any name goes to %1, and its aliases and .forward files are not read.</source>
        <translation>Cet hôte ne connaît aucun nom à lui : le courrier va à %1 quel que soit le nom, et ni ses alias ni ses fichiers .forward ne sont lus.</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; a user without an alias gets the mail into the mailbox on %1, and any other name bounces.</source>
        <translation>Les noms sont d’abord cherchés dans les alias de cet hôte ; un utilisateur sans alias reçoit le courrier dans sa boîte aux lettres sur %1, et pour tout autre nom le message est renvoyé.</translation>
    </message>
    <message>
        <source>Mail for the names of %1 is delivered into mailboxes on it.</source>
        <translation>Le courrier pour les noms de %1 y est déposé dans des boîtes aux lettres.</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>un timer systemd</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again each minute by %1.</source>
        <translation>Ce qui n’a pas pu partir aussitôt est retenté chaque minute par %1.</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again every %1 minutes by %2, at %3 past the hour. The minutes come from the host’s name, so that many hosts do not call the relay at once.</source>
        <translation>Ce qui n’a pas pu partir aussitôt est retenté toutes les %1 minutes par %2, aux minutes %3 de chaque heure. Ces minutes découlent du nom de l’hôte, pour que de nombreux hôtes n’appellent pas le relais en même temps.</translation>
    </message>
    <message>
        <source>The daemon retries what lies in its own queue.</source>
        <translation>Le démon retente ce qui attend dans sa propre file.</translation>
    </message>
    <message>
        <source>No daemon is there to retry what lies in the daemon’s queue, so the queue runner does it too.</source>
        <translation>Aucun démon n’est là pour retenter ce qui attend dans la file du démon ; le traitement programmé de la file s’en charge donc aussi.</translation>
    </message>
    <message>
        <source>No other host may send mail to the world through this server.</source>
        <translation>Aucun autre hôte ne peut envoyer du courrier vers l’extérieur par ce serveur.</translation>
    </message>
    <message>
        <source>Through this server may send: %1. Everybody else reaches only the accepted domains.</source>
        <translation>Peuvent envoyer par ce serveur : %1. Tous les autres n’atteignent que les domaines acceptés.</translation>
    </message>
    <message>
        <source>Only mail for this host’s own name ends here.</source>
        <translation>Seul le courrier adressé au nom de cet hôte a ici sa destination.</translation>
    </message>
    <message>
        <source>Mail for %1 ends here, as does mail for the host’s own name.</source>
        <translation>Le courrier pour %1 a ici sa destination, comme celui adressé au nom de l’hôte.</translation>
    </message>
    <message>
        <source>%1 needs a reader, or the reports of this host reach nobody.</source>
        <translation>%1 doit être lu par quelqu’un, sinon les rapports de cet hôte n’atteignent personne.</translation>
    </message>
    <message>
        <source>%1 needs a reader on %2, or the reports of this host reach nobody. Check it there.</source>
        <translation>%1 doit être lu par quelqu’un sur %2, sinon les rapports de cet hôte n’atteignent personne. Le vérifier là-bas.</translation>
    </message>
    <message>
        <source>%1 keeps this host’s own name.</source>
        <translation>%1 garde le nom de cet hôte.</translation>
    </message>
    <message>
        <source>%1 keep this host’s own name.</source>
        <translation>%1 gardent le nom de cet hôte.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered comes back to %1.</source>
        <translation>Le courrier qui ne peut pas être remis revient à %1.</translation>
    </message>
    <message>
        <source>All other mail goes straight to the recipients’ servers, found by MX records; port 25 to the outside must be open.</source>
        <translation>Tout autre courrier va directement aux serveurs des destinataires, trouvés par les enregistrements MX ; le port 25 doit être ouvert vers l’extérieur.</translation>
    </message>
    <message>
        <source>The sender no longer says that a message comes from %1. The Received: lines and the Message-ID still do.</source>
        <translation>L’expéditeur ne dit plus qu’un message vient de %1. Les lignes Received: et le Message-ID le disent encore.</translation>
    </message>
    <message>
        <source>Addresses in %1 are rewritten to the masquerade domain as well.</source>
        <translation>Les adresses de %1 sont elles aussi réécrites avec le domaine de masquage.</translation>
    </message>
    <message>
        <source>So are addresses of every host below %1.</source>
        <translation>De même pour les adresses de tous les hôtes de %1.</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own: sendmail.mc alone decides, and there is one queue.</source>
        <translation>sendmail %1 n’a pas de programme de soumission distinct : sendmail.mc décide seul, et il n’y a qu’une file d’attente.</translation>
    </message>
    <message>
        <source>These files of the host are written: %1.</source>
        <translation>Ces fichiers de l’hôte sont écrits : %1.</translation>
    </message>
    <message>
        <source>After a change by hand, “%1” rebuilds the configuration on the host.</source>
        <translation>Après une modification à la main, « %1 » reconstruit la configuration sur l’hôte.</translation>
    </message>
    <message>
        <source>Use it:</source>
        <translation>À utiliser :</translation>
    </message>
    <message>
        <source>Leave it off:</source>
        <translation>À omettre :</translation>
    </message>
    <message>
        <source>Costs:</source>
        <translation>Coût :</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordre :</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis :</translation>
    </message>
    <message>
        <source>Documented in:</source>
        <translation>Documenté dans :</translation>
    </message>
    <message>
        <source>Bounces go to the host’s own name: the envelope is not masqueraded.</source>
        <translation>Les avis de non-remise vont au nom de l’hôte : l’enveloppe n’est pas masquée.</translation>
    </message>
    <message>
        <source>Bounces go to %1: the envelope is not masqueraded.</source>
        <translation>Les avis de non-remise vont à %1 : l’enveloppe n’est pas masquée.</translation>
    </message>
    <message>
        <source>Replies go to this very host: no masquerade domain is set.</source>
        <translation>Les réponses vont à cet hôte même : aucun domaine de masquage n’est défini.</translation>
    </message>
    <message>
        <source>A reply to all also goes to this very host: recipients without a domain get its name.</source>
        <translation>Une réponse à tous va elle aussi à cet hôte même : les destinataires sans domaine reçoivent son nom.</translation>
    </message>
    <message>
        <source>Mail for a name without an alias, such as backup, goes to backup@%1, which few mail servers take for an address.</source>
        <translation>Le courrier pour un nom sans alias, tel que backup, va à backup@%1, que peu de serveurs de messagerie acceptent comme adresse.</translation>
    </message>
    <message>
        <source>Every host that reaches this one can connect to its mail daemon, though it is no mail server.</source>
        <translation>Tout hôte qui peut joindre celui-ci peut se connecter à son démon de messagerie, bien que ce ne soit pas un serveur de messagerie.</translation>
    </message>
    <message>
        <source>No other host can hand mail to this mail server.</source>
        <translation>Aucun autre hôte ne peut confier du courrier à ce serveur de messagerie.</translation>
    </message>
    <message>
        <source>Reports of cron and other programs pile up unread: root has no alias.</source>
        <translation>Les rapports de cron et d’autres programmes s’entassent sans être lus : root n’a pas d’alias.</translation>
    </message>
    <message>
        <source>Port 587 is open on every address of this host.</source>
        <translation>Le port 587 est ouvert sur toutes les adresses de cet hôte.</translation>
    </message>
    <message>
        <source>Mail goes straight to the recipients’ servers: there is no relay.</source>
        <translation>Le courrier va directement aux serveurs des destinataires : il n’y a pas de relais.</translation>
    </message>
    <message>
        <source>Port 25 opens late, or not for IPv6, on a host where IPv6 is switched off.</source>
        <translation>Le port 25 s’ouvre en retard, ou pas en IPv6, sur un hôte où IPv6 est désactivé.</translation>
    </message>
    <message>
        <source>No other host may send mail through this mail server.</source>
        <translation>Aucun autre hôte ne peut envoyer du courrier par ce serveur de messagerie.</translation>
    </message>
    <message>
        <source>root’s mail still leaves as %1: before release 8.10 root is never masqueraded in this role.</source>
        <translation>Le courrier de root part encore sous l’adresse %1 : avant la version 8.10, root n’est jamais masqué dans ce rôle.</translation>
    </message>
    <message>
        <source>Mail is refused with 553 5.1.8 if this host’s name service does not know %1.</source>
        <translation>Le courrier est refusé avec 553 5.1.8 si le service de noms de cet hôte ne connaît pas %1.</translation>
    </message>
    <message>
        <source>m4 says: %1</source>
        <translation>m4 dit : %1</translation>
    </message>
    <message>
        <source>m4 says: %1. That comes only from using the newer cf tree %3 for the older release %2.</source>
        <translation>m4 dit : %1. Cela vient seulement de ce que l’arborescence cf %3, plus récente, sert pour la version %2, plus ancienne.</translation>
    </message>
    <message>
        <source>The macro %1 means nothing to this cf tree: it stands in the .cf file as plain text.</source>
        <translation>La macro %1 ne dit rien à cette arborescence cf : elle reste en clair dans le fichier .cf.</translation>
    </message>
    <message>
        <source>m4 did not come to an end within %1 seconds and was stopped.</source>
        <translation>m4 n’a pas terminé en %1 secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>m4 failed: %1</source>
        <translation>m4 a échoué : %1</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: GNU m4 is not installed.</source>
        <translation>Impossible de montrer les fichiers .cf : GNU m4 n’est pas installé.</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: sendmail’s cf tree was found in none of %1.</source>
        <translation>Impossible de montrer les fichiers .cf : l’arborescence cf de sendmail ne se trouve dans aucun de ces répertoires : %1.</translation>
    </message>
    <message>
        <source>The .cf shown here is an approximation: it comes from the cf tree of release %2, and the host has release %1.</source>
        <translation>Le .cf montré ici est une approximation : il vient de l’arborescence cf de la version %2, et l’hôte a la version %1.</translation>
    </message>
    <message>
        <source>Set a masquerade domain, unless this host takes mail for its own name.</source>
        <translation>Définir un domaine de masquage, sauf si cet hôte reçoit du courrier à son propre nom.</translation>
    </message>
    <message>
        <source>Masquerade the envelope too, unless programs here must get their own bounces back.</source>
        <translation>Masquer aussi l’enveloppe, sauf si des programmes d’ici doivent recevoir leurs propres avis de non-remise.</translation>
    </message>
    <message>
        <source>Masquerade recipients too.</source>
        <translation>Masquer aussi les destinataires.</translation>
    </message>
    <message>
        <source>Use the relay’s plain name if the name service knows it.</source>
        <translation>Employer le nom du relais sans crochets si le service de noms le connaît.</translation>
    </message>
    <message>
        <source>Listen on loopback, or keep other hosts out with a packet filter.</source>
        <translation>Écouter sur la boucle locale, ou tenir les autres hôtes à l’écart avec un filtre de paquets.</translation>
    </message>
    <message>
        <source>Listen on the network.</source>
        <translation>Écouter sur le réseau.</translation>
    </message>
    <message>
        <source>Name a person who reads root’s mail.</source>
        <translation>Nommer une personne qui lit le courrier de root.</translation>
    </message>
    <message>
        <source>Keep it only where users’ mail programs send through it, and set up authentication for them.</source>
        <translation>Ne le garder que là où les logiciels de messagerie des utilisateurs envoient par lui, et leur mettre en place une authentification.</translation>
    </message>
    <message>
        <source>Name a relay where the provider blocks port 25 or other servers distrust the host’s address.</source>
        <translation>Nommer un relais si le fournisseur bloque le port 25 ou si d’autres serveurs se méfient de l’adresse de l’hôte.</translation>
    </message>
    <message>
        <source>Leave IPv6 off unless a program on this host connects to ::1.</source>
        <translation>Laisser IPv6 désactivé, sauf si un programme de cet hôte se connecte à ::1.</translation>
    </message>
    <message>
        <source>Name the domains, addresses or networks whose hosts may send through it.</source>
        <translation>Nommer les domaines, adresses ou réseaux dont les hôtes peuvent envoyer par ce serveur.</translation>
    </message>
    <message>
        <source>Upgrade sendmail, or delete the line “CE root” from the sendmail.cf on the host.</source>
        <translation>Mettre sendmail à jour, ou supprimer la ligne « CE root » du sendmail.cf sur l’hôte.</translation>
    </message>
    <message>
        <source>Check that it resolves on the host, or choose no daemon.</source>
        <translation>Vérifier qu’il se résout sur l’hôte, ou choisir de n’avoir aucun démon.</translation>
    </message>
    <message>
        <source>The line that it belongs to is marked; look there first.</source>
        <translation>La ligne en cause est signalée ; commencer par la regarder.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc.</source>
        <translation>Rien à faire : l’hôte construit son propre .cf à partir du .mc.</translation>
    </message>
    <message>
        <source>Look for a typing error, or for a macro that came with a later release.</source>
        <translation>Chercher une faute de frappe, ou une macro apparue dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Look for a macro that calls itself.</source>
        <translation>Chercher une macro qui s’appelle elle-même.</translation>
    </message>
    <message>
        <source>Check that the cf tree is complete and readable.</source>
        <translation>Vérifier que l’arborescence cf est complète et lisible.</translation>
    </message>
    <message>
        <source>Install the package m4 (apt install m4, dnf install m4). The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>Installer le paquet m4 (apt install m4, dnf install m4). Les fichiers .mc et l’export s’en passent : l’hôte construit son propre .cf.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc if it has a cf tree.</source>
        <translation>Rien à faire : l’hôte construit son propre .cf à partir du .mc s’il a une arborescence cf.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>sendmail release</source>
        <translation>Version de sendmail</translation>
    </message>
    <message>
        <source>Relay host</source>
        <translation>Hôte relais</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay</source>
        <translation>Les noms sans alias vont au relais</translation>
    </message>
    <message>
        <source>Masquerade domain</source>
        <translation>Domaine de masquage</translation>
    </message>
    <message>
        <source>Masquerade recipients too</source>
        <translation>Masquer aussi les destinataires</translation>
    </message>
    <message>
        <source>Masquerade the envelope too</source>
        <translation>Masquer aussi l’enveloppe</translation>
    </message>
    <message>
        <source>Always add the domain</source>
        <translation>Toujours ajouter le domaine</translation>
    </message>
    <message>
        <source>Exposed users</source>
        <translation>Utilisateurs exposés</translation>
    </message>
    <message>
        <source>Hosts below these domains as well</source>
        <translation>Les hôtes de ces domaines aussi</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>IPv6 as well</source>
        <translation>IPv6 aussi</translation>
    </message>
    <message>
        <source>Port 587 as well</source>
        <translation>Port 587 aussi</translation>
    </message>
    <message>
        <source>Accepted domains</source>
        <translation>Domaines acceptés</translation>
    </message>
    <message>
        <source>Who may send through this server</source>
        <translation>Qui peut envoyer par ce serveur</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Autres alias</translation>
    </message>
    <message>
        <source>Queue runner</source>
        <translation>Traitement de la file</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>Commentaires dans les fichiers .mc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Null client</source>
        <translation>Client nul</translation>
    </message>
    <message>
        <source>Local aliases</source>
        <translation>Alias locaux</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Hands every message to a relay and keeps none: for the many hosts that only send.</source>
        <translation>Confie chaque message à un relais et n’en garde aucun : pour les nombreux hôtes qui ne font qu’envoyer.</translation>
    </message>
    <message>
        <source>Looks names up in its own aliases first, then sends on: for a host whose aliases must work, and for a home or small office host without a relay.</source>
        <translation>Cherche d’abord les noms dans ses propres alias, puis envoie plus loin : pour un hôte dont les alias doivent fonctionner, et pour un hôte sans relais, à la maison ou dans un petit bureau.</translation>
    </message>
    <message>
        <source>Takes mail for its domains and passes on what its clients send: for the central host.</source>
        <translation>Reçoit le courrier de ses domaines et transmet ce que ses clients envoient : pour l’hôte central.</translation>
    </message>
    <message>
        <source>No daemon: nothing listens</source>
        <translation>Aucun démon : rien n’écoute</translation>
    </message>
    <message>
        <source>Loopback: only this host itself can connect</source>
        <translation>Boucle locale : seul cet hôte peut se connecter</translation>
    </message>
    <message>
        <source>Network: other hosts can connect</source>
        <translation>Réseau : d’autres hôtes peuvent se connecter</translation>
    </message>
    <message>
        <source>The host has no name yet.</source>
        <translation>L’hôte n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>There is no relay, and this role hands all of its mail to one.</source>
        <translation>Il n’y a pas de relais, et ce rôle lui confie tout son courrier.</translation>
    </message>
    <message>
        <source>There is no domain yet for the mail to go under.</source>
        <translation>Il manque encore le domaine sous lequel part le courrier.</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads root’s mail.</source>
        <translation>Personne n’est encore désigné pour lire le courrier de root.</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads postmaster’s mail.</source>
        <translation>Personne n’est encore désigné pour lire le courrier de postmaster.</translation>
    </message>
    <message>
        <source>No domain is named yet whose mail ends here.</source>
        <translation>Aucun domaine dont le courrier ait ici sa destination n’est encore nommé.</translation>
    </message>
    <message>
        <source>An alias has no name yet.</source>
        <translation>Un alias n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>An empty value stands here.</source>
        <translation>Il y a ici une valeur vide.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espace</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>une tabulation</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>le caractère invisible %1</translation>
    </message>
    <message>
        <source>the character “%1”</source>
        <translation>le caractère « %1 »</translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot stand here.</source>
        <translation>%1 contient un caractère qui n’est pas admis ici.</translation>
    </message>
    <message>
        <source>%1 has %2 in it.</source>
        <translation>%1 contient %2.</translation>
    </message>
    <message>
        <source>%1 has a dot at its beginning or two dots in a row.</source>
        <translation>%1 commence par un point ou contient deux points à la suite.</translation>
    </message>
    <message>
        <source>%1 has a part with more than 63 characters: %2.</source>
        <translation>%1 contient une partie de plus de 63 caractères : %2.</translation>
    </message>
    <message>
        <source>%1 has a part that begins or ends with a hyphen: %2.</source>
        <translation>%1 contient une partie qui commence ou finit par un trait d’union : %2.</translation>
    </message>
    <message>
        <source>%1 has a part that no host name can have there: %2.</source>
        <translation>%1 contient une partie qu’aucun nom d’hôte ne peut avoir à cet endroit : %2.</translation>
    </message>
    <message>
        <source>This is a value of the wrong type.</source>
        <translation>Cette valeur n’est pas du bon type.</translation>
    </message>
    <message>
        <source>%1 is a value of the wrong type.</source>
        <translation>La valeur %1 n’est pas du bon type.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Ceci figure deux fois ici.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figure deux fois ici.</translation>
    </message>
    <message>
        <source>This alias leads back to itself.</source>
        <translation>Cet alias ramène à lui-même.</translation>
    </message>
    <message>
        <source>The alias leads back to itself: %1.</source>
        <translation>L’alias ramène à lui-même : %1.</translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is no JSON: line %1, %2.</source>
        <translation>Le fichier n’est pas du JSON : ligne %1, %2.</translation>
    </message>
    <message>
        <source>The chosen sendmail release has no such thing.</source>
        <translation>La version de sendmail choisie ne l’offre pas.</translation>
    </message>
    <message>
        <source>sendmail has this only since release %1.</source>
        <translation>sendmail ne l’offre que depuis la version %1.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>La valeur manque.</translation>
    </message>
    <message>
        <source>%1 has no dot, so it is no full name.</source>
        <translation>%1 n’a pas de point et n’est donc pas un nom complet.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 est trop long.</translation>
    </message>
    <message>
        <source>m4, which makes the configuration, takes “%1” in %2 for one of its commands.</source>
        <translation>m4, qui produit la configuration, prend « %1 » dans %2 pour l’une de ses commandes.</translation>
    </message>
    <message>
        <source>%1 has letters that no internationalised domain name can have.</source>
        <translation>%1 contient des lettres qu’aucun nom de domaine internationalisé ne peut avoir.</translation>
    </message>
    <message>
        <source>%1 has no port number between 1 and 65535.</source>
        <translation>%1 n’a pas de numéro de port compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The brackets in %1 do not belong together.</source>
        <translation>Les crochets de %1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 n’est pas une adresse.</translation>
    </message>
    <message>
        <source>%1 is this host itself. sendmail passes over such a relay without a word.</source>
        <translation>%1 est cet hôte lui-même. sendmail ignore un tel relais sans un mot.</translation>
    </message>
    <message>
        <source>This role cannot have %1.</source>
        <translation>Ce rôle n’admet pas %1.</translation>
    </message>
    <message>
        <source>%1 is no sendmail release that this program knows.</source>
        <translation>%1 n’est pas une version de sendmail connue de ce programme.</translation>
    </message>
    <message>
        <source>%1 is none of the possible values.</source>
        <translation>%1 ne fait pas partie des valeurs possibles.</translation>
    </message>
    <message>
        <source>%1 is no network: its prefix length does not fit its address.</source>
        <translation>%1 n’est pas un réseau : la longueur du préfixe ne convient pas à l’adresse.</translation>
    </message>
    <message>
        <source>%1 cannot stand before the @ of an address.</source>
        <translation>%1 ne peut pas se trouver devant le @ d’une adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an alias.</source>
        <translation>%1 ne peut pas être le nom d’un alias.</translation>
    </message>
    <message>
        <source>%1 is neither an address nor the name of an alias or a user.</source>
        <translation>%1 n’est ni une adresse, ni le nom d’un alias ou d’un utilisateur.</translation>
    </message>
    <message>
        <source>The alias %1 leads nowhere.</source>
        <translation>L’alias %1 ne mène nulle part.</translation>
    </message>
    <message>
        <source>The alias %1 stands here twice.</source>
        <translation>L’alias %1 figure deux fois ici.</translation>
    </message>
    <message>
        <source>%1 is no number of minutes that divides an hour.</source>
        <translation>%1 n’est pas un nombre de minutes qui divise une heure.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ce champ n’existe pas.</translation>
    </message>
    <message>
        <source>Version %1 of the answers file is not known to this program.</source>
        <translation>La version %1 du fichier de réponses n’est pas connue de ce programme.</translation>
    </message>
    <message>
        <source>%1 has no dot: with such a host name sendmail waits a minute at each start.</source>
        <translation>%1 n’a pas de point : avec un tel nom d’hôte, sendmail attend une minute à chaque démarrage.</translation>
    </message>
    <message>
        <source>Choose null-client, local-aliases or mail-server.</source>
        <translation>Choisir null-client, local-aliases ou mail-server.</translation>
    </message>
    <message>
        <source>Write the host’s full name, such as web01.example.com.</source>
        <translation>Indiquer le nom complet de l’hôte, par exemple web01.example.com.</translation>
    </message>
    <message>
        <source>Choose debian, redhat, freebsd, solaris or generic.</source>
        <translation>Choisir debian, redhat, freebsd, solaris ou generic.</translation>
    </message>
    <message>
        <source>Write the release that “sendmail -d0.1 -bv root” shows, such as 8.18.</source>
        <translation>Indiquer la version que montre « sendmail -d0.1 -bv root », par exemple 8.18.</translation>
    </message>
    <message>
        <source>Write the name of the host that takes this host’s mail, such as mail.example.com, mail.example.com:2525 or [192.0.2.25].</source>
        <translation>Indiquer le nom de l’hôte qui prend le courrier de celui-ci, par exemple mail.example.com, mail.example.com:2525 ou [192.0.2.25].</translation>
    </message>
    <message>
        <source>Write the domain that replies and bounces should go to, such as example.com.</source>
        <translation>Indiquer le domaine où doivent aller les réponses et les avis de non-remise, par exemple example.com.</translation>
    </message>
    <message>
        <source>Write the part before the @ alone, such as “operator”.</source>
        <translation>N’indiquer que la partie qui précède le @, par exemple « operator ».</translation>
    </message>
    <message>
        <source>Write one domain a row, such as old.example.net.</source>
        <translation>Indiquer un domaine par ligne, par exemple old.example.net.</translation>
    </message>
    <message>
        <source>Choose none, loopback or network.</source>
        <translation>Choisir none, loopback ou network.</translation>
    </message>
    <message>
        <source>Write one domain a row, such as example.com.</source>
        <translation>Indiquer un domaine par ligne, par exemple example.com.</translation>
    </message>
    <message>
        <source>Write a domain, an address or a network, such as example.com, 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>Indiquer un domaine, une adresse ou un réseau, par exemple example.com, 192.0.2.7 ou 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Write the address of a person who reads it, such as admin@example.com.</source>
        <translation>Indiquer l’adresse d’une personne qui le lit, par exemple admin@example.com.</translation>
    </message>
    <message>
        <source>Write a name and the addresses it leads to, such as “backup” and admin@example.com.</source>
        <translation>Indiquer un nom et les adresses auxquelles il mène, par exemple « backup » et admin@example.com.</translation>
    </message>
    <message>
        <source>Write a number that divides 60, such as 10, 15 or 30.</source>
        <translation>Indiquer un nombre qui divise 60, par exemple 10, 15 ou 30.</translation>
    </message>
    <message>
        <source>Choose cron or systemd-timer.</source>
        <translation>Choisir cron ou systemd-timer.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Choisir yes ou no.</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters . _ + - only.</source>
        <translation>N’employer que des lettres, des chiffres et les caractères . _ + -.</translation>
    </message>
    <message>
        <source>Use plain addresses and names only, such as admin@example.com or operator.</source>
        <translation>N’employer que des adresses et des noms simples, par exemple admin@example.com ou operator.</translation>
    </message>
    <message>
        <source>Write the name without it, such as mail.example.com; letters, digits, hyphens and dots make a name.</source>
        <translation>Écrire le nom sans ce caractère, par exemple mail.example.com ; un nom se compose de lettres, de chiffres, de traits d’union et de points.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, as in web01.example.com.</source>
        <translation>N’employer que des lettres, des chiffres, des traits d’union et des points, comme dans web01.example.com.</translation>
    </message>
    <message>
        <source>The only possible value is %1.</source>
        <translation>La seule valeur possible est %1.</translation>
    </message>
    <message>
        <source>Possible values are %1.</source>
        <translation>Les valeurs possibles sont %1.</translation>
    </message>
    <message>
        <source>See the schema of the answers file for the type.</source>
        <translation>Voir le type dans le schéma du fichier de réponses.</translation>
    </message>
    <message>
        <source>The type wanted here: %1.</source>
        <translation>Type attendu ici : %1.</translation>
    </message>
    <message>
        <source>Remove it; the schema of the answers file lists every field.</source>
        <translation>Le retirer ; le schéma du fichier de réponses énumère tous les champs.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant; otherwise remove it.</source>
        <translation>Il s’agit peut-être de %1 ; sinon, le retirer.</translation>
    </message>
    <message>
        <source>Choose a release from the list.</source>
        <translation>Choisir une version dans la liste.</translation>
    </message>
    <message>
        <source>Choose a release from %1 to %2.</source>
        <translation>Choisir une version de %1 à %2.</translation>
    </message>
    <message>
        <source>Leave it off, or choose a newer release.</source>
        <translation>Ne pas l’activer, ou choisir une version plus récente.</translation>
    </message>
    <message>
        <source>Leave it off, or choose release %1 or newer if the host has it.</source>
        <translation>Ne pas l’activer, ou choisir la version %1 ou plus récente si l’hôte l’a.</translation>
    </message>
    <message>
        <source>See the schema of the answers file.</source>
        <translation>Voir le schéma du fichier de réponses.</translation>
    </message>
    <message>
        <source>Add it; the schema of the answers file says what belongs there.</source>
        <translation>L’ajouter ; le schéma du fichier de réponses dit ce qui doit y figurer.</translation>
    </message>
    <message>
        <source>Between dots stand letters, digits and inner hyphens, 63 at the most; the last part is no number.</source>
        <translation>Entre les points : des lettres, des chiffres et des traits d’union intérieurs, 63 au plus ; la dernière partie n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A whole name has 253 characters at the most, and what stands before an @ has 64.</source>
        <translation>Un nom entier a 253 caractères au plus, et ce qui précède un @ en a 64.</translation>
    </message>
    <message>
        <source>Use another name for it, such as an alias in the DNS without this word.</source>
        <translation>Employer un autre nom pour lui, par exemple un alias dans le DNS sans ce mot.</translation>
    </message>
    <message>
        <source>Write the name as its owner registered it, or as A-labels that begin with xn--.</source>
        <translation>Écrire le nom tel que son titulaire l’a enregistré, ou en A-labels qui commencent par xn--.</translation>
    </message>
    <message>
        <source>Write a number after the colon, such as mail.example.com:587, or neither.</source>
        <translation>Mettre un nombre après le deux-points, par exemple mail.example.com:587, ou ne mettre ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Write [mail.example.com] or [mail.example.com]:587; brackets mean: no MX look-up.</source>
        <translation>Écrire [mail.example.com] ou [mail.example.com]:587 ; les crochets signifient : pas de recherche MX.</translation>
    </message>
    <message>
        <source>Name another host; for a host that delivers by itself choose another role and leave the relay empty.</source>
        <translation>Nommer un autre hôte ; pour un hôte qui fait lui-même la remise, choisir un autre rôle et laisser le relais vide.</translation>
    </message>
    <message>
        <source>Write the network’s first address and a length up to 32 (IPv4) or 128 (IPv6), such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Écrire la première adresse du réseau et une longueur d’au plus 32 (IPv4) ou 128 (IPv6), par exemple 192.0.2.0/24 ou 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Write narrower networks, such as 192.0.2.0/24.</source>
        <translation>Indiquer des réseaux plus étroits, par exemple 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Use a name without @, such as “backup”.</source>
        <translation>Employer un nom sans @, par exemple « backup ».</translation>
    </message>
    <message>
        <source>Write addresses and names with commas between them, such as admin@example.com, operator. Files and commands are not accepted.</source>
        <translation>Séparer les adresses et les noms par des virgules, par exemple admin@example.com, operator. Les fichiers et les commandes ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Let one of these aliases lead to an address outside this host.</source>
        <translation>Faire mener l’un de ces alias à une adresse extérieure à cet hôte.</translation>
    </message>
    <message>
        <source>Give it an address, such as admin@example.com, or remove it.</source>
        <translation>Lui donner une adresse, par exemple admin@example.com, ou le retirer.</translation>
    </message>
    <message>
        <source>Keep one of them with all of the addresses; root and postmaster have fields of their own.</source>
        <translation>N’en garder qu’un, avec toutes les adresses ; root et postmaster ont leurs propres champs.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Retirer l’un des deux.</translation>
    </message>
    <message>
        <source>Correct that place; “export” writes an answers.json that can be compared.</source>
        <translation>Corriger cet endroit ; « export » écrit un answers.json qui peut servir de comparaison.</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>Ce programme lit la version %1.</translation>
    </message>
    <message>
        <source>%1 keeps this host’s name</source>
        <translation>%1 garde le nom de cet hôte</translation>
    </message>
    <message>
        <source>nothing listens here</source>
        <translation>rien n’écoute ici</translation>
    </message>
    <message>
        <source>nobody is named to read root’s mail</source>
        <translation>personne n’est désigné pour lire le courrier de root</translation>
    </message>
    <message>
        <source>names without an alias go to %1</source>
        <translation>les noms sans alias vont à %1</translation>
    </message>
    <message>
        <source>users without an alias get their mail here</source>
        <translation>les utilisateurs sans alias reçoivent leur courrier ici</translation>
    </message>
    <message>
        <source>mail for %1 ends here</source>
        <translation>le courrier pour %1 a ici sa destination</translation>
    </message>
    <message>
        <source>no other host may send through it</source>
        <translation>aucun autre hôte ne peut envoyer par ce serveur</translation>
    </message>
    <message>
        <source>%1 may send through it</source>
        <translation>autorisés à envoyer par ce serveur : %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names; at least two more</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: “%1” exists already.</source>
        <translation>Rien n’a été écrit : « %1 » existe déjà.</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” is something else than a bundle and stays as it is.</source>
        <translation>Rien n’a été écrit : « %1 » n’est pas un kit et reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written (%2).</source>
        <translation>Impossible d’écrire « %1 » (%2) ; rien n’a été laissé derrière.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no names are listed</comment>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>between two queue runs</comment>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer&apos;s label and value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>En son absence :</translation>
    </message>
    <message>
        <source>Related:</source>
        <translation>Voir aussi :</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Ici :</translation>
    </message>
    <message>
        <source>What goes wrong:</source>
        <translation>Ce qui peut mal tourner :</translation>
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
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>grade, finding, what to do</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>Use %1 as the masquerade domain</source>
        <translation>Prendre %1 comme domaine de masquage</translation>
    </message>
    <message>
        <source>Use the plain name %1 for the relay</source>
        <translation>Prendre le nom simple %1 pour le relais</translation>
    </message>
    <message>
        <source>Listen on loopback only</source>
        <translation>N’écouter que sur la boucle locale</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>Écouter sur le réseau</translation>
    </message>
    <message>
        <source>Run no daemon</source>
        <translation>Aucun démon</translation>
    </message>
    <message>
        <source>Close port 587</source>
        <translation>Fermer le port 587</translation>
    </message>
    <message>
        <source>Listen on IPv4 only</source>
        <translation>Écouter en IPv4 seulement</translation>
    </message>
    <message>
        <source>The masquerade domain is %1 now.</source>
        <translation>Le domaine de masquage est maintenant %1.</translation>
    </message>
    <message>
        <source>The envelope is masqueraded now.</source>
        <translation>L’enveloppe est maintenant masquée.</translation>
    </message>
    <message>
        <source>Recipients are masqueraded now.</source>
        <translation>Les destinataires sont maintenant masqués.</translation>
    </message>
    <message>
        <source>The relay is %1 now, without brackets.</source>
        <translation>Le relais est maintenant %1, sans crochets.</translation>
    </message>
    <message>
        <source>The daemon listens on loopback only now.</source>
        <translation>Le démon n’écoute plus que sur la boucle locale.</translation>
    </message>
    <message>
        <source>The daemon listens on the network now.</source>
        <translation>Le démon écoute maintenant sur le réseau.</translation>
    </message>
    <message>
        <source>No daemon runs now.</source>
        <translation>Plus aucun démon ne tourne.</translation>
    </message>
    <message>
        <source>Port 587 is closed now.</source>
        <translation>Le port 587 est maintenant fermé.</translation>
    </message>
    <message>
        <source>The daemon listens on IPv4 only now.</source>
        <translation>Le démon n’écoute plus qu’en IPv4.</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>address</comment>
        <translation>%1, sans changement</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>address before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>users who keep the host’s name</comment>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>none</source>
        <comment>exceptions</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Also rewritten</source>
        <translation>Réécrits aussi</translation>
    </message>
    <message>
        <source>Hosts below too</source>
        <translation>Avec leurs hôtes</translation>
    </message>
    <message>
        <source>Still tell the host</source>
        <translation>Montrent encore l’hôte</translation>
    </message>
    <message>
        <source>Received: and Message-ID</source>
        <translation>Received: et Message-ID</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Avis de non-remise</translation>
    </message>
    <message>
        <source>To: and Cc:</source>
        <translation>To: et Cc:</translation>
    </message>
    <message>
        <source>none: each recipient’s own server, found by MX records</source>
        <translation>aucun : le serveur de chaque destinataire, trouvé par les enregistrements MX</translation>
    </message>
    <message>
        <source>port 25 to the outside must be open</source>
        <translation>le port 25 vers l’extérieur doit être ouvert</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a relay</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>its MX records are looked up first</source>
        <translation>ses enregistrements MX sont d’abord recherchés</translation>
    </message>
    <message>
        <source>that very host, without an MX look-up</source>
        <translation>cet hôte même, sans recherche MX</translation>
    </message>
    <message>
        <source>the aliases or the mailbox of root on this host</source>
        <translation>les alias ou la boîte aux lettres de root sur cet hôte</translation>
    </message>
    <message>
        <source>the mailbox of %1 on this host</source>
        <translation>la boîte aux lettres de %1 sur cet hôte</translation>
    </message>
    <message>
        <source>none here: all go to %1, aliases and .forward files are not read</source>
        <translation>aucun ici : tous vont à %1, ni les alias ni les fichiers .forward ne sont lus</translation>
    </message>
    <message>
        <source>aliases of this host first, then %1</source>
        <translation>d’abord les alias de cet hôte, puis %1</translation>
    </message>
    <message>
        <source>aliases of this host first, then the user’s mailbox on it; other names bounce</source>
        <translation>d’abord les alias de cet hôte, puis la boîte aux lettres de l’utilisateur sur cet hôte ; les autres noms sont renvoyés</translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation>Où va le courrier</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Mail to root</source>
        <translation>Courrier de root</translation>
    </message>
    <message>
        <source>Other local names</source>
        <translation>Autres noms locaux</translation>
    </message>
    <message>
        <source>Needs a reader</source>
        <translation>Lecteur à prévoir</translation>
    </message>
    <message>
        <source>%1, to be checked on %2</source>
        <translation>%1, à vérifier sur %2</translation>
    </message>
    <message>
        <source>Takes mail for</source>
        <translation>Courrier reçu pour</translation>
    </message>
    <message>
        <source>May send through it</source>
        <translation>Autorisés à envoyer</translation>
    </message>
    <message>
        <source>no other host</source>
        <translation>aucun autre hôte</translation>
    </message>
    <message>
        <source>sendmail’s default</source>
        <translation>sendmail, par défaut</translation>
    </message>
    <message>
        <source>IPv6 and IPv4</source>
        <translation>IPv6 et IPv4</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <comment>an address that stands for all</comment>
        <translation>%1 (toutes)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>built there from the .mc</source>
        <translation>construit sur place depuis le .mc</translation>
    </message>
    <message>
        <source>lines merged into yours</source>
        <translation>lignes insérées dans le vôtre</translation>
    </message>
    <message>
        <source>daemon settings changed</source>
        <translation>réglages du démon modifiés</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <comment>queue run</comment>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes past the hour, by the host’s name</source>
        <comment>list of minutes</comment>
        <translation>aux minutes %1 de chaque heure, d’après le nom de l’hôte</translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <comment>command, user</comment>
        <translation>%1 (en tant que %2)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>Ports ouverts</translation>
    </message>
    <message>
        <source>none: nothing listens, no mail daemon runs</source>
        <translation>aucun : rien n’écoute, aucun démon de messagerie ne tourne</translation>
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
        <translation>Famille</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>Le courrier qui attend</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Il exécute</translation>
    </message>
    <message>
        <source>The daemon’s queue</source>
        <translation>La file du démon</translation>
    </message>
    <message>
        <source>the daemon tries again by itself</source>
        <translation>le démon réessaie de lui-même</translation>
    </message>
    <message>
        <source>Submission program</source>
        <translation>Programme de soumission</translation>
    </message>
    <message>
        <source>none in sendmail %1: sendmail.mc alone decides</source>
        <translation>aucun dans sendmail %1 : sendmail.mc décide seul</translation>
    </message>
    <message>
        <source>Files on the host</source>
        <translation>Fichiers sur l’hôte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Owner and mode</source>
        <translation>Propriétaire et mode</translation>
    </message>
    <message>
        <source>as the file has them; a new one: root, 0644</source>
        <translation>ceux du fichier ; pour un nouveau : root, 0644</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>%1, before anything changes</source>
        <comment>folder</comment>
        <translation>%1, avant toute modification</translation>
    </message>
    <message>
        <source>After the installation</source>
        <translation>Après l’installation</translation>
    </message>
    <message>
        <source>See that it works</source>
        <translation>Vérifier que tout marche</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>After a change by hand</source>
        <translation>Après modification à la main</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <translation>Dans le DNS</translation>
    </message>
    <message>
        <source>an MX record that leads here, for %1</source>
        <translation>un enregistrement MX qui mène ici, pour %1</translation>
    </message>
    <message>
        <source>A central server has the mailboxes and the aliases, and this host only sends: web servers, databases, workstations, appliances.</source>
        <translation>un serveur central a les boîtes aux lettres et les alias, et que cet hôte ne fait qu’envoyer : serveurs web, bases de données, postes de travail, appliances.</translation>
    </message>
    <message>
        <source>Nothing listens, so nothing can be attacked from outside. No aliases have to be kept in step on each host: they are in one place, on the server.</source>
        <translation>Rien n’écoute, rien ne peut donc être attaqué de l’extérieur. Aucun alias n’est à tenir à jour sur chaque hôte : ils sont à un seul endroit, sur le serveur.</translation>
    </message>
    <message>
        <source>The relay has to be up. Until it is, mail waits, and something has to flush the queue; the bundle sets that up.</source>
        <translation>Le relais doit fonctionner. Sinon le courrier attend, et quelque chose doit vider la file d’attente ; le kit s’en occupe.</translation>
    </message>
    <message>
        <source>Nobody has a mailbox for root at the masquerade domain: then every report of this host bounces to an address that nobody reads. An alias in this host’s own file has no effect at all.</source>
        <translation>Personne n’a de boîte aux lettres pour root dans le domaine de masquage : chaque rapport de cet hôte donne alors un avis de non-remise envoyé à une adresse que personne ne lit. Un alias dans le fichier de cet hôte n’a aucun effet.</translation>
    </message>
    <message>
        <source>The central aliases are not yours to change, or there is no central server: a home or a small office. The host’s own aliases decide who reads what.</source>
        <translation>les alias centraux ne dépendent pas de vous, ou qu’il n’y a pas de serveur central : à la maison, dans un petit bureau. Les alias de l’hôte décident qui lit quoi.</translation>
    </message>
    <message>
        <source>Aliases work whatever the relay knows. The daemon is there for this host alone; from the network nobody can connect.</source>
        <translation>Les alias fonctionnent, quoi que sache le relais. Le démon n’est là que pour cet hôte ; depuis le réseau, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>A daemon runs all the time and has to be kept up to date. Whoever breaks into an account on the host can talk to it. And each such host has a file of aliases that somebody has to keep right.</source>
        <translation>Un démon tourne en permanence et doit être tenu à jour. Quiconque s’empare d’un compte sur l’hôte peut lui parler. Et chacun de ces hôtes a un fichier d’alias que quelqu’un doit entretenir.</translation>
    </message>
    <message>
        <source>People leave and their aliases stay, on every host. A name without an alias ends in a mailbox here, where nobody looks, unless it is sent on to the relay.</source>
        <translation>Les gens partent et leurs alias restent, sur chaque hôte. Un nom sans alias finit ici dans une boîte aux lettres que personne ne regarde, à moins d’être envoyé au relais.</translation>
    </message>
    <message>
        <source>This is the host that the others send through and that has the mailboxes. Most sites need one or two, and every other host can be a null client.</source>
        <translation>c’est par cet hôte que les autres envoient, et que les boîtes aux lettres s’y trouvent. La plupart des sites en demandent un ou deux, et tous les autres hôtes peuvent être des clients nuls.</translation>
    </message>
    <message>
        <source>All aliases are in one place, and only this host has to be watched, patched and backed up for the sake of mail.</source>
        <translation>Tous les alias sont à un seul endroit, et pour le courrier ce seul hôte est à surveiller, à mettre à jour et à sauvegarder.</translation>
    </message>
    <message>
        <source>It listens to the network, so it will be attacked. It needs DNS records that fit, a queue that somebody watches, and a backup of the mailboxes.</source>
        <translation>Il écoute sur le réseau et sera donc attaqué. Il lui faut des enregistrements DNS cohérents, une file d’attente que quelqu’un surveille et une sauvegarde des boîtes aux lettres.</translation>
    </message>
    <message>
        <source>If too many may send through it, strangers send spam, and other servers stop taking its mail. If its own domain is not listed, mail for the domain comes back as a loop.</source>
        <translation>Si trop de monde peut envoyer par lui, des inconnus envoient du spam, et les autres serveurs n’acceptent plus son courrier. Si son propre domaine n’est pas dans la liste, le courrier du domaine tourne en boucle et revient.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 through %3</source>
        <comment>user, address, relay</comment>
        <translation>Le courrier de %1 part sous l’adresse %2 via %3</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 straight to the recipients’ servers</source>
        <comment>user, address</comment>
        <translation>Le courrier de %1 part sous l’adresse %2 directement vers les serveurs des destinataires</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <comment>a relay</comment>
        <translation>%1 (port %2)</translation>
    </message>
    <message>
        <source>bounces return to %1</source>
        <translation>les avis de non-remise vont à %1</translation>
    </message>
    <message>
        <source>%1 keep this host’s name</source>
        <comment>several users</comment>
        <translation>%1 gardent le nom de cet hôte</translation>
    </message>
    <message>
        <source>mail to root goes to %1</source>
        <translation>le courrier de root va à %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587, over IPv6 too</source>
        <translation>seul cet hôte peut se connecter, sur les ports 25 et 587, en IPv6 aussi</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587</source>
        <translation>seul cet hôte peut se connecter, sur les ports 25 et 587</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25, over IPv6 too</source>
        <translation>seul cet hôte peut se connecter, sur le port 25, en IPv6 aussi</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25</source>
        <translation>seul cet hôte peut se connecter, sur le port 25</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587, over IPv6 too</source>
        <translation>d’autres hôtes peuvent se connecter sur les ports 25 et 587, en IPv6 aussi</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587</source>
        <translation>d’autres hôtes peuvent se connecter sur les ports 25 et 587</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25, over IPv6 too</source>
        <translation>d’autres hôtes peuvent se connecter sur le port 25, en IPv6 aussi</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25</source>
        <translation>d’autres hôtes peuvent se connecter sur le port 25</translation>
    </message>
    <message>
        <source>%1 has something wrong with it</source>
        <comment>a field</comment>
        <translation>%1 contient une erreur</translation>
    </message>
    <message>
        <source>%1 have something wrong with them</source>
        <comment>fields</comment>
        <translation>%1 contiennent une erreur</translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <comment>a field</comment>
        <translation>%1 attend une réponse</translation>
    </message>
    <message>
        <source>%1 need answers</source>
        <comment>fields</comment>
        <translation>%1 attendent une réponse</translation>
    </message>
    <message>
        <source>Not complete yet: %1</source>
        <translation>Pas encore complet : %1</translation>
    </message>
    <message>
        <source>No daemon runs. The line keeps one that somebody starts by mistake on %1, where only this host itself can connect.</source>
        <translation>Aucun démon ne tourne. Si quelqu’un en lance un par erreur, la ligne le cantonne à %1, où seul cet hôte peut se connecter.</translation>
    </message>
    <message>
        <source>Only programs on %1 can connect here, to port %2 of %3.</source>
        <translation>Seuls les programmes de %1 peuvent se connecter ici, au port %2 de %3.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv4 address of %2.</source>
        <translation>D’autres hôtes peuvent se connecter au port %1 de toutes les adresses IPv4 de %2.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every address of %2, IPv4 and IPv6: on this platform one socket takes both.</source>
        <translation>D’autres hôtes peuvent se connecter au port %1 de toutes les adresses de %2, IPv4 et IPv6 : sur cette plateforme, un seul socket prend les deux.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv6 address of %2.</source>
        <translation>D’autres hôtes peuvent se connecter au port %1 de toutes les adresses IPv6 de %2.</translation>
    </message>
    <message>
        <source>No daemon runs. Should somebody start one, port 587 stays closed.</source>
        <translation>Aucun démon ne tourne. Si quelqu’un en lançait un, le port 587 resterait fermé.</translation>
    </message>
    <message>
        <source>You want port 587. A DAEMON_OPTIONS line of its own opens it, so that the file shows it.</source>
        <translation>Le port 587 est demandé. Une ligne DAEMON_OPTIONS à lui l’ouvre, pour que le fichier le montre.</translation>
    </message>
    <message>
        <source>You did not ask for port 587, so it stays closed.</source>
        <translation>Le port 587 n’a pas été demandé, il reste donc fermé.</translation>
    </message>
    <message>
        <source>No daemon runs on %1, so what programs write goes straight to %2.</source>
        <translation>Aucun démon ne tourne sur %1 ; ce que les programmes écrivent va donc directement à %2.</translation>
    </message>
    <message>
        <source>A daemon listens on 127.0.0.1 of %1, and what programs write goes to it first.</source>
        <translation>Un démon écoute sur 127.0.0.1 de %1, et ce que les programmes écrivent va d’abord à lui.</translation>
    </message>
    <message>
        <source>%1 takes mail on port %2.</source>
        <translation>%1 reçoit le courrier sur le port %2.</translation>
    </message>
    <message>
        <source>The relay is written in brackets. With these rules a bare root goes there as root@%1.</source>
        <translation>Le relais est écrit entre crochets. Avec ces règles, un simple root y arrive sous la forme root@%1.</translation>
    </message>
    <message>
        <source>Mail that stays on %1 says From: root@%2.</source>
        <translation>Le courrier qui reste sur %1 porte From: root@%2.</translation>
    </message>
    <message>
        <source>%1 looks names up in its own aliases, and that is this mailer’s work.</source>
        <translation>%1 cherche les noms dans ses propres alias, et c’est le travail de ce mailer.</translation>
    </message>
    <message>
        <source>%1 puts mail for its own domains into mailboxes.</source>
        <translation>%1 dépose le courrier de ses propres domaines dans des boîtes aux lettres.</translation>
    </message>
    <message>
        <source>sendmail %1 has neither DAEMON_OPTIONS nor a submission program: sendmail.mc alone is written, in the old words.</source>
        <translation>sendmail %1 n’a ni DAEMON_OPTIONS ni programme de soumission : seul sendmail.mc est écrit, à l’ancienne manière.</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS, but no submission program: there is no submit.mc.</source>
        <translation>sendmail %1 a DAEMON_OPTIONS, mais pas de programme de soumission : il n’y a pas de submit.mc.</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS and a submission program: sendmail.mc and submit.mc are both written.</source>
        <translation>sendmail %1 a DAEMON_OPTIONS et un programme de soumission : sendmail.mc et submit.mc sont écrits tous les deux.</translation>
    </message>
    <message>
        <source>On %1 the cf tree’s macros are in %2.</source>
        <translation>Sous %1, les macros de l’arborescence cf sont dans %2.</translation>
    </message>
    <message>
        <source>The host runs %1; %2 is the cf tree’s file about it.</source>
        <translation>L’hôte tourne sous %1 ; %2 est le fichier de l’arborescence cf qui s’y rapporte.</translation>
    </message>
    <message>
        <source>%1 keeps its own settings in a domain file called %2.</source>
        <translation>Sous %1, les réglages propres à la plateforme sont dans un fichier DOMAIN nommé %2.</translation>
    </message>
    <message>
        <source>On %1 the aliases are in %2; the cf tree would look elsewhere.</source>
        <translation>Sous %1, les alias sont dans %2 ; l’arborescence cf les chercherait ailleurs.</translation>
    </message>
    <message>
        <source>On %1 the service that flushes the queue waits for %2.</source>
        <translation>Sous %1, le service qui vide la file d’attente attend %2.</translation>
    </message>
    <message>
        <source>%1 keeps sendmail’s files in %2.</source>
        <translation>Sous %1, les fichiers de sendmail sont dans %2.</translation>
    </message>
    <message>
        <source>This is how Debian’s own tools write the line while DAEMON_HOSTSTATS is “no”.</source>
        <translation>C’est ainsi que les outils de Debian écrivent la ligne tant que DAEMON_HOSTSTATS vaut « no ».</translation>
    </message>
    <message>
        <source>The file is for %1, and its .cf says so.</source>
        <translation>Le fichier est destiné à %1, et son .cf le dit.</translation>
    </message>
    <message>
        <source>The lines between the two say whose file this is and what made it.</source>
        <translation>Les lignes entre les deux disent à qui est ce fichier et ce qui l’a produit.</translation>
    </message>
    <message>
        <source>It follows from no answer: each submit.mc has the line, as the one that comes with sendmail.</source>
        <translation>Elle ne découle d’aucune réponse : chaque submit.mc a cette ligne, comme celui livré avec sendmail.</translation>
    </message>
    <message>
        <source>Before anything else happens to it, a bare root is root@%1.</source>
        <translation>Avant toute autre chose, un simple root est root@%1.</translation>
    </message>
    <message>
        <source>Each directive has its note.</source>
        <translation>Chaque directive a sa note.</translation>
    </message>
    <message>
        <source>The files have directives alone.</source>
        <translation>Les fichiers ne contiennent que des directives.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisir un autre nom.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another one.</source>
        <translation>Ce répertoire n’existe pas : le créer d’abord, ou en choisir un autre.</translation>
    </message>
    <message>
        <source>You have no permission to write there: choose another folder, such as one below your home folder.</source>
        <translation>Vous n’avez pas le droit d’y écrire : choisir un autre répertoire, par exemple sous votre répertoire personnel.</translation>
    </message>
    <message>
        <source>That file system can only be read: choose a folder on another one.</source>
        <translation>Ce système de fichiers est en lecture seule : choisir un répertoire sur un autre.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose a folder on another disk.</source>
        <translation>Le disque est plein : libérer de la place, ou choisir un répertoire sur un autre disque.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Réessayer, ou choisir un autre répertoire.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”.</source>
        <translation>Rien n’a été écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written.</source>
        <translation>Impossible d’écrire « %1 » ; rien n’a été laissé derrière.</translation>
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
        <translation>un timer systemd</translation>
    </message>
    <message>
        <source>Install the package sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), or name the folder of a cf tree in the View menu, with --cf-tree or in SENDMAIL_WIZARD_CF_TREE. The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>Installer le paquet sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), ou indiquer le répertoire d’une arborescence cf dans le menu Affichage, avec --cf-tree ou dans SENDMAIL_WIZARD_CF_TREE. Les fichiers .mc et l’export s’en passent : l’hôte construit son propre .cf.</translation>
    </message>
    <message>
        <source>%1 would take more than 256 lines of the access map.</source>
        <translation>%1 prendrait plus de 256 lignes de la table access.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Further domains to rewrite</source>
        <translation>Autres domaines à réécrire</translation>
    </message>
    <message>
        <source>Root’s mail goes to</source>
        <translation>Lecteur du courrier de root</translation>
    </message>
    <message>
        <source>Postmaster’s mail goes to</source>
        <translation>Lecteur du courrier de postmaster</translation>
    </message>
    <message>
        <source>Send the queue every</source>
        <translation>Intervalle entre les envois</translation>
    </message>
    <message>
        <source>The way to the relay is never encrypted.</source>
        <translation>Le trajet vers le relais n’est jamais chiffré.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, and its certificate has to be for its name; otherwise mail waits.</source>
        <translation>Le trajet vers le relais est chiffré, et son certificat doit être à son nom ; sinon le courrier attend.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, its certificate has to be for its name, and this host logs in as %1; otherwise mail waits.</source>
        <translation>Le trajet vers le relais est chiffré, son certificat doit être à son nom, et cet hôte s’authentifie comme %1 ; sinon le courrier attend.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted if the relay offers it; nobody checks who answers.</source>
        <translation>Le trajet vers le relais est chiffré si le relais le propose ; personne ne vérifie qui répond.</translation>
    </message>
    <message>
        <source>The password for the relay is filled in on the host, in %1, which only root may read. Until then mail waits.</source>
        <translation>Le mot de passe pour le relais est inscrit sur l’hôte, dans %1, que seul root peut lire. D’ici là, le courrier attend.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>host, network or address</source>
        <translation>hôte, réseau ou adresse</translation>
    </message>
    <message>
        <source>map</source>
        <translation>table</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>time span such as 1h30m</source>
        <translation>durée, par exemple 1h30m</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True ou False</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>mot-clé</translation>
    </message>
    <message>
        <source>keywords, commas between</source>
        <translation>mots-clés, séparés par des virgules</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>peut être omis</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>peut être répété</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut : %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Choix : %1.</translation>
    </message>
    <message>
        <source>After %1; before %2.</source>
        <translation>Après %1 ; avant %2.</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>Avant %1.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Après %1.</translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <translation>sendmail %1</translation>
    </message>
    <message>
        <source>Gone since:</source>
        <translation>Supprimée depuis :</translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation>Écrire plutôt :</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>Sécurité :</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Par défaut :</translation>
    </message>
    <message>
        <source>In the .cf:</source>
        <translation>Dans le .cf :</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Table :</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>Demande :</translation>
    </message>
    <message>
        <source>Needs one of:</source>
        <translation>Demande l’une de :</translation>
    </message>
    <message>
        <source>Not together with:</source>
        <translation>Incompatible avec :</translation>
    </message>
    <message>
        <source>Turns on by itself:</source>
        <translation>Active d’elle-même :</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Valeur :</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <comment>an argument of a directive</comment>
        <translation>Il est obligatoire.</translation>
    </message>
    <message>
        <source>Write a host, such as mail.example.com or [192.0.2.25].</source>
        <translation>Écrire un hôte, par exemple mail.example.com ou [192.0.2.25].</translation>
    </message>
    <message>
        <source>Write a domain, such as example.com.</source>
        <translation>Écrire un domaine, par exemple example.com.</translation>
    </message>
    <message>
        <source>Write a name, an address or a network, such as 192.0.2.0/24.</source>
        <translation>Écrire un nom, une adresse ou un réseau, par exemple 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 20.</source>
        <translation>Écrire un nombre entier, par exemple 20.</translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 30m, 4h or 5d.</source>
        <translation>Écrire une durée avec son unité, par exemple 30m, 4h ou 5d.</translation>
    </message>
    <message>
        <source>Write True or False.</source>
        <translation>Écrire True ou False.</translation>
    </message>
    <message>
        <source>Write a whole path, such as /etc/mail/access.</source>
        <translation>Écrire un chemin complet, par exemple /etc/mail/access.</translation>
    </message>
    <message>
        <source>Write a map type and a file, such as hash /etc/mail/access.</source>
        <translation>Écrire un type de table et un fichier, par exemple hash /etc/mail/access.</translation>
    </message>
    <message>
        <source>It is one of these: %1.</source>
        <translation>Les valeurs possibles : %1.</translation>
    </message>
    <message>
        <source>The directive has no such argument.</source>
        <translation>La directive n’a pas un tel argument.</translation>
    </message>
    <message>
        <source>Frame of the file</source>
        <translation>Cadre du fichier</translation>
    </message>
    <message>
        <source>Daemon and connections</source>
        <translation>Démon et connexions</translation>
    </message>
    <message>
        <source>Routing and relaying</source>
        <translation>Routage et relais</translation>
    </message>
    <message>
        <source>Masquerading</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Local delivery and programs</source>
        <translation>Remise locale et programmes</translation>
    </message>
    <message>
        <source>Tables and directories</source>
        <translation>Tables et annuaires</translation>
    </message>
    <message>
        <source>Checks and filters</source>
        <translation>Contrôles et filtres</translation>
    </message>
    <message>
        <source>TLS and AUTH</source>
        <translation>TLS et AUTH</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>“%1” is missing or is no value for it.</source>
        <translation>« %1 » manque ou n’est pas une valeur valable.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>En son absence : %1.</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: nothing refuses it.</source>
        <translation>Quiconque peut se connecter peut envoyer du courrier à n’importe qui par cet hôte : rien ne le refuse.</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: %1 is on.</source>
        <translation>Quiconque peut se connecter peut envoyer du courrier à n’importe qui par cet hôte : %1 est active.</translation>
    </message>
    <message>
        <source>Strangers can send mail through this host by pretending: %1 is on.</source>
        <translation>Des inconnus peuvent envoyer du courrier par cet hôte en se faisant passer pour d’autres : %1 est active.</translation>
    </message>
    <message>
        <source>%1 is no longer part of sendmail.</source>
        <translation>%1 ne fait plus partie de sendmail.</translation>
    </message>
    <message>
        <source>%1 has been replaced by %2.</source>
        <translation>%1 a été remplacée par %2.</translation>
    </message>
    <message>
        <source>sendmail refuses to be a daemon with the submission program’s file.</source>
        <translation>sendmail refuse d’être un démon avec le fichier du programme de soumission.</translation>
    </message>
    <message>
        <source>The daemon does not start: no service is called %1.</source>
        <translation>Le démon ne démarre pas : aucun service ne s’appelle %1.</translation>
    </message>
    <message>
        <source>The daemon does not start: there is no address family %1.</source>
        <translation>Le démon ne démarre pas : il n’y a pas de famille d’adresses %1.</translation>
    </message>
    <message>
        <source>The daemon does not start: %1 is no address of its family.</source>
        <translation>Le démon ne démarre pas : %1 n’est pas une adresse de sa famille.</translation>
    </message>
    <message>
        <source>The daemon does not start: it opens %1 sockets at the most.</source>
        <translation>Le démon ne démarre pas : il ouvre %1 sockets au plus.</translation>
    </message>
    <message>
        <source>The daemon ends after a minute: %1 wants an address and port that another line has taken.</source>
        <translation>Le démon s’arrête au bout d’une minute : %1 veut une adresse et un port qu’une autre ligne a pris.</translation>
    </message>
    <message>
        <source>Everybody on the way to %1 can read and change the mail.</source>
        <translation>Tous ceux qui se trouvent sur le trajet vers %1 peuvent lire et modifier le courrier.</translation>
    </message>
    <message>
        <source>Nothing will get through: port 465 begins with TLS, and sendmail begins with SMTP.</source>
        <translation>Rien ne passera : le port 465 commence par TLS, et sendmail commence par SMTP.</translation>
    </message>
    <message>
        <source>Providers take logins on port 587, and many networks let nothing out on port 25; %1 is asked on 25.</source>
        <translation>Les fournisseurs acceptent l’authentification sur le port 587, et bien des réseaux ne laissent rien sortir par le port 25 ; %1 est contacté sur le 25.</translation>
    </message>
    <message>
        <source>MX records of %1 may lead to a host whose certificate is for another name; then mail waits.</source>
        <translation>Les enregistrements MX de %1 peuvent mener à un hôte dont le certificat est à un autre nom ; le courrier attend alors.</translation>
    </message>
    <message>
        <source>On port 587 most relays want a login, and %1 is given none.</source>
        <translation>Sur le port 587, la plupart des relais exigent une authentification, et %1 n’en reçoit aucune.</translation>
    </message>
    <message>
        <source>The user name %1 is not used: no login was chosen.</source>
        <translation>Le nom d’utilisateur %1 ne sert pas : aucune authentification n’a été choisie.</translation>
    </message>
    <message>
        <source>Mail goes under the name of the hub, %2, not under %1: nullclient comes later and takes the masquerade over.</source>
        <translation>Le courrier porte le nom du hub, %2, et non %1 : nullclient vient après et prend le masquage à son compte.</translation>
    </message>
    <message>
        <source>Mail goes under the name %1, which is no domain: nobody can answer it.</source>
        <translation>Le courrier porte le nom %1, qui n’est pas un domaine : personne ne peut y répondre.</translation>
    </message>
    <message>
        <source>The name %1 has no dot: other servers refuse mail from it.</source>
        <translation>Le nom %1 n’a pas de point : d’autres serveurs refusent le courrier qui en vient.</translation>
    </message>
    <message>
        <source>Mail of these users keeps the host’s own name: %1.</source>
        <translation>Le courrier de ces utilisateurs garde le nom propre de l’hôte : %1.</translation>
    </message>
    <message>
        <source>The relay %1 is this host itself: its mail never leaves.</source>
        <translation>Le relais %1 est cet hôte lui-même : son courrier ne sort jamais.</translation>
    </message>
    <message>
        <source>The aliases in %1 have no effect: this host sends all names on to the hub.</source>
        <translation>Les alias de %1 n’ont aucun effet : cet hôte transmet tous les noms au hub.</translation>
    </message>
    <message>
        <source>Programs on this host hand their mail to %1, port %2, where no daemon listens.</source>
        <translation>Les programmes de cet hôte confient leur courrier à %1, port %2, où aucun démon n’écoute.</translation>
    </message>
    <message>
        <source>Mail to root and other local names skips the aliases: the submission program makes it mail to %1 first.</source>
        <translation>Le courrier de root et d’autres noms locaux échappe aux alias : le programme de soumission en fait d’abord du courrier pour %1.</translation>
    </message>
    <message>
        <source>Mail that cannot be sent at once waits for ever: nothing runs the queue.</source>
        <translation>Le courrier qui ne peut pas partir tout de suite attend sans fin : rien ne traite la file.</translation>
    </message>
    <message>
        <source>This socket does not open: another line has taken its address and port. The daemon tries for a minute first.</source>
        <translation>Ce socket ne s’ouvre pas : une autre ligne a pris son adresse et son port. Le démon essaie d’abord pendant une minute.</translation>
    </message>
    <message>
        <source>%1 needs one of these beside it: %2.</source>
        <comment>directives</comment>
        <translation>%1 demande l’une de celles-ci à ses côtés : %2.</translation>
    </message>
    <message>
        <source>%1 lacks an argument: %2.</source>
        <comment>directive, argument</comment>
        <translation>Il manque un argument à %1 : %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <comment>directives</comment>
        <translation>%1 et %2 s’excluent.</translation>
    </message>
    <message>
        <source>%1 came with sendmail %2, and the host has %3.</source>
        <comment>directive, releases</comment>
        <translation>%1 est apparue avec sendmail %2, et l’hôte a %3.</translation>
    </message>
    <message>
        <source>%1 says nothing new: %2 has said it.</source>
        <comment>directives</comment>
        <translation>%1 ne dit rien de nouveau : %2 l’a déjà dit.</translation>
    </message>
    <message numerus="yes">
        <source>The .cf is not what its .mc makes: %n line(s) differ.</source>
        <translation>
            <numerusform>Le .cf n’est pas ce que produit son .mc : %n ligne diffère.</numerusform>
            <numerusform>Le .cf n’est pas ce que produit son .mc : %n lignes diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let sendmail encrypt where the relay offers it.</source>
        <translation>Laisser sendmail chiffrer là où le relais le propose.</translation>
    </message>
    <message>
        <source>Use port 587.</source>
        <translation>Utiliser le port 587.</translation>
    </message>
    <message>
        <source>Write the relay in brackets, to connect to that very host.</source>
        <translation>Écrire le relais entre crochets, pour se connecter à cet hôte précis.</translation>
    </message>
    <message>
        <source>Choose the login if the relay gave out a user name.</source>
        <translation>Choisir l’authentification si le relais a attribué un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Choose the login, or remove the name.</source>
        <translation>Choisir l’authentification, ou retirer le nom.</translation>
    </message>
    <message>
        <source>Put MASQUERADE_AS below FEATURE(`nullclient&apos;).</source>
        <translation>Mettre MASQUERADE_AS au-dessous de FEATURE(`nullclient&apos;).</translation>
    </message>
    <message>
        <source>Set a masquerade domain with MASQUERADE_AS.</source>
        <translation>Définir un domaine de masquage avec MASQUERADE_AS.</translation>
    </message>
    <message>
        <source>Write the full name, with its domain.</source>
        <translation>Écrire le nom complet, avec son domaine.</translation>
    </message>
    <message>
        <source>Leave them out of EXPOSED_USER unless replies have to reach this very host.</source>
        <translation>Les laisser hors d’EXPOSED_USER, sauf si les réponses doivent atteindre cet hôte précis.</translation>
    </message>
    <message>
        <source>Remove it, and name who may send: RELAY_DOMAIN, the access table or authentication.</source>
        <translation>La retirer, et nommer qui peut envoyer : RELAY_DOMAIN, la table access ou l’authentification.</translation>
    </message>
    <message>
        <source>Name the host that takes this one’s mail.</source>
        <translation>Nommer l’hôte qui prend le courrier de celui-ci.</translation>
    </message>
    <message>
        <source>Remove the file’s name, or use SMART_HOST and MAIL_HUB instead of nullclient.</source>
        <translation>Retirer le nom du fichier, ou utiliser SMART_HOST et MAIL_HUB au lieu de nullclient.</translation>
    </message>
    <message>
        <source>Let the daemon listen there, or hand the mail to the relay directly.</source>
        <translation>Y faire écouter le démon, ou confier le courrier directement au relais.</translation>
    </message>
    <message>
        <source>Take the masquerading out of submit.mc; sendmail.mc does it.</source>
        <translation>Retirer le masquage de submit.mc ; sendmail.mc s’en charge.</translation>
    </message>
    <message>
        <source>Run “sendmail -Ac -q” by cron or a timer, or a daemon with -q15m.</source>
        <translation>Lancer « sendmail -Ac -q » par cron ou par un timer, ou un démon avec -q15m.</translation>
    </message>
    <message>
        <source>Correct the DaemonPortOptions line.</source>
        <translation>Corriger la ligne DaemonPortOptions.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Retirer l’une des deux lignes.</translation>
    </message>
    <message>
        <source>Write what has replaced it; it may vanish with the next release.</source>
        <translation>Écrire ce qui l’a remplacée ; elle peut disparaître avec la prochaine version.</translation>
    </message>
    <message>
        <source>Add what is missing, or remove what needs it.</source>
        <translation>Ajouter ce qui manque, ou retirer ce qui le demande.</translation>
    </message>
    <message>
        <source>Write the argument.</source>
        <translation>Écrire l’argument.</translation>
    </message>
    <message>
        <source>Remove it, or upgrade sendmail.</source>
        <translation>La retirer, ou mettre sendmail à niveau.</translation>
    </message>
    <message>
        <source>Remove it; nothing changes.</source>
        <translation>La retirer ; rien ne change.</translation>
    </message>
    <message>
        <source>Make the .cf anew from the .mc, after a look at what somebody changed by hand.</source>
        <translation>Refaire le .cf à partir du .mc, après avoir regardé ce que quelqu’un a changé à la main.</translation>
    </message>
    <message>
        <source>Way to the relay</source>
        <translation>Trajet vers le relais</translation>
    </message>
    <message>
        <source>User name at the relay</source>
        <translation>Nom d’utilisateur auprès du relais</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>Directives supplémentaires</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Jamais chiffré</translation>
    </message>
    <message>
        <source>Encrypted if the relay offers it</source>
        <translation>Chiffré si le relais le propose</translation>
    </message>
    <message>
        <source>Encrypted, and the relay proves its name</source>
        <translation>Chiffré, et le relais prouve son nom</translation>
    </message>
    <message>
        <source>Encrypted, the relay proves its name, and this host logs in</source>
        <translation>Chiffré, le relais prouve son nom, et cet hôte s’authentifie</translation>
    </message>
    <message>
        <source>An option.</source>
        <translation>Une option.</translation>
    </message>
    <message>
        <source>A comment.</source>
        <translation>Un commentaire.</translation>
    </message>
    <message>
        <source>A macro that the configuration itself defines.</source>
        <translation>Une macro que la configuration définit elle-même.</translation>
    </message>
    <message>
        <source>A class that the configuration itself fills.</source>
        <translation>Une classe que la configuration remplit elle-même.</translation>
    </message>
    <message>
        <source>The name of a map.</source>
        <translation>Le nom d’une table (map).</translation>
    </message>
    <message>
        <source>The kind of the map.</source>
        <translation>Le genre de la table.</translation>
    </message>
    <message>
        <source>The name of a ruleset.</source>
        <translation>Le nom d’un jeu de règles.</translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation>Le nom d’un mailer.</translation>
    </message>
    <message>
        <source>The name of a header.</source>
        <translation>Le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <comment>the name of a directive</comment>
        <translation>Écrit par : %1</translation>
    </message>
    <message>
        <source>There is no user name yet to log in with at the relay.</source>
        <translation>Il n’y a pas encore de nom d’utilisateur pour s’authentifier auprès du relais.</translation>
    </message>
    <message>
        <source>The relay is an address, and a certificate is for a name.</source>
        <translation>Le relais est une adresse, et un certificat est fait pour un nom.</translation>
    </message>
    <message>
        <source>A login needs a daemon on this host: without one the processes of all users would have to read the password, and sendmail -v shows it.</source>
        <translation>Une authentification demande un démon sur cet hôte : sans démon, les processus de tous les utilisateurs devraient lire le mot de passe, et sendmail -v le montre.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are left behind.</source>
        <comment>of an .mc file</comment>
        <translation>
            <numerusform>%n commentaire est laissé de côté.</numerusform>
            <numerusform>%n commentaires sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and never closes. What follows is left behind.</source>
        <translation>Une citation ou une parenthèse s’ouvre ici et ne se ferme jamais. Ce qui suit est laissé de côté.</translation>
    </message>
    <message>
        <source>The text has the character %1 in it and is left behind.</source>
        <translation>Le texte contient le caractère %1 et est laissé de côté.</translation>
    </message>
    <message>
        <source>Line endings become those of Unix.</source>
        <translation>Les fins de ligne deviennent celles d’Unix.</translation>
    </message>
    <message>
        <source>%1 stands below %2 and moves above it.</source>
        <translation>%1 se trouve au-dessous de %2 et passe au-dessus.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Ce texte</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>%1 s’ajouterait.</translation>
    </message>
    <message>
        <source>%1 would stand in the place of %2.</source>
        <translation>%1 prendrait la place de %2.</translation>
    </message>
    <message>
        <source>%1 would stand above %2.</source>
        <translation>%1 se trouverait au-dessus de %2.</translation>
    </message>
    <message>
        <source>%1 is an old name; today it is %2.</source>
        <translation>%1 est un ancien nom ; aujourd’hui, c’est %2.</translation>
    </message>
    <message>
        <source>Choose plain, opportunistic, verified or login.</source>
        <translation>Choisir plain, opportunistic, verified ou login.</translation>
    </message>
    <message>
        <source>Write the name that the provider gave out, such as web01@example.com.</source>
        <translation>Écrire le nom que le fournisseur a attribué, par exemple web01@example.com.</translation>
    </message>
    <message>
        <source>Write a name and its arguments as the catalogue has them, such as access_db.</source>
        <translation>Écrire un nom et ses arguments comme dans le catalogue, par exemple access_db.</translation>
    </message>
    <message>
        <source>Write a key, a tab and a value on each line.</source>
        <translation>Écrire une clé, une tabulation et une valeur sur chaque ligne.</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters @ . _ + - = / : ~ # % ! only.</source>
        <translation>Utiliser des lettres, des chiffres et les caractères @ . _ + - = / : ~ # % ! et aucun autre.</translation>
    </message>
    <message>
        <source>Use plain printable characters, without quotes and line breaks; letters, digits and _ make a name.</source>
        <translation>N’utiliser que de simples caractères imprimables, sans guillemets ni sauts de ligne ; un nom se compose de lettres, de chiffres et de _.</translation>
    </message>
    <message>
        <source>Shorten it: a name has 64 characters at the most, an argument or a line 2048.</source>
        <translation>Raccourcir : un nom a 64 caractères au plus, un argument ou une ligne 2048.</translation>
    </message>
    <message>
        <source>Write the whole directive as text of its own instead, quoted for m4.</source>
        <translation>Écrire plutôt toute la directive comme texte à part, avec les guillemets de m4.</translation>
    </message>
    <message>
        <source>Write the relay’s name, such as [smtp.example.com]:587.</source>
        <translation>Écrire le nom du relais, par exemple [smtp.example.com]:587.</translation>
    </message>
    <message>
        <source>Let a daemon listen on loopback; only this host itself can connect.</source>
        <translation>Faire écouter un démon sur la boucle locale ; seul cet hôte peut se connecter.</translation>
    </message>
    <message>
        <source>Write the relay as %1</source>
        <translation>Écrire le relais sous la forme %1</translation>
    </message>
    <message>
        <source>Use port 587: %1</source>
        <translation>Utiliser le port 587 : %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>S’authentifier comme %1</translation>
    </message>
    <message>
        <source>Encrypt if the relay offers it</source>
        <translation>Chiffrer si le relais le propose</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <comment>directives</comment>
        <translation>Déplacer %1 au-dessous de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>directive</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>directive</comment>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>The relay is %1 now.</source>
        <translation>Le relais est maintenant %1.</translation>
    </message>
    <message>
        <source>The relay&apos;s port is 587 now: %1.</source>
        <translation>Le port du relais est maintenant 587 : %1.</translation>
    </message>
    <message>
        <source>This host logs in as %1 now.</source>
        <translation>Cet hôte s’authentifie maintenant comme %1.</translation>
    </message>
    <message>
        <source>Mail is encrypted now where the relay offers it.</source>
        <translation>Le courrier est maintenant chiffré là où le relais le propose.</translation>
    </message>
    <message>
        <source>%1 stands below %2 now.</source>
        <comment>directives</comment>
        <translation>%1 est maintenant au-dessous de %2.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>directive</comment>
        <translation>%1 a disparu.</translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <comment>directive</comment>
        <translation>%1 a été ajoutée.</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>S’authentifie comme</translation>
    </message>
    <message>
        <source>a template; kept once it is filled in</source>
        <translation>un modèle ; conservé une fois rempli</translation>
    </message>
    <message>
        <source>the password’s file: root, 0600</source>
        <translation>le fichier du mot de passe : root, 0600</translation>
    </message>
    <message>
        <source>Fill in the password</source>
        <translation>Inscrire le mot de passe</translation>
    </message>
    <message>
        <source>%1, encrypted and with a login</source>
        <comment>a relay</comment>
        <translation>%1, chiffré et avec authentification</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>a relay</comment>
        <translation>%1, chiffré</translation>
    </message>
    <message>
        <source>%1, never encrypted</source>
        <comment>a relay</comment>
        <translation>%1, jamais chiffré</translation>
    </message>
    <message>
        <source>This host logs in at the relay. noverb keeps the password from whoever connects here; the other flags are those that the platform has anyway.</source>
        <translation>Cet hôte s’authentifie auprès du relais. noverb cache le mot de passe à quiconque se connecte ici ; les autres drapeaux sont ceux que la plateforme a de toute façon.</translation>
    </message>
    <message>
        <source>No directive is added.</source>
        <translation>Aucune directive n’est ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are added.</source>
        <comment>to the .mc files</comment>
        <translation>
            <numerusform>%n directive est ajoutée.</numerusform>
            <numerusform>%n directives sont ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that you added may change this: there is no .cf here to tell.</source>
        <translation>Les lignes que vous avez ajoutées peuvent changer cela : il n’y a pas ici de .cf pour le dire.</translation>
    </message>
    <message>
        <source>Calls for %1.</source>
        <translation>Demande %1.</translation>
    </message>
    <message>
        <source>Calls for one of these: %1.</source>
        <translation>Demande l’une de celles-ci : %1.</translation>
    </message>
    <message>
        <source>With it, %1 is not needed.</source>
        <translation>Dispense de %1.</translation>
    </message>
    <message>
        <source>Argument %1 is one too many.</source>
        <translation>L’argument %1 est de trop.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <comment>an argument</comment>
        <translation>Le retirer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>directive, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 cannot have such an argument.</source>
        <comment>directive</comment>
        <translation>%1 ne peut pas avoir un tel argument.</translation>
    </message>
    <message>
        <source>%1 has no effect: no daemon runs on this host.</source>
        <comment>directive</comment>
        <translation>%1 n’a aucun effet : aucun démon ne tourne sur cet hôte.</translation>
    </message>
    <message>
        <source>Remove it, or let a daemon listen.</source>
        <translation>La retirer, ou faire écouter un démon.</translation>
    </message>
    <message>
        <source>Its parts:</source>
        <comment>of a line of the .cf</comment>
        <translation>Ses parties :</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>a part of a line</comment>
        <translation>Inconnu.</translation>
    </message>
    <message>
        <source>Says how the map is read.</source>
        <translation>Dit comment la table est lue.</translation>
    </message>
    <message>
        <source>Where the map&apos;s data is.</source>
        <translation>Où se trouvent les données de la table.</translation>
    </message>
    <message>
        <source>%1 already means something else to the host or to install.sh.</source>
        <translation>%1 a déjà un autre sens pour l’hôte ou pour install.sh.</translation>
    </message>
    <message>
        <source>a directive of yours</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>une de vos directives</translation>
    </message>
    <message>
        <source>the platform, the domain or a mailer (OSTYPE, DOMAIN, MAILER)</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>la plateforme, le domaine ou un mailer (OSTYPE, DOMAIN, MAILER)</translation>
    </message>
    <message>
        <source>sendmail’s own default; nothing in the .mc asks for it</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>le réglage par défaut de sendmail ; rien dans le .mc ne le demande</translation>
    </message>
    <message>
        <source>It stands here because nothing closes it; this does: %1</source>
        <comment>a line for the .mc</comment>
        <translation>Elle est là parce que rien ne la désactive ; ceci le fait : %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <comment>to a .cf</comment>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <comment>in a .cf</comment>
        <translation>
            <numerusform>%n ligne modifiée</numerusform>
            <numerusform>%n lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <comment>from a .cf</comment>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, m4 makes no %1.</source>
        <comment>a file</comment>
        <translation>Sans elle, m4 ne produit aucun %1.</translation>
    </message>
    <message>
        <source>What it does to %1 is not known: m4 could not be asked.</source>
        <comment>a file</comment>
        <translation>Son effet sur %1 n’est pas connu : m4 n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Only the order: without it, the same lines of %1 stand elsewhere.</source>
        <comment>a file</comment>
        <translation>L’ordre seulement : sans elle, les mêmes lignes de %1 se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>No effect: without it, %1 is the same.</source>
        <comment>a file</comment>
        <translation>Aucun effet : sans elle, %1 est le même.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <comment>a file and how many of its lines are added, changed, removed</comment>
        <translation>Dans %1 : %2.</translation>
    </message>
    <message>
        <source>It belongs to the frame that m4 needs to make %1 at all; no single line follows from it.</source>
        <comment>a file</comment>
        <translation>Elle fait partie du cadre sans lequel m4 ne peut pas produire %1 ; aucune ligne précise n’en découle.</translation>
    </message>
    <message>
        <source>Without it m4 says:</source>
        <translation>En son absence, m4 dit :</translation>
    </message>
    <message>
        <source>Use plain printable ASCII characters; small letters, digits and _ - . make the name of a file.</source>
        <translation>N’utiliser que de simples caractères ASCII imprimables ; le nom d’un fichier se compose de minuscules, de chiffres et de _ - .</translation>
    </message>
    <message>
        <source>Take another file name, or word the line differently.</source>
        <translation>Prendre un autre nom de fichier, ou formuler la ligne autrement.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <comment>directive</comment>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Write %2 in place of %1</source>
        <comment>directives</comment>
        <translation>Écrire %2 à la place de %1</translation>
    </message>
    <message>
        <source>Remove the argument that %1 does not have</source>
        <comment>directive</comment>
        <translation>Retirer l’argument que %1 n’a pas</translation>
    </message>
    <message>
        <source>Add the table %1</source>
        <translation>Ajouter la table %1</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Retirer la table %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>directive</comment>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>%2 stands in place of %1 now.</source>
        <comment>directives</comment>
        <translation>%2 a pris la place de %1.</translation>
    </message>
    <message>
        <source>The argument of %1 is gone.</source>
        <comment>directive</comment>
        <translation>L’argument de %1 a disparu.</translation>
    </message>
    <message>
        <source>The table %1 travels with the bundle now; fill it in on the page Features.</source>
        <translation>La table %1 accompagne maintenant le kit ; la remplir à la page FEATURE.</translation>
    </message>
    <message>
        <source>The table %1 is gone.</source>
        <translation>La table %1 a disparu.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>lines that you added may change this</source>
        <translation>les lignes que vous avez ajoutées peuvent changer cela</translation>
    </message>
    <message>
        <source>other hosts can connect on port %1</source>
        <translation>d’autres hôtes peuvent se connecter sur le port %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port %1</source>
        <translation>seul cet hôte peut se connecter, sur le port %1</translation>
    </message>
    <message>
        <source>other hosts can connect on ports %1</source>
        <translation>d’autres hôtes peuvent se connecter sur les ports %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports %1</source>
        <translation>seul cet hôte peut se connecter, sur les ports %1</translation>
    </message>
    <message>
        <source>sendmail itself: no line says otherwise</source>
        <translation>sendmail lui-même : aucune ligne ne dit autre chose</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, text</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Nothing stands on the left. Write what is looked up.</source>
        <translation>Il n’y a rien à gauche. Écrire ce qui est cherché.</translation>
    </message>
    <message>
        <source>This key stands above already. Remove one of the two rows.</source>
        <translation>Cette clé se trouve déjà plus haut. Retirer l’une des deux lignes.</translation>
    </message>
    <message>
        <source>The left side ends at its first space. Write it without spaces, and no # first.</source>
        <translation>La partie gauche s’arrête à sa première espace. L’écrire sans espaces, et sans # au début.</translation>
    </message>
    <message>
        <source>The left side is no domain. Write example.com, or .example.com for the hosts below it.</source>
        <translation>La partie gauche n’est pas un domaine. Écrire example.com, ou .example.com pour les hôtes de ce domaine.</translation>
    </message>
    <message>
        <source>The left side is no address. Write name@example.com, or @example.com for the whole domain.</source>
        <translation>La partie gauche n’est pas une adresse. Écrire name@example.com, ou @example.com pour tout le domaine.</translation>
    </message>
    <message>
        <source>The left side is no user. Write a name or an address.</source>
        <translation>La partie gauche n’est pas un utilisateur. Écrire un nom ou une adresse.</translation>
    </message>
    <message>
        <source>sendmail never looks for the tag %1. Write Connect:, From:, To: or another known one.</source>
        <translation>sendmail ne cherche jamais l’étiquette %1. Écrire Connect:, From:, To: ou une autre qu’il connaît.</translation>
    </message>
    <message>
        <source>Passwords do not belong here, where answers are kept. Choose a login on the page Relay.</source>
        <translation>Les mots de passe n’ont pas leur place ici, où les réponses sont conservées. Choisir une authentification à la page Relais.</translation>
    </message>
    <message>
        <source>sendmail does not look for it in this form. Write %1.</source>
        <translation>sendmail ne le cherche pas sous cette forme. Écrire %1.</translation>
    </message>
    <message>
        <source>The left side is no host. Write a domain, an address, or a network’s beginning such as 192.0.2.</source>
        <translation>La partie gauche n’est pas un hôte. Écrire un domaine, une adresse, ou le début d’un réseau, par exemple 192.0.2.</translation>
    </message>
    <message>
        <source>* means nothing here. A domain covers its hosts already, and 192.0.2 a network.</source>
        <translation>* ne veut rien dire ici. Un domaine couvre déjà ses hôtes, et 192.0.2 un réseau.</translation>
    </message>
    <message>
        <source>Nothing stands on the right. Write what it leads to, or remove the row.</source>
        <translation>Il n’y a rien à droite. Écrire à quoi cela mène, ou retirer la ligne.</translation>
    </message>
    <message>
        <source>A list has one word a row. Remove what follows the first.</source>
        <translation>Une liste a un mot par ligne. Retirer ce qui suit le premier.</translation>
    </message>
    <message>
        <source>The right side names no mailer. Write esmtp:[mail.example.net] or local:mary.</source>
        <translation>La partie droite ne nomme pas de mailer. Écrire esmtp:[mail.example.net] ou local:mary.</translation>
    </message>
    <message>
        <source>The right side is no single name or address. For several readers let it lead to an alias.</source>
        <translation>La partie droite n’est pas un nom ou une adresse unique. Pour plusieurs lecteurs, la faire mener à un alias.</translation>
    </message>
    <message>
        <source>The right side is no domain. Write it in full: example.com.</source>
        <translation>La partie droite n’est pas un domaine. L’écrire en entier : example.com.</translation>
    </message>
    <message>
        <source>sendmail does not know this value. Write %1.</source>
        <translation>sendmail ne connaît pas cette valeur. Écrire %1.</translation>
    </message>
    <message>
        <source>The right side is no number. Write digits alone.</source>
        <translation>La partie droite n’est pas un nombre. N’écrire que des chiffres.</translation>
    </message>
    <message>
        <source>A character here is not plain ASCII. Write international domains as A-labels: xn--….</source>
        <translation>Un caractère n’est pas ici du simple ASCII. Écrire les domaines internationaux en A-labels : xn--….</translation>
    </message>
    <message>
        <source>Line %2 of the table %1 is wrong.</source>
        <comment>file, number</comment>
        <translation>La ligne %2 de la table %1 est incorrecte.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more of its lines.</source>
        <translation>
            <numerusform>%n autre de ses lignes l’est aussi.</numerusform>
            <numerusform>%n autres de ses lignes le sont aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks into the table %2. Where the host has none, mail that is looked up waits.</source>
        <comment>directive, file</comment>
        <translation>%1 cherche dans la table %2. Si l’hôte n’en a pas, le courrier pour lequel il faut y chercher attend.</translation>
    </message>
    <message>
        <source>%1 reads the list %2. Where the host has none, sendmail does not start.</source>
        <comment>directive, file</comment>
        <translation>%1 lit la liste %2. Si l’hôte n’en a pas, sendmail ne démarre pas.</translation>
    </message>
    <message>
        <source>Nothing reads the table %1, so it is left out of the bundle.</source>
        <translation>Rien ne lit la table %1 ; elle est donc laissée hors du kit.</translation>
    </message>
    <message>
        <source>The table %1 is left out of the bundle: %2 looks into %3.</source>
        <comment>file, directive, place</comment>
        <translation>La table %1 est laissée hors du kit : %2 cherche dans %3.</translation>
    </message>
    <message>
        <source>Add it here, unless it is kept on the host itself.</source>
        <translation>L’ajouter ici, à moins qu’elle ne soit gérée sur l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Add the directive that reads it, or remove the table.</source>
        <translation>Ajouter la directive qui la lit, ou retirer la table.</translation>
    </message>
    <message>
        <source>Let it look into the mail configuration folder, or keep that file on the host.</source>
        <translation>La faire chercher dans le répertoire de configuration du courrier, ou garder ce fichier sur l’hôte.</translation>
    </message>
    <message>
        <source>Left:</source>
        <comment>column of a table</comment>
        <translation>À gauche :</translation>
    </message>
    <message>
        <source>Right:</source>
        <comment>column of a table</comment>
        <translation>À droite :</translation>
    </message>
    <message>
        <source>Read by:</source>
        <comment>directives</comment>
        <translation>Lue par :</translation>
    </message>
    <message>
        <source>No table travels along.</source>
        <translation>Aucune table n’accompagne le kit.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables travel along.</source>
        <comment>with the bundle</comment>
        <translation>
            <numerusform>%n table accompagne le kit.</numerusform>
            <numerusform>%n tables accompagnent le kit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail for the names in %1 ends here.</source>
        <translation>Le courrier pour les noms listés dans %1 a ici sa destination.</translation>
    </message>
    <message>
        <source>the names in %1</source>
        <translation>les noms listés dans %1</translation>
    </message>
    <message>
        <source>mail for the names in %1 ends here</source>
        <translation>le courrier pour les noms listés dans %1 a ici sa destination</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Écriture du kit</translation>
    </message>
    <message>
        <source>The bundle is being written. The disk takes its time.</source>
        <translation>Écriture du kit en cours. Le disque prend son temps.</translation>
    </message>
    <message>
        <source>Cancelling: what was written so far is being removed.</source>
        <translation>Annulation : ce qui a déjà été écrit est en train d’être supprimé.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Says on which address, family and port the SMTP daemon listens. Each line opens one socket.</source>
        <translation>Indique sur quelle adresse, quelle famille et quel port écoute le démon SMTP. Chaque ligne ouvre un socket.</translation>
    </message>
    <message>
        <source>On every host with a daemon. On one without, it keeps a daemon that somebody starts by mistake on the loopback address.</source>
        <translation>Sur tout hôte qui a un démon. Sur un hôte qui n’en a pas, elle cantonne à la boucle locale le démon que quelqu’un lance par erreur.</translation>
    </message>
    <message>
        <source>Where the default, port 25 on every IPv4 address, is wanted.</source>
        <translation>Là où l’on veut le réglage par défaut, le port 25 sur toutes les adresses IPv4.</translation>
    </message>
    <message>
        <source>Addr=::1 on a host with IPv6 turned off: the daemon retries for about a minute and then ends, and 127.0.0.1 is closed all that time. M=O lets it go on with the other sockets.</source>
        <translation>Addr=::1 sur un hôte où IPv6 est désactivé : le démon insiste pendant une minute environ, puis s’arrête, et 127.0.0.1 reste fermé tout ce temps. M=O lui permet de continuer avec les autres sockets.</translation>
    </message>
    <message>
        <source>Together with no_default_msa; before MAILER.</source>
        <translation>Avec no_default_msa ; avant MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</source>
        <translation>cf/README, Tweaking configuration options ; op.me, DaemonPortOptions</translation>
    </message>
    <message>
        <source>The way before 8.10 to say where the SMTP daemon listens.</source>
        <translation>La façon, avant 8.10, d’indiquer où écoute le démon SMTP.</translation>
    </message>
    <message>
        <source>For sendmail 8.9 and older.</source>
        <translation>Pour sendmail 8.9 et plus ancien.</translation>
    </message>
    <message>
        <source>From 8.10, where DAEMON_OPTIONS replaces it. Newer cf trees still honour it, with a warning.</source>
        <translation>À partir de 8.10, où DAEMON_OPTIONS la remplace. Les arborescences cf plus récentes l’acceptent encore, avec un avertissement.</translation>
    </message>
    <message>
        <source>Before MAILER.</source>
        <translation>Avant MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README, Tweaking configuration options ; RELEASE_NOTES, 8.10.0</translation>
    </message>
    <message>
        <source>Leaves out the message submission agent that sendmail otherwise opens on port 587 of every address.</source>
        <translation>Supprime l’agent de soumission (MSA) que sendmail ouvre sinon sur le port 587 de toutes les adresses.</translation>
    </message>
    <message>
        <source>Always, together with DAEMON_OPTIONS lines for the sockets that are wanted.</source>
        <translation>Toujours, avec des lignes DAEMON_OPTIONS pour les sockets voulus.</translation>
    </message>
    <message>
        <source>Nowhere: where port 587 is wanted, name it in a DAEMON_OPTIONS line, so that the file shows every open port.</source>
        <translation>Nulle part : là où l’on veut le port 587, le nommer dans une ligne DAEMON_OPTIONS, pour que le fichier montre chaque port ouvert.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Before MAILER, nullclient and msp. msp brings it along.</source>
        <translation>Avant MAILER, nullclient et msp. msp l’apporte lui-même.</translation>
    </message>
    <message>
        <source>cf/README, Features; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README, Features ; RELEASE_NOTES, 8.10.0</translation>
    </message>
    <message>
        <source>Switches m4&apos;s output off and on again, so that a head of notes stays out of the .cf.</source>
        <translation>Coupe puis rétablit la sortie de m4, pour qu’un en-tête de notes n’arrive pas dans le .cf.</translation>
    </message>
    <message>
        <source>At the head of each file, around what only people read.</source>
        <translation>En tête de chaque fichier, autour de ce que seuls les humains lisent.</translation>
    </message>
    <message>
        <source>A single line of comment needs no divert; dnl does it.</source>
        <translation>Une seule ligne de commentaire n’a pas besoin de divert ; dnl suffit.</translation>
    </message>
    <message>
        <source>divert(0) has to come before the first line that matters.</source>
        <translation>divert(0) doit venir avant la première ligne qui compte.</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example; GNU m4 manual, Diversions</source>
        <translation>cf/README, Introduction and example ; GNU m4 manual, Diversions</translation>
    </message>
    <message>
        <source>Deletes the rest of the line, and the line break with it.</source>
        <translation>Supprime le reste de la ligne, saut de ligne compris.</translation>
    </message>
    <message>
        <source>For every comment, and after every macro call.</source>
        <translation>Pour chaque commentaire, et après chaque appel de macro.</translation>
    </message>
    <message>
        <source>On the lines of a LOCAL_ section, which go into the .cf as they are, line break included.</source>
        <translation>Sur les lignes d’une section LOCAL_, qui passent telles quelles dans le .cf, saut de ligne compris.</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4</source>
        <translation>cf/README, A brief introduction to m4</translation>
    </message>
    <message>
        <source>Reads sendmail&apos;s macro definitions, cf.m4, at this place.</source>
        <translation>Lit à cet endroit cf.m4, les définitions des macros de sendmail.</translation>
    </message>
    <message>
        <source>In every .mc file that the platform&apos;s own tools may rebuild.</source>
        <translation>Dans tout fichier .mc que les outils de la plateforme peuvent reconstruire.</translation>
    </message>
    <message>
        <source>Before everything but define(_USE_ETC_MAIL_).</source>
        <translation>Avant tout le reste, sauf define(_USE_ETC_MAIL_).</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example</source>
        <translation>cf/README, Introduction and example</translation>
    </message>
    <message>
        <source>Gives an m4 macro a value, which sendmail&apos;s macros then read.</source>
        <translation>Donne une valeur à une macro m4, que les macros de sendmail lisent ensuite.</translation>
    </message>
    <message>
        <source>For options (confNAME) and variables such as SMART_HOST.</source>
        <translation>Pour les options (confNOM) et les variables comme SMART_HOST.</translation>
    </message>
    <message>
        <source>Before the FEATURE or MAILER that reads the value.</source>
        <translation>Avant la FEATURE ou le MAILER qui lit la valeur.</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4; Tweaking configuration options</source>
        <translation>cf/README, A brief introduction to m4 ; Tweaking configuration options</translation>
    </message>
    <message>
        <source>Takes the value of a macro away, as if it had never been defined.</source>
        <translation>Retire sa valeur à une macro, comme si elle n’avait jamais été définie.</translation>
    </message>
    <message>
        <source>To drop one setting of the platform&apos;s own files.</source>
        <translation>Pour abandonner un réglage des fichiers de la plateforme.</translation>
    </message>
    <message>
        <source>After the line that defines the name, before the one that reads it.</source>
        <translation>Après la ligne qui définit le nom, avant celle qui le lit.</translation>
    </message>
    <message>
        <source>GNU m4 manual, Deleting a macro</source>
        <translation>manuel de GNU m4, Deleting a macro</translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder feature, with its arguments.</source>
        <translation>Lit l’un des fichiers du répertoire feature de l’arborescence cf, avec ses arguments.</translation>
    </message>
    <message>
        <source>Before writing rules of your own: there may be a feature for it.</source>
        <translation>Avant d’écrire ses propres règles : il existe peut-être une FEATURE pour cela.</translation>
    </message>
    <message>
        <source>After OSTYPE and DOMAIN, before every MAILER. From 8.12 m4 prints an error otherwise, and still ends as if all were well.</source>
        <translation>Après OSTYPE et DOMAIN, avant tout MAILER. À partir de 8.12, m4 affiche sinon une erreur, et se termine pourtant comme si tout allait bien.</translation>
    </message>
    <message>
        <source>cf/README, Features</source>
        <translation>cf/README, Features</translation>
    </message>
    <message>
        <source>Adds the definition of one or several mailers, the programs and protocols that carry a message away.</source>
        <translation>Ajoute la définition d’un ou plusieurs mailers, les programmes et protocoles qui emportent un message.</translation>
    </message>
    <message>
        <source>local and smtp on every host that is not a null client.</source>
        <translation>local et smtp sur tout hôte qui n’est pas un client nul.</translation>
    </message>
    <message>
        <source>After nullclient and msp: both bring their mailers with them, and a second definition is an error.</source>
        <translation>Après nullclient et msp : tous deux apportent leurs mailers, et une seconde définition est une erreur.</translation>
    </message>
    <message>
        <source>Last, since FEATURE and define lines change what a mailer looks like. Only LOCAL_ sections follow.</source>
        <translation>En dernier, car les lignes FEATURE et define changent l’allure d’un mailer. Seules des sections LOCAL_ suivent.</translation>
    </message>
    <message>
        <source>cf/README, Mailers</source>
        <translation>cf/README, Mailers</translation>
    </message>
    <message>
        <source>Tells the macros that this host keeps sendmail&apos;s files in /etc/mail.</source>
        <translation>Dit aux macros que cet hôte range les fichiers de sendmail dans /etc/mail.</translation>
    </message>
    <message>
        <source>On every host with sendmail 8.10 or later.</source>
        <translation>Sur tout hôte avec sendmail 8.10 ou plus récent.</translation>
    </message>
    <message>
        <source>It does no harm anywhere; releases before 8.10 do not look at it.</source>
        <translation>Elle ne nuit nulle part ; les versions d’avant 8.10 ne la regardent pas.</translation>
    </message>
    <message>
        <source>Before the include.</source>
        <translation>Avant l’include.</translation>
    </message>
    <message>
        <source>cf/README, File locations</source>
        <translation>cf/README, File locations</translation>
    </message>
    <message>
        <source>Writes its argument into the head of the .cf, as a comment.</source>
        <translation>Écrit son argument en tête du .cf, sous forme de commentaire.</translation>
    </message>
    <message>
        <source>In every .mc file.</source>
        <translation>Dans tout fichier .mc.</translation>
    </message>
    <message>
        <source>Reads the cf tree&apos;s file about one operating system.</source>
        <translation>Lit le fichier de l’arborescence cf consacré à un système d’exploitation.</translation>
    </message>
    <message>
        <source>Always, with the name of a file in the cf tree&apos;s folder ostype.</source>
        <translation>Toujours, avec le nom d’un fichier du répertoire ostype de l’arborescence cf.</translation>
    </message>
    <message>
        <source>In submit.mc, which delivers nothing by itself, unless the platform puts the client queue somewhere else.</source>
        <translation>Dans submit.mc, qui ne remet rien lui-même, sauf si la plateforme place ailleurs la file d’attente du client.</translation>
    </message>
    <message>
        <source>After VERSIONID, before DOMAIN and every FEATURE.</source>
        <translation>Après VERSIONID, avant DOMAIN et toute FEATURE.</translation>
    </message>
    <message>
        <source>cf/README, OSTYPE</source>
        <translation>cf/README, OSTYPE</translation>
    </message>
    <message>
        <source>Reads a file of settings that many hosts share.</source>
        <translation>Lit un fichier de réglages que de nombreux hôtes partagent.</translation>
    </message>
    <message>
        <source>On Debian: debian-mta in sendmail.mc, debian-msp in submit.mc.</source>
        <translation>Sous Debian : debian-mta dans sendmail.mc, debian-msp dans submit.mc.</translation>
    </message>
    <message>
        <source>On platforms that have no such file.</source>
        <translation>Sur les plateformes qui n’ont pas un tel fichier.</translation>
    </message>
    <message>
        <source>Right after OSTYPE.</source>
        <translation>Juste après OSTYPE.</translation>
    </message>
    <message>
        <source>cf/README, Domains</source>
        <translation>cf/README, Domains</translation>
    </message>
    <message>
        <source>Names the folder in which sendmail keeps a small file about each host that it has sent to.</source>
        <translation>Nomme le répertoire où sendmail garde un petit fichier sur chaque hôte à qui il a envoyé du courrier.</translation>
    </message>
    <message>
        <source>On a server with a long queue to many hosts.</source>
        <translation>Sur un serveur qui a une longue file d’attente vers de nombreux hôtes.</translation>
    </message>
    <message>
        <source>On clients. On Debian change DAEMON_HOSTSTATS instead of this line.</source>
        <translation>Sur les clients. Sous Debian, changer DAEMON_HOSTSTATS plutôt que cette ligne.</translation>
    </message>
    <message>
        <source>A file for each host, and a folder that only sendmail may write to.</source>
        <translation>Un fichier par hôte, et un répertoire où seul sendmail peut écrire.</translation>
    </message>
    <message>
        <source>undefine comes after the DOMAIN that defines it.</source>
        <translation>undefine vient après le DOMAIN qui définit le nom.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</source>
        <translation>cf/README, Tweaking configuration options ; /etc/mail/sendmail.conf</translation>
    </message>
    <message>
        <source>Defines the mailers local and prog: delivery into mailboxes and to programs.</source>
        <translation>Définit les mailers local et prog : la remise dans les boîtes aux lettres et aux programmes.</translation>
    </message>
    <message>
        <source>On hosts that deliver mail or have aliases of their own.</source>
        <translation>Sur les hôtes qui remettent du courrier ou qui ont leurs propres alias.</translation>
    </message>
    <message>
        <source>With nullclient or msp, which define their own.</source>
        <translation>Avec nullclient ou msp, qui définissent les leurs.</translation>
    </message>
    <message>
        <source>After every FEATURE and define; before smtp.</source>
        <translation>Après toutes les lignes FEATURE et define ; avant smtp.</translation>
    </message>
    <message>
        <source>Defines the mailers that speak SMTP: smtp, esmtp, smtp8, dsmtp and relay.</source>
        <translation>Définit les mailers qui parlent SMTP : smtp, esmtp, smtp8, dsmtp et relay.</translation>
    </message>
    <message>
        <source>On every host that sends mail to others.</source>
        <translation>Sur tout hôte qui envoie du courrier à d’autres.</translation>
    </message>
    <message>
        <source>Last, after local.</source>
        <translation>En dernier, après local.</translation>
    </message>
    <message>
        <source>Gives senders on this host the name of a domain in place of the host&apos;s own.</source>
        <translation>Donne aux expéditeurs de cet hôte le nom d’un domaine à la place de celui de l’hôte.</translation>
    </message>
    <message>
        <source>On every host whose users have their mailboxes on a central server.</source>
        <translation>Sur tout hôte dont les utilisateurs ont leur boîte aux lettres sur un serveur central.</translation>
    </message>
    <message>
        <source>Where replies have to come back to this very host.</source>
        <translation>Là où les réponses doivent revenir à cet hôte même.</translation>
    </message>
    <message>
        <source>It hides which host wrote. The Received: lines and the Message-ID still say it.</source>
        <translation>Elle cache quel hôte a écrit. Les lignes Received: et le Message-ID le disent encore.</translation>
    </message>
    <message>
        <source>After nullclient, which otherwise puts its hub&apos;s name in place of this one; before msp and MAILER.</source>
        <translation>Après nullclient, qui met sinon le nom de son hub à la place de celui-ci ; avant msp et MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Masquerading and relaying</source>
        <translation>cf/README, Masquerading and relaying</translation>
    </message>
    <message>
        <source>Puts the masquerade domain behind bare recipients in the header as well.</source>
        <translation>Met le domaine de masquage derrière les destinataires sans domaine aussi, dans l’en-tête.</translation>
    </message>
    <message>
        <source>Where every local name also exists in the domain.</source>
        <translation>Là où chaque nom local existe aussi dans le domaine.</translation>
    </message>
    <message>
        <source>Where this host has aliases that the domain does not know: the header would show an address in the domain that does not exist, and replies to it bounce.</source>
        <translation>Là où cet hôte a des alias que le domaine ne connaît pas : l’en-tête montrerait une adresse qui n’existe pas dans le domaine, et les réponses qui y vont sont renvoyées.</translation>
    </message>
    <message>
        <source>Before MAILER and msp; nullclient turns it on by itself.</source>
        <translation>Avant MAILER et msp ; nullclient l’active d’elle-même.</translation>
    </message>
    <message>
        <source>Puts the masquerade domain into the envelope sender, the address that bounces go to.</source>
        <translation>Met le domaine de masquage dans l’expéditeur d’enveloppe, l’adresse où vont les avis de non-remise.</translation>
    </message>
    <message>
        <source>On every host that does not receive mail for its own name.</source>
        <translation>Sur tout hôte qui ne reçoit pas de courrier à son propre nom.</translation>
    </message>
    <message>
        <source>Where programs on this very host must get their own bounces back.</source>
        <translation>Là où des programmes de cet hôte même doivent recevoir leurs propres avis de non-remise.</translation>
    </message>
    <message>
        <source>Puts the domain behind bare names in mail that is delivered on this very host.</source>
        <translation>Met le domaine derrière les noms seuls dans le courrier remis sur cet hôte même.</translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts, and in general: a full address is never wrong.</source>
        <translation>Là où des boîtes aux lettres sont lues depuis d’autres hôtes, et de manière générale : une adresse complète n’est jamais fausse.</translation>
    </message>
    <message>
        <source>It changes nothing on a null client, which delivers nothing itself.</source>
        <translation>Elle ne change rien sur un client nul, qui ne remet rien lui-même.</translation>
    </message>
    <message>
        <source>Before MAILER(local).</source>
        <translation>Avant MAILER(local).</translation>
    </message>
    <message>
        <source>Names users whose addresses are not masqueraded.</source>
        <translation>Nomme les utilisateurs dont les adresses ne sont pas masquées.</translation>
    </message>
    <message>
        <source>For a user who sends reports that nobody answers, on hosts whose names resolve.</source>
        <translation>Pour un utilisateur qui envoie des rapports auxquels personne ne répond, sur des hôtes dont le nom se résout.</translation>
    </message>
    <message>
        <source>For everybody who wants an answer.</source>
        <translation>Pour tous ceux qui attendent une réponse.</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER.</source>
        <translation>Avant nullclient, msp et MAILER.</translation>
    </message>
    <message>
        <source>Adds domains whose addresses become the masquerade domain when mail passes through this host.</source>
        <translation>Ajoute des domaines dont les adresses deviennent le domaine de masquage quand le courrier passe par cet hôte.</translation>
    </message>
    <message>
        <source>On a hub for hosts that do not masquerade themselves, or after a change of the domain&apos;s name.</source>
        <translation>Sur un hub au service d’hôtes qui ne masquent pas eux-mêmes, ou après un changement de nom du domaine.</translation>
    </message>
    <message>
        <source>For domains that are not yours: their users would get a new address without knowing.</source>
        <translation>Pour des domaines qui ne sont pas à vous : leurs utilisateurs recevraient une nouvelle adresse sans le savoir.</translation>
    </message>
    <message>
        <source>Before MAILER. With limited_masquerade only these domains are rewritten.</source>
        <translation>Avant MAILER. Avec limited_masquerade, seuls ces domaines sont réécrits.</translation>
    </message>
    <message>
        <source>Makes MASQUERADE_DOMAIN cover all hosts below the domains it names.</source>
        <translation>Étend MASQUERADE_DOMAIN à tous les hôtes des domaines qu’il nomme.</translation>
    </message>
    <message>
        <source>On a hub, to hide the names of all clients at once.</source>
        <translation>Sur un hub, pour cacher d’un coup les noms de tous les clients.</translation>
    </message>
    <message>
        <source>Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from 8.10, can spare one.</source>
        <translation>Là où un hôte du domaine a ses propres boîtes aux lettres ; MASQUERADE_EXCEPTION, à partir de 8.10, peut l’en dispenser.</translation>
    </message>
    <message>
        <source>With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing.</source>
        <translation>Avec MASQUERADE_DOMAIN, avant MAILER. Sans aucun MASQUERADE_DOMAIN, elle ne fait rien.</translation>
    </message>
    <message>
        <source>Makes the host a null client: it sends every message to one hub and delivers nothing itself.</source>
        <translation>Fait de l’hôte un client nul : il envoie chaque message à un unique hub et ne remet rien lui-même.</translation>
    </message>
    <message>
        <source>No aliases, no .forward files, no mailboxes: a message that a program on this host submits goes to the hub as it is, and the hub decides. There is no local delivery that could be attacked or filled up. The feature also turns on allmasquerade and masquerade_envelope, and masquerades as the hub unless a MASQUERADE_AS follows it. A name without a domain is sent as name@hub.</source>
        <translation>Ni alias, ni fichiers .forward, ni boîtes aux lettres : un message qu’un programme de cet hôte soumet va tel quel au hub, et c’est le hub qui décide. Il n’y a pas de remise locale que l’on pourrait attaquer ou saturer. La FEATURE active aussi allmasquerade et masquerade_envelope, et masque sous le nom du hub à moins qu’un MASQUERADE_AS ne la suive. Un nom sans domaine est envoyé sous la forme nom@hub.</translation>
    </message>
    <message>
        <source>On every host that only sends: web servers, workstations, appliances.</source>
        <translation>Sur tout hôte qui ne fait qu’envoyer : serveurs web, postes de travail, appliances.</translation>
    </message>
    <message>
        <source>Where the host&apos;s own /etc/aliases have to work, or anybody has a mailbox.</source>
        <translation>Là où le fichier /etc/aliases de l’hôte doit fonctionner, ou quelqu’un a une boîte aux lettres.</translation>
    </message>
    <message>
        <source>The hub has to be up; until it is, mail waits in the queue.</source>
        <translation>Le hub doit fonctionner ; sinon le courrier attend dans la file.</translation>
    </message>
    <message>
        <source>After every other FEATURE. MASQUERADE_AS comes after it, or the hub&apos;s name wins. No MAILER lines: it has its own.</source>
        <translation>Après toute autre FEATURE. MASQUERADE_AS vient après, sinon le nom du hub l’emporte. Pas de lignes MAILER : elle a ses propres mailers.</translation>
    </message>
    <message>
        <source>Names the host that takes all mail for other hosts.</source>
        <translation>Nomme l’hôte qui prend tout le courrier destiné à d’autres hôtes.</translation>
    </message>
    <message>
        <source>Wherever a central mail server exists.</source>
        <translation>Partout où il existe un serveur de messagerie central.</translation>
    </message>
    <message>
        <source>On the central mail server, if it sends to the Internet directly.</source>
        <translation>Sur le serveur de messagerie central, s’il envoie directement sur l’Internet.</translation>
    </message>
    <message>
        <source>One host that everything depends on. A name that is one of this host&apos;s own is passed over without a word.</source>
        <translation>Un seul hôte dont tout dépend. Un nom qui est l’un de ceux de cet hôte est ignoré sans un mot.</translation>
    </message>
    <message>
        <source>Before MAILER. Not with nullclient, which sets it.</source>
        <translation>Avant MAILER. Pas avec nullclient, qui la définit.</translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names which no alias leads elsewhere.</source>
        <translation>Nomme l’hôte qui reçoit le courrier des noms locaux qu’aucun alias ne mène ailleurs.</translation>
    </message>
    <message>
        <source>On hosts with aliases of their own where people read their mail on the hub.</source>
        <translation>Sur les hôtes qui ont leurs propres alias et où l’on lit son courrier sur le hub.</translation>
    </message>
    <message>
        <source>Where local users read their mail here.</source>
        <translation>Là où les utilisateurs locaux lisent leur courrier ici.</translation>
    </message>
    <message>
        <source>The hub has to know every local user, system accounts included, or their mail bounces.</source>
        <translation>Le hub doit connaître chaque utilisateur local, comptes système compris, sinon leur courrier est renvoyé.</translation>
    </message>
    <message>
        <source>Changes how the mailer relay connects: which port of the relay it uses.</source>
        <translation>Change la façon dont le mailer relay se connecte : le port du relais qu’il emploie.</translation>
    </message>
    <message>
        <source>When the relay takes mail on another port, such as 587.</source>
        <translation>Quand le relais prend le courrier sur un autre port, comme 587.</translation>
    </message>
    <message>
        <source>With port 25.</source>
        <translation>Avec le port 25.</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER, which read it.</source>
        <translation>Avant nullclient, msp et MAILER, qui la lisent.</translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own; they go into the .cf as they are.</source>
        <translation>Ouvre une section de règles écrites par soi-même ; elles passent telles quelles dans le .cf.</translation>
    </message>
    <message>
        <source>With a relay in brackets, for a null client, or where names without an alias go to the hub.</source>
        <translation>Avec un relais entre crochets, pour un client nul, ou là où les noms sans alias vont au hub.</translation>
    </message>
    <message>
        <source>With a relay without brackets; sendmail&apos;s own rules do it.</source>
        <translation>Avec un relais sans crochets ; les règles de sendmail s’en chargent.</translation>
    </message>
    <message>
        <source>After everything else. In an R line tabs separate the two sides; spaces there are an error.</source>
        <translation>Après tout le reste. Dans une ligne R, des tabulations séparent les deux membres ; des espaces y sont une erreur.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</source>
        <translation>cf/README, Tweaking rulesets ; RELEASE_NOTES, 8.10.0 ; op.me, R and S</translation>
    </message>
    <message>
        <source>Says where the aliases file is.</source>
        <translation>Indique où se trouve le fichier des alias.</translation>
    </message>
    <message>
        <source>Where the platform keeps the file elsewhere than the cf tree thinks, as Red Hat does.</source>
        <translation>Là où la plateforme garde le fichier ailleurs que ne le croit l’arborescence cf, comme Red Hat.</translation>
    </message>
    <message>
        <source>Where both agree.</source>
        <translation>Là où les deux s’accordent.</translation>
    </message>
    <message>
        <source>After OSTYPE, which may set it, too; before MAILER.</source>
        <translation>Après OSTYPE, qui peut aussi la définir ; avant MAILER.</translation>
    </message>
    <message>
        <source>Adds names to those that sendmail takes for its own, class w.</source>
        <translation>Ajoute des noms à ceux que sendmail tient pour les siens, la classe w.</translation>
    </message>
    <message>
        <source>On the mail server, for each domain whose users are here.</source>
        <translation>Sur le serveur de messagerie, pour chaque domaine dont les utilisateurs sont ici.</translation>
    </message>
    <message>
        <source>On clients.</source>
        <translation>Sur les clients.</translation>
    </message>
    <message>
        <source>Nothing. FEATURE(use_cw_file) reads the names from a file instead, and sendmail does not start when the file is missing.</source>
        <translation>Aucun. FEATURE(use_cw_file) lit au contraire les noms dans un fichier, et sendmail ne démarre pas quand ce fichier manque.</translation>
    </message>
    <message>
        <source>cf/README, Accepting mail for multiple names</source>
        <translation>cf/README, Accepting mail for multiple names</translation>
    </message>
    <message>
        <source>Begins lines that go into the option part of the .cf as they are.</source>
        <translation>Ouvre une section de lignes qui passent telles quelles dans la partie du .cf consacrée aux options.</translation>
    </message>
    <message>
        <source>Before 8.10 for the domains of a mail server.</source>
        <translation>Avant 8.10, pour les domaines d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Where a macro does the same.</source>
        <translation>Là où une macro fait de même.</translation>
    </message>
    <message>
        <source>After MAILER; rulesets do not belong here, see LOCAL_RULESETS.</source>
        <translation>Après MAILER ; les jeux de règles n’ont pas leur place ici, voir LOCAL_RULESETS.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets</source>
        <translation>cf/README, Tweaking rulesets</translation>
    </message>
    <message>
        <source>Lets the hosts of a domain send mail through this server, and takes mail for them.</source>
        <translation>Laisse les hôtes d’un domaine envoyer du courrier par ce serveur, et accepte le courrier qui leur est destiné.</translation>
    </message>
    <message>
        <source>For the server&apos;s own domain, if its hosts have PTR records.</source>
        <translation>Pour le domaine du serveur, si ses hôtes ont des enregistrements PTR.</translation>
    </message>
    <message>
        <source>For domains of others: name their hosts in the access map, which lets them send without opening the way to them.</source>
        <translation>Pour les domaines des autres : nommer leurs hôtes dans la table access, qui les laisse envoyer sans ouvrir le chemin vers eux.</translation>
    </message>
    <message>
        <source>Two DNS look-ups a connection, which sendmail does anyway.</source>
        <translation>Deux recherches DNS par connexion, que sendmail fait de toute façon.</translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control</source>
        <translation>cf/README, Anti-spam configuration control</translation>
    </message>
    <message>
        <source>Looks clients, senders and recipients up in the access map, which says who is let in and who may relay.</source>
        <translation>Cherche clients, expéditeurs et destinataires dans la table access, qui dit qui peut entrer et qui peut relayer.</translation>
    </message>
    <message>
        <source>A line such as Connect:192.0.2 RELAY lets that network send through this server, whether its hosts have names in DNS or not. Other values refuse: REJECT, DISCARD, or a reply of your own. The map is a database made of a text file; an edit has no effect until makemap has run. With -o a missing database is taken for an empty one, so the server runs and relays for nobody; without -o it does not start. -T&lt;TMPF&gt; marks failed look-ups so that they are not taken for &quot;no entry&quot;.</source>
        <translation>Une ligne comme Connect:192.0.2 RELAY laisse ce réseau envoyer par ce serveur, que ses hôtes aient ou non un nom dans le DNS. D’autres valeurs refusent : REJECT, DISCARD ou une réponse de votre cru. La table est une base de données tirée d’un fichier texte ; une modification reste sans effet jusqu’à ce que makemap ait tourné. Avec -o, une base absente passe pour une base vide : le serveur tourne et ne relaie pour personne ; sans -o, il ne démarre pas. -T&lt;TMPF&gt; signale les recherches qui échouent, pour qu’elles ne passent pas pour une absence d’entrée.</translation>
    </message>
    <message>
        <source>On a mail server: clients named by network or address do not depend on anybody&apos;s DNS.</source>
        <translation>Sur un serveur de messagerie : les clients désignés par un réseau ou une adresse ne dépendent du DNS de personne.</translation>
    </message>
    <message>
        <source>On hosts that listen on the loopback address alone.</source>
        <translation>Sur les hôtes qui n’écoutent que sur la boucle locale.</translation>
    </message>
    <message>
        <source>A map file, and makemap after each change.</source>
        <translation>Un fichier de table, et makemap après chaque modification.</translation>
    </message>
    <message>
        <source>Before greet_pause, ratecontrol, conncontrol and all that read the same map; before MAILER.</source>
        <translation>Avant greet_pause, ratecontrol, conncontrol et tout ce qui lit la même table ; avant MAILER.</translation>
    </message>
    <message>
        <source>Makes the file one for the mail submission program: what a program hands to sendmail is passed to one host.</source>
        <translation>Fait de ce fichier celui du programme de soumission : ce qu’un programme confie à sendmail est passé à un unique hôte.</translation>
    </message>
    <message>
        <source>From 8.12 the command sendmail is no longer run as root. It takes a message from cron or mail, looks at no alias, and gives it by SMTP to the host named here: 127.0.0.1 where a daemon runs, otherwise the relay. If that host does not answer, the message waits in the client queue until something runs sendmail -Ac -q; where no daemon does that, cron has to. With MASQUERADE_AS and masquerade_envelope before it, bare recipients get the masquerade domain.</source>
        <translation>À partir de 8.12, la commande sendmail ne s’exécute plus en tant que root. Elle prend un message de cron ou de mail, ne regarde aucun alias et le donne par SMTP à l’hôte nommé ici : 127.0.0.1 là où tourne un démon, sinon le relais. Si cet hôte ne répond pas, le message attend dans la file du client jusqu’à ce que quelque chose lance sendmail -Ac -q ; là où aucun démon ne le fait, c’est à cron de le faire. Précédée de MASQUERADE_AS et masquerade_envelope, elle donne le domaine de masquage aux destinataires sans domaine.</translation>
    </message>
    <message>
        <source>In submit.mc, from 8.12.</source>
        <translation>Dans submit.mc, à partir de 8.12.</translation>
    </message>
    <message>
        <source>In sendmail.mc. Never together with nullclient.</source>
        <translation>Dans sendmail.mc. Jamais avec nullclient.</translation>
    </message>
    <message>
        <source>A group and a queue folder of its own, which the platform&apos;s package brings.</source>
        <translation>Un groupe et un répertoire de file d’attente à elle, qu’apporte le paquet de la plateforme.</translation>
    </message>
    <message>
        <source>Last. Masquerading comes before it; no MAILER lines follow, it has its own.</source>
        <translation>En dernier. Le masquage vient avant ; aucune ligne MAILER ne suit : elle a ses propres mailers.</translation>
    </message>
    <message>
        <source>cf/README, Message submission program</source>
        <translation>cf/README, Message submission program</translation>
    </message>
    <message>
        <source>Adds a word to the configuration&apos;s version number.</source>
        <translation>Ajoute un mot au numéro de version de la configuration.</translation>
    </message>
    <message>
        <source>In submit.mc, with the word Submit.</source>
        <translation>Dans submit.mc, avec le mot Submit.</translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file does it.</source>
        <translation>Sous Debian, dont le fichier DOMAIN s’en charge.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options</source>
        <translation>cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>Tells the macros that there is no OSTYPE on purpose.</source>
        <translation>Dit aux macros que l’absence d’OSTYPE est voulue.</translation>
    </message>
    <message>
        <source>In a submit.mc without OSTYPE.</source>
        <translation>Dans un submit.mc sans OSTYPE.</translation>
    </message>
    <message>
        <source>Where an OSTYPE line stands: the two together are an error.</source>
        <translation>Là où il y a une ligne OSTYPE : les deux ensemble sont une erreur.</translation>
    </message>
    <message>
        <source>Before msp.</source>
        <translation>Avant msp.</translation>
    </message>
    <message>
        <source>cf/cf/submit.mc</source>
        <translation>cf/cf/submit.mc</translation>
    </message>
    <message>
        <source>Lets the submission program understand DECnet addresses, node::user.</source>
        <translation>Permet au programme de soumission de comprendre les adresses DECnet, node::user.</translation>
    </message>
    <message>
        <source>In submit.mc, as sendmail ships it.</source>
        <translation>Dans submit.mc, tel que sendmail le livre.</translation>
    </message>
    <message>
        <source>Says where sendmail takes the time zone from.</source>
        <translation>Indique où sendmail prend le fuseau horaire.</translation>
    </message>
    <message>
        <source>In submit.mc, which runs for a user.</source>
        <translation>Dans submit.mc, qui s’exécute pour un utilisateur.</translation>
    </message>
    <message>
        <source>In sendmail.mc: a daemon&apos;s log belongs in the system&apos;s zone.</source>
        <translation>Dans sendmail.mc : le journal d’un démon doit suivre le fuseau du système.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</source>
        <translation>cf/README, Tweaking configuration options ; RELEASE_NOTES, 8.12.3</translation>
    </message>
    <message>
        <source>Keeps sendmail from looking up all groups of a user before it acts for them.</source>
        <translation>Évite que sendmail recherche tous les groupes d’un utilisateur avant d’agir pour lui.</translation>
    </message>
    <message>
        <source>In submit.mc.</source>
        <translation>Dans submit.mc.</translation>
    </message>
    <message>
        <source>Where .forward or :include: files are readable through a group only.</source>
        <translation>Là où des fichiers .forward ou :include: ne sont lisibles que par un groupe.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</source>
        <translation>cf/README, Tweaking configuration options ; RELEASE_NOTES, 8.12.7</translation>
    </message>
    <message>
        <source>Says where the process writes its process id.</source>
        <translation>Indique où le processus écrit son numéro (PID).</translation>
    </message>
    <message>
        <source>On Red Hat and Fedora, whose service sm-client expects /run/sm-client.pid.</source>
        <translation>Sous Red Hat et Fedora, dont le service sm-client attend /run/sm-client.pid.</translation>
    </message>
    <message>
        <source>On platforms whose files set it already.</source>
        <translation>Sur les plateformes dont les fichiers la définissent déjà.</translation>
    </message>
    <message>
        <source>Before msp, which otherwise puts it into the client queue&apos;s folder.</source>
        <translation>Avant msp, qui le met sinon dans le répertoire de la file du client.</translation>
    </message>
    <message>
        <source>What the host is for</source>
        <translation>À quoi sert l’hôte</translation>
    </message>
    <message>
        <source>The role decides what becomes of a message that a program on this host writes, cron&apos;s report to root above all: handed to a relay unread, looked up in the host&apos;s own aliases, or delivered here.</source>
        <translation>Le rôle décide du sort d’un message qu’écrit un programme de cet hôte, à commencer par le rapport de cron à root : confié à un relais sans être lu, dirigé par les alias de l’hôte, ou remis ici.</translation>
    </message>
    <message>
        <source>With the wrong role mail vanishes without an error. A host that passes everything on does not read its own aliases, so what they promise never happens. A host that delivers for its own name fills a mailbox that nobody opens. A daemon that nobody needs listens all the same, and is there for whoever looks for one.</source>
        <translation>Avec un mauvais rôle, le courrier disparaît sans erreur. Un hôte qui transmet tout ne lit pas ses propres alias, et ce qu’ils promettent n’arrive jamais. Un hôte qui remet le courrier à son propre nom remplit une boîte aux lettres que personne n’ouvre. Un démon dont personne n’a besoin écoute quand même, et il est là pour qui en cherche un.</translation>
    </message>
    <message>
        <source>cf/README, Features; Masquerading and relaying</source>
        <translation>cf/README, Features ; Masquerading and relaying</translation>
    </message>
    <message>
        <source>The host&apos;s full name</source>
        <translation>Le nom complet de l’hôte</translation>
    </message>
    <message>
        <source>sendmail introduces itself to other hosts under this name and puts it behind every address that has no domain. Each file also says in its head which host it is for.</source>
        <translation>C’est sous ce nom que sendmail se présente aux autres hôtes, et il le met derrière toute adresse sans domaine. L’en-tête de chaque fichier dit aussi pour quel hôte il est fait.</translation>
    </message>
    <message>
        <source>A name without a dot makes sendmail wait a minute at each start, and then go on with an address that no other host can answer. A name that does not resolve makes other servers refuse the sender.</source>
        <translation>Avec un nom sans point, sendmail attend une minute à chaque démarrage, puis continue avec une adresse à laquelle aucun autre hôte ne peut répondre. Avec un nom qui ne se résout pas, d’autres serveurs refusent l’expéditeur.</translation>
    </message>
    <message>
        <source>cf/README, Who am I?</source>
        <translation>cf/README, Who am I?</translation>
    </message>
    <message>
        <source>The release of sendmail on the host</source>
        <translation>La version de sendmail sur l’hôte</translation>
    </message>
    <message>
        <source>A .cf is made for one release. The release decides which lines can be written at all: masquerade_envelope came with 8.7, DAEMON_OPTIONS with 8.10, the submission program with 8.12.</source>
        <translation>Un .cf est fait pour une version. La version décide des lignes qu’il est possible d’écrire : masquerade_envelope est apparu avec 8.7, DAEMON_OPTIONS avec 8.10, le programme de soumission avec 8.12.</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Sending needs no daemon: programs call the command sendmail, and the submission program hands their mail on. A daemon is needed where mail comes in by SMTP, or where the host&apos;s own aliases have to be looked up.</source>
        <translation>Pour envoyer, il n’y a pas besoin de démon : les programmes appellent la commande sendmail, et le programme de soumission passe leur courrier plus loin. Il faut un démon là où du courrier arrive par SMTP, ou là où les alias de l’hôte doivent être consultés.</translation>
    </message>
    <message>
        <source>What listens can be attacked, from the network or, on the loopback address, by whoever has an account on the host. Without a daemon nobody flushes the queue, so something else has to: a message that the relay did not take at once would lie there until it is too old.</source>
        <translation>Ce qui écoute peut être attaqué, depuis le réseau ou, sur la boucle locale, par quiconque a un compte sur l’hôte. Sans démon, personne ne vide la file d’attente, et quelque chose d’autre doit le faire : un message que le relais n’a pas pris aussitôt y resterait jusqu’à ce qu’il soit trop vieux.</translation>
    </message>
    <message>
        <source>op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options</source>
        <translation>op.me, 3.2, Daemon mode ; cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>Who reads root&apos;s mail</source>
        <translation>Qui lit le courrier de root</translation>
    </message>
    <message>
        <source>Cron, backups and the system&apos;s own checks write to root. The alias sends that on to a person: one address, or several with commas between them.</source>
        <translation>Cron, les sauvegardes et les contrôles du système écrivent à root. L’alias envoie ce courrier à une personne : une adresse, ou plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>Without it the reports pile up in root&apos;s mailbox on this host. The first sign is often a full disk, or a backup that has not run for half a year.</source>
        <translation>Sans lui, les rapports s’entassent dans la boîte aux lettres de root sur cet hôte. Le premier signe en est souvent un disque plein, ou une sauvegarde qui ne tourne plus depuis six mois.</translation>
    </message>
    <message>
        <source>op.me, 2.6, The alias database</source>
        <translation>op.me, 2.6, The alias database</translation>
    </message>
    <message>
        <source>Who reads postmaster&apos;s mail</source>
        <translation>Qui lit le courrier de postmaster</translation>
    </message>
    <message>
        <source>Bounces of bounces and questions about mail from other sites go to postmaster. Every host that takes mail has to have one; root is a good answer as long as somebody reads root&apos;s mail.</source>
        <translation>Les avis de non-remise impossibles à remettre et les questions d’autres sites sur le courrier vont à postmaster. Tout hôte qui reçoit du courrier doit en avoir un ; root est une bonne réponse tant que quelqu’un lit le courrier de root.</translation>
    </message>
    <message>
        <source>Nobody learns that mail fails, since the report of the failure has no reader either.</source>
        <translation>Personne n’apprend que le courrier échoue, puisque le rapport d’échec n’a pas de lecteur non plus.</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Autres alias</translation>
    </message>
    <message>
        <source>Each alias is a name and where its mail goes: an address elsewhere, a user of this host, or another alias. They hold on this host alone, before the relay sees the message.</source>
        <translation>Chaque alias est un nom et l’endroit où va son courrier : une adresse extérieure, un utilisateur de cet hôte ou un autre alias. Ils ne valent que sur cet hôte, avant que le relais ne voie le message.</translation>
    </message>
    <message>
        <source>An alias that exists on one host of many is forgotten when its reader leaves. Where a central server can have it instead, it belongs there. An alias that leads back to itself makes every message to it bounce.</source>
        <translation>Un alias qui n’existe que sur un hôte parmi d’autres est oublié quand son lecteur s’en va. Là où un serveur central peut l’avoir, c’est là qu’est sa place. Un alias qui ramène à lui-même fait renvoyer chaque message qui lui est adressé.</translation>
    </message>
    <message>
        <source>Minutes between two queue runs</source>
        <translation>Minutes entre deux traitements de la file</translation>
    </message>
    <message>
        <source>When the relay does not answer, a message waits in the queue. Each run tries again whatever waits there. The minutes of the hour come from the host&apos;s name, so that a thousand hosts do not call the relay in the same second.</source>
        <translation>Quand le relais ne répond pas, un message attend dans la file. Chaque traitement retente tout ce qui y attend. Les minutes de l’heure découlent du nom de l’hôte, pour que mille hôtes n’appellent pas le relais à la même seconde.</translation>
    </message>
    <message>
        <source>Without any run a message that could not be sent at once is never tried again: nobody gets it, and nobody is told. Many minutes make alarms late, few cost next to nothing on a host with little mail.</source>
        <translation>Sans aucun traitement, un message qui n’a pas pu partir aussitôt n’est jamais retenté : personne ne le reçoit, et personne n’en est averti. Beaucoup de minutes retardent les alarmes ; peu de minutes ne coûtent presque rien sur un hôte qui a peu de courrier.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; 3.1, Queue interval</source>
        <translation>op.me, 2.3.2, Queue runs ; 3.1, Queue interval</translation>
    </message>
    <message>
        <source>What flushes the queue</source>
        <translation>Ce qui vide la file d’attente</translation>
    </message>
    <message>
        <source>cron is there on every platform and needs one line. A systemd timer appears in the lists and the journal of a Linux host, and does not start a second run while one is at work.</source>
        <translation>cron existe sur toutes les plateformes et ne demande qu’une ligne. Un timer systemd apparaît dans les listes et le journal d’un hôte Linux, et ne lance pas un second traitement tant que le premier est en cours.</translation>
    </message>
    <message>
        <source>Either does the same to the mail. Where the chosen one is not installed or not running, nothing ever leaves the queue.</source>
        <translation>L’un et l’autre font la même chose du courrier. Là où celui qui est choisi n’est pas installé ou ne tourne pas, rien ne quitte jamais la file d’attente.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs</source>
        <translation>op.me, 2.3.2, Queue runs</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>Commentaires dans les fichiers .mc</translation>
    </message>
    <message>
        <source>A short note stands above each directive and says what it is for. m4 drops the notes, so the .cf is the same with and without them.</source>
        <translation>Une courte note au-dessus de chaque directive dit à quoi elle sert. m4 laisse tomber les notes, si bien que le .cf est le même avec ou sans elles.</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>Une ligne vide</translation>
    </message>
    <message>
        <source>It stands there for people; sendmail passes over it.</source>
        <translation>Elle est là pour les humains ; sendmail passe par-dessus.</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Un commentaire</translation>
    </message>
    <message>
        <source>sendmail passes over lines that begin with #. The cf tree&apos;s files leave many of them, with the name and version of each part that went into this .cf.</source>
        <translation>sendmail passe par-dessus les lignes qui commencent par #. Les fichiers de l’arborescence cf en laissent beaucoup, avec le nom et la version de chaque partie entrée dans ce .cf.</translation>
    </message>
    <message>
        <source>An edit here is lost as soon as somebody builds the .cf anew. Notes belong into the .mc.</source>
        <translation>Une modification faite ici est perdue dès que quelqu’un reconstruit le .cf. La place des notes est dans le .mc.</translation>
    </message>
    <message>
        <source>An option that is not set</source>
        <translation>Une option non définie</translation>
    </message>
    <message>
        <source>The line is a comment. It shows an option with a value for orientation; since no O line sets it, what is built into sendmail holds.</source>
        <translation>La ligne est un commentaire. Elle montre une option et une valeur à titre indicatif ; comme aucune ligne O ne la définit, c’est la valeur interne de sendmail qui vaut.</translation>
    </message>
    <message>
        <source>The version of the format</source>
        <translation>La version du format</translation>
    </message>
    <message>
        <source>It tells which level of the configuration&apos;s language the file uses, and whose configuration it is. sendmail refuses a level that is newer than itself.</source>
        <translation>Elle dit quel niveau du langage de configuration le fichier emploie, et de qui vient la configuration. sendmail refuse un niveau plus récent que lui-même.</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Une option</translation>
    </message>
    <message>
        <source>It sets one of sendmail&apos;s switches for all mail: paths, limits, timeouts, ports. The name stands before the =, the value behind it.</source>
        <translation>Elle règle pour tout le courrier l’un des paramètres de sendmail : chemins, limites, délais, ports. Le nom est devant le =, la valeur derrière.</translation>
    </message>
    <message>
        <source>A value typed in here is lost at the next build. The .mc has a conf name for almost every option.</source>
        <translation>Une valeur saisie ici est perdue à la prochaine reconstruction. Le .mc a un nom conf pour presque toutes les options.</translation>
    </message>
    <message>
        <source>A macro</source>
        <translation>Une macro</translation>
    </message>
    <message>
        <source>It gives a name a value, and $ with the name stands for the value in the lines that follow. A name is one character, or several in braces. Such macros are sendmail&apos;s own, not m4&apos;s.</source>
        <translation>Elle donne une valeur à un nom, et $ suivi du nom représente cette valeur dans les lignes qui suivent. Un nom est un seul caractère, ou plusieurs entre accolades. Ces macros sont celles de sendmail, pas celles de m4.</translation>
    </message>
    <message>
        <source>op.me, 5.2, D — Define macro</source>
        <translation>op.me, 5.2, D — Define macro</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Une classe</translation>
    </message>
    <message>
        <source>It adds words to a set. Rules ask whether a part of an address belongs to it: $=w matches what is in class w, $~w what is not.</source>
        <translation>Elle ajoute des mots à un ensemble. Les règles demandent si une partie d’une adresse en est membre : $=w correspond à ce qui est dans la classe w, $~w à ce qui n’y est pas.</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes</source>
        <translation>op.me, 5.3, C and F — Define classes</translation>
    </message>
    <message>
        <source>A class from a file</source>
        <translation>Une classe lue dans un fichier</translation>
    </message>
    <message>
        <source>It adds the words in a file to a set, a word a line. With -o a missing file is no error; without it sendmail does not start.</source>
        <translation>Elle ajoute à un ensemble les mots d’un fichier, un mot par ligne. Avec -o, un fichier absent n’est pas une erreur ; sans -o, sendmail ne démarre pas.</translation>
    </message>
    <message>
        <source>The file is read when the daemon starts. A change has no effect before the next restart.</source>
        <translation>Le fichier est lu au démarrage du démon. Une modification reste sans effet jusqu’au prochain redémarrage.</translation>
    </message>
    <message>
        <source>A map</source>
        <translation>Une table (map)</translation>
    </message>
    <message>
        <source>It declares a table that rules can look words up in: its name, its kind, and where its data is. $( name key $) in a rule is such a look-up.</source>
        <translation>Elle déclare une table où les règles peuvent chercher des mots : son nom, son type et l’endroit où sont ses données. $( nom clé $) dans une règle est une telle recherche.</translation>
    </message>
    <message>
        <source>The start of a ruleset</source>
        <translation>Le début d’un jeu de règles</translation>
    </message>
    <message>
        <source>The rules that follow, down to the next S line, form a ruleset. Others call it by its name or number; it is given an address and gives back what it made of it.</source>
        <translation>Les règles qui suivent, jusqu’à la prochaine ligne S, forment un jeu de règles. D’autres l’appellent par son nom ou son numéro ; il reçoit une adresse et rend ce qu’il en a fait.</translation>
    </message>
    <message>
        <source>op.me, 5.1, R and S — Rewriting rules</source>
        <translation>op.me, 5.1, R and S — Rewriting rules</translation>
    </message>
    <message>
        <source>A rewriting rule</source>
        <translation>Une règle de réécriture</translation>
    </message>
    <message>
        <source>If the address matches the left side, it becomes what the right side says, and the rule is tried again; otherwise the next rule has its turn. Tabs separate the two sides and, behind them, a comment.</source>
        <translation>Si l’adresse correspond au membre gauche, elle devient ce que dit le membre droit, et la règle est essayée de nouveau ; sinon, c’est le tour de la règle suivante. Des tabulations séparent les deux membres et, derrière eux, un commentaire.</translation>
    </message>
    <message>
        <source>Spaces in place of the tabs are an error. A rule that matches its own result runs until sendmail stops it.</source>
        <translation>Des espaces à la place des tabulations sont une erreur. Une règle qui correspond à son propre résultat tourne jusqu’à ce que sendmail l’arrête.</translation>
    </message>
    <message>
        <source>A mailer</source>
        <translation>Un mailer</translation>
    </message>
    <message>
        <source>It says how mail of one kind is carried away: P= the program or [IPC] for a connection, F= flags, S= and R= the rulesets for senders and recipients, A= the arguments. Lines that begin with white space continue it.</source>
        <translation>Il dit comment est emporté un certain type de courrier : P= le programme, ou [IPC] pour une connexion, F= les drapeaux, S= et R= les jeux de règles des expéditeurs et des destinataires, A= les arguments. Les lignes qui commencent par un blanc le continuent.</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>Une ligne d’en-tête</translation>
    </message>
    <message>
        <source>sendmail adds this line to the head of messages. Letters between question marks are a condition: the line is added only for a mailer with that flag.</source>
        <translation>sendmail ajoute cette ligne à l’en-tête des messages. Des lettres entre points d’interrogation sont une condition : la ligne n’est ajoutée que pour un mailer qui a ce drapeau.</translation>
    </message>
    <message>
        <source>A precedence</source>
        <translation>Une priorité</translation>
    </message>
    <message>
        <source>It gives a word of the header Precedence: a number. The higher the number, the earlier the message leaves a full queue. Below zero a bounce brings back the header alone, not the text.</source>
        <translation>Elle donne un nombre à un mot de l’en-tête Precedence:. Plus le nombre est grand, plus tôt le message quitte une file pleine. Au-dessous de zéro, un avis de non-remise ne rapporte que l’en-tête, pas le texte.</translation>
    </message>
    <message>
        <source>Trusted users</source>
        <translation>Utilisateurs de confiance</translation>
    </message>
    <message>
        <source>A user named here may set the sender of a message with -f without a warning in its header.</source>
        <translation>Un utilisateur nommé ici peut fixer l’expéditeur d’un message avec -f sans avertissement dans l’en-tête.</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes, class t</source>
        <translation>op.me, 5.3, C and F — Define classes, classe t</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Une variable d’environnement</translation>
    </message>
    <message>
        <source>sendmail gives this variable to itself and to the programs that it starts; it drops most of what its caller has set.</source>
        <translation>sendmail se donne cette variable et la donne aux programmes qu’il lance ; il abandonne presque tout ce qu’a défini celui qui l’a appelé.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.7</source>
        <translation>RELEASE_NOTES, 8.7</translation>
    </message>
    <message>
        <source>A queue group</source>
        <translation>Un groupe de files</translation>
    </message>
    <message>
        <source>It declares a queue of its own, with its folder and its runs, for part of the mail.</source>
        <translation>Elle déclare une file d’attente à part, avec son répertoire et ses traitements, pour une partie du courrier.</translation>
    </message>
    <message>
        <source>A mail filter</source>
        <translation>Un filtre de courrier</translation>
    </message>
    <message>
        <source>It declares a program of its own that sees each message as it comes in and may refuse it.</source>
        <translation>Elle déclare un programme distinct qui voit chaque message à son arrivée et peut le refuser.</translation>
    </message>
    <message>
        <source>A macro that m4 did not know</source>
        <translation>Une macro que m4 ne connaissait pas</translation>
    </message>
    <message>
        <source>This looks like a call that belongs into the .mc. m4 copies a name that it does not know as it is: a typing error, or a macro of a newer cf tree.</source>
        <translation>Cela ressemble à un appel qui a sa place dans le .mc. m4 recopie tel quel un nom qu’il ne connaît pas : une faute de frappe, ou une macro d’une arborescence cf plus récente.</translation>
    </message>
    <message>
        <source>sendmail cannot read such a line, or takes its first letter for a command. m4 has reported nothing.</source>
        <translation>sendmail ne sait pas lire une telle ligne, ou prend sa première lettre pour une commande. m4 n’a rien signalé.</translation>
    </message>
    <message>
        <source>A line of an unknown kind</source>
        <translation>Une ligne de type inconnu</translation>
    </message>
    <message>
        <source>Its first character is no command of a .cf. sendmail reports &quot;unknown configuration line&quot;.</source>
        <translation>Son premier caractère n’est pas une commande de .cf. sendmail signale « unknown configuration line ».</translation>
    </message>
    <message>
        <source>op.me, 5, The whole scoop on the configuration file</source>
        <translation>op.me, 5, The whole scoop on the configuration file</translation>
    </message>
    <message>
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>Où sont les alias. newaliases construit leur base à partir de ce fichier.</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>Un socket que le démon ouvre. Chacune de ces lignes en ouvre un ; sans Addr, il est ouvert sur toutes les adresses.</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>Le fichier qui contient les réponses à la commande SMTP HELP.</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>Le répertoire où attendent les messages. Il doit exister, et ce programme doit pouvoir y entrer.</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>Le fichier qui compte les messages pour mailstats.</translation>
    </message>
    <message>
        <source>The smart host, $S</source>
        <translation>Le smart host, $S</translation>
    </message>
    <message>
        <source>The host that all mail for other hosts goes to. With nothing behind DS there is none, and DNS decides.</source>
        <translation>L’hôte à qui va tout le courrier destiné à d’autres hôtes. Sans rien derrière DS, il n’y en a pas, et c’est le DNS qui décide.</translation>
    </message>
    <message>
        <source>The mail hub, $H</source>
        <translation>Le hub de messagerie, $H</translation>
    </message>
    <message>
        <source>The host that gets mail for local names. With nothing behind DH such mail is delivered here.</source>
        <translation>L’hôte qui reçoit le courrier des noms locaux. Sans rien derrière DH, ce courrier est remis ici.</translation>
    </message>
    <message>
        <source>The masquerade name, $M</source>
        <translation>Le nom de masquage, $M</translation>
    </message>
    <message>
        <source>The domain that takes the place of the host&apos;s own name. With nothing behind DM nothing is masqueraded.</source>
        <translation>Le domaine qui prend la place du nom de l’hôte. Sans rien derrière DM, rien n’est masqué.</translation>
    </message>
    <message>
        <source>The host&apos;s official name, $j</source>
        <translation>Le nom officiel de l’hôte, $j</translation>
    </message>
    <message>
        <source>The name under which this host speaks to others. sendmail finds it by itself when no line sets it.</source>
        <translation>Le nom sous lequel cet hôte parle aux autres. sendmail le trouve tout seul si aucune ligne ne le définit.</translation>
    </message>
    <message>
        <source>The sender of bounces, $n</source>
        <translation>L’expéditeur des avis de non-remise, $n</translation>
    </message>
    <message>
        <source>The name under which sendmail itself writes.</source>
        <translation>Le nom sous lequel sendmail lui-même écrit.</translation>
    </message>
    <message>
        <source>The configuration&apos;s version, $Z</source>
        <translation>La version de la configuration, $Z</translation>
    </message>
    <message>
        <source>It stands in the Received: lines and in the greeting, after sendmail&apos;s own version.</source>
        <translation>Elle figure dans les lignes Received: et dans le message d’accueil, après la version de sendmail lui-même.</translation>
    </message>
    <message>
        <source>The next host, ${MTAHost}</source>
        <translation>L’hôte suivant, ${MTAHost}</translation>
    </message>
    <message>
        <source>The host that the submission program hands every message to.</source>
        <translation>L’hôte à qui le programme de soumission confie chaque message.</translation>
    </message>
    <message>
        <source>The host&apos;s own names, $=w</source>
        <translation>Les noms de l’hôte, $=w</translation>
    </message>
    <message>
        <source>Mail for a name in this class is delivered here. sendmail adds the names that it finds for the host itself.</source>
        <translation>Le courrier pour un nom de cette classe est remis ici. sendmail y ajoute les noms qu’il trouve pour l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Exposed users, $=E</source>
        <translation>Utilisateurs exposés, $=E</translation>
    </message>
    <message>
        <source>Users whose addresses keep the host&apos;s name.</source>
        <translation>Utilisateurs dont les adresses gardent le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Further masqueraded domains, $=M</source>
        <translation>Autres domaines masqués, $=M</translation>
    </message>
    <message>
        <source>Domains whose addresses become the masquerade name as well.</source>
        <translation>Domaines dont les adresses deviennent elles aussi le nom de masquage.</translation>
    </message>
    <message>
        <source>Domains that may relay, $=R</source>
        <translation>Domaines autorisés à relayer, $=R</translation>
    </message>
    <message>
        <source>Hosts of these domains may send through this server, and mail to them is passed on.</source>
        <translation>Les hôtes de ces domaines peuvent envoyer par ce serveur, et le courrier qui leur est destiné est transmis.</translation>
    </message>
    <message>
        <source>Domains that need no look-up, $=P</source>
        <translation>Domaines sans recherche, $=P</translation>
    </message>
    <message>
        <source>A name that ends in one of these is taken as it is, without asking DNS for its full form.</source>
        <translation>Un nom qui finit par l’un d’eux est pris tel quel, sans demander au DNS sa forme complète.</translation>
    </message>
    <message>
        <source>Characters that no local name has, $=O</source>
        <translation>Caractères qu’aucun nom local n’a, $=O</translation>
    </message>
    <message>
        <source>A name with one of these in it needs more than a look at the local users.</source>
        <translation>Pour un nom qui en contient un, consulter les utilisateurs locaux ne suffit pas.</translation>
    </message>
    <message>
        <source>With Addr=127.0.0.1 only programs on this very host can connect; without Addr whoever reaches the host can. It is about mail that comes in by SMTP, not about what programs hand to the command sendmail. A line about port 25 does not touch port 587: that one is opened by default, on every address, until no_default_msa says otherwise. On Linux a socket for every IPv6 address takes IPv4 connections as well, so there one line with Family=inet6 serves both.</source>
        <translation>Avec Addr=127.0.0.1, seuls les programmes de cet hôte même peuvent se connecter ; sans Addr, quiconque joint l’hôte le peut. Il s’agit du courrier qui arrive par SMTP, non de ce que les programmes confient à la commande sendmail. Une ligne sur le port 25 ne touche pas au port 587 : celui-là est ouvert par défaut, sur toutes les adresses, tant que no_default_msa ne dit pas le contraire. Sous Linux, un socket pour toutes les adresses IPv6 prend aussi les connexions IPv4 ; une seule ligne avec Family=inet6 y sert donc les deux.</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address. Whoever reaches the host can talk to a program with root&apos;s rights, on a machine where nobody expects mail to arrive.</source>
        <translation>Le démon écoute sur le port 25 de toutes les adresses. Quiconque joint l’hôte peut parler à un programme qui a les droits de root, sur une machine où personne n’attend de courrier.</translation>
    </message>
    <message>
        <source>It becomes the option DaemonPortOptions, written with a capital O at the start of the line. There can be only one, so there is one socket for all mail that comes in by SMTP.</source>
        <translation>Elle devient l’option DaemonPortOptions, écrite avec un O majuscule au début de la ligne. Il ne peut y en avoir qu’une ; il n’y a donc qu’un socket pour tout le courrier qui arrive par SMTP.</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address, and whoever reaches the host can talk to it.</source>
        <translation>Le démon écoute sur le port 25 de toutes les adresses, et quiconque joint l’hôte peut lui parler.</translation>
    </message>
    <message>
        <source>From 8.10 each configuration has a second daemon, for people&apos;s mail programs, on port 587. With this feature only the sockets that DAEMON_OPTIONS lines name are opened. It decides who can hand mail in, not what becomes of a message.</source>
        <translation>À partir de 8.10, chaque configuration a un second démon, pour les logiciels de messagerie des utilisateurs, sur le port 587. Avec cette FEATURE, seuls les sockets nommés par des lignes DAEMON_OPTIONS sont ouverts. Elle décide qui peut déposer du courrier, non ce qu’il advient d’un message.</translation>
    </message>
    <message>
        <source>Someone who binds port 25 to the loopback address and looks no further still has port 587 open to the network, and no line of the .mc shows it.</source>
        <translation>Qui attache le port 25 à la boucle locale sans regarder plus loin a toujours le port 587 ouvert au réseau, et aucune ligne du .mc ne le montre.</translation>
    </message>
    <message>
        <source>The file for the daemon</source>
        <translation>Le fichier du démon</translation>
    </message>
    <message>
        <source>It says how mail that comes in by SMTP is treated, and mail in the daemon&apos;s queue. An admin edits this file, never the .cf that m4 makes of it.</source>
        <translation>Il dit comment est traité le courrier qui arrive par SMTP, et celui qui attend dans la file du démon. Un administrateur modifie ce fichier, jamais le .cf que m4 en tire.</translation>
    </message>
    <message>
        <source>After an edit nothing changes until the .cf has been built anew and the daemon has read it.</source>
        <translation>Après une modification, rien ne change tant que le .cf n’a pas été reconstruit et que le démon ne l’a pas lu.</translation>
    </message>
    <message>
        <source>The file for the submission program</source>
        <translation>Le fichier du programme de soumission</translation>
    </message>
    <message>
        <source>It says how the command sendmail treats what programs on this host write: cron&apos;s mail goes through here first. It came with 8.12.</source>
        <translation>Il dit comment la commande sendmail traite ce que les programmes de cet hôte écrivent : le courrier de cron passe d’abord par ici. Il est apparu avec 8.12.</translation>
    </message>
    <message>
        <source>Masquerading in sendmail.mc alone comes too late for the recipient: a bare root has its domain by then.</source>
        <translation>Le masquage dans sendmail.mc seul vient trop tard pour le destinataire : un simple root a déjà reçu son domaine.</translation>
    </message>
    <message>
        <source>What the daemon reads</source>
        <translation>Ce que lit le démon</translation>
    </message>
    <message>
        <source>m4 has made it of sendmail.mc and the cf tree. Each line is one command, told by its first character; most lines are rules for addresses.</source>
        <translation>m4 l’a tiré de sendmail.mc et de l’arborescence cf. Chaque ligne est une commande, que désigne son premier caractère ; la plupart des lignes sont des règles pour les adresses.</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build, and nobody sees from the .mc what was changed.</source>
        <translation>Une modification faite ici est perdue à la prochaine reconstruction, et rien dans le .mc ne montre ce qui avait été changé.</translation>
    </message>
    <message>
        <source>What the submission program reads</source>
        <translation>Ce que lit le programme de soumission</translation>
    </message>
    <message>
        <source>m4 has made it of submit.mc and the cf tree. The command sendmail reads it each time a program hands in mail.</source>
        <translation>m4 l’a tiré de submit.mc et de l’arborescence cf. La commande sendmail le lit chaque fois qu’un programme dépose du courrier.</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build.</source>
        <translation>Une modification faite ici est perdue à la prochaine reconstruction.</translation>
    </message>
    <message>
        <source>op.me, 1.3.3, submit.cf; cf/README, Message submission program</source>
        <translation>op.me, 1.3.3, submit.cf ; cf/README, Message submission program</translation>
    </message>
    <message>
        <source>The aliases of this bundle</source>
        <translation>Les alias de ce kit</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the host&apos;s aliases file, between two marker lines, and runs newaliases. A line is a name, a colon, and where its mail goes.</source>
        <translation>install.sh insère ces lignes dans le fichier des alias de l’hôte, entre deux lignes de repère, et lance newaliases. Une ligne est un nom, un deux-points et l’endroit où va son courrier.</translation>
    </message>
    <message>
        <source>Without newaliases an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>Sans newaliases, une modification reste sans effet : sendmail lit la base, pas ce fichier.</translation>
    </message>
    <message>
        <source>An alias</source>
        <translation>Un alias</translation>
    </message>
    <message>
        <source>Mail to the name before the colon goes to what stands behind it: an address, a user of this host, or another alias; several with commas between them.</source>
        <translation>Le courrier pour le nom placé avant le deux-points va à ce qui se trouve derrière : une adresse, un utilisateur de cet hôte ou un autre alias ; plusieurs se séparent par des virgules.</translation>
    </message>
    <message>
        <source>It holds only where the local mailer sees the message. On a null client nothing looks at it.</source>
        <translation>Il ne vaut que là où le mailer local voit le message. Sur un client nul, rien ne le regarde.</translation>
    </message>
    <message>
        <source>The access map&apos;s source</source>
        <translation>La source de la table access</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the access file, between two marker lines, and runs makemap. Each line is a key, a tab, and what to do.</source>
        <translation>install.sh insère ces lignes dans le fichier access, entre deux lignes de repère, et lance makemap. Chaque ligne est une clé, une tabulation et ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Without makemap an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>Sans makemap, une modification reste sans effet : sendmail lit la base, pas ce fichier.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Qui peut envoyer</translation>
    </message>
    <message>
        <source>A client whose address or name begins or ends with the key may send mail through this server to anybody. RELAY says so; Connect: makes the line count for clients alone, not for senders and recipients.</source>
        <translation>Un client dont l’adresse commence par la clé, ou dont le nom finit par elle, peut envoyer du courrier à n’importe qui par ce serveur. C’est RELAY qui le dit ; avec Connect:, la ligne ne vaut que pour les clients, pas pour les expéditeurs ni les destinataires.</translation>
    </message>
    <message>
        <source>A network that is wider than the house lets strangers send spam through the server, and other servers stop taking mail from it.</source>
        <translation>Un réseau plus large que celui de la maison laisse des inconnus envoyer du spam par le serveur, et les autres serveurs n’acceptent plus son courrier.</translation>
    </message>
    <message>
        <source>The queue runner for cron</source>
        <translation>Le traitement de la file par cron</translation>
    </message>
    <message>
        <source>install.sh puts it into /etc/cron.d, or its lines into root&apos;s crontab where there is no such folder. It sends what waits in the queue.</source>
        <translation>install.sh le met dans /etc/cron.d, ou met ses lignes dans la crontab de root là où ce répertoire n’existe pas. Il envoie ce qui attend dans la file.</translation>
    </message>
    <message>
        <source>Without it, and without a daemon, a message that the relay did not take at once stays in the queue.</source>
        <translation>Sans lui, et sans démon, un message que le relais n’a pas pris aussitôt reste dans la file.</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Une note à l’intention des humains</translation>
    </message>
    <message>
        <source>cron passes over lines that begin with #.</source>
        <translation>cron passe par-dessus les lignes qui commencent par #.</translation>
    </message>
    <message>
        <source>A queue run</source>
        <translation>Un traitement de la file</translation>
    </message>
    <message>
        <source>Five columns say when: minutes, hours, days, months, days of the week, a star for each. Then comes the user, and then the command. -q tries everything that waits; -Ac means the submission program&apos;s queue, without it the daemon&apos;s.</source>
        <translation>Cinq colonnes disent quand : minutes, heures, jours, mois, jours de la semaine, un astérisque signifiant tous. Viennent ensuite l’utilisateur, puis la commande. -q tente tout ce qui attend ; -Ac désigne la file du programme de soumission, sans -Ac c’est celle du démon.</translation>
    </message>
    <message>
        <source>The user has to be allowed to enter the queue: smmsp for the submission program&apos;s, root for the daemon&apos;s.</source>
        <translation>L’utilisateur doit avoir le droit d’entrer dans la file : smmsp pour celle du programme de soumission, root pour celle du démon.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; sendmail(8)</source>
        <translation>op.me, 2.3.2, Queue runs ; sendmail(8)</translation>
    </message>
    <message>
        <source>The queue runner as a systemd service</source>
        <translation>Le traitement de la file, service systemd</translation>
    </message>
    <message>
        <source>The unit sends what waits in the queues, once. The timer beside it starts it again and again.</source>
        <translation>L’unité envoie une fois ce qui attend dans les files. Le timer à côté d’elle la relance encore et encore.</translation>
    </message>
    <message>
        <source>By itself it is never started: the timer has to be enabled.</source>
        <translation>Elle n’est jamais lancée d’elle-même : le timer doit être activé.</translation>
    </message>
    <message>
        <source>systemd.service(5)</source>
        <translation>systemd.service(5)</translation>
    </message>
    <message>
        <source>What the unit is called</source>
        <translation>Comment s’appelle l’unité</translation>
    </message>
    <message>
        <source>systemctl and the journal show this text.</source>
        <translation>systemctl et le journal montrent ce texte.</translation>
    </message>
    <message>
        <source>systemd.unit(5)</source>
        <translation>systemd.unit(5)</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Ce qui vient avant</translation>
    </message>
    <message>
        <source>The unit starts after these, so that the first run at boot does not find a network that is not there yet.</source>
        <translation>L’unité démarre après celles-ci, pour que le premier traitement au démarrage ne trouve pas un réseau encore absent.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>systemd starts this, too, when the unit is started.</source>
        <translation>systemd démarre aussi ceci quand l’unité est démarrée.</translation>
    </message>
    <message>
        <source>How the service runs</source>
        <translation>Comment tourne le service</translation>
    </message>
    <message>
        <source>oneshot: it does its work and ends, and a second run waits until the first is over.</source>
        <translation>oneshot : il fait son travail et se termine, et un second traitement attend la fin du premier.</translation>
    </message>
    <message>
        <source>As whom it runs</source>
        <translation>Sous quel utilisateur il tourne</translation>
    </message>
    <message>
        <source>The user who may enter the submission program&apos;s queue.</source>
        <translation>L’utilisateur qui peut entrer dans la file du programme de soumission.</translation>
    </message>
    <message>
        <source>With another user the run ends with &quot;permission denied&quot;.</source>
        <translation>Avec un autre utilisateur, le traitement finit par « permission denied ».</translation>
    </message>
    <message>
        <source>systemd.exec(5)</source>
        <translation>systemd.exec(5)</translation>
    </message>
    <message>
        <source>The queue run</source>
        <translation>Le traitement de la file</translation>
    </message>
    <message>
        <source>-q tries everything that waits, and f keeps the process in the foreground, since systemd ends what a service leaves behind. -Ac means the submission program&apos;s queue. A minus sign before the path: a queue that cannot be sent now is no failure. A plus sign: with root&apos;s rights.</source>
        <translation>-q tente tout ce qui attend, et f garde le processus au premier plan, car systemd met fin à ce qu’un service laisse derrière lui. -Ac désigne la file du programme de soumission. Un signe moins devant le chemin : une file qui ne peut pas être envoyée maintenant n’est pas un échec. Un signe plus : avec les droits de root.</translation>
    </message>
    <message>
        <source>systemd.service(5); sendmail(8)</source>
        <translation>systemd.service(5) ; sendmail(8)</translation>
    </message>
    <message>
        <source>The timer of the queue runner</source>
        <translation>Le timer du traitement de la file</translation>
    </message>
    <message>
        <source>It starts the service of the same name at the times that OnCalendar gives. install.sh enables it.</source>
        <translation>Il lance le service du même nom aux heures que donne OnCalendar. install.sh l’active.</translation>
    </message>
    <message>
        <source>A timer that is not enabled never fires, and the queue is never flushed.</source>
        <translation>Un timer qui n’est pas activé ne se déclenche jamais, et la file n’est jamais vidée.</translation>
    </message>
    <message>
        <source>systemd.timer(5)</source>
        <translation>systemd.timer(5)</translation>
    </message>
    <message>
        <source>systemctl list-timers shows this text.</source>
        <translation>systemctl list-timers montre ce texte.</translation>
    </message>
    <message>
        <source>When the queue is run</source>
        <translation>Quand la file est traitée</translation>
    </message>
    <message>
        <source>The minutes of each hour. They come from the host&apos;s name, so that a thousand hosts do not call the relay at once.</source>
        <translation>Les minutes de chaque heure. Elles découlent du nom de l’hôte, pour que mille hôtes n’appellent pas le relais en même temps.</translation>
    </message>
    <message>
        <source>systemd.time(7)</source>
        <translation>systemd.time(7)</translation>
    </message>
    <message>
        <source>When the timer is active</source>
        <translation>Quand le timer est actif</translation>
    </message>
    <message>
        <source>Once enabled, it runs from each boot on.</source>
        <translation>Une fois activé, il tourne dès chaque démarrage.</translation>
    </message>
    <message>
        <source>The installer&apos;s data</source>
        <translation>Les données de l’installateur</translation>
    </message>
    <message>
        <source>install.sh is the same in every bundle; what is particular to this one stands here, a key and a value a line. The script takes the lines as data and never runs them.</source>
        <translation>install.sh est le même dans chaque kit ; ce qui est propre à celui-ci se trouve ici, une clé et une valeur par ligne. Le script prend ces lignes comme des données et ne les exécute jamais.</translation>
    </message>
    <message>
        <source>A value changed by hand no longer fits SHA256SUMS, and install.sh refuses the bundle.</source>
        <translation>Une valeur changée à la main ne correspond plus à SHA256SUMS, et install.sh refuse le kit.</translation>
    </message>
    <message>
        <source>The version of this list of keys. install.sh refuses one that it does not know.</source>
        <translation>La version de cette liste de clés. install.sh en refuse une qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>The host that the bundle is for. install.sh compares it with the name of the host that it runs on.</source>
        <translation>L’hôte auquel le kit est destiné. install.sh le compare au nom de l’hôte où il s’exécute.</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>À quoi sert l’hôte.</translation>
    </message>
    <message>
        <source>Which files and commands the host has; install.sh takes its steps accordingly.</source>
        <translation>Quels fichiers et quelles commandes l’hôte possède ; install.sh règle ses étapes en conséquence.</translation>
    </message>
    <message>
        <source>The release of sendmail that the answers name. install.sh compares it with the one on the host.</source>
        <translation>La version de sendmail que nomment les réponses. install.sh la compare à celle de l’hôte.</translation>
    </message>
    <message>
        <source>The release of the cf tree that the .cf files in the bundle were made of, or none. They are used only where it is the host&apos;s own; otherwise the host builds its .cf from the .mc.</source>
        <translation>La version de l’arborescence cf d’où sont tirés les fichiers .cf du kit, ou none. Ils ne servent que si c’est celle de l’hôte ; sinon, l’hôte construit son .cf à partir du .mc.</translation>
    </message>
    <message>
        <source>The folder that holds sendmail&apos;s files on the host.</source>
        <translation>Le répertoire qui contient les fichiers de sendmail sur l’hôte.</translation>
    </message>
    <message>
        <source>The program itself, for checks and for queue runs.</source>
        <translation>Le programme lui-même, pour les contrôles et les traitements de la file.</translation>
    </message>
    <message>
        <source>Where the host keeps the cf tree, to build the .cf anew.</source>
        <translation>Où l’hôte garde l’arborescence cf, pour reconstruire le .cf.</translation>
    </message>
    <message>
        <source>The host&apos;s aliases file, for the merge and for newaliases.</source>
        <translation>Le fichier des alias de l’hôte, pour l’insertion et pour newaliases.</translation>
    </message>
    <message>
        <source>The daemon&apos;s queue. install.sh sends what waits there, so that nothing is left behind when no daemon runs any longer.</source>
        <translation>La file du démon. install.sh envoie ce qui y attend, pour que rien ne reste en arrière quand plus aucun démon ne tourne.</translation>
    </message>
    <message>
        <source>The submission program&apos;s queue.</source>
        <translation>La file du programme de soumission.</translation>
    </message>
    <message>
        <source>What sendmail.mc is called on this platform.</source>
        <translation>Comment s’appelle sendmail.mc sur cette plateforme.</translation>
    </message>
    <message>
        <source>What submit.mc is called on this platform, or none where the release has no submission program.</source>
        <translation>Comment s’appelle submit.mc sur cette plateforme, ou none si la version n’a pas de programme de soumission.</translation>
    </message>
    <message>
        <source>Which file is merged on the host: aliases, access or none.</source>
        <translation>Dans quel fichier de l’hôte se fait l’insertion : aliases, access ou none.</translation>
    </message>
    <message>
        <source>Who may connect: none, loopback or network. It decides whether the daemon is started or stopped.</source>
        <translation>Qui peut se connecter : none, loopback ou network. Cela décide si le démon est démarré ou arrêté.</translation>
    </message>
    <message>
        <source>The sockets that have to be open after the installation, and no others; install.sh looks.</source>
        <translation>Les sockets qui doivent être ouverts après l’installation, et aucun autre ; install.sh le vérifie.</translation>
    </message>
    <message>
        <source>What the host&apos;s own sendmail has to make of root, asked with -bt, before the files take effect.</source>
        <translation>Ce que le sendmail de l’hôte doit faire de root, demandé avec -bt, avant que les fichiers ne prennent effet.</translation>
    </message>
    <message>
        <source>What flushes the queue: cron or a systemd timer.</source>
        <translation>Ce qui vide la file d’attente : cron ou un timer systemd.</translation>
    </message>
    <message>
        <source>Minutes between two queue runs.</source>
        <translation>Minutes entre deux traitements de la file.</translation>
    </message>
    <message>
        <source>m4 copies everything that is no macro into its output. Between divert(-1) and divert(0) the output goes nowhere, so a licence or a note can stand there without a mark on each line. No message is treated differently for it.</source>
        <translation>m4 recopie dans sa sortie tout ce qui n’est pas une macro. Entre divert(-1) et divert(0), la sortie ne va nulle part ; une licence ou une note peut donc s’y trouver sans marque sur chaque ligne. Aucun message n’en est traité autrement.</translation>
    </message>
    <message>
        <source>The note goes into the .cf, and sendmail takes the first letter of each line for a command. &quot;notes for people&quot; stops it with &quot;unknown configuration line&quot;; &quot;The notes&quot; is worse, for T names users that sendmail trusts.</source>
        <translation>La note passe dans le .cf, et sendmail prend la première lettre de chaque ligne pour une commande. « notes for people » l’arrête avec « unknown configuration line » ; « The notes » est pire, car T nomme des utilisateurs à qui sendmail fait confiance.</translation>
    </message>
    <message>
        <source>At the start of a line it makes a comment. At the end of a macro call it removes the line break that m4 would otherwise copy. What follows dnl is never expanded, so macro names may stand in the comment. A # does not have that effect: m4 expands macros on such a line too, and copies it.</source>
        <translation>Au début d’une ligne, il en fait un commentaire. À la fin d’un appel de macro, il supprime le saut de ligne que m4 recopierait sinon. Ce qui suit dnl n’est jamais développé ; des noms de macros peuvent donc figurer dans le commentaire. Un # n’a pas cet effet : m4 développe les macros sur une telle ligne aussi, et la recopie.</translation>
    </message>
    <message>
        <source>Each macro call leaves an empty line in the .cf, which looks bad and does no harm. A comment without it goes into the .cf as it is, and a macro that is named there does its work.</source>
        <translation>Chaque appel de macro laisse une ligne vide dans le .cf, ce qui est laid mais sans danger. Un commentaire sans dnl passe tel quel dans le .cf, et une macro qui y est nommée agit.</translation>
    </message>
    <message>
        <source>FEATURE, MASQUERADE_AS and all the other names are defined there; the line itself decides nothing about mail. Many instructions name cf.m4 on m4&apos;s command line instead, but Debian&apos;s make in /etc/mail runs m4 with this file alone. Naming it here works both ways, since cf.m4 may be read twice.</source>
        <translation>FEATURE, MASQUERADE_AS et tous les autres noms y sont définis ; la ligne elle-même ne décide rien du courrier. Beaucoup de modes d’emploi nomment plutôt cf.m4 sur la ligne de commande de m4, mais le make de Debian dans /etc/mail lance m4 avec ce seul fichier. Le nommer ici marche des deux façons, puisque cf.m4 peut être lu deux fois.</translation>
    </message>
    <message>
        <source>All those names are unknown words, and m4 copies unknown words to its output as they are. The result is a .cf of a dozen lines that sendmail cannot use, and no error message.</source>
        <translation>Tous ces noms sont des mots inconnus, et m4 recopie tels quels dans sa sortie les mots inconnus. Il en résulte un .cf d’une douzaine de lignes dont sendmail ne peut rien faire, et aucun message d’erreur.</translation>
    </message>
    <message>
        <source>Most settings of an .mc file are such values: a name that begins with conf becomes an option line of the .cf, others change a mailer or a path. Both arguments stand in quotes, or m4 expands them first. A name with a typing error in it is no error for m4. It defines something that nobody reads, so look for the option line in the .cf.</source>
        <translation>La plupart des réglages d’un fichier .mc sont de telles valeurs : un nom qui commence par conf devient une ligne d’option du .cf, d’autres changent un mailer ou un chemin. Les deux arguments sont entre guillemets, sinon m4 les développe d’abord. Un nom avec une faute de frappe n’est pas une erreur pour m4. Il définit quelque chose que personne ne lit ; il faut donc chercher la ligne de l’option dans le .cf.</translation>
    </message>
    <message>
        <source>What holds is the value from the platform&apos;s OSTYPE and DOMAIN files, or else sendmail&apos;s own default. The .cf shows such a default as a comment, with # before the option.</source>
        <translation>Ce qui vaut est la valeur des fichiers OSTYPE et DOMAIN de la plateforme, ou à défaut celle de sendmail. Le .cf montre une telle valeur par défaut comme un commentaire, avec # devant l’option.</translation>
    </message>
    <message>
        <source>sendmail&apos;s macros often ask only whether a name is defined. undefine gets back to the state in which it is not, for instance after an OSTYPE or DOMAIN file has defined it.</source>
        <translation>Les macros de sendmail demandent souvent seulement si un nom est défini. undefine ramène à l’état où il ne l’est pas, par exemple après qu’un fichier OSTYPE ou DOMAIN l’a défini.</translation>
    </message>
    <message>
        <source>The platform&apos;s value stays in force. To define the name anew, with nothing as its value, is not enough for a macro that asks only whether it is defined.</source>
        <translation>La valeur de la plateforme reste en vigueur. Définir de nouveau le nom, avec une valeur vide, ne suffit pas pour une macro qui demande seulement s’il est défini.</translation>
    </message>
    <message>
        <source>Each of those files is a change of the rules or options that somebody at sendmail has prepared and tried; which mail it concerns, each says for itself. A feature that the tree does not have stops m4 with a message about a missing file.</source>
        <translation>Chacun de ces fichiers est une modification des règles ou des options que quelqu’un, chez sendmail, a préparée et essayée ; chacun dit lui-même quel courrier il concerne. Une FEATURE que l’arborescence n’a pas arrête m4 avec un message sur un fichier absent.</translation>
    </message>
    <message>
        <source>The rules stay as they are delivered. What a feature does in one line would take rules of one&apos;s own, which nobody else has tried.</source>
        <translation>Les règles restent telles qu’elles sont livrées. Ce qu’une FEATURE fait en une ligne demanderait des règles à soi, que personne d’autre n’a essayées.</translation>
    </message>
    <message>
        <source>The rules decide which mailer a message goes to. A mailer says how it gets there: by SMTP to another host, into a mailbox, or to a program.</source>
        <translation>Les règles décident à quel mailer va un message. Un mailer dit comment il arrive là-bas : par SMTP à un autre hôte, dans une boîte aux lettres ou à un programme.</translation>
    </message>
    <message>
        <source>Mail of that kind has no way out. The mailers local and prog are added even so; where smtp is missing, every address on another host is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>Le courrier de ce type n’a aucune issue. Les mailers local et prog sont ajoutés quand même ; là où smtp manque, toute adresse d’un autre hôte est refusée avec « Unrecognized host name ».</translation>
    </message>
    <message>
        <source>Up to 8.9 they lay all over /etc; since then they are in /etc/mail. Debian&apos;s own tools and its OSTYPE file look for this name to tell the two apart. It moves files, not mail.</source>
        <translation>Jusqu’à 8.9, ils étaient éparpillés dans /etc ; depuis, ils sont dans /etc/mail. Les outils de Debian et son fichier OSTYPE cherchent ce nom pour distinguer les deux cas. Elle déplace des fichiers, pas du courrier.</translation>
    </message>
    <message>
        <source>Debian&apos;s tools insert the line, and the file is no longer the one that was installed. Elsewhere nothing changes.</source>
        <translation>Les outils de Debian insèrent la ligne, et le fichier n’est plus celui qui a été installé. Ailleurs, rien ne change.</translation>
    </message>
    <message>
        <source>The comment stands near the top of the .cf and changes nothing for any message. It is not the version that sendmail shows to those who connect.</source>
        <translation>Le commentaire se trouve vers le haut du .cf et ne change rien pour aucun message. Ce n’est pas la version que sendmail montre à ceux qui se connectent.</translation>
    </message>
    <message>
        <source>A .cf has some 1,500 lines, and none of them says which .mc it was made of. A year from now somebody edits the .cf by hand and loses the change at the next rebuild.</source>
        <translation>Un .cf a quelque 1 500 lignes, et aucune ne dit de quel .mc il est tiré. Dans un an, quelqu’un modifie le .cf à la main et perd sa modification à la reconstruction suivante.</translation>
    </message>
    <message>
        <source>It sets where the aliases, the queue and the statistics lie and which program puts a message into a mailbox. So it matters for every message that has to wait and for every one that is delivered on this host.</source>
        <translation>Elle fixe l’emplacement des alias, de la file d’attente et des statistiques, ainsi que le programme qui met un message dans une boîte aux lettres. Elle compte donc pour tout message qui doit attendre et pour tout message remis sur cet hôte.</translation>
    </message>
    <message>
        <source>Without any, m4 prints an error and still writes a .cf. With the wrong one mail is accepted and then stays in the queue, because the delivery program it names is not there.</source>
        <translation>Sans aucune, m4 affiche une erreur et écrit quand même un .cf. Avec la mauvaise, le courrier est accepté puis reste dans la file d’attente, parce que le programme de remise qu’elle nomme n’est pas là.</translation>
    </message>
    <message>
        <source>Sites put there what all their hosts have in common. Debian uses it for its own paths: the client queue in /var/spool/mqueue-client, the process ids below /run, the users that sendmail runs as. A domain file may also hold surprises; the one called generic exposes root.</source>
        <translation>Les sites y mettent ce que tous leurs hôtes ont en commun. Debian s’en sert pour ses propres chemins : la file du client dans /var/spool/mqueue-client, les numéros de processus sous /run, les utilisateurs sous lesquels tourne sendmail. Un fichier DOMAIN peut aussi réserver des surprises ; celui qui s’appelle generic expose root.</translation>
    </message>
    <message>
        <source>A Debian host whose submit.mc lacks it cannot take mail from programs. sendmail stops with &quot;can not chdir&quot;, and what cron had to say is lost.</source>
        <translation>Un hôte Debian dont le submit.mc ne l’a pas ne peut pas prendre de courrier des programmes. sendmail s’arrête avec « can not chdir », et ce que cron avait à dire est perdu.</translation>
    </message>
    <message>
        <source>hoststat shows these files, and a host that was down a moment ago is not tried for each message anew. It concerns mail to other hosts only. Debian decides it in /etc/mail/sendmail.conf, by DAEMON_HOSTSTATS, and rewrites exactly these lines of sendmail.mc when that changes.</source>
        <translation>hoststat montre ces fichiers, et un hôte qui vient de tomber n’est pas retenté à chaque message. Elle ne concerne que le courrier vers d’autres hôtes. Debian en décide dans /etc/mail/sendmail.conf, par DAEMON_HOSTSTATS, et récrit précisément ces lignes de sendmail.mc quand ce réglage change.</translation>
    </message>
    <message>
        <source>Without the folder sendmail remembers a host that is down only while it works on one queue; a client with one relay loses nothing by that. Without these lines, Debian&apos;s tools insert them, and the file is no longer the one that was installed.</source>
        <translation>Sans ce répertoire, sendmail ne se souvient d’un hôte en panne que pendant qu’il traite une file ; un client qui n’a qu’un relais n’y perd rien. Sans ces lignes, les outils de Debian les insèrent, et le fichier n’est plus celui qui a été installé.</translation>
    </message>
    <message>
        <source>Mail that ends on this host goes through them. Aliases and .forward files are looked at only for addresses that reach the local mailer. On a host that hands everything to a relay nothing ever reaches it, and that is why an alias for root has no effect there.</source>
        <translation>Le courrier dont cet hôte est la destination passe par eux. Les alias et les fichiers .forward ne sont consultés que pour les adresses qui atteignent le mailer local. Sur un hôte qui confie tout à un relais, rien ne l’atteint jamais, et c’est pourquoi un alias pour root y est sans effet.</translation>
    </message>
    <message>
        <source>The cf tree adds both by itself at the end. The line shows that they are there, and keeps the order in sight: a FEATURE that changes them comes before.</source>
        <translation>L’arborescence cf ajoute les deux d’elle-même à la fin. La ligne montre qu’ils sont là et garde l’ordre en vue : une FEATURE qui les change vient avant.</translation>
    </message>
    <message>
        <source>Every message to another host goes through one of them. esmtp delivers to the hosts that DNS names for a domain. relay is for the host that SMART_HOST, MAIL_HUB or nullclient names.</source>
        <translation>Tout message vers un autre hôte passe par l’un d’eux. esmtp remet aux hôtes que le DNS nomme pour un domaine. relay est destiné à l’hôte que nomme SMART_HOST, MAIL_HUB ou nullclient.</translation>
    </message>
    <message>
        <source>No message leaves the host: every address elsewhere is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>Aucun message ne quitte l’hôte : toute adresse extérieure est refusée avec « Unrecognized host name ».</translation>
    </message>
    <message>
        <source>It changes the sender in the header, where that has no domain or one of this host&apos;s own names: root and root@web01.example.com both become root@example.com, where the central server has a mailbox or an alias. Recipients and the envelope have features of their own.</source>
        <translation>Elle change l’expéditeur dans l’en-tête, quand celui-ci n’a pas de domaine ou porte l’un des noms de cet hôte : root et root@web01.example.com deviennent tous deux root@example.com, où le serveur central a une boîte aux lettres ou un alias. Les destinataires et l’enveloppe ont leurs propres FEATURE.</translation>
    </message>
    <message>
        <source>cron&apos;s mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers writes to that address. If web01 takes no mail, the answer waits in some relay&apos;s queue until it expires, and nobody learns of it.</source>
        <translation>Le courrier de cron vient de root, et un simple root devient root@web01.example.com. Qui répond écrit à cette adresse. Si web01 ne reçoit pas de courrier, la réponse attend dans la file d’un relais quelconque jusqu’à expiration, et personne n’en sait rien.</translation>
    </message>
    <message>
        <source>It changes the lines To: and Cc: of mail to names without a domain or on this host: a message from cron says To: root@example.com. It does not change where the message goes: that is decided by the envelope.</source>
        <translation>Elle change les lignes To: et Cc: du courrier adressé à des noms sans domaine ou de cet hôte : un message de cron porte To: root@example.com. Elle ne change pas l’endroit où va le message : c’est l’enveloppe qui en décide.</translation>
    </message>
    <message>
        <source>The same message reaches its reader with To: root@web01.example.com, and &quot;reply to all&quot; writes to an address where nobody is.</source>
        <translation>Le même message atteint son lecteur avec To: root@web01.example.com, et « répondre à tous » écrit à une adresse où il n’y a personne.</translation>
    </message>
    <message>
        <source>The From: line is for people. A server that cannot deliver a message never reads it: it sends the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and keeps as Return-Path. With this feature that is root@example.com, and somebody reads it. In submit.mc it also decides which domain a bare recipient gets: that is what takes cron&apos;s mail to root@example.com.</source>
        <translation>La ligne From: est pour les humains. Un serveur qui ne peut pas remettre un message ne la lit jamais : il envoie l’avis de non-remise à l’expéditeur d’enveloppe, qu’il a reçu dans la commande SMTP MAIL FROM et qu’il garde dans Return-Path. Avec cette FEATURE, c’est root@example.com, et quelqu’un le lit. Dans submit.mc, elle décide aussi du domaine que reçoit un destinataire sans domaine : c’est ce qui mène le courrier de cron à root@example.com.</translation>
    </message>
    <message>
        <source>With MASQUERADE_AS alone the envelope sender is still root@web01.example.com, and if web01 takes no mail, the bounce waits in the relay&apos;s queue until it expires. Servers that check whether a sender&apos;s domain exists refuse the message outright when web01 is not in the public DNS.</source>
        <translation>Avec MASQUERADE_AS seul, l’expéditeur d’enveloppe est encore root@web01.example.com, et si web01 ne reçoit pas de courrier, l’avis de non-remise attend dans la file du relais jusqu’à expiration. Les serveurs qui vérifient l’existence du domaine de l’expéditeur refusent d’emblée le message quand web01 n’est pas dans le DNS public.</translation>
    </message>
    <message>
        <source>It is for mail that stays on the host; mail that leaves gets a domain in any case. From: root becomes From: root@example.com, or root at the host&apos;s own name where nothing is masqueraded. What the SMTP mailers send is as before.</source>
        <translation>Elle concerne le courrier qui reste sur l’hôte ; celui qui le quitte reçoit un domaine de toute façon. From: root devient From: root@example.com, ou root au nom de l’hôte là où rien n’est masqué. Ce qu’envoient les mailers SMTP reste comme avant.</translation>
    </message>
    <message>
        <source>Mail that stays is delivered with From: root. When a reader on another host sees that mailbox, over NFS or IMAP, an answer to root goes to the root of the wrong host.</source>
        <translation>Le courrier qui reste est remis avec From: root. Quand un lecteur voit cette boîte aux lettres depuis un autre hôte, par NFS ou IMAP, une réponse à root va au root du mauvais hôte.</translation>
    </message>
    <message>
        <source>A user named here keeps the host&apos;s name, in the header and in the envelope, so that one sees at once which host complains. It applies to all mail from that user. Before 8.10 root was exposed without being asked, except on a null client.</source>
        <translation>Un utilisateur nommé ici garde le nom de l’hôte, dans l’en-tête et dans l’enveloppe, de sorte qu’on voit aussitôt quel hôte se plaint. Cela vaut pour tout le courrier de cet utilisateur. Avant 8.10, root était exposé sans qu’on le demande, sauf sur un client nul.</translation>
    </message>
    <message>
        <source>Mail from root of a thousand hosts looks the same once all of it says root@example.com. Only the Received: lines tell which host wrote.</source>
        <translation>Le courrier de root de mille hôtes se ressemble dès que tout porte root@example.com. Seules les lignes Received: disent quel hôte a écrit.</translation>
    </message>
    <message>
        <source>Replies and bounces to these users go to the host, and are lost where it takes no mail.</source>
        <translation>Les réponses et les avis de non-remise pour ces utilisateurs vont à l’hôte, et sont perdus là où il ne reçoit pas de courrier.</translation>
    </message>
    <message>
        <source>It is for mail of other hosts that passes through: an address in one of these domains is rewritten as this host&apos;s own are, wherever MASQUERADE_AS and its features rewrite. The domain does not become local by it: mail to it is still sent where DNS says.</source>
        <translation>Elle concerne le courrier d’autres hôtes qui passe par ici : une adresse de l’un de ces domaines est réécrite comme celles de cet hôte, partout où MASQUERADE_AS et ses FEATURE réécrivent. Le domaine n’en devient pas local : le courrier qui lui est destiné est toujours envoyé là où le DNS le dit.</translation>
    </message>
    <message>
        <source>Masquerading covers this host&apos;s own names only. A hub that passes mail of other hosts on leaves their addresses alone: what they wrote as mary@old.example.com stays so, and answers go there.</source>
        <translation>Le masquage ne couvre que les noms de cet hôte. Un hub qui transmet le courrier d’autres hôtes laisse leurs adresses intactes : ce qu’ils ont écrit mary@old.example.com le reste, et les réponses y vont.</translation>
    </message>
    <message>
        <source>MASQUERADE_DOMAIN(example.com) rewrites mary@example.com, but not mary@pc7.example.com. With this feature every name that ends in the domain is rewritten, in all mail that this host sends or passes on. A host below it that has a mail name of its own loses it.</source>
        <translation>MASQUERADE_DOMAIN(example.com) réécrit mary@example.com, mais pas mary@pc7.example.com. Avec cette FEATURE, tout nom qui finit par le domaine est réécrit, dans tout le courrier que cet hôte envoie ou transmet. Un hôte du domaine qui a son propre nom de messagerie le perd.</translation>
    </message>
    <message>
        <source>Each client would need a MASQUERADE_DOMAIN line of its own. The first one that somebody forgets sends under its own name, and the answers to it are lost.</source>
        <translation>Chaque client demanderait sa propre ligne MASQUERADE_DOMAIN. Le premier que quelqu’un oublie envoie sous son propre nom, et les réponses qu’on lui fait sont perdues.</translation>
    </message>
    <message>
        <source>The host is a small mail server for its own names. root&apos;s mail goes into a mailbox on a disk that nobody looks at, and each of a thousand hosts needs aliases that somebody keeps up to date.</source>
        <translation>L’hôte est un petit serveur de messagerie pour ses propres noms. Le courrier de root va dans une boîte aux lettres sur un disque que personne ne regarde, et chacun des mille hôtes demande des alias que quelqu’un tient à jour.</translation>
    </message>
    <message>
        <source>Mail for other hosts takes one connection to one well known host. It changes nothing for addresses on this host. sendmail looks for MX records of the name; in [brackets] it connects to the host itself.</source>
        <translation>Le courrier pour d’autres hôtes passe par une seule connexion vers un seul hôte bien connu. Rien ne change pour les adresses de cet hôte. sendmail cherche les enregistrements MX du nom ; [entre crochets], il se connecte à l’hôte lui-même.</translation>
    </message>
    <message>
        <source>sendmail asks DNS for each domain and connects to that domain&apos;s mail servers itself. Many networks do not let clients out on port 25, and many servers refuse mail from hosts that they do not know; the message then waits for days and comes back.</source>
        <translation>sendmail interroge le DNS pour chaque domaine et se connecte lui-même aux serveurs de messagerie de ce domaine. Beaucoup de réseaux ne laissent pas sortir leurs clients sur le port 25, et beaucoup de serveurs refusent le courrier d’hôtes qu’ils ne connaissent pas ; le message attend alors des jours et revient.</translation>
    </message>
    <message>
        <source>It is for mail to names on this host. Aliases are looked up first and what is left goes to the hub: mary becomes mary@hub. The name of the hub becomes a part of the address, so with a name in brackets it would be mary@[hub], which no server takes; a few rules after LOCAL_RULESETS prevent that.</source>
        <translation>Elle concerne le courrier pour des noms de cet hôte. Les alias sont consultés d’abord, et ce qui reste va au hub : mary devient mary@hub. Le nom du hub devient une partie de l’adresse ; avec un nom entre crochets, ce serait mary@[hub], qu’aucun serveur n’accepte ; quelques règles après LOCAL_RULESETS l’évitent.</translation>
    </message>
    <message>
        <source>Mail to a user of this host is put into a mailbox on this host, where often nobody looks.</source>
        <translation>Le courrier pour un utilisateur de cet hôte est déposé dans une boîte aux lettres de cet hôte, que souvent personne ne regarde.</translation>
    </message>
    <message>
        <source>It applies to all mail that goes to the relay. A port is no part of a host name in sendmail: relay.example.com:2525 would be read as a list of hosts. The port is the third word of the mailer&apos;s arguments instead, and $h stands for the host.</source>
        <translation>Elle vaut pour tout le courrier qui va au relais. Un port ne fait pas partie d’un nom d’hôte dans sendmail : relay.example.com:2525 serait lu comme une liste d’hôtes. Le port est donc le troisième mot des arguments du mailer, et $h représente l’hôte.</translation>
    </message>
    <message>
        <source>sendmail connects to port 25. Where the relay takes mail on another port alone, every message waits in the queue until it expires.</source>
        <translation>sendmail se connecte au port 25. Là où le relais ne prend le courrier que sur un autre port, chaque message attend dans la file jusqu’à expiration.</translation>
    </message>
    <message>
        <source>sendmail&apos;s rules call a ruleset Local_localaddr, if there is one, before they send a local name to the hub. This one names the same hub and writes a domain behind the @. It concerns recipients without a host, such as root, and no others.</source>
        <translation>Les règles de sendmail appellent un jeu de règles Local_localaddr, s’il existe, avant d’envoyer un nom local au hub. Celui-ci nomme le même hub et écrit un domaine derrière le @. Il concerne les destinataires sans hôte, comme root, et aucun autre.</translation>
    </message>
    <message>
        <source>Where the hub is written in brackets, to keep MX records out of it, the usual rules make root@[relay.example.com] of root. That is no valid address, and the relay refuses the message.</source>
        <translation>Là où le hub est écrit entre crochets, pour écarter les enregistrements MX, les règles habituelles font de root root@[relay.example.com]. Ce n’est pas une adresse valide, et le relais refuse le message.</translation>
    </message>
    <message>
        <source>It matters for mail to names on this host, the only mail that aliases are looked up for. The cf tree looks for the file in /etc/mail from 8.10, in /etc before.</source>
        <translation>Elle compte pour le courrier adressé à des noms de cet hôte, le seul pour lequel les alias sont consultés. L’arborescence cf cherche le fichier dans /etc/mail à partir de 8.10, dans /etc auparavant.</translation>
    </message>
    <message>
        <source>If sendmail looks in the wrong place, newaliases does its work on one file while everybody edits the other, and no alias has an effect.</source>
        <translation>Si sendmail cherche au mauvais endroit, newaliases travaille sur un fichier pendant que tout le monde modifie l’autre, et aucun alias n’a d’effet.</translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here, through aliases and mailboxes. A name in this list that belongs to somebody else keeps all mail for them on this host.</source>
        <translation>Le courrier pour l’un de ces noms est remis ici, à travers les alias et les boîtes aux lettres. Si un nom de cette liste appartient à quelqu’un d’autre, tout le courrier qui lui est destiné reste sur cet hôte.</translation>
    </message>
    <message>
        <source>A server that is the MX of example.com does not know that it is meant: it looks up the MX of the domain, finds itself and gives up with &quot;local configuration error&quot;.</source>
        <translation>Un serveur qui est le MX d’example.com ne sait pas que c’est de lui qu’il s’agit : il cherche le MX du domaine, s’y trouve lui-même et abandonne avec « local configuration error ».</translation>
    </message>
    <message>
        <source>It is for what no macro says. Before 8.10 there is no LOCAL_DOMAIN: a line such as Cwexample.com adds the name to class w, the names that sendmail takes for its own, so that mail for them ends here.</source>
        <translation>Elle sert à ce qu’aucune macro ne dit. Avant 8.10, il n’y a pas de LOCAL_DOMAIN : une ligne comme Cwexample.com ajoute le nom à la classe w, les noms que sendmail tient pour les siens, si bien que leur courrier a ici sa destination.</translation>
    </message>
    <message>
        <source>Without the section such lines would stand at the head of the .cf, before the lines that they build on. Without the Cw line a server before 8.10 does not know that mail for its domain is meant for it.</source>
        <translation>Sans cette section, de telles lignes se trouveraient en tête du .cf, avant les lignes sur lesquelles elles s’appuient. Sans la ligne Cw, un serveur d’avant 8.10 ne sait pas que le courrier de son domaine lui est destiné.</translation>
    </message>
    <message>
        <source>It goes by the client&apos;s name, which sendmail finds through the PTR record of its address and checks by looking that name up again. Mail to the hosts of the domain is passed on, too, whoever sends it.</source>
        <translation>Elle se fie au nom du client, que sendmail trouve par l’enregistrement PTR de son adresse et qu’il vérifie en cherchant ce nom à son tour. Le courrier pour les hôtes du domaine est transmis aussi, quel qu’en soit l’expéditeur.</translation>
    </message>
    <message>
        <source>From 8.9 a server refuses to pass on mail from strangers to strangers, since such open relays are what spam is sent through. Clients of the house are strangers too, until a line makes an exception for them: they get &quot;550 5.7.1 Relaying denied&quot;. One without a PTR record gets it in spite of this line.</source>
        <translation>À partir de 8.9, un serveur refuse de transmettre le courrier d’inconnus à des inconnus, car c’est par de tels relais ouverts que passe le spam. Les clients de la maison sont eux aussi des inconnus tant qu’une ligne ne fait pas d’exception pour eux : ils reçoivent « 550 5.7.1 Relaying denied ». Un client sans enregistrement PTR le reçoit malgré cette ligne.</translation>
    </message>
    <message>
        <source>Clients have to be named in the .mc itself, and each change means a new .cf and a restart. No single client or sender can be turned away.</source>
        <translation>Les clients doivent être nommés dans le .mc lui-même, et chaque changement demande un nouveau .cf et un redémarrage. Aucun client ni expéditeur isolé ne peut être refoulé.</translation>
    </message>
    <message>
        <source>The command sendmail falls back on sendmail.cf, whose queue is root&apos;s alone: a program that is not root gets &quot;permission denied&quot; instead of its mail sent.</source>
        <translation>La commande sendmail se rabat sur sendmail.cf, dont la file n’appartient qu’à root : un programme qui n’est pas root reçoit « permission denied » au lieu de voir partir son courrier.</translation>
    </message>
    <message>
        <source>The number stands in the Received: line of every message that this configuration handles, so a reader sees that it went through the submission program&apos;s file and not through the daemon&apos;s.</source>
        <translation>Le numéro figure dans la ligne Received: de chaque message que traite cette configuration ; un lecteur voit ainsi que le message est passé par le fichier du programme de soumission et non par celui du démon.</translation>
    </message>
    <message>
        <source>Both files write the same number, and whoever looks for a fault cannot tell which of the two a message went through.</source>
        <translation>Les deux fichiers écrivent le même numéro, et qui cherche une panne ne peut pas dire par lequel des deux un message est passé.</translation>
    </message>
    <message>
        <source>The submission program delivers nothing and needs nothing an OSTYPE says, so sendmail&apos;s own submit.mc defines the name under which the macros remember it, with an empty value. No message is treated differently for it.</source>
        <translation>Le programme de soumission ne remet rien et n’a besoin de rien de ce que dit un OSTYPE ; le submit.mc de sendmail définit donc, avec une valeur vide, le nom sous lequel les macros le mémorisent. Aucun message n’en est traité autrement.</translation>
    </message>
    <message>
        <source>m4 prints &quot;No system type defined&quot;, and the .cf is made of a file with an error in it.</source>
        <translation>m4 affiche « No system type defined », et le .cf est tiré d’un fichier qui contient une erreur.</translation>
    </message>
    <message>
        <source>It concerns addresses of that form alone. The submission program passes them on as they are, and the next host decides what to make of them. sendmail&apos;s own submit.mc has the line, too.</source>
        <translation>Elle ne concerne que les adresses de cette forme. Le programme de soumission les transmet telles quelles, et l’hôte suivant décide qu’en faire. Le submit.mc de sendmail contient aussi cette ligne.</translation>
    </message>
    <message>
        <source>Such an address is taken for a local name, and a domain is put behind it. Where nobody has written to node::user for decades, nobody notices.</source>
        <translation>Une telle adresse passe pour un nom local, et un domaine est mis derrière elle. Là où personne n’a écrit à node::user depuis des décennies, personne ne le remarque.</translation>
    </message>
    <message>
        <source>With USE_TZ the Date: of a message that a program hands in, and its time stamps in the log, follow the variable TZ of whoever calls sendmail. On some systems only the caller knows the zone.</source>
        <translation>Avec USE_TZ, la ligne Date: d’un message que dépose un programme, et ses heures dans le journal, suivent la variable TZ de celui qui appelle sendmail. Sur certains systèmes, seul l’appelant connaît le fuseau.</translation>
    </message>
    <message>
        <source>sendmail ignores TZ and uses the system&apos;s zone. The Date: of a user who works in another zone names the right moment by another clock.</source>
        <translation>sendmail ignore TZ et emploie le fuseau du système. La ligne Date: d’un utilisateur qui travaille dans un autre fuseau nomme le bon instant d’après une autre horloge.</translation>
    </message>
    <message>
        <source>With True it does without. The submission program opens no file on behalf of a recipient, so it has no use for the groups, whatever the message.</source>
        <translation>Avec True, il s’en passe. Le programme de soumission n’ouvre aucun fichier au nom d’un destinataire ; il n’a donc que faire des groupes, quel que soit le message.</translation>
    </message>
    <message>
        <source>With groups in NIS or LDAP the look-up can take seconds for each message, and for a name that does not exist some systems print an error.</source>
        <translation>Quand les groupes sont dans NIS ou LDAP, la recherche peut prendre des secondes par message, et pour un nom qui n’existe pas, certains systèmes affichent une erreur.</translation>
    </message>
    <message>
        <source>A service manager that starts the queue runner waits for this file. The line changes nothing about the mail itself.</source>
        <translation>Un gestionnaire de services qui lance le traitement de la file attend ce fichier. La ligne ne change rien au courrier lui-même.</translation>
    </message>
    <message>
        <source>msp puts the file into the client queue&apos;s folder. A service that waits for it elsewhere counts the start as failed after a minute and a half, although the process runs.</source>
        <translation>msp met le fichier dans le répertoire de la file du client. Un service qui l’attend ailleurs tient le démarrage pour raté au bout d’une minute et demie, alors que le processus tourne.</translation>
    </message>
    <message>
        <source>A .cf that is newer than the program stops it with an error about the version level. One that is older leaves newer defaults in force, port 587 among them. The command sendmail -d0.1 -bv root shows the release.</source>
        <translation>Un .cf plus récent que le programme l’arrête avec une erreur sur le niveau de version. Un .cf plus ancien laisse en vigueur des réglages par défaut plus récents, dont le port 587. La commande sendmail -d0.1 -bv root montre la version.</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend: recipients marked FRIEND are spared the checks. hater: only those marked HATER get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n leaves out what keeps entries of 8.10 and 8.11 working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an unknown command has to look like to end the session, as a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds to wait where the access map says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodelay checks at once although delay_checks is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminate ends the session with 421 instead of 452.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the access map refuse mail to certain recipients, hosts or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A line such as To:guest@ REJECT turns mail to guest away at the door, before the message is sent. A line without a tag counts for recipients, too, so the host can no longer write to a domain that is refused as a sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names that exist on the host and should get no mail, such as system accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody refuses anybody: an unknown recipient is refused anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look-up in the access map for each recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After access_db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former name of blocklist_recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.16 it reads blocklist_recipients and m4 warns about the name. Before that it is the only name, for the same thing: mail that comes in by SMTP can be refused by its recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before 8.16, for recipients that should get no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.16, where the new name says the same without a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.16.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the checks of client and sender to the moment at which the recipient is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Without it a client on a blocklist is turned away before it can say whom it writes to. With it people who have authenticated are let through, and friend or hater lets single recipients, such as abuse or postmaster, take what others refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where travelling users authenticate from addresses that a blocklist holds, and with block_bad_helo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where bad clients should be gone as early as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refused client stays connected a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before ratecontrol and conncontrol with nodelay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control, Delay all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an untagged RELAY or OK for a domain in the access map, a sender who claims to be from there gets round the check of the client. Tag the lines with To: and Connect:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses clients that introduce themselves with a bare name or with a name of this very host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP from strangers: many programs that send spam put the name of the server into HELO. Who has authenticated and who may relay by address is spared. The check runs for each recipient, so delay_checks is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where honest but badly set up machines deliver to it and cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds the loopback addresses to those that may relay and to the names of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends an SMTP session in which an unknown command looks like a header line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for clients of the daemon, whatever they bring. A web page or a proxy can be tricked into talking to port 25; it then sends lines such as Host: that are no SMTP commands. The first of them that matches the expression ends the session with 421.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On servers that strangers reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a client has to send unknown commands, as some tests do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Features; op.me, check_other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shortens what an abused proxy can try out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the access map decide about a pair of sender and recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks up Compat:sender&lt;@&gt;recipient for each recipient of a message that is about to be delivered, wherever it came from, and can discard it for that recipient or return an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep one sender from one recipient, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a rule for either of the two will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look-up for each recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits before the daemon greets a client, and refuses one that talks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for clients of the daemon. SMTP says that the server speaks first; programs that only send spam often do not wait. Whoever writes into the pause gets 554 and no mail through. With access_db the pause can differ by host or network: GreetPause:192.0.2 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet, with a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clients that give up quickly: give them 0 in the access map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each connection stays open longer, which counts towards the limit of processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After access_db: before it, the access map is not asked, and m4 warns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits the number of connections that one client may open in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for clients of the daemon. ClientRate: lines of the access map give the limit for an address or network; the line with nothing behind the tag is for everybody else, and 0 is no limit. Whoever exceeds it gets a temporary error and may come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On servers that strangers reach, with a generous limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hosts with a handful of known clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look-up for each connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After access_db; with nodelay after delay_checks, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Connection control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits the number of connections that one client may have open at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for clients of the daemon. ClientConn: lines of the access map give the limit for an address or network; the line with nothing behind the tag is for everybody else. A client with more gets a temporary error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a gateway of many users connects, unless it gets a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts MAIL FROM:&lt;joe&gt;, a sender without a domain, from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP from other hosts; mail from this very host is accepted either way. Without it such a sender is refused with 553 5.5.4. The modifier u of DAEMON_OPTIONS does the same for a single socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For old devices that send bare names and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare name gets the domain of this host, so a stranger can pass for a user of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts senders whose domain cannot be found in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Without it a sender in a domain with neither an address nor an MX record is refused with 553 5.1.8, since no bounce could ever reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hosts without DNS or behind a firewall that shows only a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On servers that take mail from the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail under invented domains comes in, and its bounces stay in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canonify_hosts still looks up names without a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject or nospecial; the first letter is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves names in addresses as they are instead of asking DNS for their canonical form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all mail: usually sendmail looks every domain in an address up and replaces an alias (CNAME) by the name it stands for. Without that a queue runs faster. Bare host names must not come in; the modifiers c and C of DAEMON_OPTIONS decide for single sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a gateway that takes mail from other servers, and on a null client without DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where programs hand in names without a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; it saves DNS look-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops treating host!user as an address of UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all addresses with an exclamation mark before the @. With reject they are refused unless the sender may relay; with nospecial the mark is a letter like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With reject on every server that has nothing to do with UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a gateway to UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Features; Anti-spam configuration control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nospecial a hub behind this host may read the mark and relay for strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops treating user%host@relay as a way through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all addresses with a percent sign before the @. With reject they are refused unless the sender may relay; with nospecial the sign is a letter like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With reject on every server that strangers reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a gateway that is addressed in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nospecial a hub behind this host may read the sign and relay for strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masquerades only the domains that MASQUERADE_DOMAIN names, not this host&apos;s own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for the senders that MASQUERADE_AS would change. A host with several domains of its own can hide one of them and leave the others; names without a domain still get the masquerade domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host for several domains of which some have users of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all names of this host are to be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps addresses as they are in mail that is delivered on this very host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to mailboxes and programs here. MASQUERADE_AS then changes only what leaves the host, so an answer between two users of the host stays on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users of one host write to each other and the domain lives elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads trusted users from /etc/mail/trusted-users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that programs on this host hand in with sendmail -f: from others such mail gets an X-Authentication-Warning line in its header, from these users it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For list managers and web programs that set the envelope sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no program uses -f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail does not start when the file is missing, unless confCT_FILE begins with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted user can send under any name without a trace in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op.me, 5.9, V — Configuration version level</source>
        <translation>op.me, 5.9, V — Configuration version level</translation>
    </message>
    <message>
        <source>How the relay is talked to</source>
        <translation>Comment parler au relais</translation>
    </message>
    <message>
        <source>By itself sendmail encrypts where the relay offers it and believes whoever answers. Verified means that the relay shows a certificate for its name, signed by an authority that the system trusts. A provider wants a name and a password besides.</source>
        <translation>De lui-même, sendmail chiffre là où le relais le propose et croit quiconque répond. « Vérifié » veut dire que le relais présente un certificat à son nom, signé par une autorité à laquelle le système fait confiance. Un fournisseur veut en outre un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>Somebody between the two can leave out the offer of TLS and read everything, or answer in the relay&apos;s place and be given the password.</source>
        <translation>Quelqu’un entre les deux peut retirer l’offre de TLS et tout lire, ou répondre à la place du relais et se faire donner le mot de passe.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; SMTP Authentication</source>
        <translation>cf/README, STARTTLS ; SMTP Authentication</translation>
    </message>
    <message>
        <source>The user name at the relay</source>
        <translation>Le nom d’utilisateur auprès du relais</translation>
    </message>
    <message>
        <source>The provider has given it out, often a whole address. It goes into a template, and the password is written beside it on the host itself. The wizard never asks for the password and keeps none.</source>
        <translation>Le fournisseur l’a attribué ; c’est souvent une adresse entière. Il va dans un modèle, et le mot de passe est inscrit à côté, sur l’hôte même. L’assistant ne demande jamais le mot de passe et n’en garde aucun.</translation>
    </message>
    <message>
        <source>The relay answers 535, then refuses each message with 530, and sendmail gives the message back.</source>
        <translation>Le relais répond 535, puis refuse chaque message avec 530, et sendmail le renvoie à l’expéditeur.</translation>
    </message>
    <message>
        <source>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</source>
        <translation>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>Directives supplémentaires</translation>
    </message>
    <message>
        <source>What no other answer says: further features, options and macros, and lines of an opened file that the wizard has no question for. Each takes the place in the file that its kind asks for.</source>
        <translation>Ce qu’aucune autre réponse ne dit : d’autres FEATURE, options et macros, et les lignes d’un fichier ouvert pour lesquelles l’assistant n’a pas de question. Chacune prend dans le fichier la place que demande son genre.</translation>
    </message>
    <message>
        <source>m4 takes a misspelled option without a word: it defines a name that nothing reads.</source>
        <translation>m4 accepte sans un mot une option mal écrite : elle définit un nom que rien ne lit.</translation>
    </message>
    <message>
        <source>cf/README, Features; Tweaking configuration options</source>
        <translation>cf/README, Features ; Tweaking configuration options</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>The text behind a map: a key, a tab and a value on each line. makemap turns it into the database that sendmail reads.</source>
        <translation>Le texte derrière une table (map) : une clé, une tabulation et une valeur sur chaque ligne. makemap en fait la base que lit sendmail.</translation>
    </message>
    <message>
        <source>sendmail never reads the text itself: without makemap an edit has no effect.</source>
        <translation>sendmail ne lit jamais le texte lui-même : sans makemap, une modification n’a aucun effet.</translation>
    </message>
    <message>
        <source>cf/README, SMTP AUTHENTICATION; op.me, 5.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, spaces between: PLAIN LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, as a rule a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says by which mechanisms clients may log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers those of them that the SASL library has. As a client sendmail chooses among them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With PLAIN LOGIN added where mail programs need them, and then with p in AuthOptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLAIN and LOGIN send the password readably; over an unencrypted connection everybody on the way reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a mechanism has to fulfil before it is offered for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p keeps PLAIN and LOGIN until TLS is on, y forbids anonymous logins. A concerns mail that goes out: the sender&apos;s identity is passed on only after a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With p and y on each server that takes logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without p, passwords can cross the network readably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounds the encryption that a login brings along, in bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS counts in: with a number not above that of the TLS cipher, mail is not encrypted twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the realm in which users log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SASL library looks users up in it. Without it the host&apos;s own name is the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several servers that share one list of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file with user and password for logins to other servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One login serves for all servers. The submission program cannot read the file, so it does not help there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: authinfo has a login for each server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the password in plain text and is offered to whichever server asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op.me, 5.7, O — Set option; cf/README, Tweaking configuration options</source>
        <translation>op.me, 5.7, O — Set option ; cf/README, Tweaking configuration options</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current date as mail headers write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hosts the message has gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current date as Unix writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting of the SMTP server, as it was set before 8.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s address as the recipient has to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that the recipient&apos;s mail goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue id, under which the log tells about the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s official name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name for UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of a message in a mailbox, as it was set before 8.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain: the host&apos;s name without its first part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which sendmail itself sends bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters that separate tokens, as they were set before 8.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of sendmail&apos;s process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol by which the message came in: SMTP, ESMTP, ESMTPS …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending host, as it named itself in HELO or EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current time, year to minute, as digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the sendmail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s name without the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s home directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s name and address, as far as they could be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address is being rewritten: e or h for envelope or header, s or r for sender or recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest key, in bits, that the TLS connection&apos;s cipher could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who has logged in by SMTP AUTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity that the AUTH= of the MAIL command claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key length, in bits, of the encryption that SMTP AUTH brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mechanism by which the client has logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7BIT or 8BITMIME, as the envelope says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s fingerprint, by the algorithm that CertFingerprintAlgorithm names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name of the authority that signed the other side&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s MD5 fingerprint, while no other algorithm is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name in the other side&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cipher suite of the TLS connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key length, in bits, that the TLS connection uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMTP client&apos;s IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections this client has open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modifiers of ClientPortOptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMTP client&apos;s name; its address in brackets where the name could not be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the SMTP client connects from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that DNS gives for the client&apos;s address, confirmed or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often this client has connected within ConnectionRateWindowSize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the look-up of the client&apos;s name ended: OK, FAIL, FORGED or TEMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common name of the authority that signed the other side&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common name in the other side&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header that is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the daemon listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon&apos;s address family: inet, inet6 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon&apos;s modifiers, from DaemonPortOptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this process is, in words: SMTP+queueing@00:30:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon&apos;s name, from DaemonPortOptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the daemon listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery mode that holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope id that came with MAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the sender wants a report: never, success, failure, delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a bounce is to bring back: hdrs or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the header that is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the header that is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the interface on which the connection came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the interface by which the connection goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address family of the interface on which the connection came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address family of the interface by which the connection goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the interface on which the connection came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the interface by which the connection goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s load average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the sender resolved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that the sender resolved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailer that the sender resolved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s Message-Id:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s size: as the client announced it, later as it was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many recipients of this message were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many recipients of this message were accepted so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often delivery was attempted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sendmail was started for, from its flag -b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the message is in quarantine; empty when it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the queue is run, from the flag -q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that the recipient resolved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that the recipient resolved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailer that the recipient resolved to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server that mail is going out to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server that mail is going out to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current time in seconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of TLS that the connection uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections came in within ConnectionRateWindowSize, from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the check of the other side&apos;s certificate ended: OK, NO, FAIL, NONE …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that carries the mail; [IPC] is a connection, [FILE] a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailer&apos;s flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulesets for sender addresses: envelope before the slash, header behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rulesets for recipient addresses: envelope before the slash, header behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most recipients in one delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s arguments; for [IPC] TCP, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters at the end of each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest message in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most messages over one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest line of the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which the program starts; several with colons between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user and group under whom the program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the program&apos;s priority is lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character set for text of eight bits that names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bounces name hosts, addresses and error codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for the program to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue group of mail for this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that becomes the program&apos;s root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks ESMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks recipients up in the aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends each message with an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes backslashes off the front of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves comments out of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header addresses without a host get the domain of the envelope sender, for mail that came from this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes no angle brackets around addresses with a route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message gets a Date: line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is expensive: with HoldExpensive its mail waits for a queue run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts &gt; before lines that begin with From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes the sender to the program by -f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message gets a From: line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces go out under MAILER-DAEMON instead of the empty sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps capitals in host names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks the envelope sender up in the user database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks to another sendmail; only for finding faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks recipients up in the user database as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not check whether it is talking to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved; it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is local: delivery ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps lines to the length of old standards and cuts the eighth bit off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can take several recipients at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message gets a Message-Id: line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes no From line of Unix before the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as the owner of the recipient&apos;s mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the sender as a route back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message gets a Return-Path: line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers VRFY with 250 instead of 252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes the sender to the program by -r.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects from a port below 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes quotes and backslashes out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps root&apos;s rights for the program, or takes the user of U=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps capitals in user names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the From line of UUCP, with remote from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient needs an account on this host; .forward works only with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignores the stored status of hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message gets a Full-Name: line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles a dot at the start of a line, as SMTP wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks LMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits DialDelay and tries again when a connection fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks no MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes NUL characters out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not speak ESMTP, even where it is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also encodes characters that EBCDIC does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes local names without an alias through ruleset 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts the eighth bit off in headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts the eighth bit off everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes text of eight bits as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns text of seven bits back into eight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes :include: at the start of an address for a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes | at the start of an address for a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes / at the start of an address for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks addresses up in the user database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers only when somebody asks for it, by ETRN or a chosen queue run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a From: line that is like the one sendmail would write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op.me, 5.7, O — Set option</source>
        <translation>op.me, 5.7, O — Set option</translation>
    </message>
    <message>
        <source>How sendmail connects to other hosts: from which address and with which modifiers. There can be one line for each address family.</source>
        <translation>Comment sendmail se connecte aux autres hôtes : depuis quelle adresse et avec quels modificateurs. Il peut y avoir une ligne par famille d’adresses.</translation>
    </message>
    <message>
        <source>The older name of Timeout.queuereturn.</source>
        <translation>L’ancien nom de Timeout.queuereturn.</translation>
    </message>
    <message>
        <source>Whether addresses and headers may have characters beyond ASCII. No conf name sets it, and sendmail has to be built for it.</source>
        <translation>Si les adresses et les en-têtes peuvent avoir des caractères hors de l’ASCII. Aucun nom conf ne la règle, et sendmail doit être compilé pour cela.</translation>
    </message>
    <message>
        <source>Shows each step of the delivery. It belongs on the command line, as -v, and never in a file.</source>
        <translation>Montre chaque étape de la remise. Sa place est sur la ligne de commande, sous la forme -v, et jamais dans un fichier.</translation>
    </message>
    <message>
        <source>A comment: sendmail passes over the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the configuration&apos;s language, and whose configuration it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a macro a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds words to a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the words of a file, a program&apos;s output or a map to a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declares a map: its name, its kind and where its data is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a ruleset; the rules that follow belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rewriting rule: left side, right side, comment, tabs between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines a mailer: how mail of one kind is carried away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header line that sendmail adds to messages, or a check of one that comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a word of the header Precedence: its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who may set the sender of a message without a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets or passes on an environment variable for the programs that sendmail starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declares a queue group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declares a mail filter, a milter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches any number of tokens, none included; as few as will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches one token or more; as few as will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches exactly one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches what is in the class whose name follows, also several tokens in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches one token that is not in the class whose name follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches nothing at all: the address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the mark between two things that a check is given, such as a client&apos;s name and its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first wildcard of the left side matched; $2 the second, up to $9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start: the ruleset ends here and returns the rest. After $#: the host to deliver to. In $( … $): an argument for the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start: the rule is applied once and not again. After $#: the user to deliver to. In a look-up: what to take when nothing is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the ruleset whose name follows, with the rest of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is resolved: the mailer whose name follows takes it. In a check, error refuses and OK accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a look-up in the map whose name follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a look-up of a host&apos;s canonical name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the look-up of a host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a mark between two things that a ruleset is given, such as a client&apos;s name and its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macro&apos;s value at the moment of use, not when the file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the macro whose name follows has a value, the text up to $| or $. holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: the text that holds when the macro has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dollar sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodings whose text may be turned from eight bits into seven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s names for UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s own domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content types that are never turned from eight bits into seven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content types that are never written as base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtypes of message/ that are converted like a message of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted users, who may set the sender without a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s own names: mail for them is delivered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macros whose values are kept in the queue with the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides for each recipient which mailer takes the mail, to which host and user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is applied to all sender addresses; empty unless somebody fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is applied to all recipient addresses; empty unless somebody fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings an address into its normal form, before anything else is done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings an address into the form in which it leaves the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a last look at a local name that has no alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half of canonify: completes and looks up host names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about each client that connects; it can refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about the sender in MAIL FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about each recipient in RCPT TO; here relaying is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked when the client sends DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about each SMTP command for which there is no check of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about each pair of sender and recipient before delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked at the end of the headers, with their number and length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked at the end of the message, with its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked when a client sends ETRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked when a client sends EXPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked when a client sends VRFY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for each server what sendmail does as its client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides whether the AUTH= of a MAIL command is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about a client&apos;s TLS after STARTTLS and at MAIL FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about a server&apos;s TLS before mail goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked about a server&apos;s TLS for each recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for each client what the server offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides whether STARTTLS is tried with a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for each client which certificate and settings TLS uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for each server which certificate and settings TLS uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns user and password for a server that wants a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the queue group for a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait before the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon&apos;s name, for the log and for rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port, by number or name; 25 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address to listen on; every address without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address family: inet, inet6 or local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daemon&apos;s own mail filters, semicolons between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections may wait to be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that change how the daemon behaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the buffer for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the buffer for receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most processes of this daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery mode of mail that comes in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load from which this daemon refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load from which this daemon slows down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load from which mail that comes in here is only queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes mail only after a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends mail on by the interface on which it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks host names up and completes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a full host name in each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks TLS from the first byte, as on port 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes addresses without a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves host names as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses ETRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on without this socket when it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers no STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port to connect from; any free one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address to connect from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address family that the line is about: inet or inet6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that change how sendmail behaves as a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greets with the name of the interface that it connects from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not use STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s flags; f runs each message in a process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the priority of its runs is lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the group&apos;s queue is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many processes work on the group at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages a run takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most recipients of one envelope in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter&apos;s socket: inet:port@host, inet6:… or local:path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the filter is out of reach: R refuses, T defers, 4 closes the connection; without it mail passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for the filter: connecting, sending, reading, in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that filter errors are reported to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op.me, 5.7, DaemonPortOptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op.me, 5.7, ClientPortOptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation>domaines</translation>
    </message>
    <message>
        <source>One or several names, spaces between.</source>
        <translation>Un ou plusieurs noms, séparés par des espaces.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>One or several names without a domain, spaces between.</source>
        <translation>Un ou plusieurs noms sans domaine, séparés par des espaces.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>The file, with its whole path; -o and a space before it let it be absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads from a file what the macro without FILE in its name takes as its argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has one name a line. sendmail reads it when it starts, so a change needs no new .cf, only a restart. Without the file sendmail does not start. Written @LDAP, it asks LDAP instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For long lists, or lists that another program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that has to be there at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names hosts and domains whose addresses are not masqueraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address there keeps its domain in header and envelope, even where masquerade_entire_domain covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the one host of a domain that has mailboxes of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names users whose mail stays on this host although MAIL_HUB or LOCAL_RELAY sends local names away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to one of them is delivered here: an alias, a .forward file or a mailbox has to be there. All other local names still go to the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For system accounts that the hub does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names domains whose host names are looked up in DNS although nocanonify is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short or alternative name in one of these domains is replaced by the full one, in header and envelope. Names elsewhere stay as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own domains, on a gateway with nocanonify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS look-ups for these domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the domains whose senders are looked up in the generics table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender without a domain is looked up anyway. One with a domain is only looked up if the domain stands here, so that mail of others passes unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With genericstable, for this host&apos;s own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the domains whose recipients are looked up in the virtual user table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names need not be in class w for it, and this host takes mail for them from everywhere. Without any such line all domains of class w are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server with mail domains of several customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These domains are allowed to relay, with all their hosts: clients whose names end in one may send through here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the domains whose recipients are looked up in LDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an address there, ldap_routing asks which host or which other address it goes to. Other domains are never asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ldap_routing, for each domain that the directory knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An LDAP query a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, LDAP routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names hosts whose addresses are looked up in LDAP under the masquerade domain as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When LDAP does not know mary@pc7.example.com, it is asked for mary@example.com. So the directory needs one entry for each person, not one for each host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where old mail names of hosts are still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to two more queries a recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can write to the file can open this host to every sender of spam: root alone should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>Pairs such as Name=MTA, Addr=127.0.0.1, Port=25, M=E, commas between.</source>
        <translation>Des paires comme Name=MTA, Addr=127.0.0.1, Port=25, M=E, séparées par des virgules.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>As in DAEMON_OPTIONS.</source>
        <translation>Comme dans DAEMON_OPTIONS.</translation>
    </message>
    <message>
        <source>Without Addr the socket is open to everybody who can reach the host.</source>
        <translation>Sans Addr, le socket est ouvert à quiconque peut joindre l’hôte.</translation>
    </message>
    <message>
        <source>Closes a port that no line of the .mc shows.</source>
        <translation>Ferme un port qu’aucune ligne du .mc ne montre.</translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its arguments, the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags of the mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where smrsh is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains, with spaces between, for which alone the MX records are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group for those that the access map does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the address has to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands mail for mailboxes to a program that speaks LMTP, such as mail.local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that is delivered on this host. A program that speaks LMTP answers for each recipient, so a full mailbox delays one of ten and not the whole message. It replaces flags and arguments of the mailer local that an OSTYPE has set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With mail.local of sendmail, or an IMAP server&apos;s delivery program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With local_procmail, and on a null client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands mail for mailboxes to procmail or a program like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that is delivered on this host. Users can sort their mail with a .procmailrc, and user+detail reaches the program with its detail. It replaces flags and arguments of the mailer local that an OSTYPE has set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users have rules for procmail or maildrop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With local_lmtp, and on a null client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process for each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a define of PROCMAIL_MAILER_PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of users run programs with the users&apos; rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts programs named in aliases and .forward files by a shell that only knows those in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to programs on this host, such as |vacation in an alias. Only programs in the folder of smrsh start, and no redirection or pipe in the line has an effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every host that delivers mail itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a null client, which starts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link in the folder for each program that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a define of confEBINDIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a .forward file from running any program that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands user+detail to the delivery program as it is, and looks up the whole in the aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that is delivered on this host. Usually +detail is cut off after user+detail, user+* and user have been looked up; with this feature only the first of these is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a delivery program that sorts by detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where aliases for user should count for user+detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the domain in the recipient when mail for an unknown user goes to LUSER_RELAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to names on this host that do not exist here. Without it mary@example.com becomes mary@ and the name of the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With LUSER_RELAY, where the relay has to see for which domain the mail was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without LUSER_RELAY: it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the define of LUSER_RELAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers mail for somebody who has left with the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to aliases that end in .REDIRECT: mary: mary@example.net.REDIRECT refuses the message with 551 User has moved; please try &lt;mary@example.net&gt;. Nothing is forwarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server whose users leave and want to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where addresses are nobody&apos;s business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who writes learns the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends user@this.host to MAIL_HUB with the address as it is, and not to LOCAL_RELAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to names with this host&apos;s own name behind the @. With MAIL_HUB the recipient stays user@this.host instead of user@hub. Without MAIL_HUB such mail is delivered here even where LOCAL_RELAY takes bare names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the hub has to tell several hosts apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without MAIL_HUB and LOCAL_RELAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has to take mail for this host&apos;s name, or the two send it to and fro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every domain whose best MX record is this host for its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to any other domain: its MX records are looked up, and if this host comes first, the mail is delivered here as if the domain stood in LOCAL_DOMAIN. A wildcard MX record makes it go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server for many domains that change often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the domains are known, with wildcard MX records, and on busy servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS look-up for each recipient, fewer if domains are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can point an MX record here and have mail for their domain delivered to local names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the names that this host takes for its own from /etc/mail/local-host-names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here. The file holds one name on each line and is read when sendmail starts, so a change needs a restart and no new .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the list of domains is long or made by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a few domains: LOCAL_DOMAIN keeps them in the .mc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail does not start when the file is missing, unless confCW_FILE begins with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the access map say which queue group a recipient&apos;s mail waits in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for recipients of mail that is about to be queued: QGRP:example.com slow puts everything for that domain into the group slow, which QUEUE_GROUP defines. Slow domains then do not hold up the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server with a long queue and several queue groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a single queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a prefix off the recipient and sets delivery flags for it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for recipients whose address begins with the prefix as words of their own. What the flags do is known to the binary alone; cf/README does not speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature/prefixmod.m4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>A time; a number alone means minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths with $u, $z and $w, colons between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pw, or another kind that was built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of databases, commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of users, spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait at the start for an alias database that is just being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that time sendmail warns and goes on with what is there. No mail is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets newaliases check the target of each alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target that cannot be delivered to shows when the aliases are built and not when mail comes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups in DNS for each target; with many aliases newaliases takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where users&apos; .forward files are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one that exists and is safe decides where the user&apos;s mail goes. With an empty value no such file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a folder of its own, /var/forward/$u, where home folders come over the network; empty where users must not redirect mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .forward can start programs in the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds users by their full names, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to an unknown name is compared with the full names of all users. sendmail has to be built for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: aliases do it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pass through all users for each unknown name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets senders get their own mail back from a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is where an alias that somebody writes to includes the writer. Since 8.10 it is so without the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: the option is going to go away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where local users are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pw asks the system for its users. Other kinds have to be built into sendmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the user database, which maps names to mailboxes and to outgoing addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked after the aliases, and for senders of local mail. The path in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere new: virtusertable and genericstable do it better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the user under whom programs and files are delivered to when no other user is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns targets in the aliases that are programs and files. Without it it is mailnull, sendmail or daemon, or number 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a user who owns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets such a program to misbehave has this user&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the user who owns the map files and may start the daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases of aliases and the control socket get this owner. root in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody other than root looks after the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user can do with mail whatever the maps allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the user as whom sendmail works once its sockets are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are then read and written with this user&apos;s rights: .forward, mailboxes, the queue. msp sets it to smmsp. The user in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a relay without local users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail is delivered to users&apos; files and programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in sendmail then does not give root&apos;s rights away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder below which mail may be written into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail makes it its root before it writes. Links are refused, too. It concerns aliases and .forward files whose target is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users may have mail written into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it such a target can be any file that the user may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the permissions of files that sendmail makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are transcripts, files that mail is written into, and host states. Files that exist already keep theirs, and the queue&apos;s files have an option of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file for a bounce that can neither be sent back nor go to the postmaster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it such a message stays in the queue folder under another name. The path in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody reads the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who gets a bounce that could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a bounce has no sender that it could go back to. With an empty value it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an address that is read on hosts that bounce a lot, or empty where forged senders cause most of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who gets a copy of each bounce: the headers without the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns each message that goes back to its sender from here. Postmaster in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a new server is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In daily work: people&apos;s mistakes are private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends bounces to the address in Errors-To: instead of the envelope sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is from the time before envelopes were understood, and the standard forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the header Return-Receipt-To: for the wish for a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt goes to the envelope sender, not to the address in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where old mail programs ask for receipts in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a line with a single dot pass as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise such a line ends a message that a program hands in. SMTP is not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: a program asks for it by -i.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds users who may set the sender of a message without a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can set it as well, but the header X-Authentication-Warning: tells. root, daemon and uucp are always in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For users of mailing lists and web servers whose programs call sendmail -f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file of trusted users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may set the sender of a message without a warning in its header. The file is read with use_ct_file only; it has a user a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file has to be elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file of names for which mail is delivered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read with use_cw_file only; a name a line. If it is missing, sendmail does not start, unless -o stands before the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file of domains, hosts and networks that may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; -o before the path means that it may be missing. It is read when the daemon starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the file may send through this host to anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters, such as \r\n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the characters that end each line of local mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are written for the local delivery program and for no other mailer. Without the line it is what the system uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a program that speaks LMTP and insists on \r\n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type that a delivery report names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in delivery reports what kind of status code local delivery gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the word before the code in the line Diagnostic-Code of a bounce about local mail. Delivery is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a program that speaks LMTP, whose codes are those of SMTP; local_lmtp sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths, colons between; $z is the recipient&apos;s home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folders in which a program of an alias may start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail takes the first that it can enter as the working folder of the program. It concerns mail to programs, from aliases and .forward files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the homes are not there at all times, as over NFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and group, a colon between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the account under which this mailer&apos;s program runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the message says, the program has the rights of this account and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the account has another name on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never root: a fault of the program would be a fault of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation>table</translation>
    </message>
    <message>
        <source>Type and options of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the map, such as -d5s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a question is sent at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of a regex map and its expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Anything: that it is defined is enough.</source>
        <translation>N’importe quoi : il suffit que ce soit défini.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>The name that this sendmail is built with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access map is asked for the part that the expression matches, not for the whole name. So one entry can serve many certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When clients may send through here by their certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression that matches too much lets strangers in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the map by which the feature dnsbl asks DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all dnsbl lines of the file; what they do with the answer is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change record type or number of tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds options to the map by which the feature dnsbl asks DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow those that the cf tree gives, for all dnsbl lines of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To shorten the wait for a list that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how often enhdnsbl asks a list that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each try costs some seconds of the client&apos;s connection. A lower number spares clients the wait when a list is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the log says that clients did not issue MAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how often mtamark asks a name server that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each try costs some seconds of the client&apos;s connection, and there is one look-up for each client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With mtamark, when clients have to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets domainmap do without a regex map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains are found by other rules. What the tables say is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sendmail is built without regex maps. domainmap comes with Debian&apos;s cf tree only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the errors of failed TLS requirements permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that does not meet what the access map asks for is refused with a 5xx code, and the message goes back at once. By default it waits and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a bounce is better than mail that waits for days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a part out of the name of a certificate&apos;s issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a part out of the name in a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the rules for IPv6 addresses out of the .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of that form are not recognised in addresses and in the access map. Sockets are opened as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sendmail that is built without IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the vendor&apos;s name in the V line of the .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sendmail that a vendor has changed takes the lines that it added only below its own name; another refuses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vendor&apos;s documents say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the vendor&apos;s name out of the V line of the .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has the level alone. Which lines the .cf has besides, and what they do, is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sendmail that does not take the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain below which the list answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is told, or discard, or quarantine to keep the message in the queue for a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t, or a text of your own, turns clients away for now when the list does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is told, or discard, or quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that counts as listed, such as 127.0.0.2.; up to five of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t, or a text of your own, turns clients away for now when DNS does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in front of the address in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses are bad, as a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a blocklist in DNS about the address of each client and refuses those it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A client 192.0.2.7 is looked up as 7.2.0.192 below the list&apos;s domain, and any answer counts as listed. Only IPv4 addresses are asked for. Clients with OK or RELAY in the access map are spared. The line may stand several times, one for each list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet, with a list whose rules you have read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that only takes mail of its own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DNS look-up for each connection and list; most lists charge those who ask often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a define of DNSBL_MAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the list decides whose mail gets through. Some lists answer yes to everything once they close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a blocklist in DNS and looks at what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As dnsbl, for mail that comes in by SMTP, but only the answers named as further arguments count: many lists use 127.0.0.2 for one reason and 127.0.0.4 for another. Without such arguments every answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a list whose answers mean different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where any answer of the list is reason enough: dnsbl will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DNS look-up for each connection and list. A list that does not answer delays the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a define of EDNSBL_TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs the list decides whose mail gets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The predecessor of dnsbl, for one list only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses mail that comes in by SMTP from clients on the list. The list that it asks where none is named has long been closed. From 8.12 m4 stops at the line, because the file is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: dnsbl is there from 8.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere, and before 8.10 at least name a list that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DNS look-up for each connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.12.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a blocklist in DNS about the domain of the sender. It is an addition of Debian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP: the domain of MAIL FROM is looked up below the list&apos;s domain. A sender with OK in the access map is spared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian, with a list of domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: sendmail&apos;s own tree has no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One DNS look-up for each message and list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After dnsbl, whose map it shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature/rhsbl.m4 of Debian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender is easily invented, so it catches careless senders only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses clients whose reverse DNS says that they are no mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A TXT record with 0 below _perm._smtp._srv and the client&apos;s address means: this host sends no mail. The draft behind it never became a standard, so hardly any address has such a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no network that you know keeps such records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a define of MTAMARK_TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses senders whose domain names a mail server at an impossible address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Some domains point their MX record to 127.0.0.1 or to a private network: nobody could ever answer. The addresses are compared with a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a network that uses addresses of 10.0.0.0/8 for its own mail servers, unless the expression is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS look-ups for each sender. The binary needs regex and dns maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses clients whose address has no name in DNS, or one that does not lead back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Without a name the client gets 550; when DNS does not answer, or the name looks forged, it may try again later. Addresses that may relay are spared, and so are those with OK in the access map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that takes mail from the Internet and can live with some honest senders being refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where senders with badly kept DNS matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: sendmail looks the name up anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the check of the client see the name of its PTR record even where that does not lead back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP: Connect: lines of the access map then match a name that the client&apos;s network claims. Without it an unverified name is not looked at, only the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To refuse hosts by a name that their network gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where names in the access map let somebody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PTR record can claim any name. Never let a name alone relay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ or - and a flag of the resolver, or WorkAroundBrokenAAAA, HasWildcardMX; spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets how DNS is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WorkAroundBrokenAAAA helps against name servers that answer questions about IPv6 with an error; HasWildcardMX keeps a wildcard MX record from completing names wrongly. It holds for all look-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where name servers with such faults have to be lived with; then in submit.mc, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that gets mail when none of a domain&apos;s MX hosts can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as a last MX host of every domain, also when DNS fails for the moment. The host in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one host with a good line keeps the queue for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that gets mail for domains that cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What DNS does not know here, that host may know. The host in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a network whose DNS knows its own names only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries a domain&apos;s own address where this very host is its best MX but does not know it as local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise such mail goes back with &quot;config error: mail loops back&quot;. With True it is delivered to the domain&apos;s A record, or lost in time-outs that explain less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a backup MX in front of servers without MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the domain should be local: name it in local-host-names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits this long and tries again when a first connection fails; 0 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that is dialled on demand has time to come up. It holds for mailers with the flag Z only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host that dials in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a name that DNS knows as a CNAME in addresses as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the canonical name takes its place, and the recipient sees a name that the sender did not write. It concerns names that rules look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where addresses use a CNAME on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the next host replaces the name again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether the names of the network interfaces are left out of class w, the host&apos;s own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With True the start is quicker, but mail for such a name or address is no longer local. loopback leaves out the loopback interfaces alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with very many addresses, or in the submission program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing else names the host&apos;s own addresses: mail for them comes back as a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file that says whether hosts are looked up in DNS or in files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line &quot;hosts files&quot; keeps sendmail from asking DNS. Systems with a switch of their own use that instead; without the file the order is dns, nis, files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host without DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file of hosts that is used to complete names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read where the service switch says files for hosts. The addresses themselves are looked up by the system, in its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for an answer of DNS before asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets the time for the first delivery attempt and the one for all other look-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where name servers answer slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for an answer of DNS when a message is tried for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short time leaves names that are hard to find to a queue run, so that other mail does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for an answer of DNS at all look-ups but those of the first attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the question is repeated. It concerns each look-up of a name, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how often a question to DNS is repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets the number for the first delivery attempt and the one for all other look-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how often a question to DNS is repeated when a message is tried for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small number leaves names that are hard to find to a queue run, so that other mail does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how often a question to DNS is repeated at all look-ups but those of the first attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last one the name counts as out of reach for the moment. It concerns each look-up of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template for the password</source>
        <translation>Un modèle pour le mot de passe</translation>
    </message>
    <message>
        <source>install.sh puts it beside sendmail&apos;s other files, readable for root alone. Somebody fills in the password there; a file that is filled in stays as it is.</source>
        <translation>install.sh le place à côté des autres fichiers de sendmail, lisible par root seul. Quelqu’un y inscrit le mot de passe ; un fichier déjà rempli reste tel quel.</translation>
    </message>
    <message>
        <source>Until the password is filled in and the map is made of it, mail waits in the queue.</source>
        <translation>Tant que le mot de passe n’est pas inscrit et que la table n’en est pas faite, le courrier attend dans la file.</translation>
    </message>
    <message>
        <source>What the host logs in with</source>
        <translation>Ce avec quoi l’hôte s’authentifie</translation>
    </message>
    <message>
        <source>AuthInfo: without a name is for each server that the rules let through, and that is the relay alone. U: is the user&apos;s name, P: the password, M: the ways to log in.</source>
        <translation>AuthInfo: sans nom vaut pour chaque serveur que les règles laissent passer, et c’est le relais seul. U: est le nom de l’utilisateur, P: le mot de passe, M: les façons de s’authentifier.</translation>
    </message>
    <message>
        <source>With a wrong password the relay refuses each message for good, and sendmail gives it back.</source>
        <translation>Avec un mauvais mot de passe, le relais refuse définitivement chaque message, et sendmail le renvoie à l’expéditeur.</translation>
    </message>
    <message>
        <source>How the relay is talked to: plain, opportunistic, verified or login. With login install.sh looks after the password&apos;s file.</source>
        <translation>Comment parler au relais : plain, opportunistic, verified ou login. Avec login, install.sh s’occupe du fichier du mot de passe.</translation>
    </message>
    <message>
        <source>The certificates that have to be there where the relay&apos;s is to be verified.</source>
        <translation>Les certificats qui doivent être là quand celui du relais est à vérifier.</translation>
    </message>
    <message>
        <source>Their folder, which has to be there as well.</source>
        <translation>Leur répertoire, qui doit être là lui aussi.</translation>
    </message>
    <message>
        <source>The filter sees these macros at that point of the connection, besides those of earlier points. It changes nothing about the mail by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a filter&apos;s documentation asks for a macro that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 5.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of filters, commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which mail filters are asked, and in which order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INPUT_MAIL_FILTER lines add to it by themselves; after them it can be set anew. It concerns mail that comes in by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the order has to be another one than that of the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how much is written to the log about mail filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the general log level holds. A higher number shows each answer of a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a filter does not do what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get at the start of a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get after HELO or EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get after MAIL FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get after RCPT TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get after DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get at the end of the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which macros filters get at the end of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, as a K line of the .cf writes it: kind, options, file; the word LDAP takes the directory.</source>
        <translation>La table, comme l’écrit une ligne K du .cf : genre, options, fichier ; le mot LDAP prend l’annuaire.</translation>
    </message>
    <message>
        <source>Looks up hosts of the former network BITNET in a table of Internet names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for addresses that end in .BITNET, a network that was closed in the 1990s. For other mail it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up hosts of UUCP in a table of Internet names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for addresses that end in .UUCP: host!user is written as user@host.UUCP and then looked up here. For other mail it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one of the few gateways to UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map file; its source is called uudomain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has been the default since 8.7; the line has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 8.6 it made user@this.host go to the hub like a bare user. Since 8.7 that is so without it, and stickyhost is for the opposite. No mail is treated differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: the line can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was meant to keep sendmail from asking DNS; it has been without effect since 8.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 8.13 m4 stops at the line, because the file is gone. No mail is treated differently without it: the service switch file decides whether DNS is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: write hosts files into the service switch file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.13.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds rules for addresses of the former network VNET of IBM. It is an addition of Debian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for addresses that end in .vnet, .rscs or .ibm.com, which it sends to a gateway named in macro A. For other mail it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere; sendmail&apos;s own tree has no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature/vnet.m4 of Debian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to ibm.com takes another way than DNS says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>-1 turns the output off, 0 on again.</source>
        <translation>-1 coupe la sortie, 0 la rétablit.</translation>
    </message>
    <message>
        <source>m4/cf.m4 of the cf tree, with its whole path.</source>
        <translation>m4/cf.m4 de l’arborescence cf, avec son chemin entier.</translation>
    </message>
    <message>
        <source>What the macro is called.</source>
        <translation>Le nom de la macro.</translation>
    </message>
    <message>
        <source>What it stands for.</source>
        <translation>Ce qu’elle représente.</translation>
    </message>
    <message>
        <source>Which macro.</source>
        <translation>Quelle macro.</translation>
    </message>
    <message>
        <source>A file in the folder feature.</source>
        <translation>Un fichier du répertoire feature.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>What the feature takes.</source>
        <translation>Ce que prend la FEATURE.</translation>
    </message>
    <message>
        <source>A file in the folder mailer.</source>
        <translation>Un fichier du répertoire mailer.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Whatever tells the file apart.</source>
        <translation>Tout ce qui permet de distinguer le fichier.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>A file in the folder ostype.</source>
        <translation>Un fichier du répertoire ostype.</translation>
    </message>
    <message>
        <source>What the file takes; most take nothing.</source>
        <translation>Ce que prend le fichier ; la plupart ne prennent rien.</translation>
    </message>
    <message>
        <source>A file in the folder domain.</source>
        <translation>Un fichier du répertoire domain.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>The path of the folder; without / at the start it is in the queue&apos;s.</source>
        <translation>Le chemin du répertoire ; sans / au début, il se trouve dans celui de la file.</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with macros, such as $x and $g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with macros, such as $s and $j.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with macros, such as $t, $i and $j.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with macros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a character set, such as iso-8859-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>A text, or the path of a file with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the form of a From: line that sendmail adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns mail without such a line, as programs hand it in. nullclient sets it to the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the form of the Received: line that each message gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line shows which way a message came, and the count of such lines ends loops. Other programs read it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly ever: where the client&apos;s inner name must not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: a wrong form hides the way of a message from those who look for a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the form of a Message-Id: that sendmail adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns mail without one. It has to be different for each message, in the whole world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the host&apos;s inner name must not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the line that begins a message in a mailbox file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that read mailboxes tell messages apart by it. It concerns files and programs that mail is delivered to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere, unless the mailboxes have another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a line &quot;From ...&quot; that a message brings along at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is dropped, since sendmail writes its own. It concerns mail that programs hand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes spaces between addresses for commas in headers of the old form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail decides for each header: if a comma, a parenthesis or an angle bracket is in it, the new form holds. What goes out has commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a From: line that is broken over several lines on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some old mail programs cannot read the broken form. It concerns all mail that passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For such programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which further characters make quotes necessary in a person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name such as O&apos;Hara gets quotes in the headers that sendmail rewrites. Some characters, such as a comma, always do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the dot alone on a host whose mail is signed by DKIM: added quotes break signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is added to a message that names no recipient in its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-to-undisclosed adds a To: line without addresses, add-bcc an empty Bcc:, add-to all recipients. none leaves the message as it is. It concerns mail that programs hand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With add-to-undisclosed where receivers refuse such mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-to where people use Bcc:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-to shows everybody who else got the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which character takes the place of a space inside an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jo Doe becomes Jo.Doe, which an alias can deliver. It concerns addresses without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the aliases are written with another one, such as _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the characters at which an address is taken apart for the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them is a token of its own, and the words between them are, too. All rules of the .cf rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: without one of these characters rules no longer match, with another one names fall apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a colon for an ordinary character of an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it ends the name of a group, as the standard says. The True in the comment holds for very old .cf files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For addresses such as host:user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the route of an address such as &lt;@a,@b:user@c&gt; instead of sending to c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces then take the way that is written. Hardly anybody writes routes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts the eighth bit off each character of mail that comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All text that is not English is ruined, and so are signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what becomes of text of eight bits that does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass8 passes it on as it is, mimify turns it into MIME, strict refuses it. Text that says so is turned into seven bits where the next host wants that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With mimify where old programs send text without MIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the character set of text that is turned into MIME and names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s program shows the text by it. A wrong one shows wrong letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all such text is written in the same character set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes bounces in MIME, so that programs can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With False the server offers no delivery reports either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a text at the start of each bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can say whom to ask for help. It begins with a slash if it is the path of a file. The path in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where people do not know whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how a program that hands in mail learns of errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print writes them to it, mail sends them back, write shows them on the user&apos;s terminal, quiet returns a status alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is; a program chooses for itself by -oe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of characters, or two with a slash: for the value and for each parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says from which load of the machine the daemon refuses connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clients try again later; the host recovers. Without this line it is twelve times the number of processors. The 12 in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host that also does other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how often the log tells that connections are still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the load stays too high, one line each interval reminds of it. It changes nothing about the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a shorter time where somebody watches the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says from which load the daemon makes clients wait; 0 means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits a second before each connection and most commands, so clients are slowed down before they are refused. It concerns mail that comes in by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the load from which connections are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many processes the daemon may have at once; beyond it, connections are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts processes that take mail and automatic queue runs. Deliveries in the background are not counted: for a firm bound the delivery mode has to be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server in the open, with a number that the memory bears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a low number: a few slow clients then keep all others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit a flood of connections can use up the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many new connections a second each daemon takes; further ones wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks are flattened, so that the load can be measured before it is too high. Nobody is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server in the open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says over which time the connections of each client are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratecontrol compares its limits with this count. By itself the option limits nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with ratecontrol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how large a message may be, in bytes; 0 means any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO announces it, and a larger message is refused, before it is sent where the client names its size. It holds for all mail that comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each server that takes mail from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit one message can fill the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many blocks have to be free on the queue&apos;s disk before mail is taken by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer, MAIL FROM is answered with a 452, and the client keeps the message and tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a larger number on a server that takes large messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many recipients a message may have in one SMTP transaction; 0 means any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further recipients get a 452; a server that sends will try them again in the next transaction. Mail programs often do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server in the open, with 100 or more: RFC 5321 asks for that many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host where people&apos;s mail programs hand in mail to large groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slows a client down after this many refused recipients in one transaction; 0 means never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each further RCPT TO then waits a second. Guessing addresses takes longer; honest mail hardly ever has so many wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server in the open, with a number such as 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how many useless commands the server answers more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOOP and VERB are such commands. A client that only keeps the connection busy is slowed down; mail is not refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how many hosts a message counts as caught in a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each host adds a Received: line; a message with more of them goes back to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a larger number where mail has a long way inside a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many aliases may lead from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond it the message goes back, since the aliases probably lead in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long all headers of a message may be together, in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer message is refused. It keeps senders from using up memory with endless headers; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a larger number where mail with very many recipients in its headers is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts certain MIME headers to a length, to protect mail programs that cannot cope with long ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the limits are 2048 characters and 1024 for a parameter; 0 allows any length. The 0/0 in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where old mail programs have to be protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many connections are kept open for the next message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to the same host then share one connection. 0 closes each one at once. It concerns mail that goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With up to 4 on a server that sends much to few hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one needs a file descriptor and a place on the other host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long an idle connection is kept open for the next message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that time it is closed, so that the other host has its place back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many bytes of a message&apos;s text are kept in memory before a file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller messages that are delivered at once then need no file. With SuperSafe at True a file is written in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a larger number where SuperSafe is Interactive or PostMilter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many bytes of a delivery&apos;s transcript are kept in memory before a file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript is what a bounce tells about the delivery. While it is short, no file is made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that has to be there on this host.</source>
        <translation>Un programme qui doit être là, sur cet hôte.</translation>
    </message>
    <message>
        <source>Defines the mailer procmail, which hands messages to a procmail script.</source>
        <translation>Définit le mailer procmail, qui confie des messages à un script procmail.</translation>
    </message>
    <message>
        <source>Only mail that the mailertable sends there passes it: a domain stands beside procmail: and the path of the script. Local mailboxes are as before; for these there is local_procmail.</source>
        <translation>Seul le courrier que la mailertable y envoie passe par lui : un domaine y figure à côté de procmail: et du chemin du script. Les boîtes aux lettres locales restent comme avant ; pour elles, il y a local_procmail.</translation>
    </message>
    <message>
        <source>When all mail for a domain needs the same treatment.</source>
        <translation>Quand tout le courrier pour un domaine demande le même traitement.</translation>
    </message>
    <message>
        <source>The script runs for mail of anybody: keep it root&apos;s.</source>
        <translation>Le script s’exécute pour le courrier de n’importe qui : qu’il reste la propriété de root.</translation>
    </message>
    <message>
        <source>Defines the mailers cyrus and cyrusbb: delivery into mailboxes of Cyrus IMAP.</source>
        <translation>Définit les mailers cyrus et cyrusbb : la remise dans les boîtes aux lettres de Cyrus IMAP.</translation>
    </message>
    <message>
        <source>A program is started for each message. mary+work goes into the folder work of mary if its rights allow; cyrusbb delivers into folders that belong to nobody.</source>
        <translation>Un programme est lancé pour chaque message. mary+work va dans le dossier work de mary si ses droits le permettent ; cyrusbb dépose dans des dossiers qui n’appartiennent à personne.</translation>
    </message>
    <message>
        <source>With Cyrus IMAP before its second version.</source>
        <translation>Avec Cyrus IMAP avant sa version 2.</translation>
    </message>
    <message>
        <source>With later versions, which take mail by LMTP: cyrusv2.</source>
        <translation>Avec les versions suivantes, qui prennent le courrier par LMTP : cyrusv2.</translation>
    </message>
    <message>
        <source>Defines the mailer cyrusv2: delivery into mailboxes of Cyrus IMAP by LMTP.</source>
        <translation>Définit le mailer cyrusv2 : la remise par LMTP dans les boîtes aux lettres de Cyrus IMAP.</translation>
    </message>
    <message>
        <source>sendmail connects to a socket of the IMAP server and delivers many messages over one connection. To send all local mail there, confLOCAL_MAILER has to name the mailer.</source>
        <translation>sendmail se connecte à un socket du serveur IMAP et remet beaucoup de messages par une seule connexion. Pour y envoyer tout le courrier local, confLOCAL_MAILER doit nommer ce mailer.</translation>
    </message>
    <message>
        <source>With Cyrus IMAP from version 2.</source>
        <translation>Avec Cyrus IMAP à partir de la version 2.</translation>
    </message>
    <message>
        <source>An IMAP server that has to be up; until it is, mail waits.</source>
        <translation>Un serveur IMAP qui doit fonctionner ; sinon le courrier attend.</translation>
    </message>
    <message>
        <source>Defines the mailers for UUCP, which carries mail in batches over a telephone line.</source>
        <translation>Définit les mailers pour UUCP, qui transporte le courrier par lots sur une ligne téléphonique.</translation>
    </message>
    <message>
        <source>uucp-old and uucp-new write addresses with exclamation marks; with the mailer smtp above it there are also uucp-dom and uucp-uudom, which write domains. Hosts in the classes U, Y and Z are sent to by them.</source>
        <translation>uucp-old et uucp-new écrivent les adresses avec des points d’exclamation ; avec le mailer smtp au-dessus, il y a aussi uucp-dom et uucp-uudom, qui écrivent des domaines. C’est par eux que le courrier part vers les hôtes des classes U, Y et Z.</translation>
    </message>
    <message>
        <source>Where a host is reached by nothing else.</source>
        <translation>Là où un hôte n’est joignable par rien d’autre.</translation>
    </message>
    <message>
        <source>cf/README, Using UUCP mailers</source>
        <translation>cf/README, Using UUCP mailers</translation>
    </message>
    <message>
        <source>Defines the mailer usenet, which posts mail to a newsgroup.</source>
        <translation>Définit le mailer usenet, qui poste le courrier dans un groupe de discussion.</translation>
    </message>
    <message>
        <source>Local mail to a name that ends in .usenet is given to the program inews.</source>
        <translation>Le courrier local pour un nom qui finit par .usenet est confié au programme inews.</translation>
    </message>
    <message>
        <source>On a news server that takes articles by mail.</source>
        <translation>Sur un serveur de news qui prend des articles par courrier.</translation>
    </message>
    <message>
        <source>Whoever can send mail to the host can post to every group.</source>
        <translation>Quiconque peut envoyer du courrier à l’hôte peut poster dans tous les groupes.</translation>
    </message>
    <message>
        <source>Defines the mailer ssh, which speaks SMTP with another host through ssh.</source>
        <translation>Définit le mailer ssh, qui parle SMTP avec un autre hôte à travers ssh.</translation>
    </message>
    <message>
        <source>ssh starts sendmail on the other host and the mail goes over that connection. Only mail that the mailertable or a relay such as ssh:host sends there is concerned.</source>
        <translation>ssh lance sendmail sur l’autre hôte, et le courrier passe par cette connexion. Seul est concerné le courrier que la mailertable ou un relais comme ssh:host y envoie.</translation>
    </message>
    <message>
        <source>Between two hosts of yours, where nothing but ssh gets through.</source>
        <translation>Entre deux de vos hôtes, là où rien d’autre que ssh ne passe.</translation>
    </message>
    <message>
        <source>Where STARTTLS works. The file comes with Debian&apos;s cf tree only.</source>
        <translation>Là où STARTTLS fonctionne. Le fichier ne vient qu’avec l’arborescence cf de Debian.</translation>
    </message>
    <message>
        <source>The key has no passphrase: the other host should allow it this one command.</source>
        <translation>La clé n’a pas de phrase secrète : l’autre hôte ne devrait lui permettre que cette seule commande.</translation>
    </message>
    <message>
        <source>Defines the mailer xagent, which hands mail to a program of that name.</source>
        <translation>Définit le mailer xagent, qui confie le courrier à un programme de ce nom.</translation>
    </message>
    <message>
        <source>Only mail that the mailertable or a rule of your own sends there is concerned.</source>
        <translation>Seul est concerné le courrier que la mailertable ou une règle à soi y envoie.</translation>
    </message>
    <message>
        <source>Where that program is in use. The file comes with Debian&apos;s cf tree only.</source>
        <translation>Là où ce programme est en usage. Le fichier ne vient qu’avec l’arborescence cf de Debian.</translation>
    </message>
    <message>
        <source>Defines the mailer fax, which sends mail as a fax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to user@number.FAX is handed to a program of HylaFAX. It has precedence over FAX_RELAY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with HylaFAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines the mailer pop: delivery into mailboxes that only a POP server reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to user@POP is handed to the program spop of MH. Users need no account on the host for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mail system MH. Other POP servers read the usual mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines the mailer ph, which finds a recipient in a CCSO name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program phquery asks for the address and sends the message on. Rules or the mailertable have to name the mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where such a directory still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines the mailer mail11, which sends mail over DECnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to node::user and to the pseudo domain DECNET is handed to the program mail11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host in a DECnet of phase IV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines the mailer qpage, which sends mail to pagers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program QuickPage gets the start of the message. Rules or the mailertable have to name the mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with QuickPage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, added to those that this mailer always has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All letters of this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words, the program&apos;s name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>The word TCP, the host, and the port if it is not 25.</source>
        <translation>Le mot TCP, l’hôte, et le port si ce n’est pas le 25.</translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest message, in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its MIME name, such as iso-8859-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that a QUEUE_GROUP line gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the program that this mailer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail starts it for each message that goes to the mailer. Where it is missing, no such message can be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program is elsewhere than the cf tree thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the flags of this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each letter stands for something that the mailer can do or wants done to a message: m takes several recipients at a time, n wants no From line at the top. op.me lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program than the one that the letters were chosen for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change one letter: MODIFY_MAILER_FLAGS keeps the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the command line of the program that this mailer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail puts in what belongs to the message: $u stands for the recipients, $h for the host, $f and $g for the sender. No shell reads the line unless it names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program, or other options of the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which host and port this mailer connects to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$h stands for the host that the rules have found. A number after it is the port, for every message that goes through this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use another port than 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits the size of the messages that this mailer takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer message goes back to its sender. Mail for other mailers is not concerned; confMAX_MESSAGE_SIZE is for all mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When what is behind the mailer cannot take long messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits how many messages go over one connection of this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that many messages sendmail closes the connection and opens a new one for the rest. Without a limit it keeps one connection for all that wait for the same host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the other side closes connections after so many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits how many recipients this mailer names at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to more recipients is handed over several times, each time for some of them. Nobody is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the other side refuses messages with more recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the character set of 8-bit mail from senders that mail would go to through this mailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sendmail has to convert such a message to MIME and the message itself does not say, it is labelled with this character set. All other mail keeps its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With old programs that write 8-bit text without MIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the mail of this mailer into a queue group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for this mailer lies in the folders of that group and is sent by its queue runners, so a slow mailer does not hold up other mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a busy server, for a mailer that is slow or often down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest line, in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits the length of the lines that this mailer sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail breaks a longer line and puts an exclamation mark at the break. Signatures over such a text no longer match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the other side takes less, or is known to take more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>The domain to add, from 8.12, in place of the masquerade domain or the host&apos;s own name.</source>
        <translation>Le domaine à ajouter, à partir de 8.12, au lieu du domaine de masquage ou du nom de l’hôte lui-même.</translation>
    </message>
    <message>
        <source>The name to go under; never one in brackets.</source>
        <translation>Le nom sous lequel se présenter ; jamais un nom entre crochets.</translation>
    </message>
    <message>
        <source>It rewrites addresses of hosts that others may look after.</source>
        <translation>Elle réécrit des adresses d’hôtes dont d’autres s’occupent peut-être.</translation>
    </message>
    <message>
        <source>A file in the folder hack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the folder siteconfig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>The host that the sites are connected to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class to fill; U stands for hosts connected to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUCP names, spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder hack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are changes that somebody needed at one place and that were never made features; what one does, its own text says. Distributions and sites add theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After reading the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a feature does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Hacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a list of hosts and says through which host UUCP reaches them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has SITE lines and nothing else. Mail for these hosts goes to the host of the second argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to keep an old configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In new ones: the mailertable says it, one line a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Site configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds UUCP names to the class that SITECONFIG fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in files of the folder siteconfig, one line for each host; several names are one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two times with a slash between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in CLIENT_OPTIONS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named the default group, before 8.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 prints a message, and nothing changes in the .cf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all time limits at once, before 8.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets when a message goes back and when its sender is warned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken apart at the slash into the two options that there are since 8.7; both hold for all mail in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilt the aliases by itself, before 8.12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m4 prints a warning, and nothing changes in the .cf. newaliases does it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way before 8.12 to say how sendmail connects to other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a ClientPortOptions line, with a warning of m4. There can be only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 5.7</source>
        <translation>cf/README, Tweaking configuration options ; op.me, 5.7</translation>
    </message>
    <message>
        <source>One of these words.</source>
        <translation>Un de ces mots.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Some of these words, commas between.</source>
        <translation>Quelques-uns de ces mots, séparés par des virgules.</translation>
    </message>
    <message>
        <source>True or False.</source>
        <translation>True ou False.</translation>
    </message>
    <message>
        <source>A time such as 30s, 5m, 2h or 3d.</source>
        <translation>Une durée comme 30s, 5m, 2h ou 3d.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un nombre entier.</translation>
    </message>
    <message>
        <source>The path of the file, from /.</source>
        <translation>Le chemin du fichier, depuis /.</translation>
    </message>
    <message>
        <source>The path of the folder, from /.</source>
        <translation>Le chemin du répertoire, depuis /.</translation>
    </message>
    <message>
        <source>The name of a host.</source>
        <translation>Le nom d’un hôte.</translation>
    </message>
    <message>
        <source>A full host name.</source>
        <translation>Un nom d’hôte complet.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>A mail address.</source>
        <translation>Une adresse de courrier.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>A user, by name or number; a group may follow a colon.</source>
        <translation>Un utilisateur, par nom ou par numéro ; un groupe peut suivre après un deux-points.</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>Octal, such as 0600.</source>
        <translation>En octal, comme 0600.</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>Names of macros, long ones in braces, commas between.</source>
        <translation>Des noms de macros, les longs entre accolades, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The folder, with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder, with its whole path and a slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; an asterisk at the end stands for all that begin so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A type that this sendmail is built with, see sendmail -d0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder in which sendmail looks for its files and tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put before the names of aliases, access map, local-host-names and all others that the .mc does not set itself. The files have to be moved by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a system that keeps them elsewhere, or for a second configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are in /etc/mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first feature with a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the type of database for all tables that name none themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feature with a table takes this type unless its argument says otherwise. makemap has to be called with the same type, or sendmail does not find the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sendmail is built without Berkeley DB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file with the answers to the SMTP command HELP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever connects can read it, also the version number in it. Without the file HELP answers that there is no help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the platform keeps the file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file in which sendmail counts messages and bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailstats shows the counts of each mailer. sendmail never makes the file: where it is missing, nothing is counted, and mail goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep it on a disk that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder of the mail queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message that cannot go out at once lies there, text and envelope. With an asterisk at the end all folders of that beginning are one queue, which is faster with many messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put the queue on another disk, or into several folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the old folder is not found any more: empty it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root&apos;s alone: whoever reads the folder reads the mail in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder of the submission program&apos;s queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a program hands in lies there while the daemon or the relay does not answer. In the wrong folder sendmail stops with &quot;can not chdir&quot;, and the mail is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In submit.mc, where the platform has another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before msp, which reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number; 0 turns it off, -1 lets sendmail choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps mail for expensive mailers in the queue until it is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expensive is a mailer with the flag e. Its mail is not sent at once but with the next queue run, all together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host that dials in, or with an expensive line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host that is always online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how many delivered recipients the queue file is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the host goes down in the middle of a long list, no more than this many recipients get the message twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a smaller number for important lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller number writes to disk more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says when mail is sent on: at once in the background, at once while the caller waits, or by a queue run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background takes the message and sends it in a process of its own, interactive makes the program that hands it in wait. queue leaves it to the queue runner, deferred does so without asking DNS before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With queue on a busy server, whose load the queue runners then bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With queue where nobody runs the queue: mail then stays on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With deferred neither relaying nor the access map is checked, and m4 warns of it. With background the number of processes follows the number of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs each message of the queue in a process of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of each one is free when it ends. What the run has learned about hosts that are down is not passed on to the next message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with little memory and large messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how fast, with a rising load, less important messages are only queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is divided by the load above the limit of QueueLA; messages whose priority number is larger than the result wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says from which load of the machine mail is only queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still accepted; delivery waits for a queue run with less load. Without this line it is eight times the number of processors. The 8 in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the permissions of the files in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it they are 0600, or 0644 where sendmail runs under another user than the one who called it. The submission program needs 0660 for its group; msp sets that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can read the files reads waiting mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in which order the messages of the queue are tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority prefers important, small and new ones; host puts mail for the same host together; filename and modification start without reading all files; random lets several runs work side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With host, or random, on a server with a long queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority, host and time read every file in the queue before the first delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many queue runners may work at once, over all queue groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the groups want more, some of them wait for their turn. Without it there is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several queue groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many queue runners work on one queue group at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slow message then no longer stops all behind it. A queue group can set a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers the priority of queue runners against other processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is what nice adds: the larger, the more they yield. Mail that is sent at once is not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many messages one queue run looks at; 0 means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the first ones of the folder, not the most important ones, so others may wait forever. mailq, too, shows no more than this many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly ever: where the queue is so long that a run takes too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the recipients of a new message without asking DNS for their MX hosts; 0 asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is split by domains, which is quick. For messages from the command line the number also says how many processes deliver at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 0 where the look-ups are answered from nearby and many domains share a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets sendmail&apos;s processes share what they know about queues and disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One process counts the messages and the free space, the others read it. 0 turns that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server with several queue folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of shared memory, and a key that no other program uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file for the key of the shared memory that sendmail has chosen by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used when SharedMemoryKey is -1. The other processes, and people who look for a fault, find the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the key -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says by how much each recipient moves a message back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to many recipients let others pass. It counts where the queue is sorted by priority, or where the load is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says by how much the header Precedence: moves a message in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is multiplied by the number that the .cf gives the word, such as -60 for bulk. It counts where the queue is sorted by priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says by how much each failed attempt moves a message back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for hosts that are down lets others pass. It counts where the queue is sorted by priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes each message to disk before it counts as accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With True a crash loses nothing. Interactive saves writes where the delivery mode is interactive, PostMilter waits until all filters have agreed. False can lose mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With PostMilter where filters refuse most of the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False: never on a host whose mail matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each message waits for the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets only one process at a time send to the same host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It spares the other host, but one large message makes all others to that host wait. It works only with a folder of host states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the receiving host asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a busy server: an idle open connection, too, keeps the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether, besides the files of the queue, their folder has to be written to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some file systems lose a new file in a crash if the folder is not written. False saves these writes; where sendmail was built without them it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With False on file systems that do not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages whose header Precedence: says so; all others follow the general time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where such mail has to come back sooner or may wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sender of such mail has to know sooner or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time; 0 names no time, one below 0 turns the extension off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long in the queue a message goes back to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then each queue run tries it again. The word now sends back everything in the queue at its next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a shorter time where a late message is worth nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: five days survive a weekend without an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long a message of normal precedence goes back to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is mail without the header Precedence:, nearly all of it. Without this line the general time holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long a message of high precedence goes back to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long a message of low precedence goes back to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long in the queue a bounce is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce that cannot be delivered has no sender to go back to. A short time empties the queue of bounces to forged senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where bounces to senders that do not exist fill the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long in the queue the sender gets a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message stays in the queue and is tried further. Senders who asked for other reports get what they asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a longer time, or 0 for none, where people take the warning for a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long the sender of a message of normal precedence gets a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long the sender of a message of high precedence gets a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long the sender of a message of low precedence gets a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says after how long a warning about a waiting bounce is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns messages that sendmail wrote itself, to tell about a failure or a delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long a message rests before a queue run tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue can then be run often without trying each message each time. Runs for a chosen part of the queue do not keep to it. The 30m in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a short interval between queue runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles the rest of a message after each attempt, up to this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message is tried soon and often, one that has failed many times more seldom. Without it each queue run tries every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with a long queue and frequent runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which deadline for delivery the server accepts from clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It announces the SMTP extension DELIVERBY: a message that is not delivered in time comes back, or its sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With -1 to turn the extension off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host; a mailer and a colon may stand before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host, or local: and a user, or error: and a code, as the mailertable has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where such a gateway still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere else: such networks are rare by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that gets mail for names without a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stickyhost, mail to a bare name goes there before any alias is looked up, while mail to a name at this host stays. Without stickyhost it is MAIL_HUB under another name, and MAIL_HUB wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stickyhost, where one host has the aliases of a whole site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general: MAIL_HUB does it for both forms of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that has neither alias nor account is sent there instead of being refused. The recipient&apos;s domain is replaced by the host&apos;s name unless preserve_luser_host keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While accounts move to another server, some after the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that the Internet can reach: spam for made-up names is then passed on instead of refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up among the accounts for each local recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that takes mail for hosts reached by UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses such as host!user go there, before SMART_HOST is looked at. Hosts that this one reaches by UUCP itself are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that takes mail for the pseudo domain BITNET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to user@host.BITNET goes there, before SMART_HOST is looked at. Without it such addresses are looked up in DNS and not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that takes mail for DECnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to node::user and to the pseudo domain DECNET goes there. Without it node::user is taken for a local name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that takes mail for the pseudo domain FAX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to user@number.FAX goes there and is sent as a fax. Where the mailer fax is defined, that takes it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain lets the domain of the sender count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the server an open relay: it passes on mail from everybody to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all mail that comes in by SMTP. The rules that keep strangers from sending to strangers through this host are left out. Within hours somebody finds such a host and sends spam through it; within days blocklists name it, and nobody takes its honest mail either. m4 warns at the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a closed network without any way out, for a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere else. RELAY_DOMAIN, the access map or authentication let in whom you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the server to every stranger who can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets every host in the domain of this host send mail through it, and takes mail for those hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. The domains are those of class m: the host&apos;s name without its first part. On a host that is called example.com this is com, and all of it may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a central server whose full name has a host part, in a network with PTR records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host that is called like its domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check class m with sendmail -bt before use: $=m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the names of class R and of the access map for single hosts instead of whole domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. RELAY_DOMAIN(example.com) then lets in example.com and not pc1.example.com; each host has to be named in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where single hosts of a domain may relay and others not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where whole domains may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrows who may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes mail for every domain whose MX records name this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP to domains that are not this host&apos;s own: a look at their MX records decides whether it is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a backup server for many domains that change often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the domains are known: name them with RELAY_DOMAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS look-ups for each recipient; while DNS does not answer, mail is turned away for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can point an MX record to this host and use it as a relay for their own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets everybody relay who uses a sender address of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. The sender of MAIL FROM is whatever the client writes, so a spammer only has to write your domain. m4 warns at the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly anywhere; authentication does what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every server that strangers reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practically an open relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets those relay whose sender address has RELAY in the access map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Lines such as From:mary@example.com RELAY count, with domain also From:example.com. The address is whatever the client writes. m4 warns at the line, and even more without access_db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever guesses such an address may send anything to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not check again for whom user%site@here is really meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. Usually such a recipient is taken apart and user@site has to be allowed as well; with this feature the last domain alone decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a gateway to networks whose addresses it cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger may reach other hosts by way of a domain that may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up .example.com in the access map, too: the hosts below a domain without the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all look-ups of clients, senders and recipients in the access map. A line From:.example.com REJECT refuses mail from every host below the domain, but not from user@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a domain and its hosts are treated differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With relay_hosts_only, which suppresses most of these look-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More look-ups for each name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets clients relay whose address a POP or IMAP server has noted a moment ago. It is an addition of Debian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that comes in by SMTP. A daemon called DRAC writes the addresses of those who have logged in into a map, and whoever is in it may send. SMTP AUTH has long taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a POP server that works together with DRAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever SMTP AUTH is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daemon, and one look-up for each client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature/drac.m4 of Debian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody behind the same address may send along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>The host that takes everything. In brackets its MX records are not looked up.</source>
        <translation>L’hôte qui prend tout. Entre crochets, ses enregistrements MX ne sont pas recherchés.</translation>
    </message>
    <message>
        <source>The host; in brackets it is connected to without an MX look-up.</source>
        <translation>L’hôte ; entre crochets, la connexion se fait sans recherche MX.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>One or several files, commas between.</source>
        <translation>Un ou plusieurs fichiers, séparés par des virgules.</translation>
    </message>
    <message>
        <source>It opens no port and closes none: a daemon that runs still listens on 25 and 587 of every address until DAEMON_OPTIONS and no_default_msa say otherwise.</source>
        <translation>Elle n’ouvre aucun port et n’en ferme aucun : un démon qui tourne écoute toujours sur les ports 25 et 587 de toutes les adresses, tant que DAEMON_OPTIONS et no_default_msa n’en décident pas autrement.</translation>
    </message>
    <message>
        <source>mailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation type="unfinished">Le nom d’un mailer.</translation>
    </message>
    <message>
        <source>A code of SMTP and a text, in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which mailer carries mail to other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esmtp speaks ESMTP, smtp the old SMTP, smtp8 sends eight bits without asking, dsmtp leaves fetching to the receiver. Mail to relays has a mailer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which mailer delivers local mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for the host&apos;s own names goes to it, after aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With cyrusv2, for one, where mailboxes are kept by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which mailer carries mail to a relay: smart host, mail hub and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds where the relay is written without a mailer before it. Without the smtp mailers it is one of UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which mailer carries mail for addresses with !.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are addresses such as host!user. It counts with the uucp mailers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the answer to those whom the access map rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for the word REJECT in the map. An entry can have a text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the refused shall learn whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the answer to those who may not relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes for each recipient elsewhere when neither client nor recipient is allowed. With SMTP AUTH it also says that a login is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the answer for recipients that the access map rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for the word REJECT behind To: in the map. An entry can have a text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where senders shall learn more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every MAILER. In an R line tabs separate the two sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Adding new mailers or rulesets; STARTTLS</source>
        <translation>cf/README, Adding new mailers or rulesets ; STARTTLS</translation>
    </message>
    <message>
        <source>Begins rules for mail that does not go through the smart host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see each address on another host before SMART_HOST does. What they resolve is delivered as they say, such as straight to a host of one&apos;s own domain; the rest goes to the smart host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a network where hosts can reach each other, but not the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Non-SMTP based configurations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins the definition of mailers that the cf tree does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The M lines that follow go into the .cf as they are. No mail goes to a new mailer by itself: rules or the mailertable have to name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand mail to a program of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a MAILER of the cf tree with other variables does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Adding new mailers or rulesets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that check a client along with the blocklists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a part of the ruleset that looks at each connection, after the access map. A rule that returns the error mailer turns the client away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a list that dnsbl and enhdnsbl cannot ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that stand where the mailer uucp has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide about addresses at hosts that are reached by UUCP, before the relays are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if really necessary: where UUCP is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUCP name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host as it stands before the exclamation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain to write instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that choose mailer and host for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a part of ruleset parse and see an address before mailertable and smart host do. An address that they do not match goes on as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For routing that the mailertable cannot express.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that rewrite every sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins ruleset sender, which is empty otherwise. The rules apply to header and envelope, whichever mailer the message goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For senders that masquerading and genericstable cannot rewrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that rewrite every recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins ruleset recipient, which is empty otherwise. Where the message goes is decided before; the rules change what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recipients that virtusertable and aliases cannot rewrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that rewrite every address, before all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a part of ruleset canonify, which every address passes, sender or recipient. What they change shows in the header and decides where the message goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To translate old or foreign forms of address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that decide what the server offers a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They return letters, for each client anew: S, for instance, hides STARTTLS from it. The access map can say the same with Srv_Features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clients that fail with STARTTLS or AUTH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that decide what sendmail uses with another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They return letters, for each server anew, and concern mail that goes out. The access map can say the same with Clt_Features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For servers that offer something that they cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own on whether STARTTLS is tried with another server.</source>
        <translation>Ouvre une section de règles écrites par soi-même, qui décident si STARTTLS est tenté avec un autre serveur.</translation>
    </message>
    <message>
        <source>sendmail asks them before it answers a server&apos;s offer of TLS. When they end in an error, it goes on in clear. Here they do so for each server that mail is handed to.</source>
        <translation>sendmail les consulte avant de répondre à l’offre de TLS d’un serveur. Quand elles finissent par une erreur, il continue en clair. Ici, c’est le cas pour chaque serveur à qui du courrier est remis.</translation>
    </message>
    <message>
        <source>TLS is tried with each server that offers it; mail waits where a server&apos;s TLS is broken.</source>
        <translation>TLS est tenté avec chaque serveur qui le propose ; le courrier attend là où le TLS d’un serveur est défectueux.</translation>
    </message>
    <message>
        <source>For a relay in one&apos;s own network whose TLS is out of order.</source>
        <translation>Pour un relais de son propre réseau dont le TLS est en panne.</translation>
    </message>
    <message>
        <source>Wherever mail crosses a network that others can listen to.</source>
        <translation>Partout où le courrier traverse un réseau que d’autres peuvent écouter.</translation>
    </message>
    <message>
        <source>After MAILER.</source>
        <translation>Après MAILER.</translation>
    </message>
    <message>
        <source>Everybody on the way can read and change the mail.</source>
        <translation>N’importe qui en chemin peut lire et modifier le courrier.</translation>
    </message>
    <message>
        <source>Begins rules that check the connection before a recipient is named on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see the recipient and how the connection is encrypted. A rule that returns the error mailer keeps the message back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When mail to some people must never go unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules that check how a client&apos;s connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run after STARTTLS and again at MAIL FROM, for mail that comes in. A rule that returns the error mailer turns the client away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When certain clients have to encrypt or show a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own on whether a connection to another server is good enough.</source>
        <translation>Ouvre une section de règles écrites par soi-même, qui décident si une connexion à un autre serveur est assez bonne.</translation>
    </message>
    <message>
        <source>They get the result of the certificate&apos;s check, before a name, a password or a message is told to the server. Here they let the message wait unless the certificate is verified and for the relay&apos;s name. It waits, too, while the password is missing.</source>
        <translation>Elles reçoivent le résultat du contrôle du certificat, avant qu’un nom, un mot de passe ou un message soit communiqué au serveur. Ici, elles font attendre le message, à moins que le certificat ne soit vérifié et au nom du relais. Il attend aussi tant que le mot de passe manque.</translation>
    </message>
    <message>
        <source>sendmail sends whatever the check says: to a stranger with a certificate of their own, and in clear where TLS is not offered.</source>
        <translation>sendmail envoie quoi que dise le contrôle : à un inconnu muni d’un certificat à lui, et en clair là où TLS n’est pas proposé.</translation>
    </message>
    <message>
        <source>Where mail or a password must not reach anybody but the relay.</source>
        <translation>Là où du courrier ou un mot de passe ne doit parvenir à personne d’autre qu’au relais.</translation>
    </message>
    <message>
        <source>On a host that sends to all the world&apos;s servers: few of their certificates can be verified.</source>
        <translation>Sur un hôte qui envoie à tous les serveurs du monde : peu de leurs certificats peuvent être vérifiés.</translation>
    </message>
    <message>
        <source>Mail waits while the relay&apos;s certificate has expired or bears another name.</source>
        <translation>Le courrier attend tant que le certificat du relais est expiré ou porte un autre nom.</translation>
    </message>
    <message>
        <source>These rules keep the password from strangers: the map&apos;s entry itself is for any server.</source>
        <translation>Ces règles préservent le mot de passe des inconnus : l’entrée de la table, elle, vaut pour n’importe quel serveur.</translation>
    </message>
    <message>
        <source>Writes a rule that gives a host of UUCP times its domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host!user becomes user@domain wherever it stands, in header and envelope, and the mail goes by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When old addresses with an exclamation mark still come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a line of its own after LOCAL_RULE_3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs such as Family=inet, Address=192.0.2.25, Modifiers=h, commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own: a letter, then letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S= and the socket; F=R or F=T for what happens when the filter is down; T= and time limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P= and the folder; I= time between runs; R= queue runners; r= recipients of an envelope; N= nice value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of SASL mechanisms such as PLAIN and SCRAM-SHA-256, spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before _MAILER_FLAGS, in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and letters to add them, - and letters to take them away, letters alone to have only these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the address and other properties of connections to other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns mail that goes out by SMTP, of the named address family alone: Addr= chooses the address that other servers see. One line for each family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with several addresses, of which one has a PTR record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines a mail filter (milter) and has all SMTP mail pass it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail shows each message that comes in by SMTP to the filter, which may refuse, change or keep it. With several lines they are asked in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For DKIM signatures, checks against spam and viruses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daemon that has to run. When it is down, mail passes unchecked, unless F=R refuses or F=T delays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before a line that defines confINPUT_MAIL_FILTERS: that begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Adding new mail filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines a mail filter (milter) without using it for all mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail passes it until confINPUT_MAIL_FILTERS or a socket&apos;s InputFilter= names it. So one socket can have other filters than the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When filters are not the same for all sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general: INPUT_MAIL_FILTER does both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daemon that has to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defines a queue group: queue folders with runners of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes into it by the feature queuegroup or by a mailer&apos;s variable that ends in QGRP; the rest stays in the usual queue. Slow destinations no longer hold up fast ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On servers with much mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that have to be there, with the rights of the usual queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Queue group definitions; op.me, Queue groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets people who log in with one of these mechanisms send anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that authenticate may relay, wherever they connect from. With delay_checks they are spared the checks of client and sender as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a submission server, together with confAUTH_MECHANISMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and their passwords in Cyrus SASL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, SMTP authentication</source>
        <translation>cf/README, SMTP authentication</translation>
    </message>
    <message>
        <source>One stolen password makes the server an open relay. PLAIN and LOGIN show it to every listener unless the connection is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds flags to a mailer, takes some away, or sets all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns one mailer, also the letters that it always has. MODIFY_MAILER_FLAGS(LOCAL, -w), for instance, delivers to names that are no accounts of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change one letter and keep the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the MAILER whose flags it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, as a K line of the .cf writes it. From 8.12 it has to contain -T&lt;TMPF&gt;.</source>
        <translation>La table, comme l’écrit une ligne K du .cf. À partir de 8.12, elle doit contenir -T&lt;TMPF&gt;.</translation>
    </message>
    <message>
        <source>skip allows the value SKIP, lookupdotdomain keys such as .example.com, relaytofulladdress RELAY for a single address.</source>
        <translation>skip permet la valeur SKIP, lookupdotdomain des clés comme .example.com, relaytofulladdress RELAY pour une seule adresse.</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Domains, hosts, addresses and starts of addresses, spaces between.</source>
        <translation>Des domaines, des hôtes, des adresses et des débuts d’adresses, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Every host in the domain may send to anybody through here. A domain that strangers can get names in makes an open relay.</source>
        <translation>Chaque hôte du domaine peut envoyer à n’importe qui par ici. Un domaine où des inconnus peuvent obtenir des noms fait un relais ouvert.</translation>
    </message>
    <message>
        <source>RELAY opens the server to whoever it names. Lines without a tag count for senders, recipients and clients alike.</source>
        <translation>RELAY ouvre le serveur à quiconque est nommé. Les lignes sans étiquette valent à la fois pour les expéditeurs, les destinataires et les clients.</translation>
    </message>
    <message>
        <source>The host&apos;s name, $j, comes first.</source>
        <translation>Le nom de l’hôte, $j, vient en premier.</translation>
    </message>
    <message>
        <source>modifiers</source>
        <translation>modificateurs</translation>
    </message>
    <message>
        <source>Letters as of DaemonPortOptions: c, C, f, u.</source>
        <translation>Des lettres comme dans DaemonPortOptions : c, C, f, u.</translation>
    </message>
    <message>
        <source>An IP address.</source>
        <translation>Une adresse IP.</translation>
    </message>
    <message>
        <source>Says what clients and local users may ask of sendmail.</source>
        <translation>Dit ce que les clients et les utilisateurs locaux peuvent demander à sendmail.</translation>
    </message>
    <message>
        <source>noexpn and novrfy hide who has a mailbox, needmailhelo wants a greeting before mail, restrictmailq and restrictqrun keep the queue from users, authwarnings marks doubtful senders. goaway is most of them together.</source>
        <translation>noexpn et novrfy cachent qui a une boîte aux lettres, needmailhelo exige une salutation avant le courrier, restrictmailq et restrictqrun tiennent les utilisateurs à l’écart de la file, authwarnings signale les expéditeurs douteux. goaway en réunit la plupart.</translation>
    </message>
    <message>
        <source>With noexpn and novrfy, or goaway, on a server in the open.</source>
        <translation>Avec noexpn et novrfy, ou goaway, sur un serveur exposé à tous.</translation>
    </message>
    <message>
        <source>noreceipts where senders rely on receipts: they get none.</source>
        <translation>noreceipts là où des expéditeurs comptent sur des accusés de réception : ils n’en reçoivent aucun.</translation>
    </message>
    <message>
        <source>EXPN and VRFY tell strangers which addresses exist; goaway leaves mailq, queue runs and ETRN open.</source>
        <translation>EXPN et VRFY disent à des inconnus quelles adresses existent ; goaway laisse ouverts mailq, le traitement de la file et ETRN.</translation>
    </message>
    <message>
        <source>Whoever can connect to the daemon can read the relay&apos;s password off the screen.</source>
        <translation>Quiconque peut se connecter au démon peut lire à l’écran le mot de passe du relais.</translation>
    </message>
    <message>
        <source>Sets what the server says first to those who connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP wants the host&apos;s name as its first word; ESMTP is put behind it by itself. Mail is not treated differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without $v and $Z, to keep the version to oneself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hides the version, not the faults of an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes HELO and EHLO without a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and careless clients get through that would otherwise be refused. If there is a name, it still has to be well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For devices that cannot be set right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the name under which this host greets servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it it is the host&apos;s own name, $j. Many servers refuse a name that DNS does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where DNS knows the host from outside under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives mail from the command line modifiers like those of a daemon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C leaves host names as they are, u takes addresses without a host, f refuses them. Without it c and u hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With C in submit.mc on a host without DNS, together with nocanonify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends all mail for other hosts to this address, whatever DNS says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipients stay as they are, only the connection goes elsewhere. The 0.0.0.0 in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with real mail: it all ends up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns final errors into temporary ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be refused or sent back waits instead, here or at the sender. Mail is not lost while a configuration is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first hours of a new configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For long: unwanted mail comes again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes IPv6 addresses in their short form, such as ::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It concerns what rules and maps get to see. Entries of the access map have to be written in the same form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tables have the short form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tables have the long one: their entries no longer match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses messages with a NUL byte in their text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a byte is no text, and programs behind read no further. sendmail has to be built for it, with _FFR_REJECT_NUL_BYTE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With such a sendmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a socket by which the running daemon can be asked and stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of root get the number of processes, the free disk space and the load, and can restart or end the daemon. It changes nothing about the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a monitoring system asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can write to it can stop the daemon: it belongs into a folder of root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that every message is handed to. In brackets its MX records are not looked up.</source>
        <translation>L’hôte à qui chaque message est remis. Entre crochets, ses enregistrements MX ne sont pas recherchés.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>MSA connects to port 587 instead of 25.</source>
        <translation>MSA se connecte au port 587 au lieu du 25.</translation>
    </message>
    <message>
        <source>Nothing: that it is defined is enough.</source>
        <translation>Rien : il suffit que ce soit défini.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>What stands behind the version number.</source>
        <translation>Ce qui suit le numéro de version.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>USE_SYSTEM, USE_TZ, or a time zone as in TZ.</source>
        <translation>USE_SYSTEM, USE_TZ, ou un fuseau horaire comme dans TZ.</translation>
    </message>
    <message>
        <source>The program runs with the rights of a group, smmsp, and not as root; the queue belongs to that group.</source>
        <translation>Le programme tourne avec les droits d’un groupe, smmsp, et non en tant que root ; la file appartient à ce groupe.</translation>
    </message>
    <message>
        <source>A word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as -h host -b base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags of a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which checks of file permissions are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail does not use files that others could have changed: aliases, .forward files, keys, folders above them. Each word allows one such case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the one word that a message in the log asks for, when the permissions themselves cannot be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever the permissions can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each check left out is a hole by which a local user may become root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how much goes into the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 writes each message with sender, recipients and outcome. 12 adds each connection, 14 refused ones, 15 each SMTP command; higher numbers serve to find faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 15 while a fault is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a word before what ps shows of each process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several daemons, or daemon and queue runner, can be told apart. The word in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several sendmails on one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distrusts .forward and :include: files that a group may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs and files named in them are then not delivered to. m4 warns about the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that this is the file of the submission program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its queue may be written by a group, so that users&apos; programs need no rights of root. msp sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere by hand: msp does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sendmail.mc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the host&apos;s official name, $j.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the greeting, in Received: lines and, without masquerading, in addresses. sendmail otherwise finds it out by itself. The line in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the host cannot find out its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On several hosts alike: two hosts with one name take each other&apos;s mail for a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the name under which sendmail itself writes bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in their From: line. The envelope sender of a bounce is empty all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: people and programs know bounces by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the group of hosts that share entries in LDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups by sendmail&apos;s own schema then find entries of the host and of the group. The $m in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several hosts get tables from one directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Using LDAP for aliases, maps, and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for all LDAP maps where the server is and what to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each look-up in LDAP uses it unless the map itself says otherwise. The host in the comment is an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where any table comes from LDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password in it stands in a file that everybody may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds flags to the map that takes quotes off addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules use it for names such as &quot;a b&quot;@host before they look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder where smrsh and mail.local are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smrsh and local_lmtp look for their program there. Many OSTYPE files set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the programs are elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain whose mail is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map from names to addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of domains, or access for Bcc: lines of the access map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that takes the copies. This or the next is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address that gets every copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that turns recipients into canonical addresses first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up the host. Without -h and -b in it confLDAP_DEFAULT_SPEC has to name server and base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to an address that the directory lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether +detail is cut off for a second look, and put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodomain leaves out the look at @domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail waits here or is turned away for now while the directory is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a table say for each domain how and where mail for it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to domains that are not this host&apos;s own. A line example.net esmtp:[mx.example.net] sends their mail to that host, whatever DNS says; .example.net is for all hosts below it, and a lone dot for everything else. The address in the message stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a gateway: one domain inside, another by a partner&apos;s server, the rest to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all mail goes to one relay: SMART_HOST says that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Using mailertables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain listed here may still not be relayed for strangers: RELAY_DOMAIN or the access map has to say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces domain names in addresses by others, in the header as well as in the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for all mail that passes through the host, senders and recipients alike: after a change of name a line old.example example.com makes mary@example.com of mary@old.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of your own domain&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For domains of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a table say for each address of several domains who gets its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to domains of class w or named with VIRTUSER_DOMAIN. info@example.com and info@example.net can go to different people, @example.net catches all the rest, and error:nouser turns an address away. It is looked at before aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with more than one domain whose names must not mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one domain: aliases will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains named with VIRTUSER_DOMAIN may be relayed to, and so may all hosts below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes virtusertable look at addresses on hosts below the domains, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to hosts below a domain that VIRTUSER_DOMAIN names. The key is still the whole address, or @ and the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With virtusertable, where hosts below a domain have addresses of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where addresses have no host part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the sender&apos;s address by the one that a table gives: mjones becomes mary.jones@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for senders of mail that goes out from here or through here, in the header, with masquerade_envelope in the envelope, too. Names without a domain are looked up, and addresses in domains that GENERICS_DOMAIN names. From 8.12 programs hand in full addresses, so name this host&apos;s own domain there. A full address from the table is not masqueraded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the address that people show differs from their login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only the domain has to change: MASQUERADE_AS does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes genericstable look at senders on hosts below the domains, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for senders such as mary@pc7.example.com where GENERICS_DOMAIN names example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With genericstable on a hub, for clients that write their own names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clients masquerade themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives one domain a table of its own, from name to address. It is an addition of Debian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to that domain, which need not be this host&apos;s own. The table is asked for the name before the @ alone; a name that it lacks bounces. The line may stand several times, once for each domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian, where several domains keep their names in different places, such as LDAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere: sendmail&apos;s own tree has no such file. virtusertable does nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map for each domain; it needs regex maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature/domainmap.m4 of Debian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a copy of mail to certain domains to one more address, unseen by the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for recipients whose domain is in the table. The copy goes to the same address by way of the archive host, or to one fixed address. It is an archive of whole envelopes, without a change of the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a law asks for an archive of all mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the people concerned do not know about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more delivery of each message, and a map file. Before 8.16 the binary has to be built for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After access_db where that is the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature/bcc.m4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads the archive reads everybody&apos;s mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks an LDAP directory for each address which host or which other address its mail goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail to domains that LDAPROUTE_DOMAIN names. An entry can hold mailHost, the server of that user, and mailRoutingAddress, the address to use instead. Without an entry the mail goes on as usual, or bounces if the third argument says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an organisation with several mail servers and one directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one server: aliases, or ldap as the map of another feature, will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to four LDAP look-ups for each recipient; while the directory is down, mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With bounce or sendertoo a stranger can find out which addresses exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is let in, who may relay, and limits for single clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that says what is looked up, such as Connect:, From: or To:, and a host, network or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK, RELAY, REJECT, DISCARD, ERROR: with a reply, QUARANTINE: with a reason, or a number for a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and password for each server that asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AuthInfo: and the name of the server, its domain or its address; nothing behind it is for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quotes: U: user, I: identity, P: password, and with a space between R: realm or M: mechanisms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains of which the archive gets copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain, or a dot and a domain for the hosts below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word ok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet names of hosts of BITNET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a host of BITNET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains that are written as others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain as it stands in an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain to write instead, in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of clients that have logged in; a daemon writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything; that the line is there is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses that senders are shown with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a name without a domain, or @ and a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new address; %1 stands for what followed the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way that mail for a domain takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain, a dot and a domain for the hosts below it, or a lone dot for everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailer:host; %1 stands for what the dot stood for. local:user and error:code text work, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet names of hosts of UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a host of UUCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the mail for an address of one of several domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or @ and a domain for all that is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local name, an address, or error:nouser and a reply; %1 stands for the name before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the delivery is broken off and the message stays in the queue. It concerns mail that goes out by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where servers hang and hold up other mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere. A short time breaks off deliveries to slow servers that would have worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, 4.1.2; RFC 5321, 4.5.3.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the greeting of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long a connection to another host may take to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only shorten the time that the operating system allows; 0 leaves it to the system. Past it, the next host of the recipient&apos;s domain is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system waits very long for hosts that are down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long a connection may take to open when a message is tried for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a few seconds, hosts that answer at once get their mail at once, and slow ones wait for a queue run. 0 means no limit of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host with much mail to many domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long all attempts to connect may take together in one delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lists of MX hosts that are all down end the delivery after that time; the fallback MX host is still tried. 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where domains with many dead MX hosts block the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to HELO or EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to MAIL FROM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to RCPT TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where recipients are large lists: the server may expand them before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to DATA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the next part of a message that comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the connection is closed and the message is dropped. It holds for SMTP clients and for programs that write a message into sendmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clients stop in the middle and keep processes busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where programs write their message slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait, at the end of a message, until the server confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the message is sent again later. If the server had accepted it, the recipient gets it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to RSET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an open connection is used again, RSET checks it. Past that time it counts as dead and a new one is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to QUIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By then the message is delivered; the time only decides how long the process still waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to short commands such as NOOP and VERB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long the daemon waits for a client&apos;s next command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time it closes the connection. It concerns mail that comes in by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a busy server, to be rid of silent clients; RFC 5321 asks for 5 minutes at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short time leaves less room to those who only want to keep connections busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer of a client&apos;s IDENT service; 0 asks no client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names the user behind a connection and goes into the Received: line. Few hosts have such a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 0 on most hosts: it saves a connection for each client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the clients are hosts of one&apos;s own that run the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection back to each client; where a firewall drops it, each connection waits that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long a .forward or :include: file may take to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the file counts as out of reach for the moment. It helps where homes lie on a file server that is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where home folders come over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to LHLO of LMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the delivery is broken off and the message stays in the queue. It concerns mailers that speak LMTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for an answer while sendmail logs in to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long to wait for the answer to STARTTLS and for the start of TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the connection is broken off. It holds for sendmail as a client and as a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long a command on the control socket may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past that time the daemon closes the connection to the program that asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how long it is remembered that a host was down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During that time no delivery to it is tried; after it, the next message tries again. It holds in one queue run, or for all processes where a folder of host states is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the queue is run so often that dead hosts cost time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the resolver answers.</source>
        <translation>Là où le résolveur répond.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>NO_SAN_TST leaves alternative names of certificates out.</source>
        <translation>NO_SAN_TST laisse de côté les noms alternatifs des certificats.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>The configuration file of OpenSSL.</source>
        <translation>Le fichier de configuration d’OpenSSL.</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>modules</translation>
    </message>
    <message>
        <source>The folder with the modules of OpenSSL.</source>
        <translation>Le répertoire des modules d’OpenSSL.</translation>
    </message>
    <message>
        <source>Keeps names and passwords for servers that ask this host to authenticate in a map of their own.</source>
        <translation>Garde dans une table à part les noms et les mots de passe pour les serveurs qui demandent à cet hôte de s’authentifier.</translation>
    </message>
    <message>
        <source>It is for mail that goes out to a server that offers SMTP AUTH. The line AuthInfo:relay.example.net names user, password and mechanisms for that server; without the feature such lines are looked for in the access map.</source>
        <translation>Elle concerne le courrier qui sort vers un serveur qui propose SMTP AUTH. La ligne AuthInfo:relay.example.net nomme l’utilisateur, le mot de passe et les mécanismes pour ce serveur ; sans la FEATURE, de telles lignes sont cherchées dans la table access.</translation>
    </message>
    <message>
        <source>The access map would have to hold the password, or nobody logs in, and a provider refuses each message with 530.</source>
        <translation>La table access devrait contenir le mot de passe ; sinon, personne ne s’authentifie, et un fournisseur refuse chaque message avec 530.</translation>
    </message>
    <message>
        <source>Wherever the provider&apos;s relay asks for a password.</source>
        <translation>Partout où le relais du fournisseur demande un mot de passe.</translation>
    </message>
    <message>
        <source>Where the relay goes by the address of this host.</source>
        <translation>Là où le relais se fie à l’adresse de cet hôte.</translation>
    </message>
    <message>
        <source>The file holds passwords: it and its database belong to root, mode 0600. Without TLS the mechanism PLAIN shows them to the network.</source>
        <translation>Le fichier contient des mots de passe : lui et sa base appartiennent à root, mode 0600. Sans TLS, le mécanisme PLAIN les montre au réseau.</translation>
    </message>
    <message>
        <source>Lets the alternative names of a certificate count when the name of a server is compared with it.</source>
        <translation>Fait compter les noms alternatifs d’un certificat quand le nom d’un serveur lui est comparé.</translation>
    </message>
    <message>
        <source>It is for mail that goes out or comes in with TLS and whose line in the access map asks for a matching name, such as TLS_Srv:example.net VERIFY+CN. Certificates of today carry their names as alternative names only, and without this they do not match.</source>
        <translation>Elle concerne le courrier qui sort ou arrive par TLS et dont la ligne dans la table access demande un nom concordant, comme TLS_Srv:example.net VERIFY+CN. Les certificats d’aujourd’hui ne portent leurs noms que comme noms alternatifs, et sans elle ils ne concordent pas.</translation>
    </message>
    <message>
        <source>Rules see the subject&apos;s name alone, and a good certificate that lists the relay among its further names is taken for one of another host.</source>
        <translation>Les règles ne voient que le nom du sujet, et un bon certificat qui cite le relais parmi ses autres noms passe pour celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>With TLS_Srv: or TLS_Rcpt: lines that check names.</source>
        <translation>Avec des lignes TLS_Srv: ou TLS_Rcpt: qui contrôlent les noms.</translation>
    </message>
    <message>
        <source>Where no line of the access map asks for names.</source>
        <translation>Là où aucune ligne de la table access ne demande de noms.</translation>
    </message>
    <message>
        <source>feature/check_cert_altnames.m4; op.me, SetCertAltnames</source>
        <translation>feature/check_cert_altnames.m4 ; op.me, SetCertAltnames</translation>
    </message>
    <message>
        <source>Makes the check of names usable; it demands nothing by itself.</source>
        <translation>Rend utilisable le contrôle des noms ; elle n’exige rien par elle-même.</translation>
    </message>
    <message>
        <source>Asks a resolver for the MTA-STS policy of each domain and insists on the TLS that it demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for mail that goes out to domains that publish such a policy over HTTPS. Where the server has no valid certificate of the right name, the message waits instead of going out in the open. It is marked as experimental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server that sends to the Internet itself and has a postfix-mta-sts-resolver running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a relay, which is the one to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daemon on port 5461 of the loopback address, and a question for each domain. The binary needs socket maps and STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cf/README, Features; op.me, StrictTransportSecurity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the hole that somebody on the way can suppress STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells OpenSSL 3 to read a configuration file of its own, meant for FIPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for every connection with TLS. The file decides which algorithms there are; the feature only names it and, if asked, the folder of the modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a rule asks for FIPS and the provider of OpenSSL is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere else: peers with other algorithms are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a message without TLS after TLS has failed. It has been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was for mail that goes out to servers whose TLS is broken. From 8.16.1 m4 prints an error and sets confTLS_FALLBACK_TO_CLEAR instead, which does the same for a whole session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: define confTLS_FALLBACK_TO_CLEAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.17.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that should be encrypted goes out readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the access map set TLS options for single peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for connections in both directions: TLS_Srv_features: lines are for clients that connect, TLS_Clt_features: lines for servers that mail goes to. They can name ciphers, certificates and options for a peer that fails with the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a peer whose TLS is too old or too strict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all peers get on with the usual options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look-up for each connection with TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak ciphers for one peer are better than weak ciphers for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be readable by root alone; otherwise sendmail does not use it, and the other side sees no certificate.</source>
        <translation>Le fichier ne doit être lisible que par root ; sinon, sendmail ne s’en sert pas, et l’autre côté ne voit aucun certificat.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; op.me, 5.7</source>
        <translation>cf/README, STARTTLS ; op.me, 5.7</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>i, 1, 2, 5, none, or the path of a file.</source>
        <translation>i, 1, 2, 5, none, ou le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>file: or egd: and a path.</source>
        <translation>file: ou egd: suivi d’un chemin.</translation>
    </message>
    <message>
        <source>ciphers</source>
        <translation>chiffrements</translation>
    </message>
    <message>
        <source>As in ciphers(1), colons between.</source>
        <translation>Comme dans ciphers(1), séparés par des deux-points.</translation>
    </message>
    <message>
        <source>Names as in SSL_CTX_set_options(3); a minus sign takes one away.</source>
        <translation>Des noms comme dans SSL_CTX_set_options(3) ; un signe moins en retire un.</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algorithme</translation>
    </message>
    <message>
        <source>Such as sha256.</source>
        <translation>Par exemple sha256.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>As openssl engine lists it.</source>
        <translation>Tel que l’affiche openssl engine.</translation>
    </message>
    <message>
        <source>Names the folder with the certificates of the authorities that are trusted.</source>
        <translation>Nomme le répertoire des certificats des autorités auxquelles on fait confiance.</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. The files have to be called by their hash, as openssl rehash makes it.</source>
        <translation>Les certificats des clients et des serveurs sont contrôlés d’après eux. Les fichiers doivent porter le nom de leur empreinte, tel que le fait openssl rehash.</translation>
    </message>
    <message>
        <source>With many authorities; otherwise a file is enough.</source>
        <translation>Avec de nombreuses autorités ; sinon, un fichier suffit.</translation>
    </message>
    <message>
        <source>sendmail leaves the file of confCACERT aside as well, and each certificate counts as not verified.</source>
        <translation>sendmail laisse aussi de côté le fichier de confCACERT, et chaque certificat compte comme non vérifié.</translation>
    </message>
    <message>
        <source>Names the file with the certificates of the authorities that are trusted.</source>
        <translation>Nomme le fichier qui contient les certificats des autorités reconnues.</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. To clients the server names these authorities, which makes the start of TLS long if there are many.</source>
        <translation>Les certificats des clients et des serveurs sont vérifiés d’après elles. Le serveur annonce ces autorités aux clients, ce qui allonge le début de TLS quand elles sont nombreuses.</translation>
    </message>
    <message>
        <source>On each host that uses STARTTLS.</source>
        <translation>Sur chaque hôte qui utilise STARTTLS.</translation>
    </message>
    <message>
        <source>A client with a certificate of such an authority can be allowed to relay.</source>
        <translation>Un client qui a un certificat d’une telle autorité peut être autorisé à relayer.</translation>
    </message>
    <message>
        <source>No certificate can be verified. TLS keeps listeners out, but not a server that pretends to be the relay.</source>
        <translation>Aucun certificat ne peut être vérifié. TLS écarte les oreilles indiscrètes, mais pas un serveur qui se fait passer pour le relais.</translation>
    </message>
    <message>
        <source>Names the file with the certificate that this host shows to its clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the key it makes the server offer STARTTLS. Without it mail comes in unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each host that takes mail from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file with the private key of the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reads it can pretend to be this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file with the certificate that this host shows to servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for mail that goes out, where the server asks for it: a relay may accept mail because of it. STARTTLS itself works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the relay wants a certificate. The server&apos;s own may be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file with the private key of the client&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the client&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission program does not run as root: for it the key has to be readable by its group, with GroupReadableKeyFile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the file that lists revoked certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in it no longer counts as valid. If the file cannot be used, there is no STARTTLS at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where certificates of clients decide about relaying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to keep the list fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder with lists of revoked certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have to be called by their hash. A certificate in one of them no longer counts as valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the lists of several authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where the server takes the numbers of the Diffie-Hellman key exchange from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i, which holds without it, takes built-in ones of 2048 bits; 2 computes new ones at each start; none leaves such ciphers out; a path reads a file. It does not concern mail that goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an auditor asks for numbers of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 takes numbers of 512 bits, which are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where random numbers come from on systems that have no /dev/urandom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS does not work without random numbers. file: stands before a file, egd: before the socket of a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On old systems only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which ciphers TLS may use, up to TLS 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for mail in both directions. Without it OpenSSL decides. TLS 1.3 has a list of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where weak ciphers have to be closed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail from old servers matters: without a common cipher it comes unencrypted or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what TLS may do where this host is the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL_OP_NO_TLSv1 closes off an old version, for one. It concerns mail that comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where old versions of TLS have to be closed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what TLS may do where this host is the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSL_OP_NO_TLSv1 closes off an old version, for one. It concerns mail that goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With V the server asks clients for no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates can then not allow relaying, and clients that stumble over the question get through. C lets the server do without a certificate of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With V where certificates of clients decide nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends mail unencrypted at once when the start of TLS fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the message waits in the queue and is tried again, with TLS. It concerns mail that goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where servers with broken TLS have to be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail must be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever disturbs the start of TLS on the way gets to read the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the certificate of a server against what its domain says in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a domain has TLSA records, mail to it goes encrypted to the right server or waits. It needs a resolver that checks DNSSEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a host that delivers by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validating resolver nearby, and look-ups for each server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes the gap that STARTTLS alone leaves open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says by which algorithm the fingerprint of a certificate is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules find it in ${cert_fp}. Without it MD5 is taken, and the fingerprint is in ${cert_md5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sha256 where the access map lists fingerprints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 can be forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the engine of OpenSSL that does the encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one, keys can be in a hardware module. OpenSSL 3 has no engines any more unless it was built with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With such hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder with the library of the OpenSSL engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in it is called lib, the engine&apos;s name, .so. Without it the engine has to be built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which file of settings OpenSSL uses in sendmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .cf sets the variable OPENSSL_CONF. So the settings of the rest of the system do not concern sendmail; with an empty value they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where the system&apos;s policy shall hold for mail, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command there that speaks SMTP on its standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, or $h for the one that the rules have found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of this host whose key the other host knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of that user, with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mailer ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the command that the mailer ssh starts on the other host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the mail there, over the connection of ssh. Where SSH_MAILER_ARGS is set, that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the host that the mailer ssh connects to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail of this mailer goes to it, whatever host the rules have found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the user of this host that the mailer ssh runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh looks for keys and known hosts in the files of this user. Without the line m4 reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the folder that the mailer ssh starts in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be one that the user of the mailer can enter. Without the line m4 reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the configuration looks up in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked up; one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is found for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that sendmail reads when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain, a host, an address or the beginning of a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of users that sendmail reads when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login name of a user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preview::CompareView</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>Fermer la comparaison (Échap)</translation>
    </message>
    <message>
        <source>As one list</source>
        <translation>En une liste</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Copy as diff</source>
        <translation>Copier en diff</translation>
    </message>
    <message>
        <source>In the format of diff -u, for patch -p1</source>
        <translation>Au format de diff -u, pour patch -p1</translation>
    </message>
    <message>
        <source>Removed and added lines</source>
        <translation>Lignes supprimées et ajoutées</translation>
    </message>
    <message>
        <source>What the file is compared with</source>
        <translation>Ce à quoi le fichier est comparé</translation>
    </message>
    <message>
        <source>The present file</source>
        <translation>Le fichier actuel</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparé avec %1</translation>
    </message>
    <message numerus="yes">
        <source>− %n removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>− %n supprimée</numerusform>
            <numerusform>− %n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>+ %n ajoutée</numerusform>
            <numerusform>+ %n ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Aucune ligne ne diffère.</translation>
    </message>
</context>
<context>
    <name>preview::Comparison</name>
    <message>
        <source>(no line feed at the end)</source>
        <translation>(pas de saut de ligne à la fin)</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n equal line(s)</source>
        <translation>
            <numerusform>⋯ %n ligne identique</numerusform>
            <numerusform>⋯ %n lignes identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::DiffText</name>
    <message>
        <source>Only in the present file</source>
        <translation>Seulement dans le fichier actuel</translation>
    </message>
    <message>
        <source>Only in what it is compared with</source>
        <translation>Seulement dans l’élément de comparaison</translation>
    </message>
</context>
<context>
    <name>preview::Editor</name>
    <message>
        <source>A new line</source>
        <translation>Une nouvelle ligne</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant :</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were removed here:</source>
        <translation>
            <numerusform>%n ligne a été supprimée ici :</numerusform>
            <numerusform>%n lignes ont été supprimées ici :</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here, or press Enter, to see these lines</source>
        <translation>Cliquer ici, ou appuyer sur Entrée, pour voir ces lignes</translation>
    </message>
    <message>
        <source>⋯ %1</source>
        <translation>⋯ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>%Ln ligne cachée</numerusform>
            <numerusform>%Ln lignes cachées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FileHeader</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>Copier tout le fichier (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Only what differs from a plain configuration</source>
        <translation>Seulement ce qui diffère d’une configuration de base</translation>
    </message>
    <message>
        <source>Scroll both files together</source>
        <translation>Défilement commun des deux fichiers</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>Comparer avec des réponses antérieures ou avec un fichier</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>Il n’y a pas encore de texte à comparer</translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 est au travail…</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Retirer les marques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked line(s)</source>
        <translation>
            <numerusform>%Ln ligne marquée</numerusform>
            <numerusform>%Ln lignes marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <comment>what causes them</comment>
        <translation>
            <numerusform>%Ln ligne de %1</numerusform>
            <numerusform>%Ln lignes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what differs from a plain configuration …</source>
        <translation>Recherche de ce qui diffère d’une configuration de base…</translation>
    </message>
    <message>
        <source>No line differs from a plain configuration</source>
        <translation>Aucune ligne ne diffère d’une configuration de base</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ from a plain configuration</source>
        <translation>
            <numerusform>%Ln ligne diffère d’une configuration de base</numerusform>
            <numerusform>%Ln lignes diffèrent d’une configuration de base</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Casse exacte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Chercher dans le fichier</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>preview::LineBar</name>
    <message>
        <source>Previous marked line (Shift+F8)</source>
        <translation>Ligne marquée précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Previous marked line</source>
        <translation>Ligne marquée précédente</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>Ligne marquée suivante (F8)</translation>
    </message>
    <message>
        <source>Next marked line</source>
        <translation>Ligne marquée suivante</translation>
    </message>
    <message>
        <source>%1 (Escape)</source>
        <translation>%1 (Échap)</translation>
    </message>
</context>
<context>
    <name>preview::LinkActions</name>
    <message>
        <source>Only what &amp;differs from a plain configuration</source>
        <translation>Seulement ce qui &amp;diffère d’une configuration de base</translation>
    </message>
    <message>
        <source>Show .mc and .cf to&amp;gether</source>
        <translation>Afficher .mc et .cf &amp;ensemble</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>Dé&amp;filement commun</translation>
    </message>
</context>
<context>
    <name>preview::Print</name>
    <message>
        <source>%1 of %2</source>
        <comment>page numbers</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>preview::Reference</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>C’est un répertoire. Y choisir un fichier.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are compared.</source>
        <translation>Le fichier fait %1 ; la comparaison est limitée à %2.</translation>
    </message>
    <message>
        <source>Not UTF-8: read as Latin-1.</source>
        <translation>Pas en UTF-8 : lu comme du Latin-1.</translation>
    </message>
    <message>
        <source>Its lines end in CR LF; the CR is left out of the comparison.</source>
        <translation>Ses lignes se terminent par CR LF ; la comparaison laisse le CR de côté.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier : %1.</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>C’est un fichier binaire, pas du texte.</translation>
    </message>
</context>
</TS>
