<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdditionCard</name>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>File of addition %1</source>
        <translation>Archivo de la adición %1</translation>
    </message>
    <message>
        <source>Remove addition %1</source>
        <translation>Quitar la adición %1</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <translation>Líneas propias</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Reponer %1</translation>
    </message>
</context>
<context>
    <name>AdditionCards</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
</context>
<context>
    <name>AliasRows</name>
    <message>
        <source>Add an a&amp;lias</source>
        <translation>Añadir un a&amp;lias</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>admin@example.com, …</source>
        <translation>admin@example.com, …</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>Quitar este alias</translation>
    </message>
    <message>
        <source>Name of alias %1</source>
        <translation>Nombre del alias %1</translation>
    </message>
    <message>
        <source>Targets of alias %1</source>
        <translation>Destinos del alias %1</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>Quitar el alias %1</translation>
    </message>
</context>
<context>
    <name>AliasesPage</name>
    <message>
        <source>Where do local names lead?</source>
        <translation>¿Adónde llevan los nombres locales?</translation>
    </message>
    <message>
        <source>Programs on this host write to names such as root. An alias says who reads that.</source>
        <translation>Los programas de este equipo escriben a nombres como root. Un alias dice quién lo lee.</translation>
    </message>
    <message>
        <source>One or more addresses with commas between them.</source>
        <translation>Una o varias direcciones, separadas por comas.</translation>
    </message>
    <message>
        <source>Reports about mail itself go there. Every host that takes mail has to have one.</source>
        <translation>Allí llegan los informes sobre el propio correo. Todo equipo que recibe correo debe tenerlo.</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Otros alias</translation>
    </message>
    <message>
        <source>They are merged into the host&apos;s aliases between two marker lines; what stands outside them is not touched.</source>
        <translation>Se insertan en los alias del equipo entre dos líneas de marca; lo que queda fuera de ellas no se toca.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Aliases come first&lt;/h3&gt;&lt;p&gt;sendmail looks a local name up in the aliases before it does anything else with it. An alias may lead to an address elsewhere, to a user of this host, or to another alias, but never back to itself: such a loop is found here, not by a bounced message at night.&lt;/p&gt;&lt;p&gt;The submission program of this role does not masquerade. If it did, root would become root at the masquerade domain before the daemon saw it, and the aliases would be passed over.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Los alias van primero&lt;/h3&gt;&lt;p&gt;Antes de hacer nada más con un nombre local, sendmail lo busca en los alias. Un alias puede llevar a una dirección de otro sitio, a un usuario de este equipo o a otro alias, pero nunca de vuelta a sí mismo: un bucle así se descubre aquí, y no por un rebote en plena noche.&lt;/p&gt;&lt;p&gt;El programa de envío de este rol no enmascara. Si lo hiciera, root se convertiría en root del dominio de enmascaramiento antes de que el demonio lo viera, y los alias no llegarían a consultarse.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Root’s mail goes to</source>
        <translation>El correo para &amp;root va a</translation>
    </message>
    <message>
        <source>&amp;Postmaster’s mail goes to</source>
        <translation>El correo para &amp;postmaster va a</translation>
    </message>
</context>
<context>
    <name>AnswersFile</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>«%1» no se puede usar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist, or not any more: choose another file.</source>
        <translation>«%1» no existe, o ya no existe: elegir otro archivo.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”: ask its owner for a copy.</source>
        <translation>No hay permiso para leer «%1»: pedir una copia a su propietario.</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a name for the file in it.</source>
        <translation>«%1» es un directorio: elegir un nombre para el archivo dentro de él.</translation>
    </message>
    <message>
        <source>“%1” was not saved (%2).</source>
        <translation>«%1» no se ha guardado (%2).</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«%1» no se ha guardado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: what stands in it cannot be kept as “%2” (%3).</source>
        <translation>«%1» no se ha guardado: su contenido no se puede conservar como «%2» (%3).</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file in it.</source>
        <translation>«%1» es un directorio: elegir un archivo que esté en él.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file: choose another one.</source>
        <translation>«%1» no es un archivo normal: elegir otro.</translation>
    </message>
    <message>
        <source>“%1” is too large to be answers or a configuration: choose another file.</source>
        <translation>«%1» es demasiado grande para ser respuestas o una configuración: elegir otro archivo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 y --%2 se contradicen.</translation>
    </message>
    <message>
        <source>--cf-tree: %1 is no cf tree of sendmail: it lacks m4/cf.m4 or m4/version.m4.</source>
        <translation>--cf-tree: %1 no es un árbol cf de sendmail: falta m4/cf.m4 o m4/version.m4.</translation>
    </message>
    <message>
        <source>there is no option %1 here.</source>
        <translation>la opción %1 no existe aquí.</translation>
    </message>
    <message>
        <source>the option %1 takes no value.</source>
        <translation>la opción %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>the option %1 needs a value.</source>
        <translation>la opción %1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>%1 es un argumento de más.</translation>
    </message>
    <message>
        <source>the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>la ventana necesita una pantalla, y no están definidas ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>These commands need none: %1.</source>
        <translation>Estos comandos no la necesitan: %1.</translation>
    </message>
    <message>
        <source>“sendmail-wizard --help” shows what they do.</source>
        <translation>«sendmail-wizard --help» muestra lo que hacen.</translation>
    </message>
    <message>
        <source>%1 is no UTF-8.</source>
        <translation>%1 no es UTF-8.</translation>
    </message>
    <message>
        <source>the window has no option %1.</source>
        <translation>la ventana no tiene la opción %1.</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>falta un comando.</translation>
    </message>
    <message>
        <source>a command has to stand before %1.</source>
        <translation>debe haber un comando antes de %1.</translation>
    </message>
    <message>
        <source>there is no command %1.</source>
        <translation>el comando %1 no existe.</translation>
    </message>
    <message>
        <source>check takes a file or --answers, not both.</source>
        <translation>check admite un archivo o --answers, pero no ambos.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Sin observaciones.</translation>
    </message>
    <message>
        <source>Writes the bundle that installs itself on the host.</source>
        <translation>Escribe el kit que se instala por sí mismo en el equipo.</translation>
    </message>
    <message>
        <source>Prints one generated file, and nothing else, on stdout.</source>
        <translation>Escribe en la salida estándar uno de los archivos generados, y nada más.</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NOMBRE]</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMANDO]</translation>
    </message>
    <message>
        <source>Explains a command and its options.</source>
        <translation>Explica un comando y sus opciones.</translation>
    </message>
    <message>
        <source>Where to: a folder, or an archive if the name ends in .tar.gz.</source>
        <translation>El destino: un directorio, o un archivo comprimido si el nombre acaba en .tar.gz.</translation>
    </message>
    <message>
        <source>DIR|FILE.tar.gz</source>
        <translation>DIR|ARCHIVO.tar.gz</translation>
    </message>
    <message>
        <source>Replaces an older bundle or archive there.</source>
        <translation>Reemplaza el kit o el archivo comprimido anterior que haya allí.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>nothing is known about %1.</source>
        <translation>no se sabe nada de %1.</translation>
    </message>
    <message>
        <source>Similar names: %1.</source>
        <translation>Nombres parecidos: %1.</translation>
    </message>
    <message>
        <source>“sendmail-wizard explain” lists every name.</source>
        <translation>«sendmail-wizard explain» enumera todos los nombres.</translation>
    </message>
    <message>
        <source>Next, copy it to %1 and there, as root:</source>
        <translation>Después hay que copiarlo a %1 y ejecutar allí, como root:</translation>
    </message>
    <message>
        <source>what would change; changes nothing</source>
        <translation>lo que cambiaría; no cambia nada</translation>
    </message>
    <message>
        <source>installs, after a backup</source>
        <translation>instala, tras hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>everything as it was before</source>
        <translation>todo como estaba antes</translation>
    </message>
    <message>
        <source>Written to %1:</source>
        <translation>Escrito en %1:</translation>
    </message>
    <message>
        <source>nothing was written, because of an error:</source>
        <translation>no se ha escrito nada, a causa de un error:</translation>
    </message>
    <message>
        <source>--force replaces an older bundle.</source>
        <translation>--force reemplaza un kit anterior.</translation>
    </message>
    <message>
        <source>export needs to know where to: --out DIR or --out FILE.tar.gz.</source>
        <translation>export necesita saber el destino: --out DIR o --out ARCHIVO.tar.gz.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a finding above a note, or something could not be done; 2 the command line or the answers cannot be used.</source>
        <translation>Estado de salida: 0 hecho; 1 hay una observación más grave que una nota, o algo no se pudo hacer; 2 la línea de comandos o las respuestas no se pueden usar.</translation>
    </message>
    <message>
        <source>[--answers FILE.json] [options]</source>
        <translation>[--answers ARCHIVO.json] [opciones]</translation>
    </message>
    <message>
        <source>sendmail-wizard writes and explains sendmail configurations.</source>
        <translation>sendmail-wizard escribe y explica configuraciones de sendmail.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Shows the program’s version.</source>
        <translation>Muestra la versión del programa.</translation>
    </message>
    <message>
        <source>All commands but window work without a display.</source>
        <translation>Todos los comandos salvo window funcionan sin pantalla.</translation>
    </message>
    <message>
        <source>“sendmail-wizard help COMMAND” shows a command’s options.</source>
        <translation>«sendmail-wizard help COMANDO» muestra las opciones de un comando.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, option</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), entry %3</source>
        <comment>label, option</comment>
        <translation>%1 (%2), elemento %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>Véase «%1».</translation>
    </message>
    <message>
        <source>these answers cannot be used:</source>
        <translation>estas respuestas no se pueden usar:</translation>
    </message>
    <message>
        <source>the answers in %1 cannot be used:</source>
        <translation>las respuestas de %1 no se pueden usar:</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>el archivo entero</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>grade, place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>HOST[:PORT]</source>
        <translation>EQUIPO[:PUERTO]</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMINIO</translation>
    </message>
    <message>
        <source>USER[,USER…]</source>
        <translation>USUARIO[,USUARIO…]</translation>
    </message>
    <message>
        <source>DOMAIN[,DOMAIN…]</source>
        <translation>DOMINIO[,DOMINIO…]</translation>
    </message>
    <message>
        <source>CLIENT[,CLIENT…]</source>
        <translation>CLIENTE[,CLIENTE…]</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <translation>DIRECCIÓN[,DIRECCIÓN…]</translation>
    </message>
    <message>
        <source>NAME=TARGET[,TARGET…]</source>
        <translation>NOMBRE=DESTINO[,DESTINO…]</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTOS</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>Para qué sirve el equipo.</translation>
    </message>
    <message>
        <source>The host’s full name; without it, this machine’s.</source>
        <translation>El nombre completo del equipo; si no se indica, el de esta máquina.</translation>
    </message>
    <message>
        <source>Whose file layout and cf tree the files are for.</source>
        <translation>La plataforma cuya disposición de archivos y cuyo árbol cf se usan.</translation>
    </message>
    <message>
        <source>The host’s sendmail release, 8.9 to 8.18.</source>
        <translation>La versión de sendmail del equipo, de la 8.9 a la 8.18.</translation>
    </message>
    <message>
        <source>Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: no MX look-up.</source>
        <translation>Adónde va el correo: equipo, equipo:puerto, [equipo] o [equipo]:puerto. Los corchetes significan: sin consulta MX.</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay (local-aliases).</source>
        <translation>Los nombres sin alias van al relay (local-aliases).</translation>
    </message>
    <message>
        <source>The domain that mail goes under.</source>
        <translation>El dominio con el que sale el correo.</translation>
    </message>
    <message>
        <source>Recipients without a domain get that domain as well.</source>
        <translation>Los destinatarios sin dominio también reciben ese dominio.</translation>
    </message>
    <message>
        <source>Bounces go to that domain as well.</source>
        <translation>Los rebotes también van a ese dominio.</translation>
    </message>
    <message>
        <source>Mail between local users shows the domain, too.</source>
        <translation>También el correo entre usuarios locales muestra el dominio.</translation>
    </message>
    <message>
        <source>Users whose mail keeps the host’s own name.</source>
        <translation>Usuarios cuyo correo conserva el nombre propio del equipo.</translation>
    </message>
    <message>
        <source>Other domains whose addresses are rewritten, too.</source>
        <translation>Otros dominios cuyas direcciones también se reescriben.</translation>
    </message>
    <message>
        <source>Hosts below these domains are rewritten, too.</source>
        <translation>También se reescriben los equipos situados por debajo de estos dominios.</translation>
    </message>
    <message>
        <source>Who may connect to the mail daemon.</source>
        <translation>Quién puede conectarse al demonio de correo.</translation>
    </message>
    <message>
        <source>The daemon listens on IPv6 as well.</source>
        <translation>El demonio escucha también por IPv6.</translation>
    </message>
    <message>
        <source>The daemon listens on port 587 as well.</source>
        <translation>El demonio escucha también en el puerto 587.</translation>
    </message>
    <message>
        <source>Domains whose mail ends here (mail-server).</source>
        <translation>Dominios cuyo correo termina aquí (mail-server).</translation>
    </message>
    <message>
        <source>Domains, addresses and networks that may send through it (mail-server).</source>
        <translation>Dominios, direcciones y redes que pueden enviar a través de este servidor (mail-server).</translation>
    </message>
    <message>
        <source>Who reads root’s mail (local-aliases).</source>
        <translation>Quién lee el correo de root (local-aliases).</translation>
    </message>
    <message>
        <source>Who reads postmaster’s mail (local-aliases).</source>
        <translation>Quién lee el correo de postmaster (local-aliases).</translation>
    </message>
    <message>
        <source>A further alias (local-aliases).</source>
        <translation>Un alias más (local-aliases).</translation>
    </message>
    <message>
        <source>Minutes between two queue runs; divides 60.</source>
        <translation>Minutos entre dos pasadas por la cola; un divisor de 60.</translation>
    </message>
    <message>
        <source>What starts the queue runs.</source>
        <translation>Qué inicia las pasadas por la cola.</translation>
    </message>
    <message>
        <source>Each line of a .mc file has a comment on its purpose.</source>
        <translation>Cada línea de un archivo .mc lleva un comentario sobre su propósito.</translation>
    </message>
    <message>
        <source>Answers to begin with (“-” reads stdin); the other options override them.</source>
        <translation>Respuestas de partida («-» lee la entrada estándar); las demás opciones prevalecen sobre ellas.</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>ARCHIVO.json</translation>
    </message>
    <message>
        <source>The folder of sendmail’s cf tree, if it is not found by itself.</source>
        <translation>El directorio del árbol cf de sendmail, si no se encuentra por sí solo.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>the output could not be written: %1.</source>
        <translation>no se pudo escribir la salida: %1.</translation>
    </message>
    <message>
        <source>The opposite of --%1.</source>
        <translation>Lo contrario de --%1.</translation>
    </message>
    <message>
        <source>Prints what the last word of a command line could become; the shells ask it.</source>
        <translation>Escribe las formas en que puede completarse la última palabra de una línea de comandos; lo consultan los shells.</translation>
    </message>
    <message>
        <source>Repair: %1 (%2)</source>
        <comment>what it does, option</comment>
        <translation>Corrección: %1 (%2)</translation>
    </message>
    <message>
        <source>--out DIR|FILE.tar.gz [--force]</source>
        <translation>--out DIR|ARCHIVO.tar.gz [--force]</translation>
    </message>
    <message>
        <source>[COMMAND] [options]</source>
        <translation>[COMANDO] [opciones]</translation>
    </message>
    <message>
        <source>preview needs the name of a file: %1.</source>
        <translation>preview necesita el nombre de un archivo: %1.</translation>
    </message>
    <message>
        <source>there is no preview of %1, only of %2.</source>
        <translation>no hay vista previa de %1, solo de %2.</translation>
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
        <translation>%1 ocupa más de %2 MiB.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no .cf without it</source>
        <translation>sin esto no hay .cf</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>solo el orden</translation>
    </message>
    <message>
        <source>blame needs sendmail.cf or submit.cf, or --mc with the name of a file.</source>
        <translation>blame necesita sendmail.cf o submit.cf, o --mc con el nombre de un archivo.</translation>
    </message>
    <message>
        <source>%1 is no number of a line.</source>
        <translation>%1 no es un número de línea.</translation>
    </message>
    <message>
        <source>GNU m4 is not installed.</source>
        <translation>GNU m4 no está instalado.</translation>
    </message>
    <message>
        <source>m4 was stopped: it did not come to an end.</source>
        <translation>Se ha detenido m4: no llegaba a terminar.</translation>
    </message>
    <message>
        <source>m4 makes no .cf of it:</source>
        <translation>m4 no genera ningún .cf a partir de esto:</translation>
    </message>
    <message>
        <source>there is no line %1.</source>
        <translation>la línea %1 no existe.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <comment>what it does</comment>
        <translation>Reparación: %1</translation>
    </message>
    <message>
        <source>--%1 is about answers, and %2 holds none.</source>
        <translation>--%1 se refiere a las respuestas, y %2 no contiene ninguna.</translation>
    </message>
    <message>
        <source>there is a file of the same kind as %1 already.</source>
        <translation>ya hay un archivo del mismo tipo que %1.</translation>
    </message>
    <message>
        <source>%1 holds answers, which are checked alone.</source>
        <translation>%1 contiene respuestas, que se comprueban por separado.</translation>
    </message>
    <message>
        <source>[FILE.json|FILE.mc|FILE.cf]</source>
        <translation>[ARCHIVO.json|ARCHIVO.mc|ARCHIVO.cf]</translation>
    </message>
    <message>
        <source>Says what these answers or configuration files bring with them, and what m4 says to them.</source>
        <translation>Dice qué consecuencias tienen estas respuestas o estos archivos de configuración, y qué dice m4 de ellos.</translation>
    </message>
    <message>
        <source>Lists the sockets that the daemon will open, and what opens each.</source>
        <translation>Enumera los sockets que abrirá el demonio, y qué abre cada uno.</translation>
    </message>
    <message>
        <source>FILE.mc</source>
        <translation>ARCHIVO.mc</translation>
    </message>
    <message>
        <source>Reads an .mc file that is there, and writes the answers that say the same.</source>
        <translation>Lee un archivo .mc existente y escribe las respuestas que dicen lo mismo.</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or a line of a .cf; or lists the directives by task.</source>
        <translation>Explica una directiva de los archivos .mc o una línea de un .cf, o enumera las directivas por tareas.</translation>
    </message>
    <message>
        <source>sendmail.cf|submit.cf [LINE]</source>
        <translation>sendmail.cf|submit.cf [LÍNEA]</translation>
    </message>
    <message>
        <source>Says for each line of a .cf which line of the .mc it comes from.</source>
        <translation>Dice de qué línea del .mc procede cada línea de un .cf.</translation>
    </message>
    <message>
        <source>The .mc file to trace (“-” reads stdin), instead of one made of answers.</source>
        <translation>El archivo .mc que se examina («-» lee la entrada estándar), en lugar del generado a partir de las respuestas.</translation>
    </message>
    <message>
        <source>Lists the lines of the .mc instead: how many lines of the .cf each adds, changes and removes.</source>
        <translation>Enumera en su lugar las líneas del .mc: cuántas líneas del .cf añade, cambia y quita cada una.</translation>
    </message>
    <message>
        <source>Only what differs from the .cf of the same OSTYPE, DOMAIN and mailers alone.</source>
        <translation>Solo lo que difiere del .cf con los mismos OSTYPE, DOMAIN y mailers, sin nada más.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Escribe JSON.</translation>
    </message>
    <message>
        <source>The host&apos;s submit.mc, if FILE.mc is its sendmail.mc.</source>
        <translation>El submit.mc del equipo, si ARCHIVO.mc es su sendmail.mc.</translation>
    </message>
    <message>
        <source>Where the answers go.</source>
        <translation>Adónde van las respuestas.</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>Reemplaza un archivo existente.</translation>
    </message>
    <message>
        <source>A line of a .cf or .mc file to explain, part by part.</source>
        <translation>Una línea de un archivo .cf o .mc que se explica parte por parte.</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LÍNEA</translation>
    </message>
    <message>
        <source>Lists the directives whose names or texts have all these words.</source>
        <translation>Enumera las directivas cuyo nombre o cuyos textos contienen todas estas palabras.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>PALABRAS</translation>
    </message>
    <message>
        <source>Prints JSON: an object for a name, otherwise an array.</source>
        <translation>Escribe JSON: un objeto para un nombre y, en los demás casos, un array.</translation>
    </message>
    <message>
        <source>The submission program’s file, judged together with the other.</source>
        <translation>El archivo del programa de envío, que se examina junto con el otro.</translation>
    </message>
    <message>
        <source>FILE.mc|FILE.cf</source>
        <translation>ARCHIVO.mc|ARCHIVO.cf</translation>
    </message>
    <message>
        <source>What says which daemons run, such as /etc/mail/sendmail.conf or /etc/sysconfig/sendmail.</source>
        <translation>Lo que dice qué demonios se ejecutan, como /etc/mail/sendmail.conf o /etc/sysconfig/sendmail.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>no directive has %1.</source>
        <translation>ninguna directiva contiene %1.</translation>
    </message>
    <message>
        <source>explain takes a name, --line or --search, only one of them.</source>
        <translation>explain admite un nombre, --line o --search, pero solo uno de ellos.</translation>
    </message>
    <message>
        <source>[--search WORDS] [--json]</source>
        <translation>[--search PALABRAS] [--json]</translation>
    </message>
    <message>
        <source>[--submit FILE.mc] --answers-out FILE.json [--host NAME] [--force]</source>
        <translation>[--submit ARCHIVO.mc] --answers-out ARCHIVO.json [--host NOMBRE] [--force]</translation>
    </message>
    <message>
        <source>%1 is too long for an .mc file.</source>
        <translation>%1 es demasiado largo para un archivo .mc.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The answers:</source>
        <translation>Las respuestas:</translation>
    </message>
    <message>
        <source>Left to answer:</source>
        <translation>Falta responder:</translation>
    </message>
    <message>
        <source>Kept beside the answers:</source>
        <translation>Se conserva junto a las respuestas:</translation>
    </message>
    <message>
        <source>Not in the files, and so left out of what the answers call for:</source>
        <translation>No está en los archivos y por eso se omite de lo que piden las respuestas:</translation>
    </message>
    <message>
        <source>Not taken along:</source>
        <translation>No se ha recogido:</translation>
    </message>
    <message>
        <source>%1 is already there. --force replaces it.</source>
        <translation>%1 ya existe. --force lo reemplaza.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are understood.</source>
        <translation>
            <numerusform>Se entiende %n directiva.</numerusform>
            <numerusform>Se entienden %n directivas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are kept beside the answers.</source>
        <translation>
            <numerusform>Se conserva %n fragmento junto a las respuestas.</numerusform>
            <numerusform>Se conservan %n fragmentos junto a las respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>open needs an .mc file and where to write the answers: FILE.mc --answers-out FILE.json.</source>
        <translation>open necesita un archivo .mc y el destino de las respuestas: ARCHIVO.mc --answers-out ARCHIVO.json.</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>No hay nada a la escucha.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>sockets takes a file or --answers, not both.</source>
        <translation>sockets admite un archivo o --answers, pero no ambos.</translation>
    </message>
    <message>
        <source>%1 holds neither answers nor an .mc or .cf file.</source>
        <translation>%1 no contiene respuestas ni es un archivo .mc o .cf.</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>How the relay is talked to: never encrypted, encrypted if it offers it, only when its certificate is verified, or that and a login.</source>
        <translation>Cómo se habla con el relay: nunca cifrado, cifrado si lo ofrece, solo con su certificado verificado, o esto último y un inicio de sesión.</translation>
    </message>
    <message>
        <source>The name to log in with at the relay. The password is filled in on the host.</source>
        <translation>El nombre con el que iniciar sesión en el relay. La contraseña se rellena en el equipo.</translation>
    </message>
    <message>
        <source>Opens the window, with these answers or this configuration if a file is named. The default.</source>
        <translation>Abre la ventana, con estas respuestas o esta configuración si se indica un archivo. Es el comando predeterminado.</translation>
    </message>
    <message>
        <source>%1 is a .cf, from which no answers can be read: open takes the .mc that it was made of. What a .cf does is told by check, by sockets and, for one line of it, by explain --line; blame --mc traces its lines to the .mc.</source>
        <translation>%1 es un .cf, del que no se pueden leer respuestas: open admite el .mc del que se generó. Lo que hace un .cf lo dicen check, sockets y, para una sola línea, explain --line; blame --mc relaciona sus líneas con las del .mc.</translation>
    </message>
    <message>
        <source>What the wizard would do differently:</source>
        <translation>Lo que el asistente haría de otro modo:</translation>
    </message>
    <message>
        <source>Repair: %1 (in the answers file)</source>
        <comment>what it does</comment>
        <translation>Corrección: %1 (en el archivo de respuestas)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Add it</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Add lines of your &amp;own</source>
        <translation>Añadir &amp;líneas propias</translation>
    </message>
    <message>
        <source>Every task</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Ta&amp;rea</translation>
    </message>
    <message>
        <source>for example timeout</source>
        <translation>por ejemplo timeout</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>O&amp;mitir</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>is there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>from sendmail %1 on</source>
        <translation>desde sendmail %1</translation>
    </message>
    <message>
        <source>gone since sendmail %1</source>
        <translation>eliminada desde sendmail %1</translation>
    </message>
    <message>
        <source>use %1 instead</source>
        <translation>usar %1 en su lugar</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Back to the explanation before</source>
        <translation>Volver a la explicación anterior</translation>
    </message>
    <message>
        <source>Forward to the next explanation</source>
        <translation>Avanzar a la explicación siguiente</translation>
    </message>
    <message>
        <source>being updated…</source>
        <comment>the explanation</comment>
        <translation>actualizándose…</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>The line sets two parts of the file apart. A line without dnl would show up as an empty one in the .cf.</source>
        <translation>La línea separa dos partes del archivo. Sin dnl aparecería en el .cf como una línea vacía.</translation>
    </message>
    <message>
        <source>Debian’s own tools look for this very note and insert it where it is missing.</source>
        <translation>Las herramientas de Debian buscan exactamente esta nota y la insertan donde falta.</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>Es una nota para personas. Nada de ella llega al .cf.</translation>
    </message>
    <message>
        <source>Directive %1</source>
        <translation>Directiva %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Page “%1”</source>
        <translation>Página «%1»</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>Respuesta dada:</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Respuesta «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the ruleset:</source>
        <translation>Conjunto de reglas:</translation>
    </message>
    <message>
        <source>Kind of line:</source>
        <translation>Tipo de línea:</translation>
    </message>
    <message>
        <source>The file:</source>
        <translation>El archivo:</translation>
    </message>
    <message>
        <source>Show the line:</source>
        <translation>Mostrar la línea:</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>También en:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <comment>of a .cf</comment>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>the line stands elsewhere</source>
        <comment>without a directive</comment>
        <translation>la línea está en otro lugar</translation>
    </message>
    <message>
        <source>the line is not there</source>
        <comment>without a directive</comment>
        <translation>la línea no está</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <comment>where a line comes from, or what it does</comment>
        <translation>se está averiguando…</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <comment>a line of the .cf</comment>
        <translation>Procede de:</translation>
    </message>
    <message>
        <source>By the line:</source>
        <translation>Por la línea:</translation>
    </message>
    <message>
        <source>Without it:</source>
        <comment>without a line of the .mc</comment>
        <translation>Sin ella:</translation>
    </message>
    <message>
        <source>In the cf tree:</source>
        <translation>En el árbol cf:</translation>
    </message>
    <message>
        <source>A silent default:</source>
        <translation>Valor predeterminado tácito:</translation>
    </message>
    <message>
        <source>What it does:</source>
        <comment>a line of the .mc, to the .cf</comment>
        <translation>Qué hace:</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Mostrar estas líneas</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export the bundle</source>
        <translation>Exportar el kit</translation>
    </message>
    <message>
        <source>The files, a script that installs them with a backup, and what it needs to undo them.</source>
        <translation>Los archivos, un script que los instala tras una copia de seguridad y lo necesario para deshacerlo.</translation>
    </message>
    <message>
        <source>A fol&amp;der</source>
        <translation>Un &amp;directorio</translation>
    </message>
    <message>
        <source>A .tar.&amp;gz archive</source>
        <translation>Un archivo .tar.&amp;gz</translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation>&amp;Escribir el kit</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Desti&amp;no</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>Copy co&amp;mmands</source>
        <translation>&amp;Copiar los comandos</translation>
    </message>
    <message>
        <source>--check changes nothing: it shows what would be different. --apply makes a backup first, and puts it back by itself when a step fails. --rollback undoes it later.</source>
        <translation>--check no cambia nada: muestra qué sería distinto. --apply hace primero una copia de seguridad y la restaura por sí solo si falla un paso. --rollback lo deshace más tarde.</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Contenido del kit</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>&amp;Reemplazarlo</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conservar&amp;lo</translation>
    </message>
    <message>
        <source>Write the bundle as</source>
        <translation>Escribir el kit como</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz)</source>
        <translation>Archivos comprimidos (*.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Write the bundle below</source>
        <translation>Escribir el kit dentro de</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What is in it&lt;/h3&gt;&lt;p&gt;Both .mc files and the .cf files made of them, the queue runner, install.sh with its data, a README for the person who installs it, the answers themselves, and SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh is the same in every bundle: it can be read once and trusted a thousand times. What you answered is beside it as data.&lt;/p&gt;&lt;p&gt;An existing folder is replaced only when it is a bundle, and only after you said so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qué contiene&lt;/h3&gt;&lt;p&gt;Los dos archivos .mc y los .cf generados a partir de ellos, el vaciado periódico de la cola, install.sh con sus datos, un README para quien lo instale, las propias respuestas y SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh es el mismo en todos los kits: basta leerlo una vez para confiar en él mil veces. Las respuestas están a su lado, como datos.&lt;/p&gt;&lt;p&gt;Un directorio existente se reemplaza solo si es un kit, y solo después de confirmarlo.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Is there anything else?</source>
        <translation>¿Hace falta algo más?</translation>
    </message>
    <message>
        <source>Most hosts need nothing from here. Each line that you add stands in the file at once, in its place.</source>
        <translation>La mayoría de los equipos no necesitan nada de aquí. Cada línea que se añade aparece de inmediato en el archivo, en su sitio.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>What sendmail knows</source>
        <translation>Lo que conoce sendmail</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>Otras tablas</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One line at a time&lt;/h3&gt;&lt;p&gt;The questions before this one write the lines that a host of this kind needs. Whatever else sendmail can do is a line more in the .mc file: a FEATURE, an option of the form define(`confNAME&apos;, …), a macro, a mailer.&lt;/p&gt;&lt;p&gt;Move through the list, and what each one does is explained here. Look at the preview after adding one: the tabs count the lines of the .cf that it changes. A line that changes none is better left out.&lt;/p&gt;&lt;p&gt;A feature that looks things up in a table shows it below its line. What you write there travels with the bundle, and install.sh makes sendmail’s map of it. Lines that the host has in that file stay.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Las líneas, de una en una&lt;/h3&gt;&lt;p&gt;Las preguntas anteriores escriben las líneas que necesita un equipo de este tipo. Todo lo demás que sabe hacer sendmail es una línea más en el archivo .mc: una FEATURE, una opción de la forma define(`confNAME&apos;, …), una macro, un mailer.&lt;/p&gt;&lt;p&gt;Al recorrer la lista, aquí se explica lo que hace cada una. Conviene mirar la vista previa después de añadir una: las pestañas cuentan las líneas del .cf que cambia. Una línea que no cambia ninguna es mejor omitirla.&lt;/p&gt;&lt;p&gt;Cuando una FEATURE consulta una tabla, la muestra debajo de su línea. Lo que se escribe allí viaja con el kit, e install.sh lo convierte en el mapa de sendmail. Las líneas que el equipo ya tiene en ese archivo se conservan.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>… and %1 more.</source>
        <translation>… y %1 más.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Elemento %1: %2</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Soltar para abrir «%1»</translation>
    </message>
    <message>
        <source>One file at a time: drop answers (.json), an .mc or a .cf.</source>
        <translation>Los archivos, de uno en uno: soltar respuestas (.json), un .mc o un .cf.</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the file.</source>
        <translation>Eso no está en esta máquina: guardarlo aquí y soltar después el archivo.</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a file with answers (.json), an .mc or a .cf, or the folder of a bundle.</source>
        <translation>En ese directorio no hay respuestas: soltar un archivo de respuestas (.json), un .mc o un .cf, o el directorio de un kit.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show line %1 of %2</source>
        <translation>Mostrar la línea %1 de %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>Cerrar las observaciones</translation>
    </message>
    <message>
        <source>Nothing to warn about.</source>
        <translation>Nada que advertir.</translation>
    </message>
    <message>
        <source>There is nothing to say before the answers are complete.</source>
        <translation>No hay nada que decir hasta que las respuestas estén completas.</translation>
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
        <translation>sin árbol cf</translation>
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
        <translation>‹ A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Siguiente ›</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Shows or hides what there is to know about these answers</source>
        <translation>Muestra u oculta lo que conviene saber de estas respuestas</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>To the next field or button; with the shift key, back</source>
        <translation>Al campo o botón siguiente; con la tecla Mayús, al anterior</translation>
    </message>
    <message>
        <source>%1 and a letter</source>
        <comment>%1 is the Alt key</comment>
        <translation>%1 y una letra</translation>
    </message>
    <message>
        <source>To the field, button or menu with that letter underlined</source>
        <translation>Al campo, botón o menú que tenga esa letra subrayada</translation>
    </message>
    <message>
        <source>In a field: on to the next step</source>
        <translation>En un campo: al paso siguiente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>De un paso a otro</translation>
    </message>
    <message>
        <source>Moving around</source>
        <translation>Moverse por la ventana</translation>
    </message>
</context>
<context>
    <name>HostFile</name>
    <message>
        <source>“%1” is empty: there is nothing to open.</source>
        <translation>«%1» está vacío: no hay nada que abrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it is a binary file, not text.</source>
        <translation>«%1» no se puede usar: es un archivo binario, no texto.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it holds neither answers nor an .mc or .cf file.</source>
        <translation>«%1» no se puede usar: no contiene respuestas ni es un archivo .mc o .cf.</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>No hay permiso para leer «%1».</translation>
    </message>
    <message>
        <source>There is no sendmail.mc and no sendmail.cf in %1.</source>
        <translation>En %1 no hay ningún sendmail.mc ni sendmail.cf.</translation>
    </message>
    <message>
        <source>Not UTF-8: shown as Latin-1.</source>
        <translation>No es UTF-8: se muestra como Latin-1.</translation>
    </message>
    <message>
        <source>Its lines end in CR LF.</source>
        <translation>Sus líneas acaban en CR LF.</translation>
    </message>
    <message>
        <source>Its last line has no end.</source>
        <translation>A su última línea le falta el final.</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Which host is it?</source>
        <translation>¿Qué equipo es?</translation>
    </message>
    <message>
        <source>Its name stands in every message that it sends; its platform decides where the files go.</source>
        <translation>Su nombre figura en cada mensaje que envía; su plataforma decide dónde van los archivos.</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Los archivos</translation>
    </message>
    <message>
        <source>A &amp;comment on each line&apos;s purpose</source>
        <translation>Un &amp;comentario sobre el propósito de cada línea</translation>
    </message>
    <message>
        <source>Comments start with dnl and never reach the .cf.</source>
        <translation>Los comentarios empiezan por dnl y nunca llegan al .cf.</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>No&amp;mbre del equipo</translation>
    </message>
    <message>
        <source>The full name, with its domain. A name without a dot makes sendmail wait a minute at each start.</source>
        <translation>El nombre completo, con su dominio. Con un nombre sin punto, sendmail espera un minuto en cada arranque.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>Configuration in %1, aliases in %2.</source>
        <translation>Configuración en %1, alias en %2.</translation>
    </message>
    <message>
        <source>sendmail &amp;release on the host</source>
        <translation>Ve&amp;rsión de sendmail en el equipo</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Name, platform, release&lt;/h3&gt;&lt;p&gt;sendmail introduces itself to other hosts under this name, and adds it to every address that has no domain: cron&apos;s mail to root becomes mail to root at this host. The masquerade domain replaces it where people would reply to it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;platform&lt;/b&gt; decides the OSTYPE line, the folders of the queues, and how the files are rebuilt.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;release&lt;/b&gt; decides which lines can be written at all: DAEMON_OPTIONS came with 8.10, the separate submission program with 8.12. A preview for another release than that of the installed cf tree is an approximation and says so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nombre, plataforma, versión&lt;/h3&gt;&lt;p&gt;Con este nombre se presenta sendmail a otros equipos, y lo añade a toda dirección que no tiene dominio: el correo de cron para root pasa a ser correo para root en este equipo. El dominio de enmascaramiento lo sustituye allí donde alguien respondería.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;plataforma&lt;/b&gt; decide la línea OSTYPE, los directorios de las colas y cómo se regeneran los archivos.&lt;/p&gt;&lt;p&gt;La &lt;b&gt;versión&lt;/b&gt; decide qué líneas se pueden escribir: DAEMON_OPTIONS llegó con la 8.10; el programa de envío separado, con la 8.12. Una vista previa para una versión distinta de la del árbol cf instalado es una aproximación, y así lo indica.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Type “sendmail -d0.1 -bv root” on the host to see it. Any 8.18.x counts as 8.18.</source>
        <translation>Para verla, ejecutar en el equipo «sendmail -d0.1 -bv root». Cualquier 8.18.x cuenta como 8.18.</translation>
    </message>
</context>
<context>
    <name>LastAnswers</name>
    <message>
        <source>The answers of the last time could not be read, so this starts afresh.</source>
        <translation>No se pudieron leer las respuestas de la última vez, así que se empieza de nuevo.</translation>
    </message>
    <message>
        <source>The file was kept as “%1”.</source>
        <translation>El archivo se ha conservado como «%1».</translation>
    </message>
    <message>
        <source>The answers cannot be kept for the next start.</source>
        <translation>No se pueden conservar las respuestas para el próximo inicio.</translation>
    </message>
    <message>
        <source>Another window keeps the answers of the last time; these are new ones.</source>
        <translation>Otra ventana guarda las respuestas de la última vez; estas son nuevas.</translation>
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
        <translation>un temporizador de systemd</translation>
    </message>
    <message>
        <source>Who may connect to it?</source>
        <translation>¿Quién puede conectarse?</translation>
    </message>
    <message>
        <source>Sending needs no listening daemon. What does not listen cannot be attacked.</source>
        <translation>Para enviar no hace falta un demonio que escuche. Lo que no escucha no se puede atacar.</translation>
    </message>
    <message>
        <source>N&amp;obody: no daemon runs</source>
        <translation>&amp;Nadie: sin demonio</translation>
    </message>
    <message>
        <source>Programs on the host hand mail to the submission program, which passes it to the relay itself.</source>
        <translation>Los programas del equipo entregan el correo al programa de envío, que lo pasa directamente al relay.</translation>
    </message>
    <message>
        <source>&amp;Programs on this host</source>
        <translation>Los &amp;programas de este equipo</translation>
    </message>
    <message>
        <source>The daemon listens on 127.0.0.1 alone. For programs that speak SMTP instead of calling sendmail.</source>
        <translation>El demonio escucha solo en 127.0.0.1. Para programas que hablan SMTP en vez de llamar a sendmail.</translation>
    </message>
    <message>
        <source>The ne&amp;twork</source>
        <translation>La r&amp;ed</translation>
    </message>
    <message>
        <source>The daemon listens on every address of the host. Only for a host that others send mail to.</source>
        <translation>El demonio escucha en todas las direcciones del equipo. Solo para un equipo al que otros envían correo.</translation>
    </message>
    <message>
        <source>On IPv&amp;6 as well</source>
        <translation>También por IPv&amp;6</translation>
    </message>
    <message>
        <source>Leave it off where IPv6 is switched off: the daemon would come up late.</source>
        <translation>Conviene dejarlo sin marcar donde IPv6 está desactivado: el demonio tardaría en estar disponible.</translation>
    </message>
    <message>
        <source>Port &amp;587 as well</source>
        <translation>También en el puerto &amp;587</translation>
    </message>
    <message>
        <source>Mail programs hand in new mail there. sendmail opens it on every address unless it is told not to.</source>
        <translation>Allí entregan los programas de correo los mensajes nuevos. sendmail lo abre en todas las direcciones si no se le dice lo contrario.</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>El correo que espera</translation>
    </message>
    <message>
        <source>When the relay is out of reach, mail stays in the queue until something sends it again.</source>
        <translation>Cuando el relay no está accesible, el correo queda en la cola hasta que algo lo vuelva a enviar.</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>&amp;Send the queue every</source>
        <translation>Vaciar la &amp;cola cada</translation>
    </message>
    <message>
        <source>The minute comes from the host&apos;s name, so that a thousand hosts do not knock at once.</source>
        <translation>El minuto se deriva del nombre del equipo, para que mil equipos no llamen a la vez.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Two doors that open by themselves&lt;/h3&gt;&lt;p&gt;sendmail&apos;s default is to listen on port 25 and on port 587, on every address of the host. A line that ties port 25 to the loopback address leaves 587 open to the network: it takes a line of its own to close it. The files here close what was not asked for.&lt;/p&gt;&lt;p&gt;Bound to the loopback address, a daemon is out of reach of the network, but not of somebody who has got hold of an account on this host. So it runs only where something needs it: aliases of the host&apos;s own, or programs that speak SMTP.&lt;/p&gt;&lt;p&gt;The queue needs a runner of its own when no daemon runs. Without one, a message that the relay refused for a minute stays for ever.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dos puertas que se abren solas&lt;/h3&gt;&lt;p&gt;De forma predeterminada, sendmail escucha en los puertos 25 y 587 de todas las direcciones del equipo. Una línea que ata el puerto 25 a la dirección de bucle local (loopback) deja el 587 abierto a la red: cerrarlo exige una línea propia. Estos archivos cierran lo que no se ha pedido.&lt;/p&gt;&lt;p&gt;Atado a la dirección de bucle local, un demonio queda fuera del alcance de la red, pero no de quien se ha hecho con una cuenta en este equipo. Por eso solo funciona donde algo lo necesita: los alias del propio equipo, o programas que hablan SMTP.&lt;/p&gt;&lt;p&gt;Si no hay demonio en marcha, hace falta algo que vacíe la cola. De lo contrario, un mensaje que el relay rechazó durante un minuto se queda en ella para siempre.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A daemon looks up the aliases of this host. Nobody else needs to reach it.</source>
        <translation>Un demonio consulta los alias de este equipo. Nadie más necesita alcanzarlo.</translation>
    </message>
    <message>
        <source>Other hosts bring their mail to a daemon. Open no more than they need.</source>
        <translation>Otros equipos entregan su correo a un demonio. No abra más de lo que necesitan.</translation>
    </message>
    <message>
        <source>&amp;Queue runner</source>
        <translation>Vacia&amp;do de la cola</translation>
    </message>
    <message>
        <source>With the lines that you added, nothing listens.</source>
        <translation>Con las líneas añadidas, no hay nada a la escucha.</translation>
    </message>
    <message>
        <source>With the lines that you added, the daemon listens on %1.</source>
        <translation>Con las líneas añadidas, el demonio escucha en %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Questions or preview</source>
        <translation>Preguntas o vista previa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Sendmail Wizard</source>
        <translation>Sendmail Wizard</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>espera una respuesta</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>contiene un error</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Folder of the &amp;cf tree…</source>
        <translation>Directorio del árbol &amp;cf…</translation>
    </message>
    <message>
        <source>Use the &amp;usual folders</source>
        <translation>Usar los directorios &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Sendmail Wizard</source>
        <translation>&amp;Acerca de Sendmail Wizard</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Respuestas (*.json)</translation>
    </message>
    <message>
        <source>Save answers as</source>
        <translation>Guardar respuestas como</translation>
    </message>
    <message>
        <source>The folder of sendmail&apos;s cf tree: the one with m4, feature and mailer in it</source>
        <translation>El directorio del árbol cf de sendmail: el que contiene m4, feature y mailer</translation>
    </message>
    <message>
        <source>About Sendmail Wizard</source>
        <translation>Acerca de Sendmail Wizard</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Writes and explains sendmail configurations.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Escribe y explica configuraciones de sendmail.&lt;/p&gt;&lt;p&gt;Software libre bajo la licencia MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;New answers</source>
        <translation>&amp;Nuevas respuestas</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation>&amp;Guardar respuestas</translation>
    </message>
    <message>
        <source>Save answers &amp;as…</source>
        <translation>Guardar respuestas &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Print the file in view…</source>
        <translation>&amp;Imprimir el archivo visible…</translation>
    </message>
    <message>
        <source>These are new answers.</source>
        <translation>Estas respuestas son nuevas.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>«%1» está abierto.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It was taken off the list of recent files.</source>
        <translation>«%1» ya no está ahí. Se ha quitado de la lista de archivos recientes.</translation>
    </message>
    <message>
        <source>The answers from before were in no file: %1 brings them back.</source>
        <translation>Las respuestas anteriores no estaban en ningún archivo: %1 las recupera.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
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
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>To the &amp;explanation</source>
        <translation>Ir a la &amp;explicación</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Choose what this host is for and answer step by step: the files at the right follow every key, and nothing touches this machine. Your answers are kept by themselves, so closing the window loses nothing.</source>
        <translation>Basta con elegir para qué sirve este equipo y responder paso a paso: los archivos de la derecha cambian con cada tecla, y nada afecta a esta máquina. Las respuestas se conservan solas, así que al cerrar la ventana no se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ed&amp;ición</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Copy the file in view</source>
        <translation>&amp;Copiar el archivo visible</translation>
    </message>
    <message>
        <source>&amp;Find in the file…</source>
        <translation>&amp;Buscar en el archivo…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Com&amp;parar con</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;archivo…</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Respuestas anteriores</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Comparar %1 con</translation>
    </message>
    <message>
        <source>your answers of %1</source>
        <translation>las respuestas anteriores (%1)</translation>
    </message>
    <message>
        <source>With these answers there was no %1.</source>
        <translation>Con estas respuestas no había %1.</translation>
    </message>
    <message>
        <source>There is nothing to print: %1 has no text.</source>
        <translation>No hay nada que imprimir: %1 no tiene texto.</translation>
    </message>
    <message>
        <source>The printer does not take anything.</source>
        <translation>La impresora no acepta nada.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened here.</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saved as “%1”. What stood in it is kept as “%2”.</source>
        <translation>Guardado como «%1». Lo que contenía se conserva como «%2».</translation>
    </message>
    <message>
        <source>Answers and configurations (*.json *.mc *.cf)</source>
        <translation>Respuestas y configuraciones (*.json *.mc *.cf)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration</source>
        <translation>Abrir la configuración de este e&amp;quipo</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (no permission)</source>
        <translation>Abrir la configuración de este e&amp;quipo (sin permiso)</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (there is none)</source>
        <translation>Abrir la configuración de este e&amp;quipo (no hay ninguna)</translation>
    </message>
    <message>
        <source>“%1” is open, and “%2” beside it.</source>
        <translation>«%1» está abierto, y «%2» junto a él.</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <comment>a file</comment>
        <translation>Guardar %1 como</translation>
    </message>
    <message>
        <source>Sources of sendmail’s configuration (*.mc)</source>
        <translation>Fuentes de la configuración de sendmail (*.mc)</translation>
    </message>
    <message>
        <source>Saved as “%1”: the bytes that were opened.</source>
        <translation>Guardado como «%1»: los mismos bytes que se abrieron.</translation>
    </message>
    <message>
        <source>Saved as “%1”. sendmail goes on with its old .cf until that is made anew.</source>
        <translation>Guardado como «%1». sendmail sigue con su .cf antiguo hasta que este se regenere.</translation>
    </message>
</context>
<context>
    <name>MasqueradePage</name>
    <message>
        <source>Which name does mail go under?</source>
        <translation>¿Con qué nombre sale el correo?</translation>
    </message>
    <message>
        <source>Masquerading puts one domain in place of the host&apos;s own name, so that replies and bounces arrive.</source>
        <translation>El enmascaramiento pone un dominio en lugar del nombre propio del equipo, para que lleguen las respuestas y los rebotes.</translation>
    </message>
    <message>
        <source>Masquerade &amp;domain</source>
        <translation>&amp;Dominio de enmascaramiento</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives.</source>
        <translation>Un dominio cuyo correo recibe alguien.</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives. Empty: mail goes under the host&apos;s own name.</source>
        <translation>Un dominio cuyo correo recibe alguien. Vacío: el correo sale con el nombre propio del equipo.</translation>
    </message>
    <message>
        <source>Where the domain is put</source>
        <translation>Dónde se pone el dominio</translation>
    </message>
    <message>
        <source>The address that bounces go to. Without it, they go to the host&apos;s own name.</source>
        <translation>La dirección a la que van los rebotes. Si no se marca, van al nombre propio del equipo.</translation>
    </message>
    <message>
        <source>In re&amp;cipients too</source>
        <translation>También en los destinata&amp;rios</translation>
    </message>
    <message>
        <source>To: and Cc: in the message&apos;s head. Without it, “reply to all” reaches the host&apos;s own name.</source>
        <translation>To: y Cc: en la cabecera del mensaje. Si no se marca, «responder a todos» llega al nombre propio del equipo.</translation>
    </message>
    <message>
        <source>&amp;Always add the domain</source>
        <translation>Añadir siempre el do&amp;minio</translation>
    </message>
    <message>
        <source>In mail that is delivered on this very host as well, where a bare “root” would stay bare.</source>
        <translation>También en el correo que se entrega en este mismo equipo, donde un «root» a secas se quedaría tal cual.</translation>
    </message>
    <message>
        <source>Exceptions and further domains</source>
        <translation>Excepciones y otros dominios</translation>
    </message>
    <message>
        <source>Exposed &amp;users</source>
        <translation>&amp;Usuarios expuestos</translation>
    </message>
    <message>
        <source>One on each line. Their mail keeps the host&apos;s own name, so that one sees where it came from.</source>
        <translation>Uno por línea. Su correo conserva el nombre propio del equipo, para que se vea de dónde vino.</translation>
    </message>
    <message>
        <source>Further d&amp;omains to rewrite</source>
        <translation>Otros domi&amp;nios que reescribir</translation>
    </message>
    <message>
        <source>One on each line. Addresses in these domains get the masquerade domain as well.</source>
        <translation>Uno por línea. Las direcciones de estos dominios también reciben el dominio de enmascaramiento.</translation>
    </message>
    <message>
        <source>Hosts belo&amp;w these domains as well</source>
        <translation>También los e&amp;quipos por debajo de estos dominios</translation>
    </message>
    <message>
        <source>user@web01.example.com is rewritten too when example.com is among them.</source>
        <translation>Si example.com está entre ellos, también se reescribe user@web01.example.com.</translation>
    </message>
    <message>
        <source>In the envelope &amp;too</source>
        <translation>También en el s&amp;obre</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One name for many hosts&lt;/h3&gt;&lt;p&gt;A message from root@web01.example.com can be answered only if web01 takes mail. Most hosts do not. Masquerading rewrites the sender to root@example.com, which somebody reads.&lt;/p&gt;&lt;p&gt;A message has two senders: the From: line, which people answer, and the envelope, which bounces go to. Both need the domain, or half of what comes back is lost. A bare recipient such as root needs it as well, or the relay sends the message right back to this host.&lt;/p&gt;&lt;p&gt;It also hides which host spoke. The Received: lines and the Message-ID still say so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Un solo nombre para muchos equipos&lt;/h3&gt;&lt;p&gt;A un mensaje de root@web01.example.com solo se puede responder si web01 recibe correo. La mayoría de los equipos no lo hace. El enmascaramiento reescribe el remitente como root@example.com, que alguien lee.&lt;/p&gt;&lt;p&gt;Un mensaje tiene dos remitentes: la línea From:, a la que responden las personas, y el sobre, al que van los rebotes. Ambos necesitan el dominio; si no, se pierde la mitad de lo que vuelve. También lo necesita un destinatario sin dominio como root; si no, el relay devuelve el mensaje directamente a este equipo.&lt;/p&gt;&lt;p&gt;También oculta qué equipo habló. Las líneas Received: y el Message-ID lo siguen diciendo.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>OpenedExplanation</name>
    <message>
        <source>Of %1 itself nothing is known here.</source>
        <translation>Del propio %1 no se sabe nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is known of this directive. It is kept as it is, and m4 decides what it does.</source>
        <translation>De esta directiva no se sabe nada. Se conserva tal cual, y m4 decide lo que hace.</translation>
    </message>
    <message>
        <source>The line goes into the .cf as it stands, into the part that %1 begins.</source>
        <translation>La línea pasa al .cf tal cual, a la parte que empieza con %1.</translation>
    </message>
    <message>
        <source>The line stands behind divert(-1): nothing of it reaches the .cf.</source>
        <translation>La línea está detrás de divert(-1): nada de ella llega al .cf.</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>Es una nota para personas. Nada de ella llega al .cf.</translation>
    </message>
    <message>
        <source>An empty line. Without dnl it would show up as one in the .cf.</source>
        <translation>Una línea vacía. Sin dnl aparecería también vacía en el .cf.</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and does not close before the end of the file. m4 refuses such a file.</source>
        <translation>Aquí se abre una cita o un paréntesis que no se cierra antes del final del archivo. m4 rechaza un archivo así.</translation>
    </message>
    <message>
        <source>Unknown text</source>
        <translation>Texto desconocido</translation>
    </message>
    <message>
        <source>This is no directive. m4 copies it into the .cf as it stands.</source>
        <translation>Esto no es ninguna directiva. m4 lo copia en el .cf tal cual.</translation>
    </message>
</context>
<context>
    <name>OpenedFiles</name>
    <message>
        <source>Opened %1</source>
        <comment>tab of a file</comment>
        <translation>%1 abierto</translation>
    </message>
    <message>
        <source>%1, with the repair made here.</source>
        <comment>a file</comment>
        <translation>%1, con la corrección hecha aquí.</translation>
    </message>
    <message>
        <source>%1, as it was opened.</source>
        <comment>a file</comment>
        <translation>%1, tal como se abrió.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: nothing in it can be read as a directive of sendmail.</source>
        <translation>«%1» no se puede usar: nada de lo que contiene se puede leer como una directiva de sendmail.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it has more directives than any configuration.</source>
        <translation>«%1» no se puede usar: tiene más directivas que cualquier configuración.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What this host has</source>
        <translation>Lo que tiene este equipo</translation>
    </message>
    <message>
        <source>Read from the file, and nothing else: it stays as it is until you save it.</source>
        <translation>Solo se lee el archivo, nada más: queda como está hasta que se guarde.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a file that is open</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The answers stay.</source>
        <translation>Las respuestas se quedan.</translation>
    </message>
    <message>
        <source>The kernel of this machine cannot keep m4 to the files that it may read (it has no Landlock). Commands are taken out of m4 all the same.</source>
        <translation>El núcleo de esta máquina no puede limitar m4 a los archivos que tiene permitido leer (no tiene Landlock). De todos modos, se retiran de m4 los comandos.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>There is nothing to warn about.</source>
        <translation>No hay nada que advertir.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A .cf that is there&lt;/h3&gt;&lt;p&gt;Each line of it is explained here: put the cursor into it in its tab.&lt;/p&gt;&lt;p&gt;A .cf is the end of the way: m4 has made it of an .mc, and which directives those were cannot be told from it with certainty. So it changes no answer. To change this host, open its .mc, or answer the questions and compare what they make with this file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Un .cf ya existente&lt;/h3&gt;&lt;p&gt;Aquí se explica cada una de sus líneas: basta con poner el cursor en ella, en su pestaña.&lt;/p&gt;&lt;p&gt;Un .cf es el final del camino: m4 lo ha generado a partir de un .mc, y a partir de él no se puede saber con certeza qué directivas eran. Por eso no cambia ninguna respuesta. Para cambiar este equipo, conviene abrir su .mc, o responder a las preguntas y comparar con este archivo lo que se obtiene.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A configuration that is there&lt;/h3&gt;&lt;p&gt;The .mc was read without m4: directives that an answer stands for became answers, the others are kept as additional lines. What both make together is the same .cf, unless a line below says otherwise.&lt;/p&gt;&lt;p&gt;As long as no answer changes, saving writes the very bytes that were opened. After a change, it writes the text that the preview shows: in the wizard&apos;s order, with the wizard&apos;s comments.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Una configuración ya existente&lt;/h3&gt;&lt;p&gt;El .mc se ha leído sin m4: las directivas que corresponden a una respuesta se han convertido en respuestas; las demás se conservan como líneas adicionales. Lo que resulta de ambos es el mismo .cf, salvo que una línea de más abajo diga lo contrario.&lt;/p&gt;&lt;p&gt;Mientras no cambie ninguna respuesta, al guardar se escriben exactamente los bytes que se abrieron. Después de un cambio, se escribe el texto que muestra la vista previa: en el orden del asistente y con sus comentarios.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the submission program, which every local mail goes through first</source>
        <translation>el programa de envío, por el que pasa primero todo el correo local</translation>
    </message>
    <message>
        <source>the daemon of a null client</source>
        <translation>el demonio de un cliente nulo</translation>
    </message>
    <message>
        <source>the daemon</source>
        <translation>el demonio</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a .cf is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>no lo dice</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Built by</source>
        <comment>a user, a host and a date follow</comment>
        <translation>Generado por</translation>
    </message>
    <message>
        <source>With the cf tree</source>
        <translation>Con el árbol cf</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>Comparar con el archivo</translation>
    </message>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 está trabajando…</translation>
    </message>
    <message>
        <source>m4 makes nothing of %1 beside it.</source>
        <comment>a file</comment>
        <translation>m4 no genera nada a partir de %1, que está junto a él.</translation>
    </message>
    <message>
        <source>This is what m4 makes of %1 beside it.</source>
        <comment>a file</comment>
        <translation>Esto es lo que m4 genera a partir de %1, que está junto a él.</translation>
    </message>
    <message>
        <source>And the answers?</source>
        <translation>¿Y las respuestas?</translation>
    </message>
    <message>
        <source>Answers cannot be read from a .cf. Those that are there stay as they were.</source>
        <translation>De un .cf no se pueden leer respuestas. Las que ya hay quedan como estaban.</translation>
    </message>
    <message>
        <source>Open the .mc that it was made of. Where that is lost, answer the questions and compare what they make with this file, until nothing is left that matters.</source>
        <translation>Conviene abrir el .mc del que se generó. Si se ha perdido, responder a las preguntas y comparar con este archivo lo que se obtiene, hasta que no quede ninguna diferencia importante.</translation>
    </message>
    <message>
        <source>Beside it lies %1, from which they can be read.</source>
        <comment>a file</comment>
        <translation>Junto a él está %1, del que se pueden leer.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>No hay nada a la escucha.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 beside it is what m4 makes of it.</source>
        <comment>a file</comment>
        <translation>%1, que está junto a él, es lo que m4 genera a partir de él.</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Guardar %1…</translation>
    </message>
    <message>
        <source>Compare %1 with the file</source>
        <translation>Comparar %1 con el archivo</translation>
    </message>
    <message>
        <source>Nothing is changed: saving writes the same bytes.</source>
        <translation>No ha cambiado nada: al guardar se escriben los mismos bytes.</translation>
    </message>
    <message>
        <source>A repair was made in its text: saving writes that, and leaves every other byte as it was.</source>
        <translation>En su texto se ha hecho una corrección: al guardar se escribe, y todos los demás bytes quedan como estaban.</translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>Deshacer la corrección</translation>
    </message>
    <message>
        <source>The answers have changed: saving writes the text that the preview shows, in the wizard’s order and with its comments.</source>
        <translation>Las respuestas han cambiado: al guardar se escribe el texto que muestra la vista previa, en el orden del asistente y con sus comentarios.</translation>
    </message>
    <message>
        <source>The answers have changed and are not complete, so there is no text to save.</source>
        <translation>Las respuestas han cambiado y no están completas, así que no hay texto que guardar.</translation>
    </message>
    <message>
        <source>What became of the lines</source>
        <translation>Qué ha sido de las líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n directives became answers.</source>
        <translation>
            <numerusform>%n directiva se ha convertido en respuesta.</numerusform>
            <numerusform>%n directivas se han convertido en respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives or texts that no answer stands for are kept, as additional lines.</source>
        <translation>
            <numerusform>%n directiva o texto sin respuesta que le corresponda se conserva como línea adicional.</numerusform>
            <numerusform>%n directivas o textos sin respuesta que les corresponda se conservan como líneas adicionales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that these answers would call for are left out, as in the file.</source>
        <translation>
            <numerusform>%n línea que pedirían estas respuestas se omite, como en el archivo.</numerusform>
            <numerusform>%n líneas que pedirían estas respuestas se omiten, como en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the page “%1”</source>
        <translation>Mostrarlas en la página «%1»</translation>
    </message>
    <message>
        <source>Not taken into the answers; the file itself keeps it until other answers are saved into it:</source>
        <translation>No pasa a las respuestas; el propio archivo lo conserva hasta que se guarden en él otras respuestas:</translation>
    </message>
    <message>
        <source>What the wizard would do differently</source>
        <translation>Lo que el asistente haría de otro modo</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what would be different</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>Hacer este cambio</translation>
    </message>
    <message>
        <source>Make this change: %1</source>
        <translation>Hacer este cambio: %1</translation>
    </message>
    <message>
        <source>Happens by itself as soon as the wizard’s text is saved.</source>
        <translation>Ocurre por sí solo en cuanto se guarda el texto del asistente.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Always on for a null client: FEATURE(nullclient) turns it on by itself.</source>
        <translation>Siempre activo en un cliente nulo: FEATURE(nullclient) lo activa por sí solo.</translation>
    </message>
    <message>
        <source>sendmail %1 does not have this yet.</source>
        <translation>sendmail %1 aún no lo tiene.</translation>
    </message>
    <message>
        <source>No effect on a null client: it changes only what is delivered on the host itself.</source>
        <translation>Sin efecto en un cliente nulo: solo cambia lo que se entrega en el propio equipo.</translation>
    </message>
    <message>
        <source>Needs a relay to send them to.</source>
        <translation>Hace falta un relay al que enviarlos.</translation>
    </message>
    <message>
        <source>Without a daemon nothing listens.</source>
        <translation>Sin demonio no hay nada a la escucha.</translation>
    </message>
    <message>
        <source>Needs a masquerade domain.</source>
        <translation>Hace falta un dominio de enmascaramiento.</translation>
    </message>
    <message>
        <source>Only a login has a user name.</source>
        <translation>El nombre de usuario solo sirve para iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the files</source>
        <translation>Vista previa de los archivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n línea cambiada</numerusform>
            <numerusform>%n líneas cambiadas</numerusform>
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
        <translation>La vista previa espera la respuesta «%1».</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own, so there is no submit.cf. It came with 8.12. Here sendmail.cf serves programs on the host as well.</source>
        <translation>sendmail %1 no tiene un programa de envío propio, así que no hay submit.cf. Llegó con la 8.12. Aquí sendmail.cf sirve también a los programas del equipo.</translation>
    </message>
    <message>
        <source>sendmail&apos;s cf tree is not on this machine, so m4 has nothing to make a .cf of. The .mc files are complete without it, and the bundle can be exported: the host builds its own .cf.</source>
        <translation>El árbol cf de sendmail no está en esta máquina, así que m4 no tiene con qué generar un .cf. Los archivos .mc están completos sin él y el kit se puede exportar: el equipo genera su propio .cf.</translation>
    </message>
    <message>
        <source>To see the .cf here, install it:</source>
        <translation>Para ver el .cf aquí, instalarlo:</translation>
    </message>
    <message>
        <source>Folders that were tried:</source>
        <translation>Directorios probados:</translation>
    </message>
    <message>
        <source>m4 took longer than %1 seconds and was stopped.</source>
        <translation>m4 tardó más de %1 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>m4 could not make a .cf of it. It said:</source>
        <translation>m4 no pudo generar un .cf con esto. Su mensaje:</translation>
    </message>
    <message>
        <source>Made from your answers for sendmail %1 on %2.</source>
        <translation>Generado con las respuestas dadas, para sendmail %1 en %2.</translation>
    </message>
    <message>
        <source>An approximation: real m4 output, but of the cf tree %1 in %2, and the host has sendmail %3. The host builds its own.</source>
        <translation>Una aproximación: salida real de m4, pero del árbol cf %1 de %2, y el equipo tiene sendmail %3. El equipo genera el suyo.</translation>
    </message>
    <message>
        <source>Real m4 output of the cf tree %1 in %2.</source>
        <translation>Salida real de m4 con el árbol cf %1 de %2.</translation>
    </message>
    <message>
        <source>Merged into the host&apos;s %1, between two marker lines.</source>
        <translation>Se inserta en %1 del equipo, entre dos líneas de marca.</translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>Lo que lee install.sh, el script del kit. El script en sí es el mismo en todos los kits.</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>Vacía la cola en el equipo; lo instala install.sh.</translation>
    </message>
    <message>
        <source>A template for %1/authinfo, mode 0600. The password is filled in on the host; the wizard never knows it.</source>
        <translation>Una plantilla para %1/authinfo, modo 0600. La contraseña se rellena en el equipo; el asistente no la conoce nunca.</translation>
    </message>
    <message>
        <source>This system has no Landlock to shut m4 in: lines of your own could read other files.</source>
        <translation>Este sistema no tiene Landlock para confinar m4: las líneas propias podrían leer otros archivos.</translation>
    </message>
    <message>
        <source>Merged into %1/%2 on the host, between two marker lines.</source>
        <comment>folder, file</comment>
        <translation>Se inserta en %1/%2 del equipo, entre dos líneas de marca.</translation>
    </message>
    <message>
        <source>install.sh makes sendmail’s map of it, of the type %1.</source>
        <translation>install.sh lo convierte en el mapa de sendmail, de tipo %1.</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>Aún no se ha abierto ni guardado ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>Connects to the address %1 on port %2.</source>
        <translation>Se conecta a la dirección %1, puerto %2.</translation>
    </message>
    <message>
        <source>Connects to the host %1 itself on port %2, whatever its MX records say.</source>
        <translation>Se conecta al propio equipo %1, puerto %2, digan lo que digan sus registros MX.</translation>
    </message>
    <message>
        <source>Looks up the MX records of %1, and connects to the best of them on port %2.</source>
        <translation>Consulta los registros MX de %1 y se conecta al servidor preferente, puerto %2.</translation>
    </message>
    <message>
        <source>The host that takes all mail from here.</source>
        <translation>El equipo que recoge todo el correo de aquí.</translation>
    </message>
    <message>
        <source>May stay empty: then mail goes to each recipient&apos;s own server, found through MX records.</source>
        <translation>Puede quedar vacío: entonces el correo va al servidor de cada destinatario, que se encuentra por los registros MX.</translation>
    </message>
    <message>
        <source>Where does mail go?</source>
        <translation>¿Adónde va el correo?</translation>
    </message>
    <message>
        <source>The relay, or smart host, takes what this host sends and sees to its delivery.</source>
        <translation>El relay, o smart host, recoge lo que envía este equipo y se ocupa de entregarlo.</translation>
    </message>
    <message>
        <source>How it may be written</source>
        <translation>Formas de escribirlo</translation>
    </message>
    <message>
        <source>A name: sendmail looks up its MX records first.</source>
        <translation>Un nombre: sendmail consulta primero sus registros MX.</translation>
    </message>
    <message>
        <source>In brackets: that very host, no MX look-up. For hosts without DNS.</source>
        <translation>Entre corchetes: ese mismo equipo, sin consulta MX. Para equipos sin DNS.</translation>
    </message>
    <message>
        <source>With a port, with or without brackets.</source>
        <translation>Con un puerto, con o sin corchetes.</translation>
    </message>
    <message>
        <source>An IPv4 address; it always stands in brackets.</source>
        <translation>Una dirección IPv4; va siempre entre corchetes.</translation>
    </message>
    <message>
        <source>An IPv6 address, the same.</source>
        <translation>Una dirección IPv6; también entre corchetes.</translation>
    </message>
    <message>
        <source>Names without an &amp;alias go to the relay</source>
        <translation>Los nombres sin a&amp;lias van al relay</translation>
    </message>
    <message>
        <source>On: mail to a user of this host without an alias goes to the relay. Off: it stays in a mailbox here.</source>
        <translation>El correo para un usuario de este equipo sin alias va al relay. Si no se marca, se queda en un buzón de aquí.</translation>
    </message>
    <message>
        <source>&amp;Relay host</source>
        <translation>Equipo &amp;relay</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why brackets matter&lt;/h3&gt;&lt;p&gt;A relay&apos;s name usually has no MX record, and then both forms do the same. Where it has one, the plain name sends mail to whatever host the record points to, which may be the public entrance with its spam filter. Brackets switch the look-up off.&lt;/p&gt;&lt;p&gt;A relay that is one of the host&apos;s own names would be passed over without a word: sendmail then delivers locally. So it is refused here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Por qué importan los corchetes&lt;/h3&gt;&lt;p&gt;El nombre de un relay no suele tener registro MX, y entonces ambas formas hacen lo mismo. Si lo tiene, el nombre a secas envía el correo al equipo que indique el registro, que puede ser la entrada pública con su filtro antispam. Los corchetes desactivan la consulta.&lt;/p&gt;&lt;p&gt;Un relay que fuera uno de los nombres propios del equipo se pasaría por alto sin ningún aviso: sendmail entregaría entonces localmente. Por eso aquí se rechaza.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the two prove who they are</source>
        <translation>Cómo acreditan ambos quiénes son</translation>
    </message>
    <message>
        <source>Encrypted &amp;if the relay offers it</source>
        <translation>Cifrado si el relay lo &amp;ofrece</translation>
    </message>
    <message>
        <source>What sendmail does by itself. Nobody checks who answers: enough inside your own network.</source>
        <translation>Lo que hace sendmail por sí mismo. Nadie comprueba quién responde: suficiente dentro de la propia red.</translation>
    </message>
    <message>
        <source>Encrypted, and the relay &amp;proves its name</source>
        <translation>Cifrado, y el relay acre&amp;dita su nombre</translation>
    </message>
    <message>
        <source>No mail leaves unless the relay shows a certificate for its name. Right for a way across the Internet.</source>
        <translation>No sale ningún correo si el relay no muestra un certificado para su nombre. Adecuado para un camino a través de Internet.</translation>
    </message>
    <message>
        <source>The same, and this host lo&amp;gs in</source>
        <translation>Lo mismo, y este &amp;equipo inicia sesión</translation>
    </message>
    <message>
        <source>What a provider wants: a user name and a password, on port 587.</source>
        <translation>Lo que pide un proveedor: un nombre de usuario y una contraseña, en el puerto 587.</translation>
    </message>
    <message>
        <source>Never encrypte&amp;d</source>
        <translation>&amp;Nunca cifrado</translation>
    </message>
    <message>
        <source>Only for a relay in your own network whose encryption is out of order.</source>
        <translation>Solo para un relay de la propia red cuyo cifrado esté averiado.</translation>
    </message>
    <message>
        <source>&amp;Let a daemon listen on loopback</source>
        <translation>&amp;Hacer que un demonio escuche en el bucle local</translation>
    </message>
    <message>
        <source>&amp;User name at the relay</source>
        <translation>Nombre de &amp;usuario en el relay</translation>
    </message>
    <message>
        <source>The password is not asked for here. The bundle brings a template that only root can read, and the password is filled in on the host.</source>
        <translation>Aquí no se pide la contraseña. El kit trae una plantilla que solo root puede leer, y la contraseña se rellena en el equipo.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why encryption is not enough&lt;/h3&gt;&lt;p&gt;Anybody between the two can leave out the offer of encryption, or answer in the relay&apos;s place. Only a certificate for the relay&apos;s name, signed by somebody both trust, rules that out. Without it a password is safe with nobody.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Por qué no basta el cifrado&lt;/h3&gt;&lt;p&gt;Cualquiera que esté entre los dos puede suprimir la oferta de cifrado o responder en lugar del relay. Solo lo impide un certificado para el nombre del relay, firmado por alguien en quien ambos confían. Sin él, una contraseña no está segura con nadie.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>Undo it</source>
        <translation>Deshacerlo</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What will be true on the host</source>
        <translation>Cómo quedará el equipo</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>Complete, and nothing to warn about.</source>
        <translation>Completo, y sin nada que advertir.</translation>
    </message>
    <message>
        <source>Read it as if somebody else had answered. Every answer can still be changed.</source>
        <translation>Conviene leerlo como si hubiera respondido otra persona. Todavía se puede cambiar cualquier respuesta.</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <comment>2 warnings, 1 note</comment>
        <translation>Completo: %1.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>field, what is wrong, what to do</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Before it goes out&lt;/h3&gt;&lt;p&gt;All of this is worked out from the same answers that make the files, so it says what the files do.&lt;/p&gt;&lt;p&gt;An &lt;b&gt;error&lt;/b&gt; keeps the bundle here. A &lt;b&gt;warning&lt;/b&gt; will surprise somebody one day. A &lt;b&gt;note&lt;/b&gt; is worth knowing and needs nothing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Antes de que salga&lt;/h3&gt;&lt;p&gt;Todo esto se deduce de las mismas respuestas que producen los archivos, así que dice lo que hacen los archivos.&lt;/p&gt;&lt;p&gt;Un &lt;b&gt;error&lt;/b&gt; impide que el kit salga de aquí. Una &lt;b&gt;advertencia&lt;/b&gt; sorprenderá a alguien algún día. Una &lt;b&gt;nota&lt;/b&gt; conviene conocerla y no exige nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing:</source>
        <translation>
            <numerusform>Falta %n respuesta:</numerusform>
            <numerusform>Faltan %n respuestas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleAdviceBox</name>
    <message>
        <source>Right when</source>
        <translation>Adecuado cuando</translation>
    </message>
    <message>
        <source>Spares you</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Can go wrong</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>What is this host for?</source>
        <translation>¿Para qué sirve este equipo?</translation>
    </message>
    <message>
        <source>The role decides what sendmail does with a message. Everything else follows from it.</source>
        <translation>El rol decide qué hace sendmail con un mensaje. De él se deriva todo lo demás.</translation>
    </message>
    <message>
        <source>N&amp;ull client</source>
        <translation>Cliente &amp;nulo</translation>
    </message>
    <message>
        <source>Right when another machine has the mailboxes and the aliases. The safest: by default nothing listens.</source>
        <translation>Adecuado cuando los buzones y los alias están en otro equipo. Lo más seguro: de forma predeterminada no hay nada a la escucha.</translation>
    </message>
    <message>
        <source>&amp;Local aliases</source>
        <translation>Alias &amp;locales</translation>
    </message>
    <message>
        <source>Right when /etc/aliases of this very host decides who reads root&apos;s mail, or when there is no relay.</source>
        <translation>Adecuado cuando el /etc/aliases de este mismo equipo decide quién lee el correo de root, o cuando no hay relay.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>Servidor de &amp;correo</translation>
    </message>
    <message>
        <source>Right for the one machine that the others send through. It accepts connections from the network.</source>
        <translation>Adecuado para el único equipo a través del cual envían los demás. Acepta conexiones de la red.</translation>
    </message>
    <message>
        <source>Everything that still applies is kept. These answers have no effect in this role:</source>
        <translation>Se conserva todo lo que sigue siendo aplicable. Estas respuestas no tienen efecto con este rol:</translation>
    </message>
    <message>
        <source>Choose “%1” again, and they count again.</source>
        <translation>Si se elige de nuevo «%1», vuelven a contar.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Where does mail to root go?&lt;/h3&gt;&lt;p&gt;Cron, monitoring and backups all write to root. On most hosts nobody reads that mailbox, and the role says where such a message goes instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What listens can be attacked.&lt;/b&gt; A daemon that takes connections is a way into the host, and on a host that only sends nobody needs one. Bound to the loopback address it is out of reach of the network, but not of whoever has got hold of an account on the host.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What nobody reads is lost.&lt;/b&gt; A sender such as root@web01.example.com looks harmless until somebody answers, or a message bounces. If web01 takes no mail, the relay keeps trying for days and then gives up. The masquerade domain cures that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What has to be kept in step will not be.&lt;/b&gt; Aliases on one central server are right or wrong for all. On a thousand hosts, some are always out of date. A host that passes everything on never looks at its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What waits has to be sent.&lt;/b&gt; A daemon used to flush the queue from time to time. Without one something else has to, and every bundle brings it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;¿Adónde va el correo para root?&lt;/h3&gt;&lt;p&gt;cron, la supervisión y las copias de seguridad escriben todos a root. En la mayoría de los equipos nadie lee ese buzón, y el rol dice adónde va en su lugar un mensaje así.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lo que escucha se puede atacar.&lt;/b&gt; Un demonio que acepta conexiones es una vía de entrada al equipo, y en un equipo que solo envía nadie lo necesita. Atado a la dirección de bucle local queda fuera del alcance de la red, pero no de quien se ha hecho con una cuenta en el equipo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lo que nadie lee se pierde.&lt;/b&gt; Un remitente como root@web01.example.com parece inofensivo hasta que alguien responde, o un mensaje rebota. Si web01 no recibe correo, el relay lo intenta durante días y después abandona. El dominio de enmascaramiento lo remedia.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lo que hay que mantener al día no se mantendrá.&lt;/b&gt; Los alias de un servidor central son correctos o incorrectos para todos. En mil equipos, algunos están siempre anticuados. Un equipo que lo transmite todo nunca mira los suyos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lo que espera hay que enviarlo.&lt;/b&gt; Antes un demonio vaciaba la cola de vez en cuando. Sin él debe hacerlo otra cosa, y todos los kits la traen.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>What does the mail server take?</source>
        <translation>¿Qué acepta el servidor de correo?</translation>
    </message>
    <message>
        <source>Mail for its own domains ends here. Mail for anybody else is passed on only for those you name.</source>
        <translation>El correo para sus propios dominios termina aquí. El dirigido a otros se transmite solo para quienes se indiquen.</translation>
    </message>
    <message>
        <source>&amp;Accepted domains</source>
        <translation>&amp;Dominios aceptados</translation>
    </message>
    <message>
        <source>One on each line. Their recipients are users and aliases of this host.</source>
        <translation>Uno por línea. Sus destinatarios son usuarios y alias de este equipo.</translation>
    </message>
    <message>
        <source>One on each line: a name (example.com covers the hosts below it), an address, or a network.</source>
        <translation>Uno por línea: un nombre (example.com abarca los equipos situados por debajo), una dirección o una red.</translation>
    </message>
    <message>
        <source>Names or networks?</source>
        <translation>¿Nombres o redes?</translation>
    </message>
    <message>
        <source>A client counts as example.com only if its address has a PTR record that says so. A client without one gets “550 5.7.1”, so name networks as well.</source>
        <translation>Un cliente cuenta como example.com solo si su dirección tiene un registro PTR que lo diga. El que no lo tiene recibe «550 5.7.1», así que conviene indicar también redes.</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Relaying is a matter of trust&lt;/h3&gt;&lt;p&gt;A server that passes on mail from anybody to anybody is an open relay. It is found within hours, and listed. sendmail relays for nobody until it is told to.&lt;/p&gt;&lt;p&gt;What stands under “who may send through it” becomes RELAY lines of the access map. Clients are told apart by the address that they connect from, so keep networks as narrow as they are.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Retransmitir es cuestión de confianza&lt;/h3&gt;&lt;p&gt;Un servidor que transmite correo de cualquiera a cualquiera es un relay abierto. Lo encuentran en cuestión de horas y acaba en las listas negras. sendmail no retransmite para nadie hasta que se le indica.&lt;/p&gt;&lt;p&gt;Lo que figura en «Quién puede enviar a través de este servidor» se convierte en líneas RELAY del mapa access. Los clientes se distinguen por la dirección desde la que se conectan, así que no conviene indicar redes más amplias que las reales.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Who may &amp;send through this server</source>
        <translation>Quién puede &amp;enviar a través de este servidor</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not yet: “%1”. %2</source>
        <translation>Aún no: «%1». %2</translation>
    </message>
    <message>
        <source>m4 is at work.</source>
        <translation>m4 está trabajando.</translation>
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
        <translation>nada a la escucha</translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation>solo bucle local</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>none: by MX records</source>
        <translation>ninguno: por registros MX</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A null client delivers nothing itself and accepts no mail, so it is not asked about aliases or about the domains of a mail server.</source>
        <translation>Un cliente nulo no entrega nada por sí mismo ni acepta correo, así que no se pregunta por los alias ni por los dominios de un servidor de correo.</translation>
    </message>
    <message>
        <source>This host serves no domain to others, so it is not asked what a mail server accepts.</source>
        <translation>Este equipo no atiende ningún dominio para otros, así que no se pregunta qué acepta un servidor de correo.</translation>
    </message>
    <message>
        <source>A mail server keeps the aliases that it has, so it is not asked about them.</source>
        <translation>Un servidor de correo conserva los alias que tiene, así que no se pregunta por ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>directives</comment>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Adiciones</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>Archivo abierto</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>not visited yet</source>
        <translation>aún sin visitar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Nueva fila</translation>
    </message>
    <message>
        <source>Enter, or type into the last row</source>
        <translation>Intro, o escribir en la última fila</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Lines of text: a key, a blank, a value</source>
        <translation>Líneas de texto: una clave, un espacio, un valor</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>The lines of a file, with its comments</source>
        <translation>Las líneas de un archivo, con sus comentarios</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Write the table here</source>
        <translation>Escribir aquí la tabla</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Quitar la tabla %1</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>Quitar la tabla</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Lista %1</translation>
    </message>
    <message>
        <source>Left: %1 Right: %2</source>
        <comment>columns of a table</comment>
        <translation>Izquierda: %1 Derecha: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is no table: it is larger than 1 MiB, or no text.</source>
        <translation>%1 no es una tabla: ocupa más de 1 MiB o no es texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>%n línea más es incorrecta.</numerusform>
            <numerusform>%n líneas más son incorrectas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation>Escribir aquí para añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Looked up</source>
        <comment>column of a table</comment>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column of a table</comment>
        <translation>Hallado</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>New answers</source>
        <translation>Nuevas respuestas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mail from %1 keeps that sender, so replies come back to this host’s own name.</source>
        <translation>El correo de %1 conserva ese remitente, así que las respuestas vuelven al nombre propio de este equipo.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2, so replies go there.</source>
        <translation>El correo de %1 sale como %2, así que las respuestas van allí.</translation>
    </message>
    <message>
        <source>Mail to plain “%1” is delivered to %2 on this host.</source>
        <translation>El correo dirigido a «%1» a secas se entrega a %2 en este equipo.</translation>
    </message>
    <message>
        <source>Mail to plain “%1” goes to %2.</source>
        <translation>El correo dirigido a «%1» a secas va a %2.</translation>
    </message>
    <message>
        <source>Mail to root stays in the mailbox of %1 on this host.</source>
        <translation>El correo para root se queda en el buzón de %1 en este equipo.</translation>
    </message>
    <message>
        <source>Mail to root is read by %1.</source>
        <translation>El correo para root lo lee %1.</translation>
    </message>
    <message>
        <source>The To: line still says %1.</source>
        <translation>La línea To: sigue diciendo %1.</translation>
    </message>
    <message>
        <source>The To: line says %1, so a reply to all reaches it too.</source>
        <translation>La línea To: dice %1, así que también le llega una respuesta a todos.</translation>
    </message>
    <message>
        <source>All other mail goes to %1 itself, without an MX look-up.</source>
        <translation>El resto del correo va al propio %1, sin consulta MX.</translation>
    </message>
    <message>
        <source>All other mail goes to the mail exchangers of %1, or to that host itself if it has none.</source>
        <translation>El resto del correo va a los servidores MX de %1, o a ese mismo equipo si no tiene ninguno.</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of %1 itself, without an MX look-up.</source>
        <translation>El resto del correo va al puerto %2 del propio %1, sin consulta MX.</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of the mail exchangers of %1, or of that host itself if it has none.</source>
        <translation>El resto del correo va al puerto %2 de los servidores MX de %1, o de ese mismo equipo si no tiene ninguno.</translation>
    </message>
    <message>
        <source>Nothing listens here: no mail daemon runs, and nobody can connect to one.</source>
        <translation>Aquí no hay nada a la escucha: ningún demonio de correo está en marcha y nadie puede conectarse a uno.</translation>
    </message>
    <message>
        <source>The mail daemon listens on %1 and on nothing else.</source>
        <translation>El demonio de correo escucha en %1 y en nada más.</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; what has no alias goes to %1.</source>
        <translation>Los nombres se buscan primero en los alias de este equipo; lo que no tiene alias va a %1.</translation>
    </message>
    <message>
        <source>This host knows no names of its own: mail for any name goes to %1, and its aliases and .forward files are not read.</source>
        <translation>Este equipo no conoce nombres propios: el correo para cualquier nombre va a %1, y no se leen sus alias ni sus archivos .forward.</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; a user without an alias gets the mail into the mailbox on %1, and any other name bounces.</source>
        <translation>Los nombres se buscan primero en los alias de este equipo; un usuario sin alias recibe el correo en su buzón de %1, y cualquier otro nombre produce un rebote.</translation>
    </message>
    <message>
        <source>Mail for the names of %1 is delivered into mailboxes on it.</source>
        <translation>El correo para los nombres de %1 se entrega en sus propios buzones.</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>un temporizador de systemd</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again each minute by %1.</source>
        <translation>Lo que no pudo salir enseguida lo reintenta cada minuto %1.</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again every %1 minutes by %2, at %3 past the hour. The minutes come from the host’s name, so that many hosts do not call the relay at once.</source>
        <translation>Lo que no pudo salir enseguida lo reintenta cada %1 minutos %2, en los minutos %3 de cada hora. Esos minutos se derivan del nombre del equipo, para que muchos equipos no llamen al relay a la vez.</translation>
    </message>
    <message>
        <source>The daemon retries what lies in its own queue.</source>
        <translation>El demonio reintenta lo que hay en su propia cola.</translation>
    </message>
    <message>
        <source>No daemon is there to retry what lies in the daemon’s queue, so the queue runner does it too.</source>
        <translation>No hay ningún demonio que reintente lo que hay en su cola, así que de eso se ocupa también el vaciado programado.</translation>
    </message>
    <message>
        <source>No other host may send mail to the world through this server.</source>
        <translation>Ningún otro equipo puede enviar correo al exterior a través de este servidor.</translation>
    </message>
    <message>
        <source>Through this server may send: %1. Everybody else reaches only the accepted domains.</source>
        <translation>Pueden enviar a través de este servidor: %1. Los demás solo llegan a los dominios aceptados.</translation>
    </message>
    <message>
        <source>Only mail for this host’s own name ends here.</source>
        <translation>Aquí solo termina el correo para el nombre propio de este equipo.</translation>
    </message>
    <message>
        <source>Mail for %1 ends here, as does mail for the host’s own name.</source>
        <translation>El correo para %1 termina aquí, igual que el dirigido al nombre propio del equipo.</translation>
    </message>
    <message>
        <source>%1 needs a reader, or the reports of this host reach nobody.</source>
        <translation>%1 necesita quien lo lea; si no, los informes de este equipo no llegan a nadie.</translation>
    </message>
    <message>
        <source>%1 needs a reader on %2, or the reports of this host reach nobody. Check it there.</source>
        <translation>%1 necesita quien lo lea en %2; si no, los informes de este equipo no llegan a nadie. Conviene comprobarlo allí.</translation>
    </message>
    <message>
        <source>%1 keeps this host’s own name.</source>
        <translation>%1 conserva el nombre propio de este equipo.</translation>
    </message>
    <message>
        <source>%1 keep this host’s own name.</source>
        <translation>%1 conservan el nombre propio de este equipo.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered comes back to %1.</source>
        <translation>El correo que no se puede entregar vuelve a %1.</translation>
    </message>
    <message>
        <source>All other mail goes straight to the recipients’ servers, found by MX records; port 25 to the outside must be open.</source>
        <translation>El resto del correo va directamente a los servidores de los destinatarios, que se encuentran por los registros MX; el puerto 25 hacia el exterior debe estar abierto.</translation>
    </message>
    <message>
        <source>The sender no longer says that a message comes from %1. The Received: lines and the Message-ID still do.</source>
        <translation>El remitente ya no dice que un mensaje viene de %1. Las líneas Received: y el Message-ID lo siguen diciendo.</translation>
    </message>
    <message>
        <source>Addresses in %1 are rewritten to the masquerade domain as well.</source>
        <translation>Las direcciones de %1 también se reescriben con el dominio de enmascaramiento.</translation>
    </message>
    <message>
        <source>So are addresses of every host below %1.</source>
        <translation>También las direcciones de todos los equipos por debajo de %1.</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own: sendmail.mc alone decides, and there is one queue.</source>
        <translation>sendmail %1 no tiene un programa de envío propio: sendmail.mc decide por sí solo, y hay una única cola.</translation>
    </message>
    <message>
        <source>These files of the host are written: %1.</source>
        <translation>Se escriben estos archivos del equipo: %1.</translation>
    </message>
    <message>
        <source>After a change by hand, “%1” rebuilds the configuration on the host.</source>
        <translation>Después de un cambio a mano, «%1» regenera la configuración en el equipo.</translation>
    </message>
    <message>
        <source>Use it:</source>
        <translation>Cuándo usarlo:</translation>
    </message>
    <message>
        <source>Leave it off:</source>
        <translation>Cuándo omitirlo:</translation>
    </message>
    <message>
        <source>Costs:</source>
        <translation>Coste:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Documented in:</source>
        <translation>Documentado en:</translation>
    </message>
    <message>
        <source>Bounces go to the host’s own name: the envelope is not masqueraded.</source>
        <translation>Los rebotes van al nombre propio del equipo: el sobre no se enmascara.</translation>
    </message>
    <message>
        <source>Bounces go to %1: the envelope is not masqueraded.</source>
        <translation>Los rebotes van a %1: el sobre no se enmascara.</translation>
    </message>
    <message>
        <source>Replies go to this very host: no masquerade domain is set.</source>
        <translation>Las respuestas van a este mismo equipo: no hay dominio de enmascaramiento.</translation>
    </message>
    <message>
        <source>A reply to all also goes to this very host: recipients without a domain get its name.</source>
        <translation>Una respuesta a todos también va a este mismo equipo: los destinatarios sin dominio reciben su nombre.</translation>
    </message>
    <message>
        <source>Mail for a name without an alias, such as backup, goes to backup@%1, which few mail servers take for an address.</source>
        <translation>El correo para un nombre sin alias, como backup, va a backup@%1, que pocos servidores de correo admiten como dirección.</translation>
    </message>
    <message>
        <source>Every host that reaches this one can connect to its mail daemon, though it is no mail server.</source>
        <translation>Todo equipo que llegue a este por la red puede conectarse a su demonio de correo, aunque no es un servidor de correo.</translation>
    </message>
    <message>
        <source>No other host can hand mail to this mail server.</source>
        <translation>Ningún otro equipo puede entregar correo a este servidor de correo.</translation>
    </message>
    <message>
        <source>Reports of cron and other programs pile up unread: root has no alias.</source>
        <translation>Los informes de cron y de otros programas se amontonan sin que nadie los lea: root no tiene alias.</translation>
    </message>
    <message>
        <source>Port 587 is open on every address of this host.</source>
        <translation>El puerto 587 está abierto en todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Mail goes straight to the recipients’ servers: there is no relay.</source>
        <translation>El correo va directamente a los servidores de los destinatarios: no hay relay.</translation>
    </message>
    <message>
        <source>Port 25 opens late, or not for IPv6, on a host where IPv6 is switched off.</source>
        <translation>El puerto 25 se abre tarde, o no se abre para IPv6, en un equipo con IPv6 desactivado.</translation>
    </message>
    <message>
        <source>No other host may send mail through this mail server.</source>
        <translation>Ningún otro equipo puede enviar correo a través de este servidor de correo.</translation>
    </message>
    <message>
        <source>root’s mail still leaves as %1: before release 8.10 root is never masqueraded in this role.</source>
        <translation>El correo de root sigue saliendo como %1: antes de la versión 8.10, con este rol root nunca se enmascara.</translation>
    </message>
    <message>
        <source>Mail is refused with 553 5.1.8 if this host’s name service does not know %1.</source>
        <translation>El correo se rechaza con 553 5.1.8 si el servicio de nombres de este equipo no conoce %1.</translation>
    </message>
    <message>
        <source>m4 says: %1</source>
        <translation>m4 dice: %1</translation>
    </message>
    <message>
        <source>m4 says: %1. That comes only from using the newer cf tree %3 for the older release %2.</source>
        <translation>m4 dice: %1. Se debe únicamente a que se usa el árbol cf %3, más reciente, para la versión %2, más antigua.</translation>
    </message>
    <message>
        <source>The macro %1 means nothing to this cf tree: it stands in the .cf file as plain text.</source>
        <translation>La macro %1 no significa nada para este árbol cf: queda como texto en el archivo .cf.</translation>
    </message>
    <message>
        <source>m4 did not come to an end within %1 seconds and was stopped.</source>
        <translation>m4 no terminó en %1 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>m4 failed: %1</source>
        <translation>m4 falló: %1</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: GNU m4 is not installed.</source>
        <translation>No se pueden mostrar los archivos .cf: GNU m4 no está instalado.</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: sendmail’s cf tree was found in none of %1.</source>
        <translation>No se pueden mostrar los archivos .cf: el árbol cf de sendmail no está en ninguno de estos directorios: %1.</translation>
    </message>
    <message>
        <source>The .cf shown here is an approximation: it comes from the cf tree of release %2, and the host has release %1.</source>
        <translation>El .cf que se muestra es una aproximación: procede del árbol cf de la versión %2, y el equipo tiene la versión %1.</translation>
    </message>
    <message>
        <source>Set a masquerade domain, unless this host takes mail for its own name.</source>
        <translation>Indicar un dominio de enmascaramiento, salvo que este equipo reciba correo para su propio nombre.</translation>
    </message>
    <message>
        <source>Masquerade the envelope too, unless programs here must get their own bounces back.</source>
        <translation>Enmascarar también el sobre, salvo que haya programas de aquí que deban recibir sus propios rebotes.</translation>
    </message>
    <message>
        <source>Masquerade recipients too.</source>
        <translation>Enmascarar también los destinatarios.</translation>
    </message>
    <message>
        <source>Use the relay’s plain name if the name service knows it.</source>
        <translation>Usar el nombre del relay sin corchetes si el servicio de nombres lo conoce.</translation>
    </message>
    <message>
        <source>Listen on loopback, or keep other hosts out with a packet filter.</source>
        <translation>Escuchar solo en el bucle local, o cerrar el paso a otros equipos con un filtro de paquetes.</translation>
    </message>
    <message>
        <source>Listen on the network.</source>
        <translation>Escuchar en la red.</translation>
    </message>
    <message>
        <source>Name a person who reads root’s mail.</source>
        <translation>Indicar a una persona que lea el correo de root.</translation>
    </message>
    <message>
        <source>Keep it only where users’ mail programs send through it, and set up authentication for them.</source>
        <translation>Mantenerlo solo donde los programas de correo de los usuarios envían por él, y configurar la autenticación para ellos.</translation>
    </message>
    <message>
        <source>Name a relay where the provider blocks port 25 or other servers distrust the host’s address.</source>
        <translation>Indicar un relay donde el proveedor bloquee el puerto 25 o los demás servidores desconfíen de la dirección del equipo.</translation>
    </message>
    <message>
        <source>Leave IPv6 off unless a program on this host connects to ::1.</source>
        <translation>Dejar IPv6 desactivado, salvo que un programa de este equipo se conecte a ::1.</translation>
    </message>
    <message>
        <source>Name the domains, addresses or networks whose hosts may send through it.</source>
        <translation>Indicar los dominios, direcciones o redes cuyos equipos pueden enviar a través de este servidor.</translation>
    </message>
    <message>
        <source>Upgrade sendmail, or delete the line “CE root” from the sendmail.cf on the host.</source>
        <translation>Actualizar sendmail, o borrar la línea «CE root» del sendmail.cf del equipo.</translation>
    </message>
    <message>
        <source>Check that it resolves on the host, or choose no daemon.</source>
        <translation>Comprobar que se resuelve en el equipo, o elegir que no haya demonio.</translation>
    </message>
    <message>
        <source>The line that it belongs to is marked; look there first.</source>
        <translation>La línea a la que corresponde está marcada; conviene mirar allí primero.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc.</source>
        <translation>No hay que hacer nada: el equipo genera su propio .cf a partir del .mc.</translation>
    </message>
    <message>
        <source>Look for a typing error, or for a macro that came with a later release.</source>
        <translation>Buscar una errata, o una macro que llegó con una versión posterior.</translation>
    </message>
    <message>
        <source>Look for a macro that calls itself.</source>
        <translation>Buscar una macro que se llame a sí misma.</translation>
    </message>
    <message>
        <source>Check that the cf tree is complete and readable.</source>
        <translation>Comprobar que el árbol cf está completo y se puede leer.</translation>
    </message>
    <message>
        <source>Install the package m4 (apt install m4, dnf install m4). The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>Instalar el paquete m4 (apt install m4, dnf install m4). Los archivos .mc y la exportación funcionan sin él: el equipo genera su propio .cf.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc if it has a cf tree.</source>
        <translation>No hay que hacer nada: el equipo genera su propio .cf a partir del .mc si tiene un árbol cf.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>sendmail release</source>
        <translation>Versión de sendmail</translation>
    </message>
    <message>
        <source>Relay host</source>
        <translation>Equipo relay</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay</source>
        <translation>Los nombres sin alias van al relay</translation>
    </message>
    <message>
        <source>Masquerade domain</source>
        <translation>Dominio de enmascaramiento</translation>
    </message>
    <message>
        <source>Masquerade recipients too</source>
        <translation>Enmascarar también los destinatarios</translation>
    </message>
    <message>
        <source>Masquerade the envelope too</source>
        <translation>Enmascarar también el sobre</translation>
    </message>
    <message>
        <source>Always add the domain</source>
        <translation>Añadir siempre el dominio</translation>
    </message>
    <message>
        <source>Exposed users</source>
        <translation>Usuarios expuestos</translation>
    </message>
    <message>
        <source>Hosts below these domains as well</source>
        <translation>También los equipos por debajo de estos dominios</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>IPv6 as well</source>
        <translation>También por IPv6</translation>
    </message>
    <message>
        <source>Port 587 as well</source>
        <translation>También en el puerto 587</translation>
    </message>
    <message>
        <source>Accepted domains</source>
        <translation>Dominios aceptados</translation>
    </message>
    <message>
        <source>Who may send through this server</source>
        <translation>Quién puede enviar a través de este servidor</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Otros alias</translation>
    </message>
    <message>
        <source>Queue runner</source>
        <translation>Vaciado de la cola</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>Comentarios en los archivos .mc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Null client</source>
        <translation>Cliente nulo</translation>
    </message>
    <message>
        <source>Local aliases</source>
        <translation>Alias locales</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Hands every message to a relay and keeps none: for the many hosts that only send.</source>
        <translation>Entrega todos los mensajes a un relay y no conserva ninguno: para los muchos equipos que solo envían.</translation>
    </message>
    <message>
        <source>Looks names up in its own aliases first, then sends on: for a host whose aliases must work, and for a home or small office host without a relay.</source>
        <translation>Busca primero los nombres en sus propios alias y después envía el correo: para un equipo cuyos alias deben funcionar, y para un equipo doméstico o de una oficina pequeña sin relay.</translation>
    </message>
    <message>
        <source>Takes mail for its domains and passes on what its clients send: for the central host.</source>
        <translation>Recibe el correo de sus dominios y transmite lo que envían sus clientes: para el equipo central.</translation>
    </message>
    <message>
        <source>No daemon: nothing listens</source>
        <translation>Sin demonio: nada a la escucha</translation>
    </message>
    <message>
        <source>Loopback: only this host itself can connect</source>
        <translation>Bucle local: solo puede conectarse este mismo equipo</translation>
    </message>
    <message>
        <source>Network: other hosts can connect</source>
        <translation>Red: pueden conectarse otros equipos</translation>
    </message>
    <message>
        <source>The host has no name yet.</source>
        <translation>El equipo aún no tiene nombre.</translation>
    </message>
    <message>
        <source>There is no relay, and this role hands all of its mail to one.</source>
        <translation>No hay relay, y este rol entrega todo su correo a uno.</translation>
    </message>
    <message>
        <source>There is no domain yet for the mail to go under.</source>
        <translation>Aún no hay un dominio con el que salga el correo.</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads root’s mail.</source>
        <translation>Aún no se ha indicado quién lee el correo de root.</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads postmaster’s mail.</source>
        <translation>Aún no se ha indicado quién lee el correo de postmaster.</translation>
    </message>
    <message>
        <source>No domain is named yet whose mail ends here.</source>
        <translation>Aún no se ha indicado ningún dominio cuyo correo termine aquí.</translation>
    </message>
    <message>
        <source>An alias has no name yet.</source>
        <translation>Un alias aún no tiene nombre.</translation>
    </message>
    <message>
        <source>An empty value stands here.</source>
        <translation>Aquí hay un valor vacío.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>un tabulador</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>el carácter invisible %1</translation>
    </message>
    <message>
        <source>the character “%1”</source>
        <translation>el carácter «%1»</translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot stand here.</source>
        <translation>%1 contiene un carácter que aquí no se admite.</translation>
    </message>
    <message>
        <source>%1 has %2 in it.</source>
        <translation>%1 contiene %2.</translation>
    </message>
    <message>
        <source>%1 has a dot at its beginning or two dots in a row.</source>
        <translation>%1 empieza por un punto o tiene dos puntos seguidos.</translation>
    </message>
    <message>
        <source>%1 has a part with more than 63 characters: %2.</source>
        <translation>%1 tiene una parte de más de 63 caracteres: %2.</translation>
    </message>
    <message>
        <source>%1 has a part that begins or ends with a hyphen: %2.</source>
        <translation>%1 tiene una parte que empieza o acaba con un guion: %2.</translation>
    </message>
    <message>
        <source>%1 has a part that no host name can have there: %2.</source>
        <translation>%1 tiene una parte que ningún nombre de equipo puede tener ahí: %2.</translation>
    </message>
    <message>
        <source>This is a value of the wrong type.</source>
        <translation>Este valor es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>%1 is a value of the wrong type.</source>
        <translation>El valor %1 es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Esto figura aquí dos veces.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 figura aquí dos veces.</translation>
    </message>
    <message>
        <source>This alias leads back to itself.</source>
        <translation>Este alias lleva de vuelta a sí mismo.</translation>
    </message>
    <message>
        <source>The alias leads back to itself: %1.</source>
        <translation>El alias lleva de vuelta a sí mismo: %1.</translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation>El archivo no es JSON.</translation>
    </message>
    <message>
        <source>The file is no JSON: line %1, %2.</source>
        <translation>El archivo no es JSON: línea %1, %2.</translation>
    </message>
    <message>
        <source>The chosen sendmail release has no such thing.</source>
        <translation>La versión de sendmail elegida no lo tiene.</translation>
    </message>
    <message>
        <source>sendmail has this only since release %1.</source>
        <translation>sendmail solo lo tiene desde la versión %1.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta el valor.</translation>
    </message>
    <message>
        <source>%1 has no dot, so it is no full name.</source>
        <translation>%1 no tiene ningún punto, así que no es un nombre completo.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 es demasiado largo.</translation>
    </message>
    <message>
        <source>m4, which makes the configuration, takes “%1” in %2 for one of its commands.</source>
        <translation>m4, que genera la configuración, toma «%1», en %2, por uno de sus comandos.</translation>
    </message>
    <message>
        <source>%1 has letters that no internationalised domain name can have.</source>
        <translation>%1 tiene letras que ningún nombre de dominio internacionalizado puede tener.</translation>
    </message>
    <message>
        <source>%1 has no port number between 1 and 65535.</source>
        <translation>%1 no tiene un número de puerto entre 1 y 65535.</translation>
    </message>
    <message>
        <source>The brackets in %1 do not belong together.</source>
        <translation>Los corchetes de %1 no se corresponden.</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1 no es una dirección.</translation>
    </message>
    <message>
        <source>%1 is this host itself. sendmail passes over such a relay without a word.</source>
        <translation>%1 es este mismo equipo. sendmail pasa por alto un relay así sin ningún aviso.</translation>
    </message>
    <message>
        <source>This role cannot have %1.</source>
        <translation>Este rol no admite %1.</translation>
    </message>
    <message>
        <source>%1 is no sendmail release that this program knows.</source>
        <translation>%1 no es una versión de sendmail que conozca este programa.</translation>
    </message>
    <message>
        <source>%1 is none of the possible values.</source>
        <translation>%1 no es ninguno de los valores posibles.</translation>
    </message>
    <message>
        <source>%1 is no network: its prefix length does not fit its address.</source>
        <translation>%1 no es una red: la longitud de su prefijo no concuerda con su dirección.</translation>
    </message>
    <message>
        <source>%1 cannot stand before the @ of an address.</source>
        <translation>%1 no puede ir delante de la @ de una dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an alias.</source>
        <translation>%1 no puede ser el nombre de un alias.</translation>
    </message>
    <message>
        <source>%1 is neither an address nor the name of an alias or a user.</source>
        <translation>%1 no es ni una dirección ni el nombre de un alias o de un usuario.</translation>
    </message>
    <message>
        <source>The alias %1 leads nowhere.</source>
        <translation>El alias %1 no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The alias %1 stands here twice.</source>
        <translation>El alias %1 figura aquí dos veces.</translation>
    </message>
    <message>
        <source>%1 is no number of minutes that divides an hour.</source>
        <translation>%1 no es un número de minutos que divida una hora.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Ese campo no existe.</translation>
    </message>
    <message>
        <source>Version %1 of the answers file is not known to this program.</source>
        <translation>Este programa no conoce la versión %1 del archivo de respuestas.</translation>
    </message>
    <message>
        <source>%1 has no dot: with such a host name sendmail waits a minute at each start.</source>
        <translation>%1 no tiene ningún punto: con un nombre de equipo así, sendmail espera un minuto en cada arranque.</translation>
    </message>
    <message>
        <source>Choose null-client, local-aliases or mail-server.</source>
        <translation>Elegir null-client, local-aliases o mail-server.</translation>
    </message>
    <message>
        <source>Write the host’s full name, such as web01.example.com.</source>
        <translation>Escribir el nombre completo del equipo, por ejemplo web01.example.com.</translation>
    </message>
    <message>
        <source>Choose debian, redhat, freebsd, solaris or generic.</source>
        <translation>Elegir debian, redhat, freebsd, solaris o generic.</translation>
    </message>
    <message>
        <source>Write the release that “sendmail -d0.1 -bv root” shows, such as 8.18.</source>
        <translation>Escribir la versión que muestra «sendmail -d0.1 -bv root», por ejemplo 8.18.</translation>
    </message>
    <message>
        <source>Write the name of the host that takes this host’s mail, such as mail.example.com, mail.example.com:2525 or [192.0.2.25].</source>
        <translation>Escribir el nombre del equipo que recoge el correo de este, por ejemplo mail.example.com, mail.example.com:2525 o [192.0.2.25].</translation>
    </message>
    <message>
        <source>Write the domain that replies and bounces should go to, such as example.com.</source>
        <translation>Escribir el dominio al que deben ir las respuestas y los rebotes, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Write the part before the @ alone, such as “operator”.</source>
        <translation>Escribir solo la parte anterior a la @, por ejemplo «operator».</translation>
    </message>
    <message>
        <source>Write one domain a row, such as old.example.net.</source>
        <translation>Escribir un dominio por línea, por ejemplo old.example.net.</translation>
    </message>
    <message>
        <source>Choose none, loopback or network.</source>
        <translation>Elegir none, loopback o network.</translation>
    </message>
    <message>
        <source>Write one domain a row, such as example.com.</source>
        <translation>Escribir un dominio por línea, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Write a domain, an address or a network, such as example.com, 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>Escribir un dominio, una dirección o una red, por ejemplo example.com, 192.0.2.7 o 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Write the address of a person who reads it, such as admin@example.com.</source>
        <translation>Escribir la dirección de una persona que lo lea, por ejemplo admin@example.com.</translation>
    </message>
    <message>
        <source>Write a name and the addresses it leads to, such as “backup” and admin@example.com.</source>
        <translation>Escribir un nombre y las direcciones a las que lleva, por ejemplo «backup» y admin@example.com.</translation>
    </message>
    <message>
        <source>Write a number that divides 60, such as 10, 15 or 30.</source>
        <translation>Escribir un número que divida 60, por ejemplo 10, 15 o 30.</translation>
    </message>
    <message>
        <source>Choose cron or systemd-timer.</source>
        <translation>Elegir cron o systemd-timer.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Elegir sí o no.</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters . _ + - only.</source>
        <translation>Usar letras, cifras y los caracteres . _ + - únicamente.</translation>
    </message>
    <message>
        <source>Use plain addresses and names only, such as admin@example.com or operator.</source>
        <translation>Usar solo direcciones y nombres sencillos, por ejemplo admin@example.com u operator.</translation>
    </message>
    <message>
        <source>Write the name without it, such as mail.example.com; letters, digits, hyphens and dots make a name.</source>
        <translation>Escribir el nombre sin él, por ejemplo mail.example.com; un nombre se compone de letras, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, as in web01.example.com.</source>
        <translation>Usar solo letras, cifras, guiones y puntos, como en web01.example.com.</translation>
    </message>
    <message>
        <source>The only possible value is %1.</source>
        <translation>El único valor posible es %1.</translation>
    </message>
    <message>
        <source>Possible values are %1.</source>
        <translation>Los valores posibles son %1.</translation>
    </message>
    <message>
        <source>See the schema of the answers file for the type.</source>
        <translation>El tipo figura en el esquema del archivo de respuestas.</translation>
    </message>
    <message>
        <source>The type wanted here: %1.</source>
        <translation>El tipo que se espera aquí: %1.</translation>
    </message>
    <message>
        <source>Remove it; the schema of the answers file lists every field.</source>
        <translation>Quitarlo; el esquema del archivo de respuestas enumera todos los campos.</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant; otherwise remove it.</source>
        <translation>Quizá se quería decir %1; si no, quitarlo.</translation>
    </message>
    <message>
        <source>Choose a release from the list.</source>
        <translation>Elegir una versión de la lista.</translation>
    </message>
    <message>
        <source>Choose a release from %1 to %2.</source>
        <translation>Elegir una versión, de la %1 a la %2.</translation>
    </message>
    <message>
        <source>Leave it off, or choose a newer release.</source>
        <translation>Dejarlo desactivado, o elegir una versión más reciente.</translation>
    </message>
    <message>
        <source>Leave it off, or choose release %1 or newer if the host has it.</source>
        <translation>Dejarlo desactivado, o elegir la versión %1 o posterior si el equipo la tiene.</translation>
    </message>
    <message>
        <source>See the schema of the answers file.</source>
        <translation>Consultar el esquema del archivo de respuestas.</translation>
    </message>
    <message>
        <source>Add it; the schema of the answers file says what belongs there.</source>
        <translation>Añadirlo; el esquema del archivo de respuestas dice qué debe ir ahí.</translation>
    </message>
    <message>
        <source>Between dots stand letters, digits and inner hyphens, 63 at the most; the last part is no number.</source>
        <translation>Entre los puntos van letras, cifras y guiones interiores, 63 como máximo; la última parte no es un número.</translation>
    </message>
    <message>
        <source>A whole name has 253 characters at the most, and what stands before an @ has 64.</source>
        <translation>Un nombre entero tiene 253 caracteres como máximo, y lo que va delante de una @, 64.</translation>
    </message>
    <message>
        <source>Use another name for it, such as an alias in the DNS without this word.</source>
        <translation>Usar otro nombre para él, por ejemplo un alias en el DNS sin esta palabra.</translation>
    </message>
    <message>
        <source>Write the name as its owner registered it, or as A-labels that begin with xn--.</source>
        <translation>Escribir el nombre tal como lo registró su titular, o en forma de etiquetas A, que empiezan por xn--.</translation>
    </message>
    <message>
        <source>Write a number after the colon, such as mail.example.com:587, or neither.</source>
        <translation>Escribir un número tras los dos puntos, por ejemplo mail.example.com:587, o quitar ambos.</translation>
    </message>
    <message>
        <source>Write [mail.example.com] or [mail.example.com]:587; brackets mean: no MX look-up.</source>
        <translation>Escribir [mail.example.com] o [mail.example.com]:587; los corchetes significan: sin consulta MX.</translation>
    </message>
    <message>
        <source>Name another host; for a host that delivers by itself choose another role and leave the relay empty.</source>
        <translation>Indicar otro equipo; si este entrega por sí mismo, elegir otro rol y dejar vacío el relay.</translation>
    </message>
    <message>
        <source>Write the network’s first address and a length up to 32 (IPv4) or 128 (IPv6), such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Escribir la primera dirección de la red y una longitud de hasta 32 (IPv4) o 128 (IPv6), por ejemplo 192.0.2.0/24 o 2001:db8::/32.</translation>
    </message>
    <message>
        <source>Write narrower networks, such as 192.0.2.0/24.</source>
        <translation>Escribir redes más estrechas, por ejemplo 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Use a name without @, such as “backup”.</source>
        <translation>Usar un nombre sin @, por ejemplo «backup».</translation>
    </message>
    <message>
        <source>Write addresses and names with commas between them, such as admin@example.com, operator. Files and commands are not accepted.</source>
        <translation>Escribir direcciones y nombres separados por comas, por ejemplo admin@example.com, operator. No se aceptan archivos ni comandos.</translation>
    </message>
    <message>
        <source>Let one of these aliases lead to an address outside this host.</source>
        <translation>Hacer que uno de estos alias lleve a una dirección fuera de este equipo.</translation>
    </message>
    <message>
        <source>Give it an address, such as admin@example.com, or remove it.</source>
        <translation>Darle una dirección, por ejemplo admin@example.com, o quitarlo.</translation>
    </message>
    <message>
        <source>Keep one of them with all of the addresses; root and postmaster have fields of their own.</source>
        <translation>Conservar uno de ellos con todas las direcciones; root y postmaster tienen campos propios.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quitar uno de ellos.</translation>
    </message>
    <message>
        <source>Correct that place; “export” writes an answers.json that can be compared.</source>
        <translation>Corregir ese lugar; «export» escribe un answers.json con el que se puede comparar.</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>Este programa lee la versión %1.</translation>
    </message>
    <message>
        <source>%1 keeps this host’s name</source>
        <translation>%1 conserva el nombre de este equipo</translation>
    </message>
    <message>
        <source>nothing listens here</source>
        <translation>aquí no hay nada a la escucha</translation>
    </message>
    <message>
        <source>nobody is named to read root’s mail</source>
        <translation>no se ha indicado quién lee el correo de root</translation>
    </message>
    <message>
        <source>names without an alias go to %1</source>
        <translation>los nombres sin alias van a %1</translation>
    </message>
    <message>
        <source>users without an alias get their mail here</source>
        <translation>los usuarios sin alias reciben aquí su correo</translation>
    </message>
    <message>
        <source>mail for %1 ends here</source>
        <translation>el correo para %1 termina aquí</translation>
    </message>
    <message>
        <source>no other host may send through it</source>
        <translation>ningún otro equipo puede enviar a través de este servidor</translation>
    </message>
    <message>
        <source>%1 may send through it</source>
        <translation>pueden enviar a través de este servidor: %1</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names; at least two more</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: “%1” exists already.</source>
        <translation>No se ha escrito nada: «%1» ya existe.</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” is something else than a bundle and stays as it is.</source>
        <translation>No se ha escrito nada: «%1» no es un kit y se queda como está.</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written (%2).</source>
        <translation>No ha quedado ningún resto: no se pudo escribir «%1» (%2).</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no names are listed</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>between two queue runs</comment>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer&apos;s label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>Sin ello:</translation>
    </message>
    <message>
        <source>Related:</source>
        <translation>Véase también:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>Aquí:</translation>
    </message>
    <message>
        <source>What goes wrong:</source>
        <translation>Qué puede ir mal:</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>grade, finding, what to do</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>sin observaciones</translation>
    </message>
    <message>
        <source>Use %1 as the masquerade domain</source>
        <translation>Usar %1 como dominio de enmascaramiento</translation>
    </message>
    <message>
        <source>Use the plain name %1 for the relay</source>
        <translation>Usar el nombre %1 sin corchetes para el relay</translation>
    </message>
    <message>
        <source>Listen on loopback only</source>
        <translation>Escuchar solo en el bucle local</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>Escuchar en la red</translation>
    </message>
    <message>
        <source>Run no daemon</source>
        <translation>No ejecutar ningún demonio</translation>
    </message>
    <message>
        <source>Close port 587</source>
        <translation>Cerrar el puerto 587</translation>
    </message>
    <message>
        <source>Listen on IPv4 only</source>
        <translation>Escuchar solo en IPv4</translation>
    </message>
    <message>
        <source>The masquerade domain is %1 now.</source>
        <translation>El dominio de enmascaramiento es ahora %1.</translation>
    </message>
    <message>
        <source>The envelope is masqueraded now.</source>
        <translation>Ahora se enmascara el sobre.</translation>
    </message>
    <message>
        <source>Recipients are masqueraded now.</source>
        <translation>Ahora se enmascaran los destinatarios.</translation>
    </message>
    <message>
        <source>The relay is %1 now, without brackets.</source>
        <translation>El relay es ahora %1, sin corchetes.</translation>
    </message>
    <message>
        <source>The daemon listens on loopback only now.</source>
        <translation>Ahora el demonio escucha solo en el bucle local.</translation>
    </message>
    <message>
        <source>The daemon listens on the network now.</source>
        <translation>Ahora el demonio escucha en la red.</translation>
    </message>
    <message>
        <source>No daemon runs now.</source>
        <translation>Ahora no hay ningún demonio en marcha.</translation>
    </message>
    <message>
        <source>Port 587 is closed now.</source>
        <translation>Ahora el puerto 587 está cerrado.</translation>
    </message>
    <message>
        <source>The daemon listens on IPv4 only now.</source>
        <translation>Ahora el demonio escucha solo en IPv4.</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>address</comment>
        <translation>%1, sin cambios</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>address before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>users who keep the host’s name</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>none</source>
        <comment>exceptions</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Also rewritten</source>
        <translation>También se reescribe</translation>
    </message>
    <message>
        <source>Hosts below too</source>
        <translation>Equipos por debajo</translation>
    </message>
    <message>
        <source>Still tell the host</source>
        <translation>Aún delatan al equipo</translation>
    </message>
    <message>
        <source>Received: and Message-ID</source>
        <translation>Received: y Message-ID</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>Los rebotes van a</translation>
    </message>
    <message>
        <source>To: and Cc:</source>
        <translation>To: y Cc:</translation>
    </message>
    <message>
        <source>none: each recipient’s own server, found by MX records</source>
        <translation>ninguno: el servidor propio de cada destinatario, hallado por los registros MX</translation>
    </message>
    <message>
        <source>port 25 to the outside must be open</source>
        <translation>el puerto 25 hacia el exterior debe estar abierto</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a relay</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>its MX records are looked up first</source>
        <translation>primero se consultan sus registros MX</translation>
    </message>
    <message>
        <source>that very host, without an MX look-up</source>
        <translation>ese mismo equipo, sin consulta MX</translation>
    </message>
    <message>
        <source>the aliases or the mailbox of root on this host</source>
        <translation>los alias o el buzón de root en este equipo</translation>
    </message>
    <message>
        <source>the mailbox of %1 on this host</source>
        <translation>el buzón de %1 en este equipo</translation>
    </message>
    <message>
        <source>none here: all go to %1, aliases and .forward files are not read</source>
        <translation>aquí ninguno: todos van a %1; no se leen ni los alias ni los archivos .forward</translation>
    </message>
    <message>
        <source>aliases of this host first, then %1</source>
        <translation>primero los alias de este equipo, después %1</translation>
    </message>
    <message>
        <source>aliases of this host first, then the user’s mailbox on it; other names bounce</source>
        <translation>primero los alias de este equipo, después el buzón que el usuario tiene en él; los demás nombres rebotan</translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation>Adónde va el correo</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Mail to root</source>
        <translation>Correo para root</translation>
    </message>
    <message>
        <source>Other local names</source>
        <translation>Otros nombres locales</translation>
    </message>
    <message>
        <source>Needs a reader</source>
        <translation>Necesita quien lo lea</translation>
    </message>
    <message>
        <source>%1, to be checked on %2</source>
        <translation>%1, por comprobar en %2</translation>
    </message>
    <message>
        <source>Takes mail for</source>
        <translation>Recibe correo para</translation>
    </message>
    <message>
        <source>May send through it</source>
        <translation>Pueden enviar a través de él</translation>
    </message>
    <message>
        <source>no other host</source>
        <translation>ningún otro equipo</translation>
    </message>
    <message>
        <source>sendmail’s default</source>
        <translation>lo predeterminado en sendmail</translation>
    </message>
    <message>
        <source>IPv6 and IPv4</source>
        <translation>IPv6 e IPv4</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <comment>an address that stands for all</comment>
        <translation>%1 (todas)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>se reemplaza</translation>
    </message>
    <message>
        <source>built there from the .mc</source>
        <translation>se genera allí a partir del .mc</translation>
    </message>
    <message>
        <source>lines merged into yours</source>
        <translation>se insertan líneas en el que ya hay</translation>
    </message>
    <message>
        <source>daemon settings changed</source>
        <translation>se cambian los ajustes del demonio</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <comment>queue run</comment>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes past the hour, by the host’s name</source>
        <comment>list of minutes</comment>
        <translation>en los minutos %1 de cada hora, según el nombre del equipo</translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <comment>command, user</comment>
        <translation>%1 (como %2)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>Puertos abiertos</translation>
    </message>
    <message>
        <source>none: nothing listens, no mail daemon runs</source>
        <translation>ninguno: no hay nada a la escucha ni ningún demonio de correo en marcha</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>IPv4 or IPv6</comment>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>Correo que espera</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se reintenta</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Ejecuta</translation>
    </message>
    <message>
        <source>The daemon’s queue</source>
        <translation>La cola del demonio</translation>
    </message>
    <message>
        <source>the daemon tries again by itself</source>
        <translation>el demonio reintenta por sí mismo</translation>
    </message>
    <message>
        <source>Submission program</source>
        <translation>Programa de envío</translation>
    </message>
    <message>
        <source>none in sendmail %1: sendmail.mc alone decides</source>
        <translation>ninguno en sendmail %1: solo decide sendmail.mc</translation>
    </message>
    <message>
        <source>Files on the host</source>
        <translation>Archivos en el equipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>Owner and mode</source>
        <translation>Propietario y permisos</translation>
    </message>
    <message>
        <source>as the file has them; a new one: root, 0644</source>
        <translation>los que tenga el archivo; si es nuevo: root, 0644</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>%1, before anything changes</source>
        <comment>folder</comment>
        <translation>%1, antes de que cambie nada</translation>
    </message>
    <message>
        <source>After the installation</source>
        <translation>Después de la instalación</translation>
    </message>
    <message>
        <source>See that it works</source>
        <translation>Comprobar que funciona</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>After a change by hand</source>
        <translation>Tras un cambio a mano</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <translation>En el DNS</translation>
    </message>
    <message>
        <source>an MX record that leads here, for %1</source>
        <translation>un registro MX que lleve aquí, para %1</translation>
    </message>
    <message>
        <source>A central server has the mailboxes and the aliases, and this host only sends: web servers, databases, workstations, appliances.</source>
        <translation>un servidor central tiene los buzones y los alias, y este equipo solo envía: servidores web, bases de datos, estaciones de trabajo, dispositivos dedicados.</translation>
    </message>
    <message>
        <source>Nothing listens, so nothing can be attacked from outside. No aliases have to be kept in step on each host: they are in one place, on the server.</source>
        <translation>No hay nada a la escucha, así que nada se puede atacar desde fuera. No hay alias que mantener al día en cada equipo: están en un solo lugar, el servidor.</translation>
    </message>
    <message>
        <source>The relay has to be up. Until it is, mail waits, and something has to flush the queue; the bundle sets that up.</source>
        <translation>El relay tiene que estar en marcha. Mientras no lo esté, el correo espera y algo tiene que vaciar la cola; de eso se ocupa el kit.</translation>
    </message>
    <message>
        <source>Nobody has a mailbox for root at the masquerade domain: then every report of this host bounces to an address that nobody reads. An alias in this host’s own file has no effect at all.</source>
        <translation>Nadie tiene un buzón para root en el dominio de enmascaramiento: entonces todos los informes de este equipo rebotan hacia una dirección que nadie lee. Un alias en el archivo del propio equipo no tiene efecto alguno.</translation>
    </message>
    <message>
        <source>The central aliases are not yours to change, or there is no central server: a home or a small office. The host’s own aliases decide who reads what.</source>
        <translation>los alias centrales están en manos ajenas, o no hay servidor central, como en una casa o una oficina pequeña. Los alias del propio equipo deciden quién lee qué.</translation>
    </message>
    <message>
        <source>Aliases work whatever the relay knows. The daemon is there for this host alone; from the network nobody can connect.</source>
        <translation>Los alias funcionan, sepa lo que sepa el relay. El demonio está solo para este equipo; desde la red nadie puede conectarse.</translation>
    </message>
    <message>
        <source>A daemon runs all the time and has to be kept up to date. Whoever breaks into an account on the host can talk to it. And each such host has a file of aliases that somebody has to keep right.</source>
        <translation>Un demonio funciona todo el tiempo y hay que mantenerlo actualizado. Quien consigue entrar en una cuenta del equipo puede hablar con él. Y cada equipo así tiene un archivo de alias que alguien debe mantener correcto.</translation>
    </message>
    <message>
        <source>People leave and their aliases stay, on every host. A name without an alias ends in a mailbox here, where nobody looks, unless it is sent on to the relay.</source>
        <translation>La gente se va y sus alias se quedan, en todos los equipos. Un nombre sin alias acaba en un buzón de aquí, donde nadie mira, salvo que se envíe al relay.</translation>
    </message>
    <message>
        <source>This is the host that the others send through and that has the mailboxes. Most sites need one or two, and every other host can be a null client.</source>
        <translation>por este equipo envían los demás y en él están los buzones. La mayoría de las organizaciones necesita uno o dos, y todos los demás equipos pueden ser clientes nulos.</translation>
    </message>
    <message>
        <source>All aliases are in one place, and only this host has to be watched, patched and backed up for the sake of mail.</source>
        <translation>Todos los alias están en un solo lugar y, en lo que toca al correo, solo hay que vigilar, actualizar y respaldar este equipo.</translation>
    </message>
    <message>
        <source>It listens to the network, so it will be attacked. It needs DNS records that fit, a queue that somebody watches, and a backup of the mailboxes.</source>
        <translation>Escucha en la red, así que será atacado. Necesita registros DNS adecuados, una cola que alguien vigile y copias de seguridad de los buzones.</translation>
    </message>
    <message>
        <source>If too many may send through it, strangers send spam, and other servers stop taking its mail. If its own domain is not listed, mail for the domain comes back as a loop.</source>
        <translation>Si demasiados pueden enviar a través de él, algún desconocido enviará spam, y los demás servidores dejarán de aceptar su correo. Si su propio dominio no está en la lista, el correo para ese dominio vuelve en bucle.</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 through %3</source>
        <comment>user, address, relay</comment>
        <translation>El correo de %1 sale como %2 a través de %3</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 straight to the recipients’ servers</source>
        <comment>user, address</comment>
        <translation>El correo de %1 sale como %2 directamente a los servidores de los destinatarios</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <comment>a relay</comment>
        <translation>%1 (puerto %2)</translation>
    </message>
    <message>
        <source>bounces return to %1</source>
        <translation>los rebotes vuelven a %1</translation>
    </message>
    <message>
        <source>%1 keep this host’s name</source>
        <comment>several users</comment>
        <translation>%1 conservan el nombre de este equipo</translation>
    </message>
    <message>
        <source>mail to root goes to %1</source>
        <translation>el correo para root va a %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587, over IPv6 too</source>
        <translation>solo puede conectarse este mismo equipo, en los puertos 25 y 587, también por IPv6</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587</source>
        <translation>solo puede conectarse este mismo equipo, en los puertos 25 y 587</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25, over IPv6 too</source>
        <translation>solo puede conectarse este mismo equipo, en el puerto 25, también por IPv6</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25</source>
        <translation>solo puede conectarse este mismo equipo, en el puerto 25</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587, over IPv6 too</source>
        <translation>otros equipos pueden conectarse en los puertos 25 y 587, también por IPv6</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587</source>
        <translation>otros equipos pueden conectarse en los puertos 25 y 587</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25, over IPv6 too</source>
        <translation>otros equipos pueden conectarse en el puerto 25, también por IPv6</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25</source>
        <translation>otros equipos pueden conectarse en el puerto 25</translation>
    </message>
    <message>
        <source>%1 has something wrong with it</source>
        <comment>a field</comment>
        <translation>%1 contiene algún error</translation>
    </message>
    <message>
        <source>%1 have something wrong with them</source>
        <comment>fields</comment>
        <translation>%1 contienen algún error</translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <comment>a field</comment>
        <translation>%1 espera una respuesta</translation>
    </message>
    <message>
        <source>%1 need answers</source>
        <comment>fields</comment>
        <translation>%1 esperan respuesta</translation>
    </message>
    <message>
        <source>Not complete yet: %1</source>
        <translation>Aún incompleto: %1</translation>
    </message>
    <message>
        <source>No daemon runs. The line keeps one that somebody starts by mistake on %1, where only this host itself can connect.</source>
        <translation>No hay ningún demonio en marcha. Si alguien arranca uno por error, la línea lo mantiene en %1, donde solo puede conectarse este mismo equipo.</translation>
    </message>
    <message>
        <source>Only programs on %1 can connect here, to port %2 of %3.</source>
        <translation>Aquí solo pueden conectarse los programas de %1, al puerto %2 de %3.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv4 address of %2.</source>
        <translation>Otros equipos pueden conectarse al puerto %1 de todas las direcciones IPv4 de %2.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every address of %2, IPv4 and IPv6: on this platform one socket takes both.</source>
        <translation>Otros equipos pueden conectarse al puerto %1 de todas las direcciones de %2, IPv4 e IPv6: en esta plataforma un solo socket atiende ambas.</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv6 address of %2.</source>
        <translation>Otros equipos pueden conectarse al puerto %1 de todas las direcciones IPv6 de %2.</translation>
    </message>
    <message>
        <source>No daemon runs. Should somebody start one, port 587 stays closed.</source>
        <translation>No hay ningún demonio en marcha. Si alguien arrancara uno, el puerto 587 seguiría cerrado.</translation>
    </message>
    <message>
        <source>You want port 587. A DAEMON_OPTIONS line of its own opens it, so that the file shows it.</source>
        <translation>Se ha pedido el puerto 587. Lo abre una línea DAEMON_OPTIONS propia, para que el archivo lo muestre.</translation>
    </message>
    <message>
        <source>You did not ask for port 587, so it stays closed.</source>
        <translation>No se ha pedido el puerto 587, así que permanece cerrado.</translation>
    </message>
    <message>
        <source>No daemon runs on %1, so what programs write goes straight to %2.</source>
        <translation>En %1 no hay ningún demonio en marcha, así que lo que escriben los programas va directamente a %2.</translation>
    </message>
    <message>
        <source>A daemon listens on 127.0.0.1 of %1, and what programs write goes to it first.</source>
        <translation>Un demonio escucha en 127.0.0.1 de %1, y lo que escriben los programas va primero a él.</translation>
    </message>
    <message>
        <source>%1 takes mail on port %2.</source>
        <translation>%1 recibe correo en el puerto %2.</translation>
    </message>
    <message>
        <source>The relay is written in brackets. With these rules a bare root goes there as root@%1.</source>
        <translation>El relay está escrito entre corchetes. Con estas reglas, un root a secas llega allí como root@%1.</translation>
    </message>
    <message>
        <source>Mail that stays on %1 says From: root@%2.</source>
        <translation>El correo que se queda en %1 dice From: root@%2.</translation>
    </message>
    <message>
        <source>%1 looks names up in its own aliases, and that is this mailer’s work.</source>
        <translation>%1 busca los nombres en sus propios alias, y ese es el trabajo de este mailer.</translation>
    </message>
    <message>
        <source>%1 puts mail for its own domains into mailboxes.</source>
        <translation>%1 deja en buzones el correo de sus propios dominios.</translation>
    </message>
    <message>
        <source>sendmail %1 has neither DAEMON_OPTIONS nor a submission program: sendmail.mc alone is written, in the old words.</source>
        <translation>sendmail %1 no tiene ni DAEMON_OPTIONS ni programa de envío: se escribe solo sendmail.mc, a la manera antigua.</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS, but no submission program: there is no submit.mc.</source>
        <translation>sendmail %1 tiene DAEMON_OPTIONS, pero no programa de envío: no hay submit.mc.</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS and a submission program: sendmail.mc and submit.mc are both written.</source>
        <translation>sendmail %1 tiene DAEMON_OPTIONS y programa de envío: se escriben sendmail.mc y submit.mc.</translation>
    </message>
    <message>
        <source>On %1 the cf tree’s macros are in %2.</source>
        <translation>En %1, las macros del árbol cf están en %2.</translation>
    </message>
    <message>
        <source>The host runs %1; %2 is the cf tree’s file about it.</source>
        <translation>El equipo usa %1; %2 es el archivo del árbol cf que le corresponde.</translation>
    </message>
    <message>
        <source>%1 keeps its own settings in a domain file called %2.</source>
        <translation>En %1, los ajustes propios están en un archivo de dominio llamado %2.</translation>
    </message>
    <message>
        <source>On %1 the aliases are in %2; the cf tree would look elsewhere.</source>
        <translation>En %1, los alias están en %2; el árbol cf los buscaría en otro sitio.</translation>
    </message>
    <message>
        <source>On %1 the service that flushes the queue waits for %2.</source>
        <translation>En %1, el servicio que vacía la cola espera %2.</translation>
    </message>
    <message>
        <source>%1 keeps sendmail’s files in %2.</source>
        <translation>En %1, los archivos de sendmail están en %2.</translation>
    </message>
    <message>
        <source>This is how Debian’s own tools write the line while DAEMON_HOSTSTATS is “no”.</source>
        <translation>Así escriben la línea las herramientas de Debian mientras DAEMON_HOSTSTATS vale «no».</translation>
    </message>
    <message>
        <source>The file is for %1, and its .cf says so.</source>
        <translation>El archivo es para %1, y así lo dice su .cf.</translation>
    </message>
    <message>
        <source>The lines between the two say whose file this is and what made it.</source>
        <translation>Las líneas que hay entre las dos dicen de quién es este archivo y qué lo generó.</translation>
    </message>
    <message>
        <source>It follows from no answer: each submit.mc has the line, as the one that comes with sendmail.</source>
        <translation>No se deriva de ninguna respuesta: todos los submit.mc llevan esta línea, como el que viene con sendmail.</translation>
    </message>
    <message>
        <source>Before anything else happens to it, a bare root is root@%1.</source>
        <translation>Antes de que le ocurra nada más, un root a secas es root@%1.</translation>
    </message>
    <message>
        <source>Each directive has its note.</source>
        <translation>Cada directiva lleva su nota.</translation>
    </message>
    <message>
        <source>The files have directives alone.</source>
        <translation>Los archivos contienen solo directivas.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another one.</source>
        <translation>El directorio no existe: crearlo antes, o elegir otro.</translation>
    </message>
    <message>
        <source>You have no permission to write there: choose another folder, such as one below your home folder.</source>
        <translation>No hay permiso para escribir ahí: elegir otro directorio, por ejemplo uno dentro del directorio personal.</translation>
    </message>
    <message>
        <source>That file system can only be read: choose a folder on another one.</source>
        <translation>Ese sistema de archivos es de solo lectura: elegir un directorio en otro.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose a folder on another disk.</source>
        <translation>El disco está lleno: liberar espacio, o elegir un directorio en otro disco.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Intentarlo de nuevo, o elegir otro directorio.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”.</source>
        <translation>No se ha escrito nada en «%1».</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written.</source>
        <translation>No ha quedado ningún resto: no se pudo escribir «%1».</translation>
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
        <translation>un temporizador de systemd</translation>
    </message>
    <message>
        <source>Install the package sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), or name the folder of a cf tree in the View menu, with --cf-tree or in SENDMAIL_WIZARD_CF_TREE. The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>Instalar el paquete sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), o indicar el directorio de un árbol cf en el menú Ver, con --cf-tree o en SENDMAIL_WIZARD_CF_TREE. Los archivos .mc y la exportación funcionan sin él: el equipo genera su propio .cf.</translation>
    </message>
    <message>
        <source>%1 would take more than 256 lines of the access map.</source>
        <translation>%1 ocuparía más de 256 líneas del mapa access.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Further domains to rewrite</source>
        <translation>Otros dominios que reescribir</translation>
    </message>
    <message>
        <source>Root’s mail goes to</source>
        <translation>El correo para root va a</translation>
    </message>
    <message>
        <source>Postmaster’s mail goes to</source>
        <translation>El correo para postmaster va a</translation>
    </message>
    <message>
        <source>Send the queue every</source>
        <translation>Vaciar la cola cada</translation>
    </message>
    <message>
        <source>The way to the relay is never encrypted.</source>
        <translation>El camino hasta el relay no se cifra nunca.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, and its certificate has to be for its name; otherwise mail waits.</source>
        <translation>El camino hasta el relay se cifra, y su certificado tiene que ser para su nombre; si no, el correo espera.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, its certificate has to be for its name, and this host logs in as %1; otherwise mail waits.</source>
        <translation>El camino hasta el relay se cifra, su certificado tiene que ser para su nombre, y este equipo inicia sesión como %1; si no, el correo espera.</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted if the relay offers it; nobody checks who answers.</source>
        <translation>El camino hasta el relay se cifra si el relay lo ofrece; nadie comprueba quién responde.</translation>
    </message>
    <message>
        <source>The password for the relay is filled in on the host, in %1, which only root may read. Until then mail waits.</source>
        <translation>La contraseña para el relay se rellena en el equipo, en %1, que solo root puede leer. Hasta entonces, el correo espera.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>host</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>host, network or address</source>
        <translation>equipo, red o dirección</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>time span such as 1h30m</source>
        <translation>tiempo, por ejemplo 1h30m</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True o False</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>keywords, commas between</source>
        <translation>palabras clave, separadas por comas</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>se puede omitir</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>se puede repetir</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>Opciones: %1.</translation>
    </message>
    <message>
        <source>After %1; before %2.</source>
        <translation>Después de %1; antes de %2.</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>Antes de %1.</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Después de %1.</translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <translation>sendmail %1</translation>
    </message>
    <message>
        <source>Gone since:</source>
        <translation>Eliminada desde:</translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation>Escribir en su lugar:</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>Seguridad:</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>Valor predeterminado:</translation>
    </message>
    <message>
        <source>In the .cf:</source>
        <translation>En el .cf:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tabla:</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>Necesita:</translation>
    </message>
    <message>
        <source>Needs one of:</source>
        <translation>Necesita una de estas:</translation>
    </message>
    <message>
        <source>Not together with:</source>
        <translation>No junto con:</translation>
    </message>
    <message>
        <source>Turns on by itself:</source>
        <translation>Activa por sí misma:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>Valor:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <comment>an argument of a directive</comment>
        <translation>Es obligatorio.</translation>
    </message>
    <message>
        <source>Write a host, such as mail.example.com or [192.0.2.25].</source>
        <translation>Escribir un equipo, por ejemplo mail.example.com o [192.0.2.25].</translation>
    </message>
    <message>
        <source>Write a domain, such as example.com.</source>
        <translation>Escribir un dominio, por ejemplo example.com.</translation>
    </message>
    <message>
        <source>Write a name, an address or a network, such as 192.0.2.0/24.</source>
        <translation>Escribir un nombre, una dirección o una red, por ejemplo 192.0.2.0/24.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 20.</source>
        <translation>Escribir un número entero, por ejemplo 20.</translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 30m, 4h or 5d.</source>
        <translation>Escribir un tiempo con su unidad, por ejemplo 30m, 4h o 5d.</translation>
    </message>
    <message>
        <source>Write True or False.</source>
        <translation>Escribir True o False.</translation>
    </message>
    <message>
        <source>Write a whole path, such as /etc/mail/access.</source>
        <translation>Escribir una ruta completa, por ejemplo /etc/mail/access.</translation>
    </message>
    <message>
        <source>Write a map type and a file, such as hash /etc/mail/access.</source>
        <translation>Escribir un tipo de mapa y un archivo, por ejemplo hash /etc/mail/access.</translation>
    </message>
    <message>
        <source>It is one of these: %1.</source>
        <translation>Es uno de estos: %1.</translation>
    </message>
    <message>
        <source>The directive has no such argument.</source>
        <translation>La directiva no tiene ese argumento.</translation>
    </message>
    <message>
        <source>Frame of the file</source>
        <translation>Marco del archivo</translation>
    </message>
    <message>
        <source>Daemon and connections</source>
        <translation>Demonio y conexiones</translation>
    </message>
    <message>
        <source>Routing and relaying</source>
        <translation>Encaminamiento y retransmisión</translation>
    </message>
    <message>
        <source>Masquerading</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Local delivery and programs</source>
        <translation>Entrega local y programas</translation>
    </message>
    <message>
        <source>Tables and directories</source>
        <translation>Tablas y directorios</translation>
    </message>
    <message>
        <source>Checks and filters</source>
        <translation>Comprobaciones y filtros</translation>
    </message>
    <message>
        <source>TLS and AUTH</source>
        <translation>TLS y AUTH</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>“%1” is missing or is no value for it.</source>
        <translation>«%1» falta o su valor no es válido.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sin ello: %1.</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: nothing refuses it.</source>
        <translation>Quien pueda conectarse puede enviar correo a cualquiera a través de este equipo: nada lo rechaza.</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: %1 is on.</source>
        <translation>Quien pueda conectarse puede enviar correo a cualquiera a través de este equipo: %1 está activado.</translation>
    </message>
    <message>
        <source>Strangers can send mail through this host by pretending: %1 is on.</source>
        <translation>Los extraños pueden enviar correo a través de este equipo fingiendo ser otros: %1 está activado.</translation>
    </message>
    <message>
        <source>%1 is no longer part of sendmail.</source>
        <translation>%1 ya no forma parte de sendmail.</translation>
    </message>
    <message>
        <source>%1 has been replaced by %2.</source>
        <translation>%1 se ha reemplazado por %2.</translation>
    </message>
    <message>
        <source>sendmail refuses to be a daemon with the submission program’s file.</source>
        <translation>sendmail se niega a ser un demonio con el archivo del programa de envío.</translation>
    </message>
    <message>
        <source>The daemon does not start: no service is called %1.</source>
        <translation>El demonio no arranca: ningún servicio se llama %1.</translation>
    </message>
    <message>
        <source>The daemon does not start: there is no address family %1.</source>
        <translation>El demonio no arranca: no existe la familia de direcciones %1.</translation>
    </message>
    <message>
        <source>The daemon does not start: %1 is no address of its family.</source>
        <translation>El demonio no arranca: %1 no es una dirección de su familia.</translation>
    </message>
    <message>
        <source>The daemon does not start: it opens %1 sockets at the most.</source>
        <translation>El demonio no arranca: abre %1 sockets como máximo.</translation>
    </message>
    <message>
        <source>The daemon ends after a minute: %1 wants an address and port that another line has taken.</source>
        <translation>El demonio termina al cabo de un minuto: %1 quiere una dirección y un puerto que ya ha ocupado otra línea.</translation>
    </message>
    <message>
        <source>Everybody on the way to %1 can read and change the mail.</source>
        <translation>Cualquiera en el camino hasta %1 puede leer y cambiar el correo.</translation>
    </message>
    <message>
        <source>Nothing will get through: port 465 begins with TLS, and sendmail begins with SMTP.</source>
        <translation>No pasará ningún correo: el puerto 465 empieza con TLS, y sendmail empieza con SMTP.</translation>
    </message>
    <message>
        <source>Providers take logins on port 587, and many networks let nothing out on port 25; %1 is asked on 25.</source>
        <translation>Los proveedores admiten inicios de sesión en el puerto 587, y muchas redes no dejan salir nada por el puerto 25; a %1 se accede por el 25.</translation>
    </message>
    <message>
        <source>MX records of %1 may lead to a host whose certificate is for another name; then mail waits.</source>
        <translation>Los registros MX de %1 pueden llevar a un equipo cuyo certificado es para otro nombre; entonces el correo espera.</translation>
    </message>
    <message>
        <source>On port 587 most relays want a login, and %1 is given none.</source>
        <translation>En el puerto 587 la mayoría de los relays piden iniciar sesión, y con %1 no se hace.</translation>
    </message>
    <message>
        <source>The user name %1 is not used: no login was chosen.</source>
        <translation>El nombre de usuario %1 no se usa: no se ha elegido iniciar sesión.</translation>
    </message>
    <message>
        <source>Mail goes under the name of the hub, %2, not under %1: nullclient comes later and takes the masquerade over.</source>
        <translation>El correo sale con el nombre del hub, %2, y no con %1: nullclient viene después y se hace cargo del enmascaramiento.</translation>
    </message>
    <message>
        <source>Mail goes under the name %1, which is no domain: nobody can answer it.</source>
        <translation>El correo sale con el nombre %1, que no es un dominio: nadie puede responderle.</translation>
    </message>
    <message>
        <source>The name %1 has no dot: other servers refuse mail from it.</source>
        <translation>El nombre %1 no tiene ningún punto: otros servidores rechazan el correo que viene de él.</translation>
    </message>
    <message>
        <source>Mail of these users keeps the host’s own name: %1.</source>
        <translation>El correo de estos usuarios conserva el nombre del propio equipo: %1.</translation>
    </message>
    <message>
        <source>The relay %1 is this host itself: its mail never leaves.</source>
        <translation>El relay %1 es este mismo equipo: su correo no sale nunca.</translation>
    </message>
    <message>
        <source>The aliases in %1 have no effect: this host sends all names on to the hub.</source>
        <translation>Los alias de %1 no tienen efecto: este equipo envía todos los nombres al hub.</translation>
    </message>
    <message>
        <source>Programs on this host hand their mail to %1, port %2, where no daemon listens.</source>
        <translation>Los programas de este equipo entregan su correo a %1, puerto %2, donde no hay ningún demonio a la escucha.</translation>
    </message>
    <message>
        <source>Mail to root and other local names skips the aliases: the submission program makes it mail to %1 first.</source>
        <translation>El correo para root y otros nombres locales se salta los alias: el programa de envío lo convierte antes en correo para %1.</translation>
    </message>
    <message>
        <source>Mail that cannot be sent at once waits for ever: nothing runs the queue.</source>
        <translation>El correo que no se puede enviar enseguida espera para siempre: nada vacía la cola.</translation>
    </message>
    <message>
        <source>This socket does not open: another line has taken its address and port. The daemon tries for a minute first.</source>
        <translation>Este socket no se abre: otra línea ha ocupado su dirección y su puerto. Antes, el demonio lo intenta durante un minuto.</translation>
    </message>
    <message>
        <source>%1 needs one of these beside it: %2.</source>
        <comment>directives</comment>
        <translation>%1 necesita además una de estas: %2.</translation>
    </message>
    <message>
        <source>%1 lacks an argument: %2.</source>
        <comment>directive, argument</comment>
        <translation>A %1 le falta un argumento: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <comment>directives</comment>
        <translation>%1 y %2 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>%1 came with sendmail %2, and the host has %3.</source>
        <comment>directive, releases</comment>
        <translation>%1 llegó con sendmail %2, y el equipo tiene %3.</translation>
    </message>
    <message>
        <source>%1 says nothing new: %2 has said it.</source>
        <comment>directives</comment>
        <translation>%1 no dice nada nuevo: ya lo ha dicho %2.</translation>
    </message>
    <message numerus="yes">
        <source>The .cf is not what its .mc makes: %n line(s) differ.</source>
        <translation>
            <numerusform>El .cf no es lo que genera su .mc: %n línea es distinta.</numerusform>
            <numerusform>El .cf no es lo que genera su .mc: %n líneas son distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let sendmail encrypt where the relay offers it.</source>
        <translation>Dejar que sendmail cifre donde el relay lo ofrezca.</translation>
    </message>
    <message>
        <source>Use port 587.</source>
        <translation>Usar el puerto 587.</translation>
    </message>
    <message>
        <source>Write the relay in brackets, to connect to that very host.</source>
        <translation>Escribir el relay entre corchetes, para conectarse a ese mismo equipo.</translation>
    </message>
    <message>
        <source>Choose the login if the relay gave out a user name.</source>
        <translation>Elegir el inicio de sesión si el relay ha dado un nombre de usuario.</translation>
    </message>
    <message>
        <source>Choose the login, or remove the name.</source>
        <translation>Elegir el inicio de sesión o quitar el nombre.</translation>
    </message>
    <message>
        <source>Put MASQUERADE_AS below FEATURE(`nullclient&apos;).</source>
        <translation>Poner MASQUERADE_AS debajo de FEATURE(`nullclient&apos;).</translation>
    </message>
    <message>
        <source>Set a masquerade domain with MASQUERADE_AS.</source>
        <translation>Indicar un dominio de enmascaramiento con MASQUERADE_AS.</translation>
    </message>
    <message>
        <source>Write the full name, with its domain.</source>
        <translation>Escribir el nombre completo, con su dominio.</translation>
    </message>
    <message>
        <source>Leave them out of EXPOSED_USER unless replies have to reach this very host.</source>
        <translation>No incluirlos en EXPOSED_USER, salvo que las respuestas tengan que llegar a este mismo equipo.</translation>
    </message>
    <message>
        <source>Remove it, and name who may send: RELAY_DOMAIN, the access table or authentication.</source>
        <translation>Quitarlo e indicar quién puede enviar: RELAY_DOMAIN, la tabla access o autenticación.</translation>
    </message>
    <message>
        <source>Name the host that takes this one’s mail.</source>
        <translation>Indicar el equipo que recoge el correo de este.</translation>
    </message>
    <message>
        <source>Remove the file’s name, or use SMART_HOST and MAIL_HUB instead of nullclient.</source>
        <translation>Quitar el nombre del archivo, o usar SMART_HOST y MAIL_HUB en lugar de nullclient.</translation>
    </message>
    <message>
        <source>Let the daemon listen there, or hand the mail to the relay directly.</source>
        <translation>Hacer que el demonio escuche ahí, o entregar el correo directamente al relay.</translation>
    </message>
    <message>
        <source>Take the masquerading out of submit.mc; sendmail.mc does it.</source>
        <translation>Quitar el enmascaramiento de submit.mc; de él se ocupa sendmail.mc.</translation>
    </message>
    <message>
        <source>Run “sendmail -Ac -q” by cron or a timer, or a daemon with -q15m.</source>
        <translation>Ejecutar «sendmail -Ac -q» con cron o un temporizador, o un demonio con -q15m.</translation>
    </message>
    <message>
        <source>Correct the DaemonPortOptions line.</source>
        <translation>Corregir la línea DaemonPortOptions.</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>Quitar una de las dos líneas.</translation>
    </message>
    <message>
        <source>Write what has replaced it; it may vanish with the next release.</source>
        <translation>Escribir lo que lo ha reemplazado; puede desaparecer en la próxima versión.</translation>
    </message>
    <message>
        <source>Add what is missing, or remove what needs it.</source>
        <translation>Añadir lo que falta, o quitar lo que lo necesita.</translation>
    </message>
    <message>
        <source>Write the argument.</source>
        <translation>Escribir el argumento.</translation>
    </message>
    <message>
        <source>Remove it, or upgrade sendmail.</source>
        <translation>Quitarlo, o actualizar sendmail.</translation>
    </message>
    <message>
        <source>Remove it; nothing changes.</source>
        <translation>Quitarlo; no cambia nada.</translation>
    </message>
    <message>
        <source>Make the .cf anew from the .mc, after a look at what somebody changed by hand.</source>
        <translation>Generar de nuevo el .cf a partir del .mc, después de revisar lo que alguien cambió a mano.</translation>
    </message>
    <message>
        <source>Way to the relay</source>
        <translation>Camino hasta el relay</translation>
    </message>
    <message>
        <source>User name at the relay</source>
        <translation>Nombre de usuario en el relay</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>Directivas adicionales</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>Nunca cifrado</translation>
    </message>
    <message>
        <source>Encrypted if the relay offers it</source>
        <translation>Cifrado si el relay lo ofrece</translation>
    </message>
    <message>
        <source>Encrypted, and the relay proves its name</source>
        <translation>Cifrado, y el relay acredita su nombre</translation>
    </message>
    <message>
        <source>Encrypted, the relay proves its name, and this host logs in</source>
        <translation>Cifrado, el relay acredita su nombre y este equipo inicia sesión</translation>
    </message>
    <message>
        <source>An option.</source>
        <translation>Una opción.</translation>
    </message>
    <message>
        <source>A comment.</source>
        <translation>Un comentario.</translation>
    </message>
    <message>
        <source>A macro that the configuration itself defines.</source>
        <translation>Una macro que define la propia configuración.</translation>
    </message>
    <message>
        <source>A class that the configuration itself fills.</source>
        <translation>Una clase que llena la propia configuración.</translation>
    </message>
    <message>
        <source>The name of a map.</source>
        <translation>El nombre de un mapa.</translation>
    </message>
    <message>
        <source>The kind of the map.</source>
        <translation>El tipo del mapa.</translation>
    </message>
    <message>
        <source>The name of a ruleset.</source>
        <translation>El nombre de un conjunto de reglas.</translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation>El nombre de un mailer.</translation>
    </message>
    <message>
        <source>The name of a header.</source>
        <translation>El nombre de una cabecera.</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <comment>the name of a directive</comment>
        <translation>Escrita por: %1</translation>
    </message>
    <message>
        <source>There is no user name yet to log in with at the relay.</source>
        <translation>Aún no hay un nombre de usuario con el que iniciar sesión en el relay.</translation>
    </message>
    <message>
        <source>The relay is an address, and a certificate is for a name.</source>
        <translation>El relay es una dirección, y un certificado es para un nombre.</translation>
    </message>
    <message>
        <source>A login needs a daemon on this host: without one the processes of all users would have to read the password, and sendmail -v shows it.</source>
        <translation>Para iniciar sesión hace falta un demonio en este equipo: sin él, los procesos de todos los usuarios tendrían que leer la contraseña, y sendmail -v la muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are left behind.</source>
        <comment>of an .mc file</comment>
        <translation>
            <numerusform>No se conserva %n comentario.</numerusform>
            <numerusform>No se conservan %n comentarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and never closes. What follows is left behind.</source>
        <translation>Aquí se abren unas comillas o un paréntesis que no se cierran nunca. Lo que sigue no se conserva.</translation>
    </message>
    <message>
        <source>The text has the character %1 in it and is left behind.</source>
        <translation>El texto contiene el carácter %1 y no se conserva.</translation>
    </message>
    <message>
        <source>Line endings become those of Unix.</source>
        <translation>Los finales de línea pasan a ser los de Unix.</translation>
    </message>
    <message>
        <source>%1 stands below %2 and moves above it.</source>
        <translation>%1 está debajo de %2 y pasa a estar encima.</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>Se añadiría %1.</translation>
    </message>
    <message>
        <source>%1 would stand in the place of %2.</source>
        <translation>%1 ocuparía el lugar de %2.</translation>
    </message>
    <message>
        <source>%1 would stand above %2.</source>
        <translation>%1 quedaría encima de %2.</translation>
    </message>
    <message>
        <source>%1 is an old name; today it is %2.</source>
        <translation>%1 es un nombre antiguo; hoy es %2.</translation>
    </message>
    <message>
        <source>Choose plain, opportunistic, verified or login.</source>
        <translation>Elegir plain, opportunistic, verified o login.</translation>
    </message>
    <message>
        <source>Write the name that the provider gave out, such as web01@example.com.</source>
        <translation>Escribir el nombre que ha dado el proveedor, por ejemplo web01@example.com.</translation>
    </message>
    <message>
        <source>Write a name and its arguments as the catalogue has them, such as access_db.</source>
        <translation>Escribir un nombre y sus argumentos tal como están en el catálogo, por ejemplo access_db.</translation>
    </message>
    <message>
        <source>Write a key, a tab and a value on each line.</source>
        <translation>Escribir en cada línea una clave, un tabulador y un valor.</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters @ . _ + - = / : ~ # % ! only.</source>
        <translation>Usar letras, cifras y los caracteres @ . _ + - = / : ~ # % ! únicamente.</translation>
    </message>
    <message>
        <source>Use plain printable characters, without quotes and line breaks; letters, digits and _ make a name.</source>
        <translation>Usar caracteres imprimibles corrientes, sin comillas ni saltos de línea; un nombre se compone de letras, cifras y _.</translation>
    </message>
    <message>
        <source>Shorten it: a name has 64 characters at the most, an argument or a line 2048.</source>
        <translation>Acortarlo: un nombre tiene 64 caracteres como máximo; un argumento o una línea, 2048.</translation>
    </message>
    <message>
        <source>Write the whole directive as text of its own instead, quoted for m4.</source>
        <translation>Escribir en su lugar toda la directiva como texto propio, entrecomillada para m4.</translation>
    </message>
    <message>
        <source>Write the relay’s name, such as [smtp.example.com]:587.</source>
        <translation>Escribir el nombre del relay, por ejemplo [smtp.example.com]:587.</translation>
    </message>
    <message>
        <source>Let a daemon listen on loopback; only this host itself can connect.</source>
        <translation>Hacer que un demonio escuche en el bucle local; solo puede conectarse este mismo equipo.</translation>
    </message>
    <message>
        <source>Write the relay as %1</source>
        <translation>Escribir el relay como %1</translation>
    </message>
    <message>
        <source>Use port 587: %1</source>
        <translation>Usar el puerto 587: %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>Encrypt if the relay offers it</source>
        <translation>Cifrar si el relay lo ofrece</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <comment>directives</comment>
        <translation>Mover %1 debajo de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>directive</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>directive</comment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>The relay is %1 now.</source>
        <translation>El relay es ahora %1.</translation>
    </message>
    <message>
        <source>The relay&apos;s port is 587 now: %1.</source>
        <translation>El puerto del relay es ahora el 587: %1.</translation>
    </message>
    <message>
        <source>This host logs in as %1 now.</source>
        <translation>Este equipo inicia ahora sesión como %1.</translation>
    </message>
    <message>
        <source>Mail is encrypted now where the relay offers it.</source>
        <translation>El correo se cifra ahora donde el relay lo ofrece.</translation>
    </message>
    <message>
        <source>%1 stands below %2 now.</source>
        <comment>directives</comment>
        <translation>%1 está ahora debajo de %2.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>directive</comment>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <comment>directive</comment>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <source>a template; kept once it is filled in</source>
        <translation>una plantilla; se conserva una vez rellenada</translation>
    </message>
    <message>
        <source>the password’s file: root, 0600</source>
        <translation>el archivo de la contraseña: root, 0600</translation>
    </message>
    <message>
        <source>Fill in the password</source>
        <translation>Rellenar la contraseña</translation>
    </message>
    <message>
        <source>%1, encrypted and with a login</source>
        <comment>a relay</comment>
        <translation>%1, cifrado y con inicio de sesión</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>a relay</comment>
        <translation>%1, cifrado</translation>
    </message>
    <message>
        <source>%1, never encrypted</source>
        <comment>a relay</comment>
        <translation>%1, nunca cifrado</translation>
    </message>
    <message>
        <source>This host logs in at the relay. noverb keeps the password from whoever connects here; the other flags are those that the platform has anyway.</source>
        <translation>Este equipo inicia sesión en el relay. noverb oculta la contraseña a quien se conecte aquí; los demás indicadores son los que la plataforma tiene de todos modos.</translation>
    </message>
    <message>
        <source>No directive is added.</source>
        <translation>No se añade ninguna directiva.</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are added.</source>
        <comment>to the .mc files</comment>
        <translation>
            <numerusform>Se añade %n directiva.</numerusform>
            <numerusform>Se añaden %n directivas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that you added may change this: there is no .cf here to tell.</source>
        <translation>Las líneas añadidas pueden cambiar esto: aquí no hay ningún .cf que lo confirme.</translation>
    </message>
    <message>
        <source>Calls for %1.</source>
        <translation>Requiere %1.</translation>
    </message>
    <message>
        <source>Calls for one of these: %1.</source>
        <translation>Requiere una de estas: %1.</translation>
    </message>
    <message>
        <source>With it, %1 is not needed.</source>
        <translation>Con ello, %1 no hace falta.</translation>
    </message>
    <message>
        <source>Argument %1 is one too many.</source>
        <translation>El argumento %1 está de más.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <comment>an argument</comment>
        <translation>Quitarlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>directive, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot have such an argument.</source>
        <comment>directive</comment>
        <translation>%1 no puede tener un argumento así.</translation>
    </message>
    <message>
        <source>%1 has no effect: no daemon runs on this host.</source>
        <comment>directive</comment>
        <translation>%1 no tiene efecto: en este equipo no hay ningún demonio en marcha.</translation>
    </message>
    <message>
        <source>Remove it, or let a daemon listen.</source>
        <translation>Quitarlo, o hacer que un demonio escuche.</translation>
    </message>
    <message>
        <source>Its parts:</source>
        <comment>of a line of the .cf</comment>
        <translation>Sus partes:</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>a part of a line</comment>
        <translation>Desconocida.</translation>
    </message>
    <message>
        <source>Says how the map is read.</source>
        <translation>Indica cómo se lee el mapa.</translation>
    </message>
    <message>
        <source>Where the map&apos;s data is.</source>
        <translation>Dónde están los datos del mapa.</translation>
    </message>
    <message>
        <source>%1 already means something else to the host or to install.sh.</source>
        <translation>%1 ya significa otra cosa para el equipo o para install.sh.</translation>
    </message>
    <message>
        <source>a directive of yours</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>una directiva propia</translation>
    </message>
    <message>
        <source>the platform, the domain or a mailer (OSTYPE, DOMAIN, MAILER)</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>la plataforma, el dominio o un mailer (OSTYPE, DOMAIN, MAILER)</translation>
    </message>
    <message>
        <source>sendmail’s own default; nothing in the .mc asks for it</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>un valor predeterminado del propio sendmail; nada en el .mc lo pide</translation>
    </message>
    <message>
        <source>It stands here because nothing closes it; this does: %1</source>
        <comment>a line for the .mc</comment>
        <translation>Figura aquí porque nada lo cierra; esto lo cierra: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <comment>to a .cf</comment>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <comment>in a .cf</comment>
        <translation>
            <numerusform>%n línea cambiada</numerusform>
            <numerusform>%n líneas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <comment>from a .cf</comment>
        <translation>
            <numerusform>%n línea quitada</numerusform>
            <numerusform>%n líneas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, m4 makes no %1.</source>
        <comment>a file</comment>
        <translation>Sin ella, m4 no genera ningún %1.</translation>
    </message>
    <message>
        <source>What it does to %1 is not known: m4 could not be asked.</source>
        <comment>a file</comment>
        <translation>No se sabe qué efecto tiene en %1: no se ha podido consultar a m4.</translation>
    </message>
    <message>
        <source>Only the order: without it, the same lines of %1 stand elsewhere.</source>
        <comment>a file</comment>
        <translation>Solo el orden: sin ella, las mismas líneas de %1 están en otro lugar.</translation>
    </message>
    <message>
        <source>No effect: without it, %1 is the same.</source>
        <comment>a file</comment>
        <translation>Sin efecto: sin ella, %1 queda igual.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <comment>a file and how many of its lines are added, changed, removed</comment>
        <translation>En %1: %2.</translation>
    </message>
    <message>
        <source>It belongs to the frame that m4 needs to make %1 at all; no single line follows from it.</source>
        <comment>a file</comment>
        <translation>Forma parte del marco que m4 necesita para generar %1; de ella no se deriva ninguna línea concreta.</translation>
    </message>
    <message>
        <source>Without it m4 says:</source>
        <translation>Sin esto, m4 dice:</translation>
    </message>
    <message>
        <source>Use plain printable ASCII characters; small letters, digits and _ - . make the name of a file.</source>
        <translation>Usar caracteres ASCII imprimibles; las minúsculas, las cifras y _ - . forman el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Take another file name, or word the line differently.</source>
        <translation>Elegir otro nombre de archivo, o redactar la línea de otra manera.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <comment>directive</comment>
        <translation>Reponer %1</translation>
    </message>
    <message>
        <source>Write %2 in place of %1</source>
        <comment>directives</comment>
        <translation>Escribir %2 en lugar de %1</translation>
    </message>
    <message>
        <source>Remove the argument that %1 does not have</source>
        <comment>directive</comment>
        <translation>Quitar el argumento que %1 no tiene</translation>
    </message>
    <message>
        <source>Add the table %1</source>
        <translation>Añadir la tabla %1</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Quitar la tabla %1</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>directive</comment>
        <translation>%1 vuelve a estar.</translation>
    </message>
    <message>
        <source>%2 stands in place of %1 now.</source>
        <comment>directives</comment>
        <translation>%2 está ahora en lugar de %1.</translation>
    </message>
    <message>
        <source>The argument of %1 is gone.</source>
        <comment>directive</comment>
        <translation>El argumento de %1 ya no está.</translation>
    </message>
    <message>
        <source>The table %1 travels with the bundle now; fill it in on the page Features.</source>
        <translation>La tabla %1 viaja ahora con el kit; se rellena en la página «Adiciones».</translation>
    </message>
    <message>
        <source>The table %1 is gone.</source>
        <translation>La tabla %1 ya no está.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>lines that you added may change this</source>
        <translation>las líneas añadidas pueden cambiar esto</translation>
    </message>
    <message>
        <source>other hosts can connect on port %1</source>
        <translation>otros equipos pueden conectarse en el puerto %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port %1</source>
        <translation>solo puede conectarse este mismo equipo, en el puerto %1</translation>
    </message>
    <message>
        <source>other hosts can connect on ports %1</source>
        <translation>otros equipos pueden conectarse en los puertos %1</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports %1</source>
        <translation>solo puede conectarse este mismo equipo, en los puertos %1</translation>
    </message>
    <message>
        <source>sendmail itself: no line says otherwise</source>
        <translation>el propio sendmail: ninguna línea dice otra cosa</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, text</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands on the left. Write what is looked up.</source>
        <translation>A la izquierda no hay nada. Escribir lo que se busca.</translation>
    </message>
    <message>
        <source>This key stands above already. Remove one of the two rows.</source>
        <translation>Esta clave ya figura más arriba. Quitar una de las dos filas.</translation>
    </message>
    <message>
        <source>The left side ends at its first space. Write it without spaces, and no # first.</source>
        <translation>El lado izquierdo termina en su primer espacio. Escribirlo sin espacios y sin # al principio.</translation>
    </message>
    <message>
        <source>The left side is no domain. Write example.com, or .example.com for the hosts below it.</source>
        <translation>El lado izquierdo no es un dominio. Escribir example.com, o .example.com para los equipos por debajo de él.</translation>
    </message>
    <message>
        <source>The left side is no address. Write name@example.com, or @example.com for the whole domain.</source>
        <translation>El lado izquierdo no es una dirección. Escribir name@example.com, o @example.com para todo el dominio.</translation>
    </message>
    <message>
        <source>The left side is no user. Write a name or an address.</source>
        <translation>El lado izquierdo no es un usuario. Escribir un nombre o una dirección.</translation>
    </message>
    <message>
        <source>sendmail never looks for the tag %1. Write Connect:, From:, To: or another known one.</source>
        <translation>sendmail nunca busca la etiqueta %1. Escribir Connect:, From:, To: u otra conocida.</translation>
    </message>
    <message>
        <source>Passwords do not belong here, where answers are kept. Choose a login on the page Relay.</source>
        <translation>Las contraseñas no deben estar aquí, donde se conservan las respuestas. Elegir un inicio de sesión en la página «Relay».</translation>
    </message>
    <message>
        <source>sendmail does not look for it in this form. Write %1.</source>
        <translation>sendmail no lo busca en esta forma. Escribir %1.</translation>
    </message>
    <message>
        <source>The left side is no host. Write a domain, an address, or a network’s beginning such as 192.0.2.</source>
        <translation>El lado izquierdo no es un equipo. Escribir un dominio, una dirección o el comienzo de una red, como 192.0.2.</translation>
    </message>
    <message>
        <source>* means nothing here. A domain covers its hosts already, and 192.0.2 a network.</source>
        <translation>* no significa nada aquí. Un dominio ya abarca sus equipos, y 192.0.2 una red.</translation>
    </message>
    <message>
        <source>Nothing stands on the right. Write what it leads to, or remove the row.</source>
        <translation>A la derecha no hay nada. Escribir el destino o quitar la fila.</translation>
    </message>
    <message>
        <source>A list has one word a row. Remove what follows the first.</source>
        <translation>Una lista tiene una palabra por fila. Quitar lo que sigue a la primera.</translation>
    </message>
    <message>
        <source>The right side names no mailer. Write esmtp:[mail.example.net] or local:mary.</source>
        <translation>El lado derecho no nombra ningún mailer. Escribir esmtp:[mail.example.net] o local:mary.</translation>
    </message>
    <message>
        <source>The right side is no single name or address. For several readers let it lead to an alias.</source>
        <translation>El lado derecho no es un solo nombre o una sola dirección. Para varios lectores, indicar un alias como destino.</translation>
    </message>
    <message>
        <source>The right side is no domain. Write it in full: example.com.</source>
        <translation>El lado derecho no es un dominio. Escribirlo completo: example.com.</translation>
    </message>
    <message>
        <source>sendmail does not know this value. Write %1.</source>
        <translation>sendmail no conoce este valor. Escribir %1.</translation>
    </message>
    <message>
        <source>The right side is no number. Write digits alone.</source>
        <translation>El lado derecho no es un número. Escribir solo cifras.</translation>
    </message>
    <message>
        <source>A character here is not plain ASCII. Write international domains as A-labels: xn--….</source>
        <translation>Hay un carácter que no es ASCII. Escribir los dominios internacionales como etiquetas A: xn--….</translation>
    </message>
    <message>
        <source>Line %2 of the table %1 is wrong.</source>
        <comment>file, number</comment>
        <translation>La línea %2 de la tabla %1 es incorrecta.</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more of its lines.</source>
        <translation>
            <numerusform>También lo es %n línea más.</numerusform>
            <numerusform>También lo son %n líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks into the table %2. Where the host has none, mail that is looked up waits.</source>
        <comment>directive, file</comment>
        <translation>%1 consulta la tabla %2. Si el equipo no la tiene, el correo que depende de esa consulta espera.</translation>
    </message>
    <message>
        <source>%1 reads the list %2. Where the host has none, sendmail does not start.</source>
        <comment>directive, file</comment>
        <translation>%1 lee la lista %2. Si el equipo no la tiene, sendmail no arranca.</translation>
    </message>
    <message>
        <source>Nothing reads the table %1, so it is left out of the bundle.</source>
        <translation>Nada lee la tabla %1, así que no se incluye en el kit.</translation>
    </message>
    <message>
        <source>The table %1 is left out of the bundle: %2 looks into %3.</source>
        <comment>file, directive, place</comment>
        <translation>La tabla %1 no se incluye en el kit: %2 consulta %3.</translation>
    </message>
    <message>
        <source>Add it here, unless it is kept on the host itself.</source>
        <translation>Añadirla aquí, salvo que se mantenga en el propio equipo.</translation>
    </message>
    <message>
        <source>Add the directive that reads it, or remove the table.</source>
        <translation>Añadir la directiva que la lee, o quitar la tabla.</translation>
    </message>
    <message>
        <source>Let it look into the mail configuration folder, or keep that file on the host.</source>
        <translation>Hacer que consulte el directorio de configuración del correo, o mantener ese archivo en el equipo.</translation>
    </message>
    <message>
        <source>Left:</source>
        <comment>column of a table</comment>
        <translation>Izquierda:</translation>
    </message>
    <message>
        <source>Right:</source>
        <comment>column of a table</comment>
        <translation>Derecha:</translation>
    </message>
    <message>
        <source>Read by:</source>
        <comment>directives</comment>
        <translation>La lee:</translation>
    </message>
    <message>
        <source>No table travels along.</source>
        <translation>No viaja ninguna tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables travel along.</source>
        <comment>with the bundle</comment>
        <translation>
            <numerusform>Viaja %n tabla.</numerusform>
            <numerusform>Viajan %n tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail for the names in %1 ends here.</source>
        <translation>El correo para los nombres de %1 termina aquí.</translation>
    </message>
    <message>
        <source>the names in %1</source>
        <translation>los nombres de %1</translation>
    </message>
    <message>
        <source>mail for the names in %1 ends here</source>
        <translation>el correo para los nombres de %1 termina aquí</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>Escritura del kit</translation>
    </message>
    <message>
        <source>The bundle is being written. The disk takes its time.</source>
        <translation>Se está escribiendo el kit. El disco se toma su tiempo.</translation>
    </message>
    <message>
        <source>Cancelling: what was written so far is being removed.</source>
        <translation>Cancelando: se está quitando lo escrito hasta ahora.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Says on which address, family and port the SMTP daemon listens. Each line opens one socket.</source>
        <translation>Dice en qué dirección, familia y puerto escucha el demonio SMTP. Cada línea abre un socket.</translation>
    </message>
    <message>
        <source>On every host with a daemon. On one without, it keeps a daemon that somebody starts by mistake on the loopback address.</source>
        <translation>En todo equipo con demonio. En uno que no lo tiene, mantiene en la dirección de bucle local el demonio que alguien arranque por error.</translation>
    </message>
    <message>
        <source>Where the default, port 25 on every IPv4 address, is wanted.</source>
        <translation>Donde se quiere el valor predeterminado: el puerto 25 de todas las direcciones IPv4.</translation>
    </message>
    <message>
        <source>Addr=::1 on a host with IPv6 turned off: the daemon retries for about a minute and then ends, and 127.0.0.1 is closed all that time. M=O lets it go on with the other sockets.</source>
        <translation>Addr=::1 en un equipo con IPv6 desactivado: el demonio reintenta durante un minuto más o menos y después termina, y 127.0.0.1 permanece cerrado todo ese tiempo. M=O le permite continuar con los demás sockets.</translation>
    </message>
    <message>
        <source>Together with no_default_msa; before MAILER.</source>
        <translation>Junto con no_default_msa; antes de MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</source>
        <translation>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</translation>
    </message>
    <message>
        <source>The way before 8.10 to say where the SMTP daemon listens.</source>
        <translation>La manera anterior a la 8.10 de decir dónde escucha el demonio SMTP.</translation>
    </message>
    <message>
        <source>For sendmail 8.9 and older.</source>
        <translation>Para sendmail 8.9 y anteriores.</translation>
    </message>
    <message>
        <source>From 8.10, where DAEMON_OPTIONS replaces it. Newer cf trees still honour it, with a warning.</source>
        <translation>A partir de la 8.10, donde lo sustituye DAEMON_OPTIONS. Los árboles cf más recientes lo siguen respetando, con una advertencia.</translation>
    </message>
    <message>
        <source>Before MAILER.</source>
        <translation>Antes de MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</translation>
    </message>
    <message>
        <source>Leaves out the message submission agent that sendmail otherwise opens on port 587 of every address.</source>
        <translation>Omite el agente de envío de mensajes (MSA) que, si no, sendmail abre en el puerto 587 de todas las direcciones.</translation>
    </message>
    <message>
        <source>Always, together with DAEMON_OPTIONS lines for the sockets that are wanted.</source>
        <translation>Siempre, junto con líneas DAEMON_OPTIONS para los sockets que se quieran.</translation>
    </message>
    <message>
        <source>Nowhere: where port 587 is wanted, name it in a DAEMON_OPTIONS line, so that the file shows every open port.</source>
        <translation>En ningún sitio: donde se quiera el puerto 587, indicarlo en una línea DAEMON_OPTIONS, para que el archivo muestre todos los puertos abiertos.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Before MAILER, nullclient and msp. msp brings it along.</source>
        <translation>Antes de MAILER, nullclient y msp. msp lo trae consigo.</translation>
    </message>
    <message>
        <source>cf/README, Features; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README, Features; RELEASE_NOTES, 8.10.0</translation>
    </message>
    <message>
        <source>Switches m4&apos;s output off and on again, so that a head of notes stays out of the .cf.</source>
        <translation>Apaga y vuelve a encender la salida de m4, para que una cabecera de notas no llegue al .cf.</translation>
    </message>
    <message>
        <source>At the head of each file, around what only people read.</source>
        <translation>Al principio de cada archivo, alrededor de lo que solo leen las personas.</translation>
    </message>
    <message>
        <source>A single line of comment needs no divert; dnl does it.</source>
        <translation>Una sola línea de comentario no necesita divert; basta con dnl.</translation>
    </message>
    <message>
        <source>divert(0) has to come before the first line that matters.</source>
        <translation>divert(0) debe ir antes de la primera línea que cuente.</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example; GNU m4 manual, Diversions</source>
        <translation>cf/README, Introduction and example; manual de GNU m4, Diversions</translation>
    </message>
    <message>
        <source>Deletes the rest of the line, and the line break with it.</source>
        <translation>Elimina el resto de la línea, y con él el salto de línea.</translation>
    </message>
    <message>
        <source>For every comment, and after every macro call.</source>
        <translation>En todo comentario y después de cada llamada a una macro.</translation>
    </message>
    <message>
        <source>On the lines of a LOCAL_ section, which go into the .cf as they are, line break included.</source>
        <translation>En las líneas de una sección LOCAL_, que pasan al .cf tal cual, salto de línea incluido.</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4</source>
        <translation>cf/README, A brief introduction to m4</translation>
    </message>
    <message>
        <source>Reads sendmail&apos;s macro definitions, cf.m4, at this place.</source>
        <translation>Lee en este punto las definiciones de las macros de sendmail, cf.m4.</translation>
    </message>
    <message>
        <source>In every .mc file that the platform&apos;s own tools may rebuild.</source>
        <translation>En todo archivo .mc que puedan regenerar las herramientas de la plataforma.</translation>
    </message>
    <message>
        <source>Before everything but define(_USE_ETC_MAIL_).</source>
        <translation>Antes de todo lo demás, salvo define(_USE_ETC_MAIL_).</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example</source>
        <translation>cf/README, Introduction and example</translation>
    </message>
    <message>
        <source>Gives an m4 macro a value, which sendmail&apos;s macros then read.</source>
        <translation>Da un valor a una macro de m4, que después leen las macros de sendmail.</translation>
    </message>
    <message>
        <source>For options (confNAME) and variables such as SMART_HOST.</source>
        <translation>Para opciones (confNOMBRE) y variables como SMART_HOST.</translation>
    </message>
    <message>
        <source>Before the FEATURE or MAILER that reads the value.</source>
        <translation>Antes de la FEATURE o del MAILER que lee el valor.</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4; Tweaking configuration options</source>
        <translation>cf/README, A brief introduction to m4; Tweaking configuration options</translation>
    </message>
    <message>
        <source>Takes the value of a macro away, as if it had never been defined.</source>
        <translation>Quita el valor de una macro, como si nunca se hubiera definido.</translation>
    </message>
    <message>
        <source>To drop one setting of the platform&apos;s own files.</source>
        <translation>Para suprimir un solo ajuste de los archivos de la plataforma.</translation>
    </message>
    <message>
        <source>After the line that defines the name, before the one that reads it.</source>
        <translation>Después de la línea que define el nombre y antes de la que lo lee.</translation>
    </message>
    <message>
        <source>GNU m4 manual, Deleting a macro</source>
        <translation>Manual de GNU m4, Deleting a macro</translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder feature, with its arguments.</source>
        <translation>Lee uno de los archivos del directorio feature del árbol cf, con sus argumentos.</translation>
    </message>
    <message>
        <source>Before writing rules of your own: there may be a feature for it.</source>
        <translation>Antes de escribir reglas propias: quizá ya exista una FEATURE para ello.</translation>
    </message>
    <message>
        <source>After OSTYPE and DOMAIN, before every MAILER. From 8.12 m4 prints an error otherwise, and still ends as if all were well.</source>
        <translation>Después de OSTYPE y DOMAIN, antes de todos los MAILER. De lo contrario, a partir de la 8.12, m4 muestra un error y aun así termina como si todo hubiera ido bien.</translation>
    </message>
    <message>
        <source>cf/README, Features</source>
        <translation>cf/README, Features</translation>
    </message>
    <message>
        <source>Adds the definition of one or several mailers, the programs and protocols that carry a message away.</source>
        <translation>Añade la definición de uno o varios mailers, los programas y protocolos que se llevan un mensaje.</translation>
    </message>
    <message>
        <source>local and smtp on every host that is not a null client.</source>
        <translation>local y smtp en todo equipo que no sea un cliente nulo.</translation>
    </message>
    <message>
        <source>After nullclient and msp: both bring their mailers with them, and a second definition is an error.</source>
        <translation>Después de nullclient y msp: ambos traen sus propios mailers, y una segunda definición es un error.</translation>
    </message>
    <message>
        <source>Last, since FEATURE and define lines change what a mailer looks like. Only LOCAL_ sections follow.</source>
        <translation>Al final, ya que las líneas FEATURE y define cambian cómo es un mailer. Solo lo siguen las secciones LOCAL_.</translation>
    </message>
    <message>
        <source>cf/README, Mailers</source>
        <translation>cf/README, Mailers</translation>
    </message>
    <message>
        <source>Tells the macros that this host keeps sendmail&apos;s files in /etc/mail.</source>
        <translation>Dice a las macros que este equipo guarda los archivos de sendmail en /etc/mail.</translation>
    </message>
    <message>
        <source>On every host with sendmail 8.10 or later.</source>
        <translation>En todo equipo con sendmail 8.10 o posterior.</translation>
    </message>
    <message>
        <source>It does no harm anywhere; releases before 8.10 do not look at it.</source>
        <translation>No perjudica en ninguna parte; las versiones anteriores a la 8.10 no lo miran.</translation>
    </message>
    <message>
        <source>Before the include.</source>
        <translation>Antes del include.</translation>
    </message>
    <message>
        <source>cf/README, File locations</source>
        <translation>cf/README, File locations</translation>
    </message>
    <message>
        <source>Writes its argument into the head of the .cf, as a comment.</source>
        <translation>Escribe su argumento en la cabecera del .cf, como comentario.</translation>
    </message>
    <message>
        <source>In every .mc file.</source>
        <translation>En todo archivo .mc.</translation>
    </message>
    <message>
        <source>Reads the cf tree&apos;s file about one operating system.</source>
        <translation>Lee el archivo del árbol cf sobre un sistema operativo.</translation>
    </message>
    <message>
        <source>Always, with the name of a file in the cf tree&apos;s folder ostype.</source>
        <translation>Siempre, con el nombre de un archivo del directorio ostype del árbol cf.</translation>
    </message>
    <message>
        <source>In submit.mc, which delivers nothing by itself, unless the platform puts the client queue somewhere else.</source>
        <translation>En submit.mc, que no entrega nada por sí mismo, salvo que la plataforma ponga la cola del cliente en otro lugar.</translation>
    </message>
    <message>
        <source>After VERSIONID, before DOMAIN and every FEATURE.</source>
        <translation>Después de VERSIONID, antes de DOMAIN y de todas las FEATURE.</translation>
    </message>
    <message>
        <source>cf/README, OSTYPE</source>
        <translation>cf/README, OSTYPE</translation>
    </message>
    <message>
        <source>Reads a file of settings that many hosts share.</source>
        <translation>Lee un archivo de ajustes que comparten muchos equipos.</translation>
    </message>
    <message>
        <source>On Debian: debian-mta in sendmail.mc, debian-msp in submit.mc.</source>
        <translation>En Debian: debian-mta en sendmail.mc, debian-msp en submit.mc.</translation>
    </message>
    <message>
        <source>On platforms that have no such file.</source>
        <translation>En plataformas que no tienen un archivo así.</translation>
    </message>
    <message>
        <source>Right after OSTYPE.</source>
        <translation>Justo después de OSTYPE.</translation>
    </message>
    <message>
        <source>cf/README, Domains</source>
        <translation>cf/README, Domains</translation>
    </message>
    <message>
        <source>Names the folder in which sendmail keeps a small file about each host that it has sent to.</source>
        <translation>Indica el directorio en el que sendmail guarda un pequeño archivo sobre cada equipo al que ha enviado correo.</translation>
    </message>
    <message>
        <source>On a server with a long queue to many hosts.</source>
        <translation>En un servidor con una cola larga hacia muchos equipos.</translation>
    </message>
    <message>
        <source>On clients. On Debian change DAEMON_HOSTSTATS instead of this line.</source>
        <translation>En los clientes. En Debian, cambiar DAEMON_HOSTSTATS en vez de esta línea.</translation>
    </message>
    <message>
        <source>A file for each host, and a folder that only sendmail may write to.</source>
        <translation>Un archivo por equipo, y un directorio en el que solo pueda escribir sendmail.</translation>
    </message>
    <message>
        <source>undefine comes after the DOMAIN that defines it.</source>
        <translation>undefine va después del DOMAIN que lo define.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</source>
        <translation>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</translation>
    </message>
    <message>
        <source>Defines the mailers local and prog: delivery into mailboxes and to programs.</source>
        <translation>Define los mailers local y prog: la entrega en buzones y a programas.</translation>
    </message>
    <message>
        <source>On hosts that deliver mail or have aliases of their own.</source>
        <translation>En equipos que entregan correo o tienen alias propios.</translation>
    </message>
    <message>
        <source>With nullclient or msp, which define their own.</source>
        <translation>Con nullclient o msp, que definen los suyos.</translation>
    </message>
    <message>
        <source>After every FEATURE and define; before smtp.</source>
        <translation>Después de todas las FEATURE y define; antes de smtp.</translation>
    </message>
    <message>
        <source>Defines the mailers that speak SMTP: smtp, esmtp, smtp8, dsmtp and relay.</source>
        <translation>Define los mailers que hablan SMTP: smtp, esmtp, smtp8, dsmtp y relay.</translation>
    </message>
    <message>
        <source>On every host that sends mail to others.</source>
        <translation>En todo equipo que envía correo a otros.</translation>
    </message>
    <message>
        <source>Last, after local.</source>
        <translation>Al final, después de local.</translation>
    </message>
    <message>
        <source>Gives senders on this host the name of a domain in place of the host&apos;s own.</source>
        <translation>Da a los remitentes de este equipo el nombre de un dominio en lugar del nombre propio del equipo.</translation>
    </message>
    <message>
        <source>On every host whose users have their mailboxes on a central server.</source>
        <translation>En todo equipo cuyos usuarios tienen sus buzones en un servidor central.</translation>
    </message>
    <message>
        <source>Where replies have to come back to this very host.</source>
        <translation>Donde las respuestas deben volver a este mismo equipo.</translation>
    </message>
    <message>
        <source>It hides which host wrote. The Received: lines and the Message-ID still say it.</source>
        <translation>Oculta qué equipo escribió. Las líneas Received: y el Message-ID lo siguen diciendo.</translation>
    </message>
    <message>
        <source>After nullclient, which otherwise puts its hub&apos;s name in place of this one; before msp and MAILER.</source>
        <translation>Después de nullclient, que de otro modo pone el nombre de su hub en lugar de este; antes de msp y MAILER.</translation>
    </message>
    <message>
        <source>cf/README, Masquerading and relaying</source>
        <translation>cf/README, Masquerading and relaying</translation>
    </message>
    <message>
        <source>Puts the masquerade domain behind bare recipients in the header as well.</source>
        <translation>Pone el dominio de enmascaramiento tras los destinatarios sin dominio también en la cabecera.</translation>
    </message>
    <message>
        <source>Where every local name also exists in the domain.</source>
        <translation>Donde todo nombre local existe también en el dominio.</translation>
    </message>
    <message>
        <source>Where this host has aliases that the domain does not know: the header would show an address in the domain that does not exist, and replies to it bounce.</source>
        <translation>Donde este equipo tiene alias que el dominio no conoce: la cabecera mostraría una dirección del dominio que no existe, y las respuestas a ella rebotarían.</translation>
    </message>
    <message>
        <source>Before MAILER and msp; nullclient turns it on by itself.</source>
        <translation>Antes de MAILER y msp; nullclient la activa por sí solo.</translation>
    </message>
    <message>
        <source>Puts the masquerade domain into the envelope sender, the address that bounces go to.</source>
        <translation>Pone el dominio de enmascaramiento en el remitente del sobre, la dirección a la que van los rebotes.</translation>
    </message>
    <message>
        <source>On every host that does not receive mail for its own name.</source>
        <translation>En todo equipo que no recibe correo para su propio nombre.</translation>
    </message>
    <message>
        <source>Where programs on this very host must get their own bounces back.</source>
        <translation>Donde los programas de este mismo equipo deben recibir sus propios rebotes.</translation>
    </message>
    <message>
        <source>Puts the domain behind bare names in mail that is delivered on this very host.</source>
        <translation>Pone el dominio tras los nombres sin dominio en el correo que se entrega en este mismo equipo.</translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts, and in general: a full address is never wrong.</source>
        <translation>Donde los buzones se leen desde otros equipos y, en general, siempre: una dirección completa nunca es errónea.</translation>
    </message>
    <message>
        <source>It changes nothing on a null client, which delivers nothing itself.</source>
        <translation>No cambia nada en un cliente nulo, que no entrega nada por sí mismo.</translation>
    </message>
    <message>
        <source>Before MAILER(local).</source>
        <translation>Antes de MAILER(local).</translation>
    </message>
    <message>
        <source>Names users whose addresses are not masqueraded.</source>
        <translation>Indica los usuarios cuyas direcciones no se enmascaran.</translation>
    </message>
    <message>
        <source>For a user who sends reports that nobody answers, on hosts whose names resolve.</source>
        <translation>Para un usuario que envía informes a los que nadie responde, en equipos cuyos nombres se resuelven.</translation>
    </message>
    <message>
        <source>For everybody who wants an answer.</source>
        <translation>Para cualquiera que espere respuesta.</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER.</source>
        <translation>Antes de nullclient, msp y MAILER.</translation>
    </message>
    <message>
        <source>Adds domains whose addresses become the masquerade domain when mail passes through this host.</source>
        <translation>Añade dominios cuyas direcciones pasan a ser del dominio de enmascaramiento cuando el correo pasa por este equipo.</translation>
    </message>
    <message>
        <source>On a hub for hosts that do not masquerade themselves, or after a change of the domain&apos;s name.</source>
        <translation>En un hub para equipos que no enmascaran por sí mismos, o tras un cambio del nombre de dominio.</translation>
    </message>
    <message>
        <source>For domains that are not yours: their users would get a new address without knowing.</source>
        <translation>Para dominios ajenos: sus usuarios recibirían una dirección nueva sin saberlo.</translation>
    </message>
    <message>
        <source>Before MAILER. With limited_masquerade only these domains are rewritten.</source>
        <translation>Antes de MAILER. Con limited_masquerade solo se reescriben estos dominios.</translation>
    </message>
    <message>
        <source>Makes MASQUERADE_DOMAIN cover all hosts below the domains it names.</source>
        <translation>Hace que MASQUERADE_DOMAIN abarque todos los equipos situados por debajo de los dominios que indica.</translation>
    </message>
    <message>
        <source>On a hub, to hide the names of all clients at once.</source>
        <translation>En un hub, para ocultar de una vez los nombres de todos los clientes.</translation>
    </message>
    <message>
        <source>Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from 8.10, can spare one.</source>
        <translation>Donde algún equipo por debajo del dominio tiene buzones propios; MASQUERADE_EXCEPTION, a partir de la 8.10, puede dejarlo fuera.</translation>
    </message>
    <message>
        <source>With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing.</source>
        <translation>Con MASQUERADE_DOMAIN, antes de MAILER. Sin ningún MASQUERADE_DOMAIN no hace nada.</translation>
    </message>
    <message>
        <source>Makes the host a null client: it sends every message to one hub and delivers nothing itself.</source>
        <translation>Convierte el equipo en un cliente nulo: envía todos los mensajes a un hub y no entrega nada por sí mismo.</translation>
    </message>
    <message>
        <source>No aliases, no .forward files, no mailboxes: a message that a program on this host submits goes to the hub as it is, and the hub decides. There is no local delivery that could be attacked or filled up. The feature also turns on allmasquerade and masquerade_envelope, and masquerades as the hub unless a MASQUERADE_AS follows it. A name without a domain is sent as name@hub.</source>
        <translation>Ni alias, ni archivos .forward, ni buzones: un mensaje que envía un programa de este equipo va al hub tal como está, y el hub decide. No hay entrega local que se pueda atacar o llenar. La FEATURE activa además allmasquerade y masquerade_envelope, y enmascara con el nombre del hub salvo que la siga un MASQUERADE_AS. Un nombre sin dominio se envía como nombre@hub.</translation>
    </message>
    <message>
        <source>On every host that only sends: web servers, workstations, appliances.</source>
        <translation>En todo equipo que solo envía: servidores web, estaciones de trabajo, dispositivos dedicados.</translation>
    </message>
    <message>
        <source>Where the host&apos;s own /etc/aliases have to work, or anybody has a mailbox.</source>
        <translation>Donde el /etc/aliases del propio equipo debe funcionar, o alguien tiene un buzón.</translation>
    </message>
    <message>
        <source>The hub has to be up; until it is, mail waits in the queue.</source>
        <translation>El hub tiene que estar en marcha; mientras no lo esté, el correo espera en la cola.</translation>
    </message>
    <message>
        <source>After every other FEATURE. MASQUERADE_AS comes after it, or the hub&apos;s name wins. No MAILER lines: it has its own.</source>
        <translation>Después de todas las demás FEATURE. MASQUERADE_AS va después; si no, gana el nombre del hub. Sin líneas MAILER: tiene las suyas.</translation>
    </message>
    <message>
        <source>Names the host that takes all mail for other hosts.</source>
        <translation>Indica el equipo que recoge todo el correo para otros equipos.</translation>
    </message>
    <message>
        <source>Wherever a central mail server exists.</source>
        <translation>Allí donde exista un servidor de correo central.</translation>
    </message>
    <message>
        <source>On the central mail server, if it sends to the Internet directly.</source>
        <translation>En el servidor de correo central, si envía directamente a Internet.</translation>
    </message>
    <message>
        <source>One host that everything depends on. A name that is one of this host&apos;s own is passed over without a word.</source>
        <translation>Un único equipo del que todo depende. Un nombre que sea uno de los propios de este equipo se pasa por alto sin ningún aviso.</translation>
    </message>
    <message>
        <source>Before MAILER. Not with nullclient, which sets it.</source>
        <translation>Antes de MAILER. No con nullclient, que ya lo fija.</translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names which no alias leads elsewhere.</source>
        <translation>Indica el equipo que recibe el correo para los nombres locales que ningún alias lleva a otra parte.</translation>
    </message>
    <message>
        <source>On hosts with aliases of their own where people read their mail on the hub.</source>
        <translation>En equipos con alias propios cuyos usuarios leen su correo en el hub.</translation>
    </message>
    <message>
        <source>Where local users read their mail here.</source>
        <translation>Donde los usuarios locales leen su correo aquí.</translation>
    </message>
    <message>
        <source>The hub has to know every local user, system accounts included, or their mail bounces.</source>
        <translation>El hub tiene que conocer a todos los usuarios locales, incluidas las cuentas del sistema; si no, su correo rebota.</translation>
    </message>
    <message>
        <source>Changes how the mailer relay connects: which port of the relay it uses.</source>
        <translation>Cambia cómo se conecta el mailer relay: qué puerto del relay usa.</translation>
    </message>
    <message>
        <source>When the relay takes mail on another port, such as 587.</source>
        <translation>Cuando el relay recibe el correo en otro puerto, como el 587.</translation>
    </message>
    <message>
        <source>With port 25.</source>
        <translation>Con el puerto 25.</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER, which read it.</source>
        <translation>Antes de nullclient, msp y MAILER, que lo leen.</translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own; they go into the .cf as they are.</source>
        <translation>Abre una sección de reglas propias, que pasan al .cf tal cual.</translation>
    </message>
    <message>
        <source>With a relay in brackets, for a null client, or where names without an alias go to the hub.</source>
        <translation>Con un relay entre corchetes, en un cliente nulo o donde los nombres sin alias van al hub.</translation>
    </message>
    <message>
        <source>With a relay without brackets; sendmail&apos;s own rules do it.</source>
        <translation>Con un relay sin corchetes; lo hacen las reglas del propio sendmail.</translation>
    </message>
    <message>
        <source>After everything else. In an R line tabs separate the two sides; spaces there are an error.</source>
        <translation>Después de todo lo demás. En una línea R los tabuladores separan los dos lados; ahí los espacios son un error.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</source>
        <translation>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</translation>
    </message>
    <message>
        <source>Says where the aliases file is.</source>
        <translation>Dice dónde está el archivo de alias.</translation>
    </message>
    <message>
        <source>Where the platform keeps the file elsewhere than the cf tree thinks, as Red Hat does.</source>
        <translation>Donde la plataforma guarda el archivo en un sitio distinto del que supone el árbol cf, como hace Red Hat.</translation>
    </message>
    <message>
        <source>Where both agree.</source>
        <translation>Donde ambos coinciden.</translation>
    </message>
    <message>
        <source>After OSTYPE, which may set it, too; before MAILER.</source>
        <translation>Después de OSTYPE, que también puede fijarlo; antes de MAILER.</translation>
    </message>
    <message>
        <source>Adds names to those that sendmail takes for its own, class w.</source>
        <translation>Añade nombres a los que sendmail considera propios, la clase w.</translation>
    </message>
    <message>
        <source>On the mail server, for each domain whose users are here.</source>
        <translation>En el servidor de correo, para cada dominio cuyos usuarios estén aquí.</translation>
    </message>
    <message>
        <source>On clients.</source>
        <translation>En los clientes.</translation>
    </message>
    <message>
        <source>Nothing. FEATURE(use_cw_file) reads the names from a file instead, and sendmail does not start when the file is missing.</source>
        <translation>Ninguno. FEATURE(use_cw_file) lee en cambio los nombres de un archivo, y sendmail no arranca si el archivo falta.</translation>
    </message>
    <message>
        <source>cf/README, Accepting mail for multiple names</source>
        <translation>cf/README, Accepting mail for multiple names</translation>
    </message>
    <message>
        <source>Begins lines that go into the option part of the .cf as they are.</source>
        <translation>Abre una sección de líneas que pasan tal cual a la parte de opciones del .cf.</translation>
    </message>
    <message>
        <source>Before 8.10 for the domains of a mail server.</source>
        <translation>Antes de la 8.10, para los dominios de un servidor de correo.</translation>
    </message>
    <message>
        <source>Where a macro does the same.</source>
        <translation>Donde una macro hace lo mismo.</translation>
    </message>
    <message>
        <source>After MAILER; rulesets do not belong here, see LOCAL_RULESETS.</source>
        <translation>Después de MAILER; los conjuntos de reglas no van aquí, sino en LOCAL_RULESETS.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets</source>
        <translation>cf/README, Tweaking rulesets</translation>
    </message>
    <message>
        <source>Lets the hosts of a domain send mail through this server, and takes mail for them.</source>
        <translation>Permite a los equipos de un dominio enviar correo a través de este servidor, y recibe correo para ellos.</translation>
    </message>
    <message>
        <source>For the server&apos;s own domain, if its hosts have PTR records.</source>
        <translation>Para el propio dominio del servidor, si sus equipos tienen registros PTR.</translation>
    </message>
    <message>
        <source>For domains of others: name their hosts in the access map, which lets them send without opening the way to them.</source>
        <translation>Para dominios ajenos: indicar sus equipos en el mapa access, que les permite enviar sin abrir el camino hacia ellos.</translation>
    </message>
    <message>
        <source>Two DNS look-ups a connection, which sendmail does anyway.</source>
        <translation>Dos consultas DNS por conexión, que sendmail hace de todos modos.</translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control</source>
        <translation>cf/README, Anti-spam configuration control</translation>
    </message>
    <message>
        <source>Looks clients, senders and recipients up in the access map, which says who is let in and who may relay.</source>
        <translation>Busca clientes, remitentes y destinatarios en el mapa access, que dice a quién se deja entrar y quién puede retransmitir.</translation>
    </message>
    <message>
        <source>A line such as Connect:192.0.2 RELAY lets that network send through this server, whether its hosts have names in DNS or not. Other values refuse: REJECT, DISCARD, or a reply of your own. The map is a database made of a text file; an edit has no effect until makemap has run. With -o a missing database is taken for an empty one, so the server runs and relays for nobody; without -o it does not start. -T&lt;TMPF&gt; marks failed look-ups so that they are not taken for &quot;no entry&quot;.</source>
        <translation>Una línea como Connect:192.0.2 RELAY permite a esa red enviar a través de este servidor, tengan o no sus equipos nombre en el DNS. Otros valores rechazan: REJECT, DISCARD o una respuesta propia. El mapa es una base de datos generada a partir de un archivo de texto; un cambio no tiene efecto hasta que se ejecuta makemap. Con -o, una base de datos que falta se considera vacía, así que el servidor funciona y no retransmite para nadie; sin -o no arranca. -T&lt;TMPF&gt; marca las consultas fallidas para que no se tomen por «no hay entrada».</translation>
    </message>
    <message>
        <source>On a mail server: clients named by network or address do not depend on anybody&apos;s DNS.</source>
        <translation>En un servidor de correo: los clientes indicados por red o dirección no dependen del DNS de nadie.</translation>
    </message>
    <message>
        <source>On hosts that listen on the loopback address alone.</source>
        <translation>En equipos que escuchan solo en la dirección de bucle local.</translation>
    </message>
    <message>
        <source>A map file, and makemap after each change.</source>
        <translation>Un archivo de mapa, y makemap después de cada cambio.</translation>
    </message>
    <message>
        <source>Before greet_pause, ratecontrol, conncontrol and all that read the same map; before MAILER.</source>
        <translation>Antes de greet_pause, ratecontrol, conncontrol y todo lo que lee el mismo mapa; antes de MAILER.</translation>
    </message>
    <message>
        <source>Makes the file one for the mail submission program: what a program hands to sendmail is passed to one host.</source>
        <translation>Convierte el archivo en el del programa de envío: lo que un programa entrega a sendmail se pasa a un único equipo.</translation>
    </message>
    <message>
        <source>From 8.12 the command sendmail is no longer run as root. It takes a message from cron or mail, looks at no alias, and gives it by SMTP to the host named here: 127.0.0.1 where a daemon runs, otherwise the relay. If that host does not answer, the message waits in the client queue until something runs sendmail -Ac -q; where no daemon does that, cron has to. With MASQUERADE_AS and masquerade_envelope before it, bare recipients get the masquerade domain.</source>
        <translation>A partir de la 8.12 el comando sendmail ya no se ejecuta como root. Toma un mensaje de cron o de mail, no mira ningún alias y lo entrega por SMTP al equipo indicado aquí: 127.0.0.1 donde hay un demonio, y si no, el relay. Si ese equipo no responde, el mensaje espera en la cola del cliente hasta que algo ejecuta sendmail -Ac -q; donde no lo hace ningún demonio, debe hacerlo cron. Con MASQUERADE_AS y masquerade_envelope delante, los destinatarios sin dominio reciben el de enmascaramiento.</translation>
    </message>
    <message>
        <source>In submit.mc, from 8.12.</source>
        <translation>En submit.mc, a partir de la 8.12.</translation>
    </message>
    <message>
        <source>In sendmail.mc. Never together with nullclient.</source>
        <translation>En sendmail.mc. Nunca junto con nullclient.</translation>
    </message>
    <message>
        <source>A group and a queue folder of its own, which the platform&apos;s package brings.</source>
        <translation>Un grupo y un directorio de cola propios, que trae el paquete de la plataforma.</translation>
    </message>
    <message>
        <source>Last. Masquerading comes before it; no MAILER lines follow, it has its own.</source>
        <translation>Al final. El enmascaramiento va delante; no lo sigue ninguna línea MAILER: tiene las suyas.</translation>
    </message>
    <message>
        <source>cf/README, Message submission program</source>
        <translation>cf/README, Message submission program</translation>
    </message>
    <message>
        <source>Adds a word to the configuration&apos;s version number.</source>
        <translation>Añade una palabra al número de versión de la configuración.</translation>
    </message>
    <message>
        <source>In submit.mc, with the word Submit.</source>
        <translation>En submit.mc, con la palabra Submit.</translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file does it.</source>
        <translation>En Debian, cuyo archivo DOMAIN ya lo hace.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options</source>
        <translation>cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>Tells the macros that there is no OSTYPE on purpose.</source>
        <translation>Dice a las macros que la falta de OSTYPE es deliberada.</translation>
    </message>
    <message>
        <source>In a submit.mc without OSTYPE.</source>
        <translation>En un submit.mc sin OSTYPE.</translation>
    </message>
    <message>
        <source>Where an OSTYPE line stands: the two together are an error.</source>
        <translation>Donde hay una línea OSTYPE: las dos juntas son un error.</translation>
    </message>
    <message>
        <source>Before msp.</source>
        <translation>Antes de msp.</translation>
    </message>
    <message>
        <source>cf/cf/submit.mc</source>
        <translation>cf/cf/submit.mc</translation>
    </message>
    <message>
        <source>Lets the submission program understand DECnet addresses, node::user.</source>
        <translation>Permite que el programa de envío entienda direcciones DECnet, nodo::usuario.</translation>
    </message>
    <message>
        <source>In submit.mc, as sendmail ships it.</source>
        <translation>En submit.mc, tal como lo trae sendmail.</translation>
    </message>
    <message>
        <source>Says where sendmail takes the time zone from.</source>
        <translation>Dice de dónde toma sendmail la zona horaria.</translation>
    </message>
    <message>
        <source>In submit.mc, which runs for a user.</source>
        <translation>En submit.mc, que se ejecuta en nombre de un usuario.</translation>
    </message>
    <message>
        <source>In sendmail.mc: a daemon&apos;s log belongs in the system&apos;s zone.</source>
        <translation>En sendmail.mc: al registro de un demonio le corresponde la zona del sistema.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</source>
        <translation>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</translation>
    </message>
    <message>
        <source>Keeps sendmail from looking up all groups of a user before it acts for them.</source>
        <translation>Evita que sendmail consulte todos los grupos de un usuario antes de actuar por él.</translation>
    </message>
    <message>
        <source>In submit.mc.</source>
        <translation>En submit.mc.</translation>
    </message>
    <message>
        <source>Where .forward or :include: files are readable through a group only.</source>
        <translation>Donde hay archivos .forward o :include: que solo se pueden leer por medio de un grupo.</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</source>
        <translation>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</translation>
    </message>
    <message>
        <source>Says where the process writes its process id.</source>
        <translation>Dice dónde escribe el proceso su identificador de proceso.</translation>
    </message>
    <message>
        <source>On Red Hat and Fedora, whose service sm-client expects /run/sm-client.pid.</source>
        <translation>En Red Hat y Fedora, cuyo servicio sm-client espera /run/sm-client.pid.</translation>
    </message>
    <message>
        <source>On platforms whose files set it already.</source>
        <translation>En plataformas cuyos archivos ya lo fijan.</translation>
    </message>
    <message>
        <source>Before msp, which otherwise puts it into the client queue&apos;s folder.</source>
        <translation>Antes de msp, que de otro modo lo pone en el directorio de la cola del cliente.</translation>
    </message>
    <message>
        <source>What the host is for</source>
        <translation>Para qué sirve el equipo</translation>
    </message>
    <message>
        <source>The role decides what becomes of a message that a program on this host writes, cron&apos;s report to root above all: handed to a relay unread, looked up in the host&apos;s own aliases, or delivered here.</source>
        <translation>El rol decide qué ocurre con un mensaje que escribe un programa de este equipo, sobre todo el informe de cron a root: se entrega a un relay sin leerlo, se busca en los alias del propio equipo o se entrega aquí.</translation>
    </message>
    <message>
        <source>With the wrong role mail vanishes without an error. A host that passes everything on does not read its own aliases, so what they promise never happens. A host that delivers for its own name fills a mailbox that nobody opens. A daemon that nobody needs listens all the same, and is there for whoever looks for one.</source>
        <translation>Con el rol equivocado el correo desaparece sin ningún error. Un equipo que lo transmite todo no lee sus propios alias, así que lo que prometen nunca se cumple. Un equipo que entrega para su propio nombre llena un buzón que nadie abre. Un demonio que nadie necesita escucha de todos modos, y está ahí para quien busque uno.</translation>
    </message>
    <message>
        <source>cf/README, Features; Masquerading and relaying</source>
        <translation>cf/README, Features; Masquerading and relaying</translation>
    </message>
    <message>
        <source>The host&apos;s full name</source>
        <translation>El nombre completo del equipo</translation>
    </message>
    <message>
        <source>sendmail introduces itself to other hosts under this name and puts it behind every address that has no domain. Each file also says in its head which host it is for.</source>
        <translation>Con este nombre se presenta sendmail a otros equipos, y lo pone tras toda dirección que no tiene dominio. Cada archivo dice además en su cabecera para qué equipo es.</translation>
    </message>
    <message>
        <source>A name without a dot makes sendmail wait a minute at each start, and then go on with an address that no other host can answer. A name that does not resolve makes other servers refuse the sender.</source>
        <translation>Con un nombre sin punto, sendmail espera un minuto en cada arranque y después sigue con una dirección a la que ningún otro equipo puede responder. Con un nombre que no se resuelve, los demás servidores rechazan al remitente.</translation>
    </message>
    <message>
        <source>cf/README, Who am I?</source>
        <translation>cf/README, Who am I?</translation>
    </message>
    <message>
        <source>The release of sendmail on the host</source>
        <translation>La versión de sendmail del equipo</translation>
    </message>
    <message>
        <source>A .cf is made for one release. The release decides which lines can be written at all: masquerade_envelope came with 8.7, DAEMON_OPTIONS with 8.10, the submission program with 8.12.</source>
        <translation>Un .cf se genera para una versión. La versión decide qué líneas se pueden escribir: masquerade_envelope llegó con la 8.7, DAEMON_OPTIONS con la 8.10, el programa de envío con la 8.12.</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Sending needs no daemon: programs call the command sendmail, and the submission program hands their mail on. A daemon is needed where mail comes in by SMTP, or where the host&apos;s own aliases have to be looked up.</source>
        <translation>Enviar no requiere demonio: los programas llaman al comando sendmail, y el programa de envío transmite su correo. Hace falta un demonio donde llega correo por SMTP, o donde hay que consultar los alias del propio equipo.</translation>
    </message>
    <message>
        <source>What listens can be attacked, from the network or, on the loopback address, by whoever has an account on the host. Without a daemon nobody flushes the queue, so something else has to: a message that the relay did not take at once would lie there until it is too old.</source>
        <translation>Lo que escucha se puede atacar: desde la red o, en la dirección de bucle local, por parte de quien tenga una cuenta en el equipo. Sin demonio nadie vacía la cola, así que debe hacerlo otra cosa: un mensaje que el relay no aceptó enseguida se quedaría allí hasta caducar.</translation>
    </message>
    <message>
        <source>op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options</source>
        <translation>op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options</translation>
    </message>
    <message>
        <source>Who reads root&apos;s mail</source>
        <translation>Quién lee el correo de root</translation>
    </message>
    <message>
        <source>Cron, backups and the system&apos;s own checks write to root. The alias sends that on to a person: one address, or several with commas between them.</source>
        <translation>cron, las copias de seguridad y las comprobaciones del propio sistema escriben a root. El alias lo envía a una persona: una dirección, o varias separadas por comas.</translation>
    </message>
    <message>
        <source>Without it the reports pile up in root&apos;s mailbox on this host. The first sign is often a full disk, or a backup that has not run for half a year.</source>
        <translation>Sin él, los informes se amontonan en el buzón de root de este equipo. La primera señal suele ser un disco lleno, o una copia de seguridad que lleva medio año sin hacerse.</translation>
    </message>
    <message>
        <source>op.me, 2.6, The alias database</source>
        <translation>op.me, 2.6, The alias database</translation>
    </message>
    <message>
        <source>Who reads postmaster&apos;s mail</source>
        <translation>Quién lee el correo de postmaster</translation>
    </message>
    <message>
        <source>Bounces of bounces and questions about mail from other sites go to postmaster. Every host that takes mail has to have one; root is a good answer as long as somebody reads root&apos;s mail.</source>
        <translation>A postmaster llegan los rebotes de los rebotes y las preguntas de otros sitios sobre el correo. Todo equipo que recibe correo debe tenerlo; root es una buena respuesta mientras alguien lea el correo de root.</translation>
    </message>
    <message>
        <source>Nobody learns that mail fails, since the report of the failure has no reader either.</source>
        <translation>Nadie se entera de que el correo falla, porque tampoco el informe del fallo tiene quien lo lea.</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>Otros alias</translation>
    </message>
    <message>
        <source>Each alias is a name and where its mail goes: an address elsewhere, a user of this host, or another alias. They hold on this host alone, before the relay sees the message.</source>
        <translation>Cada alias es un nombre y el destino de su correo: una dirección de otro sitio, un usuario de este equipo u otro alias. Solo valen en este equipo, antes de que el relay vea el mensaje.</translation>
    </message>
    <message>
        <source>An alias that exists on one host of many is forgotten when its reader leaves. Where a central server can have it instead, it belongs there. An alias that leads back to itself makes every message to it bounce.</source>
        <translation>Un alias que existe en un solo equipo de entre muchos queda olvidado cuando su lector se va. Si puede tenerlo un servidor central, su sitio es ese. Un alias que lleva de vuelta a sí mismo hace rebotar todos los mensajes dirigidos a él.</translation>
    </message>
    <message>
        <source>Minutes between two queue runs</source>
        <translation>Minutos entre dos pasadas por la cola</translation>
    </message>
    <message>
        <source>When the relay does not answer, a message waits in the queue. Each run tries again whatever waits there. The minutes of the hour come from the host&apos;s name, so that a thousand hosts do not call the relay in the same second.</source>
        <translation>Cuando el relay no responde, el mensaje espera en la cola. Cada pasada vuelve a intentar todo lo que espera allí. Los minutos de la hora se derivan del nombre del equipo, para que mil equipos no llamen al relay en el mismo segundo.</translation>
    </message>
    <message>
        <source>Without any run a message that could not be sent at once is never tried again: nobody gets it, and nobody is told. Many minutes make alarms late, few cost next to nothing on a host with little mail.</source>
        <translation>Sin ninguna pasada, un mensaje que no se pudo enviar enseguida no se vuelve a intentar nunca: nadie lo recibe y a nadie se le avisa. Muchos minutos retrasan las alarmas; pocos no cuestan casi nada en un equipo con poco correo.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; 3.1, Queue interval</source>
        <translation>op.me, 2.3.2, Queue runs; 3.1, Queue interval</translation>
    </message>
    <message>
        <source>What flushes the queue</source>
        <translation>Qué vacía la cola</translation>
    </message>
    <message>
        <source>cron is there on every platform and needs one line. A systemd timer appears in the lists and the journal of a Linux host, and does not start a second run while one is at work.</source>
        <translation>cron existe en todas las plataformas y necesita una línea. Un temporizador de systemd aparece en las listas y en el journal de un equipo Linux, y no inicia una segunda pasada mientras otra está en curso.</translation>
    </message>
    <message>
        <source>Either does the same to the mail. Where the chosen one is not installed or not running, nothing ever leaves the queue.</source>
        <translation>Para el correo, ambos hacen lo mismo. Donde el elegido no está instalado o no funciona, nada sale nunca de la cola.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs</source>
        <translation>op.me, 2.3.2, Queue runs</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>Comentarios en los archivos .mc</translation>
    </message>
    <message>
        <source>A short note stands above each directive and says what it is for. m4 drops the notes, so the .cf is the same with and without them.</source>
        <translation>Encima de cada directiva hay una breve nota que dice para qué sirve. m4 elimina las notas, así que el .cf es el mismo con ellas y sin ellas.</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>Una línea vacía</translation>
    </message>
    <message>
        <source>It stands there for people; sendmail passes over it.</source>
        <translation>Está ahí para las personas; sendmail la pasa por alto.</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>Un comentario</translation>
    </message>
    <message>
        <source>sendmail passes over lines that begin with #. The cf tree&apos;s files leave many of them, with the name and version of each part that went into this .cf.</source>
        <translation>sendmail pasa por alto las líneas que empiezan por #. Los archivos del árbol cf dejan muchas, con el nombre y la versión de cada parte que entró en este .cf.</translation>
    </message>
    <message>
        <source>An edit here is lost as soon as somebody builds the .cf anew. Notes belong into the .mc.</source>
        <translation>Un cambio hecho aquí se pierde en cuanto alguien vuelve a generar el .cf. Las notas van en el .mc.</translation>
    </message>
    <message>
        <source>An option that is not set</source>
        <translation>Una opción sin fijar</translation>
    </message>
    <message>
        <source>The line is a comment. It shows an option with a value for orientation; since no O line sets it, what is built into sendmail holds.</source>
        <translation>La línea es un comentario. Muestra una opción con un valor a modo de orientación; como ninguna línea O la fija, rige el valor incorporado en sendmail.</translation>
    </message>
    <message>
        <source>The version of the format</source>
        <translation>La versión del formato</translation>
    </message>
    <message>
        <source>It tells which level of the configuration&apos;s language the file uses, and whose configuration it is. sendmail refuses a level that is newer than itself.</source>
        <translation>Dice qué nivel del lenguaje de configuración usa el archivo y de quién es la configuración. sendmail rechaza un nivel más reciente que él mismo.</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>Una opción</translation>
    </message>
    <message>
        <source>It sets one of sendmail&apos;s switches for all mail: paths, limits, timeouts, ports. The name stands before the =, the value behind it.</source>
        <translation>Fija uno de los parámetros de sendmail para todo el correo: rutas, límites, plazos, puertos. El nombre va antes del =; el valor, después.</translation>
    </message>
    <message>
        <source>A value typed in here is lost at the next build. The .mc has a conf name for almost every option.</source>
        <translation>Un valor escrito aquí se pierde la próxima vez que se genere el archivo. El .mc tiene un nombre conf para casi todas las opciones.</translation>
    </message>
    <message>
        <source>A macro</source>
        <translation>Una macro</translation>
    </message>
    <message>
        <source>It gives a name a value, and $ with the name stands for the value in the lines that follow. A name is one character, or several in braces. Such macros are sendmail&apos;s own, not m4&apos;s.</source>
        <translation>Da un valor a un nombre, y $ seguido del nombre representa ese valor en las líneas siguientes. Un nombre es un solo carácter, o varios entre llaves. Estas macros son de sendmail, no de m4.</translation>
    </message>
    <message>
        <source>op.me, 5.2, D — Define macro</source>
        <translation>op.me, 5.2, D — Define macro</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>Una clase</translation>
    </message>
    <message>
        <source>It adds words to a set. Rules ask whether a part of an address belongs to it: $=w matches what is in class w, $~w what is not.</source>
        <translation>Añade palabras a un conjunto. Las reglas preguntan si una parte de una dirección pertenece a él: $=w concuerda con lo que está en la clase w; $~w, con lo que no lo está.</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes</source>
        <translation>op.me, 5.3, C and F — Define classes</translation>
    </message>
    <message>
        <source>A class from a file</source>
        <translation>Una clase tomada de un archivo</translation>
    </message>
    <message>
        <source>It adds the words in a file to a set, a word a line. With -o a missing file is no error; without it sendmail does not start.</source>
        <translation>Añade a un conjunto las palabras de un archivo, una por línea. Con -o, que falte el archivo no es un error; sin él, sendmail no arranca.</translation>
    </message>
    <message>
        <source>The file is read when the daemon starts. A change has no effect before the next restart.</source>
        <translation>El archivo se lee cuando arranca el demonio. Un cambio no tiene efecto hasta el siguiente reinicio.</translation>
    </message>
    <message>
        <source>A map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>It declares a table that rules can look words up in: its name, its kind, and where its data is. $( name key $) in a rule is such a look-up.</source>
        <translation>Declara una tabla en la que las reglas pueden buscar palabras: su nombre, su tipo y dónde están sus datos. En una regla, $( nombre clave $) es una de esas búsquedas.</translation>
    </message>
    <message>
        <source>The start of a ruleset</source>
        <translation>El comienzo de un conjunto de reglas</translation>
    </message>
    <message>
        <source>The rules that follow, down to the next S line, form a ruleset. Others call it by its name or number; it is given an address and gives back what it made of it.</source>
        <translation>Las reglas siguientes, hasta la próxima línea S, forman un conjunto de reglas. Otros conjuntos lo llaman por su nombre o su número; recibe una dirección y devuelve lo que ha hecho de ella.</translation>
    </message>
    <message>
        <source>op.me, 5.1, R and S — Rewriting rules</source>
        <translation>op.me, 5.1, R and S — Rewriting rules</translation>
    </message>
    <message>
        <source>A rewriting rule</source>
        <translation>Una regla de reescritura</translation>
    </message>
    <message>
        <source>If the address matches the left side, it becomes what the right side says, and the rule is tried again; otherwise the next rule has its turn. Tabs separate the two sides and, behind them, a comment.</source>
        <translation>Si la dirección concuerda con el lado izquierdo, pasa a ser lo que dice el derecho y la regla se prueba de nuevo; si no, le toca a la regla siguiente. Los tabuladores separan los dos lados y, tras ellos, un comentario.</translation>
    </message>
    <message>
        <source>Spaces in place of the tabs are an error. A rule that matches its own result runs until sendmail stops it.</source>
        <translation>Poner espacios en lugar de los tabuladores es un error. Una regla que concuerda con su propio resultado se repite hasta que sendmail la detiene.</translation>
    </message>
    <message>
        <source>A mailer</source>
        <translation>Un mailer</translation>
    </message>
    <message>
        <source>It says how mail of one kind is carried away: P= the program or [IPC] for a connection, F= flags, S= and R= the rulesets for senders and recipients, A= the arguments. Lines that begin with white space continue it.</source>
        <translation>Dice cómo se transporta un tipo de correo: P= el programa, o [IPC] para una conexión; F= los indicadores; S= y R= los conjuntos de reglas para remitentes y destinatarios; A= los argumentos. Las líneas que empiezan por espacio en blanco lo continúan.</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>Una línea de cabecera</translation>
    </message>
    <message>
        <source>sendmail adds this line to the head of messages. Letters between question marks are a condition: the line is added only for a mailer with that flag.</source>
        <translation>sendmail añade esta línea a la cabecera de los mensajes. Las letras entre signos de interrogación son una condición: la línea se añade solo para un mailer con ese indicador.</translation>
    </message>
    <message>
        <source>A precedence</source>
        <translation>Una precedencia</translation>
    </message>
    <message>
        <source>It gives a word of the header Precedence: a number. The higher the number, the earlier the message leaves a full queue. Below zero a bounce brings back the header alone, not the text.</source>
        <translation>Da un número a una palabra de la cabecera Precedence:. Cuanto más alto es el número, antes sale el mensaje de una cola llena. Por debajo de cero, un rebote devuelve solo la cabecera, no el texto.</translation>
    </message>
    <message>
        <source>Trusted users</source>
        <translation>Usuarios de confianza</translation>
    </message>
    <message>
        <source>A user named here may set the sender of a message with -f without a warning in its header.</source>
        <translation>Un usuario indicado aquí puede fijar con -f el remitente de un mensaje sin que aparezca una advertencia en la cabecera.</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes, class t</source>
        <translation>op.me, 5.3, C and F — Define classes, clase t</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Una variable de entorno</translation>
    </message>
    <message>
        <source>sendmail gives this variable to itself and to the programs that it starts; it drops most of what its caller has set.</source>
        <translation>sendmail da esta variable a sí mismo y a los programas que inicia; descarta la mayor parte de lo que ha fijado quien lo llama.</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.7</source>
        <translation>RELEASE_NOTES, 8.7</translation>
    </message>
    <message>
        <source>A queue group</source>
        <translation>Un grupo de colas</translation>
    </message>
    <message>
        <source>It declares a queue of its own, with its folder and its runs, for part of the mail.</source>
        <translation>Declara una cola propia, con su directorio y sus pasadas, para una parte del correo.</translation>
    </message>
    <message>
        <source>A mail filter</source>
        <translation>Un filtro de correo</translation>
    </message>
    <message>
        <source>It declares a program of its own that sees each message as it comes in and may refuse it.</source>
        <translation>Declara un programa externo que ve cada mensaje a medida que entra y puede rechazarlo.</translation>
    </message>
    <message>
        <source>A macro that m4 did not know</source>
        <translation>Una macro que m4 no conocía</translation>
    </message>
    <message>
        <source>This looks like a call that belongs into the .mc. m4 copies a name that it does not know as it is: a typing error, or a macro of a newer cf tree.</source>
        <translation>Parece una llamada cuyo sitio es el .mc. m4 copia tal cual un nombre que no conoce: una errata, o una macro de un árbol cf más reciente.</translation>
    </message>
    <message>
        <source>sendmail cannot read such a line, or takes its first letter for a command. m4 has reported nothing.</source>
        <translation>sendmail no puede leer una línea así, o toma su primera letra por un comando. m4 no ha avisado de nada.</translation>
    </message>
    <message>
        <source>A line of an unknown kind</source>
        <translation>Una línea de tipo desconocido</translation>
    </message>
    <message>
        <source>Its first character is no command of a .cf. sendmail reports &quot;unknown configuration line&quot;.</source>
        <translation>Su primer carácter no es ningún comando de un .cf. sendmail informa de «unknown configuration line».</translation>
    </message>
    <message>
        <source>op.me, 5, The whole scoop on the configuration file</source>
        <translation>op.me, 5, The whole scoop on the configuration file</translation>
    </message>
    <message>
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>Dónde están los alias. newaliases construye su base de datos a partir de este archivo.</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>Un socket que abre el demonio. Cada línea así es uno; sin Addr está abierto en todas las direcciones.</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>El archivo con las respuestas al comando SMTP HELP.</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>El directorio en el que esperan los mensajes. Debe existir, y este programa debe poder entrar en él.</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>El archivo que cuenta los mensajes para mailstats.</translation>
    </message>
    <message>
        <source>The smart host, $S</source>
        <translation>El smart host, $S</translation>
    </message>
    <message>
        <source>The host that all mail for other hosts goes to. With nothing behind DS there is none, and DNS decides.</source>
        <translation>El equipo al que va todo el correo para otros equipos. Sin nada tras DS no hay ninguno, y decide el DNS.</translation>
    </message>
    <message>
        <source>The mail hub, $H</source>
        <translation>El hub de correo, $H</translation>
    </message>
    <message>
        <source>The host that gets mail for local names. With nothing behind DH such mail is delivered here.</source>
        <translation>El equipo que recibe el correo para los nombres locales. Sin nada tras DH, ese correo se entrega aquí.</translation>
    </message>
    <message>
        <source>The masquerade name, $M</source>
        <translation>El nombre de enmascaramiento, $M</translation>
    </message>
    <message>
        <source>The domain that takes the place of the host&apos;s own name. With nothing behind DM nothing is masqueraded.</source>
        <translation>El dominio que ocupa el lugar del nombre propio del equipo. Sin nada tras DM no se enmascara nada.</translation>
    </message>
    <message>
        <source>The host&apos;s official name, $j</source>
        <translation>El nombre oficial del equipo, $j</translation>
    </message>
    <message>
        <source>The name under which this host speaks to others. sendmail finds it by itself when no line sets it.</source>
        <translation>El nombre con el que este equipo habla a los demás. sendmail lo averigua por sí solo cuando ninguna línea lo fija.</translation>
    </message>
    <message>
        <source>The sender of bounces, $n</source>
        <translation>El remitente de los rebotes, $n</translation>
    </message>
    <message>
        <source>The name under which sendmail itself writes.</source>
        <translation>El nombre con el que escribe el propio sendmail.</translation>
    </message>
    <message>
        <source>The configuration&apos;s version, $Z</source>
        <translation>La versión de la configuración, $Z</translation>
    </message>
    <message>
        <source>It stands in the Received: lines and in the greeting, after sendmail&apos;s own version.</source>
        <translation>Figura en las líneas Received: y en el saludo, después de la versión del propio sendmail.</translation>
    </message>
    <message>
        <source>The next host, ${MTAHost}</source>
        <translation>El equipo siguiente, ${MTAHost}</translation>
    </message>
    <message>
        <source>The host that the submission program hands every message to.</source>
        <translation>El equipo al que el programa de envío entrega todos los mensajes.</translation>
    </message>
    <message>
        <source>The host&apos;s own names, $=w</source>
        <translation>Los nombres propios del equipo, $=w</translation>
    </message>
    <message>
        <source>Mail for a name in this class is delivered here. sendmail adds the names that it finds for the host itself.</source>
        <translation>El correo para un nombre de esta clase se entrega aquí. sendmail añade los nombres que averigua para el propio equipo.</translation>
    </message>
    <message>
        <source>Exposed users, $=E</source>
        <translation>Usuarios expuestos, $=E</translation>
    </message>
    <message>
        <source>Users whose addresses keep the host&apos;s name.</source>
        <translation>Usuarios cuyas direcciones conservan el nombre del equipo.</translation>
    </message>
    <message>
        <source>Further masqueraded domains, $=M</source>
        <translation>Otros dominios enmascarados, $=M</translation>
    </message>
    <message>
        <source>Domains whose addresses become the masquerade name as well.</source>
        <translation>Dominios cuyas direcciones también pasan a llevar el nombre de enmascaramiento.</translation>
    </message>
    <message>
        <source>Domains that may relay, $=R</source>
        <translation>Dominios que pueden retransmitir, $=R</translation>
    </message>
    <message>
        <source>Hosts of these domains may send through this server, and mail to them is passed on.</source>
        <translation>Los equipos de estos dominios pueden enviar a través de este servidor, y el correo para ellos se transmite.</translation>
    </message>
    <message>
        <source>Domains that need no look-up, $=P</source>
        <translation>Dominios que no necesitan consulta, $=P</translation>
    </message>
    <message>
        <source>A name that ends in one of these is taken as it is, without asking DNS for its full form.</source>
        <translation>Un nombre que termina en uno de estos se toma tal cual, sin pedir al DNS su forma completa.</translation>
    </message>
    <message>
        <source>Characters that no local name has, $=O</source>
        <translation>Caracteres que no tiene ningún nombre local, $=O</translation>
    </message>
    <message>
        <source>A name with one of these in it needs more than a look at the local users.</source>
        <translation>Para un nombre que contiene uno de estos no basta con mirar los usuarios locales.</translation>
    </message>
    <message>
        <source>With Addr=127.0.0.1 only programs on this very host can connect; without Addr whoever reaches the host can. It is about mail that comes in by SMTP, not about what programs hand to the command sendmail. A line about port 25 does not touch port 587: that one is opened by default, on every address, until no_default_msa says otherwise. On Linux a socket for every IPv6 address takes IPv4 connections as well, so there one line with Family=inet6 serves both.</source>
        <translation>Con Addr=127.0.0.1 solo pueden conectarse los programas de este mismo equipo; sin Addr, cualquiera que alcance el equipo. Se refiere al correo que entra por SMTP, no al que los programas entregan al comando sendmail. Una línea sobre el puerto 25 no afecta al puerto 587: ese se abre de forma predeterminada, en todas las direcciones, hasta que no_default_msa dice lo contrario. En Linux, un socket para todas las direcciones IPv6 acepta también conexiones IPv4, así que allí una sola línea con Family=inet6 sirve para ambas.</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address. Whoever reaches the host can talk to a program with root&apos;s rights, on a machine where nobody expects mail to arrive.</source>
        <translation>El demonio escucha en el puerto 25 de todas las direcciones. Cualquiera que alcance el equipo puede hablar con un programa que tiene los privilegios de root, en una máquina en la que nadie espera que llegue correo.</translation>
    </message>
    <message>
        <source>It becomes the option DaemonPortOptions, written with a capital O at the start of the line. There can be only one, so there is one socket for all mail that comes in by SMTP.</source>
        <translation>Se convierte en la opción DaemonPortOptions, escrita con una O mayúscula al comienzo de la línea. Solo puede haber una, así que hay un único socket para todo el correo que entra por SMTP.</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address, and whoever reaches the host can talk to it.</source>
        <translation>El demonio escucha en el puerto 25 de todas las direcciones, y cualquiera que alcance el equipo puede hablar con él.</translation>
    </message>
    <message>
        <source>From 8.10 each configuration has a second daemon, for people&apos;s mail programs, on port 587. With this feature only the sockets that DAEMON_OPTIONS lines name are opened. It decides who can hand mail in, not what becomes of a message.</source>
        <translation>A partir de la 8.10, cada configuración tiene un segundo demonio, para los programas de correo de las personas, en el puerto 587. Con esta FEATURE se abren solo los sockets que indican las líneas DAEMON_OPTIONS. Decide quién puede entregar correo, no lo que ocurre con un mensaje.</translation>
    </message>
    <message>
        <source>Someone who binds port 25 to the loopback address and looks no further still has port 587 open to the network, and no line of the .mc shows it.</source>
        <translation>Quien ata el puerto 25 a la dirección de bucle local y no mira más allá sigue teniendo el puerto 587 abierto a la red, y ninguna línea del .mc lo muestra.</translation>
    </message>
    <message>
        <source>The file for the daemon</source>
        <translation>El archivo del demonio</translation>
    </message>
    <message>
        <source>It says how mail that comes in by SMTP is treated, and mail in the daemon&apos;s queue. An admin edits this file, never the .cf that m4 makes of it.</source>
        <translation>Dice cómo se trata el correo que entra por SMTP, y el correo de la cola del demonio. Se edita este archivo, nunca el .cf que m4 genera a partir de él.</translation>
    </message>
    <message>
        <source>After an edit nothing changes until the .cf has been built anew and the daemon has read it.</source>
        <translation>Tras un cambio no varía nada hasta que se vuelve a generar el .cf y el demonio lo lee.</translation>
    </message>
    <message>
        <source>The file for the submission program</source>
        <translation>El archivo del programa de envío</translation>
    </message>
    <message>
        <source>It says how the command sendmail treats what programs on this host write: cron&apos;s mail goes through here first. It came with 8.12.</source>
        <translation>Dice cómo trata el comando sendmail lo que escriben los programas de este equipo: el correo de cron pasa primero por aquí. Llegó con la 8.12.</translation>
    </message>
    <message>
        <source>Masquerading in sendmail.mc alone comes too late for the recipient: a bare root has its domain by then.</source>
        <translation>Enmascarar solo en sendmail.mc llega demasiado tarde para el destinatario: para entonces, un root a secas ya tiene su dominio.</translation>
    </message>
    <message>
        <source>What the daemon reads</source>
        <translation>Lo que lee el demonio</translation>
    </message>
    <message>
        <source>m4 has made it of sendmail.mc and the cf tree. Each line is one command, told by its first character; most lines are rules for addresses.</source>
        <translation>m4 lo ha generado a partir de sendmail.mc y del árbol cf. Cada línea es un comando, reconocible por su primer carácter; la mayoría son reglas para direcciones.</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build, and nobody sees from the .mc what was changed.</source>
        <translation>Un cambio hecho aquí se pierde la próxima vez que se genera el archivo, y nadie ve en el .mc qué se cambió.</translation>
    </message>
    <message>
        <source>What the submission program reads</source>
        <translation>Lo que lee el programa de envío</translation>
    </message>
    <message>
        <source>m4 has made it of submit.mc and the cf tree. The command sendmail reads it each time a program hands in mail.</source>
        <translation>m4 lo ha generado a partir de submit.mc y del árbol cf. El comando sendmail lo lee cada vez que un programa entrega correo.</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build.</source>
        <translation>Un cambio hecho aquí se pierde la próxima vez que se genera el archivo.</translation>
    </message>
    <message>
        <source>op.me, 1.3.3, submit.cf; cf/README, Message submission program</source>
        <translation>op.me, 1.3.3, submit.cf; cf/README, Message submission program</translation>
    </message>
    <message>
        <source>The aliases of this bundle</source>
        <translation>Los alias de este kit</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the host&apos;s aliases file, between two marker lines, and runs newaliases. A line is a name, a colon, and where its mail goes.</source>
        <translation>install.sh inserta estas líneas en el archivo de alias del equipo, entre dos líneas de marca, y ejecuta newaliases. Una línea es un nombre, dos puntos y el destino de su correo.</translation>
    </message>
    <message>
        <source>Without newaliases an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>Sin newaliases un cambio no tiene efecto: sendmail lee la base de datos, no este archivo.</translation>
    </message>
    <message>
        <source>An alias</source>
        <translation>Un alias</translation>
    </message>
    <message>
        <source>Mail to the name before the colon goes to what stands behind it: an address, a user of this host, or another alias; several with commas between them.</source>
        <translation>El correo para el nombre que precede a los dos puntos va a lo que los sigue: una dirección, un usuario de este equipo u otro alias; si son varios, separados por comas.</translation>
    </message>
    <message>
        <source>It holds only where the local mailer sees the message. On a null client nothing looks at it.</source>
        <translation>Solo vale donde el mailer local ve el mensaje. En un cliente nulo nada lo mira.</translation>
    </message>
    <message>
        <source>The access map&apos;s source</source>
        <translation>La fuente del mapa access</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the access file, between two marker lines, and runs makemap. Each line is a key, a tab, and what to do.</source>
        <translation>install.sh inserta estas líneas en el archivo access, entre dos líneas de marca, y ejecuta makemap. Cada línea es una clave, un tabulador y lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Without makemap an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>Sin makemap un cambio no tiene efecto: sendmail lee la base de datos, no este archivo.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Quién puede enviar</translation>
    </message>
    <message>
        <source>A client whose address or name begins or ends with the key may send mail through this server to anybody. RELAY says so; Connect: makes the line count for clients alone, not for senders and recipients.</source>
        <translation>Un cliente cuya dirección empieza por la clave, o cuyo nombre acaba en ella, puede enviar correo a cualquiera a través de este servidor. Lo dice RELAY; con Connect: la línea cuenta solo para clientes, no para remitentes ni destinatarios.</translation>
    </message>
    <message>
        <source>A network that is wider than the house lets strangers send spam through the server, and other servers stop taking mail from it.</source>
        <translation>Una red más amplia que la propia permite que desconocidos envíen spam a través del servidor, y los demás servidores dejan de aceptar su correo.</translation>
    </message>
    <message>
        <source>The queue runner for cron</source>
        <translation>El vaciado de la cola con cron</translation>
    </message>
    <message>
        <source>install.sh puts it into /etc/cron.d, or its lines into root&apos;s crontab where there is no such folder. It sends what waits in the queue.</source>
        <translation>install.sh lo pone en /etc/cron.d, o pone sus líneas en el crontab de root donde no existe ese directorio. Envía lo que espera en la cola.</translation>
    </message>
    <message>
        <source>Without it, and without a daemon, a message that the relay did not take at once stays in the queue.</source>
        <translation>Sin él, y sin demonio, un mensaje que el relay no aceptó enseguida se queda en la cola.</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>Una nota para personas</translation>
    </message>
    <message>
        <source>cron passes over lines that begin with #.</source>
        <translation>cron pasa por alto las líneas que empiezan por #.</translation>
    </message>
    <message>
        <source>A queue run</source>
        <translation>Una pasada por la cola</translation>
    </message>
    <message>
        <source>Five columns say when: minutes, hours, days, months, days of the week, a star for each. Then comes the user, and then the command. -q tries everything that waits; -Ac means the submission program&apos;s queue, without it the daemon&apos;s.</source>
        <translation>Cinco columnas dicen cuándo: minutos, horas, días, meses y días de la semana, con un asterisco para «todos». Después viene el usuario, y después el comando. -q intenta todo lo que espera; -Ac se refiere a la cola del programa de envío; sin ello, a la del demonio.</translation>
    </message>
    <message>
        <source>The user has to be allowed to enter the queue: smmsp for the submission program&apos;s, root for the daemon&apos;s.</source>
        <translation>El usuario debe poder entrar en la cola: smmsp en la del programa de envío, root en la del demonio.</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; sendmail(8)</source>
        <translation>op.me, 2.3.2, Queue runs; sendmail(8)</translation>
    </message>
    <message>
        <source>The queue runner as a systemd service</source>
        <translation>El vaciado de la cola como servicio de systemd</translation>
    </message>
    <message>
        <source>The unit sends what waits in the queues, once. The timer beside it starts it again and again.</source>
        <translation>La unidad envía una vez lo que espera en las colas. El temporizador que la acompaña la inicia una y otra vez.</translation>
    </message>
    <message>
        <source>By itself it is never started: the timer has to be enabled.</source>
        <translation>Por sí sola no se inicia nunca: hay que habilitar el temporizador.</translation>
    </message>
    <message>
        <source>systemd.service(5)</source>
        <translation>systemd.service(5)</translation>
    </message>
    <message>
        <source>What the unit is called</source>
        <translation>Cómo se llama la unidad</translation>
    </message>
    <message>
        <source>systemctl and the journal show this text.</source>
        <translation>systemctl y el journal muestran este texto.</translation>
    </message>
    <message>
        <source>systemd.unit(5)</source>
        <translation>systemd.unit(5)</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Qué va antes</translation>
    </message>
    <message>
        <source>The unit starts after these, so that the first run at boot does not find a network that is not there yet.</source>
        <translation>La unidad arranca después de estas, para que la primera pasada tras el arranque del sistema no se encuentre con una red que aún no está.</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Qué solicita</translation>
    </message>
    <message>
        <source>systemd starts this, too, when the unit is started.</source>
        <translation>systemd inicia también esto cuando se inicia la unidad.</translation>
    </message>
    <message>
        <source>How the service runs</source>
        <translation>Cómo funciona el servicio</translation>
    </message>
    <message>
        <source>oneshot: it does its work and ends, and a second run waits until the first is over.</source>
        <translation>oneshot: hace su trabajo y termina, y una segunda pasada espera a que acabe la primera.</translation>
    </message>
    <message>
        <source>As whom it runs</source>
        <translation>Con qué usuario se ejecuta</translation>
    </message>
    <message>
        <source>The user who may enter the submission program&apos;s queue.</source>
        <translation>El usuario que puede entrar en la cola del programa de envío.</translation>
    </message>
    <message>
        <source>With another user the run ends with &quot;permission denied&quot;.</source>
        <translation>Con otro usuario, la pasada termina con «permission denied».</translation>
    </message>
    <message>
        <source>systemd.exec(5)</source>
        <translation>systemd.exec(5)</translation>
    </message>
    <message>
        <source>The queue run</source>
        <translation>La pasada por la cola</translation>
    </message>
    <message>
        <source>-q tries everything that waits, and f keeps the process in the foreground, since systemd ends what a service leaves behind. -Ac means the submission program&apos;s queue. A minus sign before the path: a queue that cannot be sent now is no failure. A plus sign: with root&apos;s rights.</source>
        <translation>-q intenta todo lo que espera, y f mantiene el proceso en primer plano, ya que systemd termina lo que un servicio deja tras de sí. -Ac se refiere a la cola del programa de envío. Un signo menos delante de la ruta: que una cola no se pueda enviar ahora no es un fallo. Un signo más: con los privilegios de root.</translation>
    </message>
    <message>
        <source>systemd.service(5); sendmail(8)</source>
        <translation>systemd.service(5); sendmail(8)</translation>
    </message>
    <message>
        <source>The timer of the queue runner</source>
        <translation>El temporizador del vaciado de la cola</translation>
    </message>
    <message>
        <source>It starts the service of the same name at the times that OnCalendar gives. install.sh enables it.</source>
        <translation>Inicia el servicio del mismo nombre en los momentos que indica OnCalendar. install.sh lo habilita.</translation>
    </message>
    <message>
        <source>A timer that is not enabled never fires, and the queue is never flushed.</source>
        <translation>Un temporizador que no está habilitado nunca se dispara, y la cola no se vacía nunca.</translation>
    </message>
    <message>
        <source>systemd.timer(5)</source>
        <translation>systemd.timer(5)</translation>
    </message>
    <message>
        <source>systemctl list-timers shows this text.</source>
        <translation>systemctl list-timers muestra este texto.</translation>
    </message>
    <message>
        <source>When the queue is run</source>
        <translation>Cuándo se procesa la cola</translation>
    </message>
    <message>
        <source>The minutes of each hour. They come from the host&apos;s name, so that a thousand hosts do not call the relay at once.</source>
        <translation>Los minutos de cada hora. Se derivan del nombre del equipo, para que mil equipos no llamen al relay a la vez.</translation>
    </message>
    <message>
        <source>systemd.time(7)</source>
        <translation>systemd.time(7)</translation>
    </message>
    <message>
        <source>When the timer is active</source>
        <translation>Cuándo está activo el temporizador</translation>
    </message>
    <message>
        <source>Once enabled, it runs from each boot on.</source>
        <translation>Una vez habilitado, funciona desde cada arranque del sistema.</translation>
    </message>
    <message>
        <source>The installer&apos;s data</source>
        <translation>Los datos del instalador</translation>
    </message>
    <message>
        <source>install.sh is the same in every bundle; what is particular to this one stands here, a key and a value a line. The script takes the lines as data and never runs them.</source>
        <translation>install.sh es el mismo en todos los kits; lo particular de este figura aquí, una clave y un valor por línea. El script toma las líneas como datos y nunca las ejecuta.</translation>
    </message>
    <message>
        <source>A value changed by hand no longer fits SHA256SUMS, and install.sh refuses the bundle.</source>
        <translation>Un valor cambiado a mano ya no concuerda con SHA256SUMS, e install.sh rechaza el kit.</translation>
    </message>
    <message>
        <source>The version of this list of keys. install.sh refuses one that it does not know.</source>
        <translation>La versión de esta lista de claves. install.sh rechaza una que no conoce.</translation>
    </message>
    <message>
        <source>The host that the bundle is for. install.sh compares it with the name of the host that it runs on.</source>
        <translation>El equipo para el que es el kit. install.sh lo compara con el nombre del equipo en el que se ejecuta.</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>Para qué sirve el equipo.</translation>
    </message>
    <message>
        <source>Which files and commands the host has; install.sh takes its steps accordingly.</source>
        <translation>Qué archivos y comandos tiene el equipo; install.sh da sus pasos en consecuencia.</translation>
    </message>
    <message>
        <source>The release of sendmail that the answers name. install.sh compares it with the one on the host.</source>
        <translation>La versión de sendmail que indican las respuestas. install.sh la compara con la del equipo.</translation>
    </message>
    <message>
        <source>The release of the cf tree that the .cf files in the bundle were made of, or none. They are used only where it is the host&apos;s own; otherwise the host builds its .cf from the .mc.</source>
        <translation>La versión del árbol cf con el que se generaron los archivos .cf del kit, o none. Se usan solo si es la del propio equipo; si no, el equipo genera su .cf a partir del .mc.</translation>
    </message>
    <message>
        <source>The folder that holds sendmail&apos;s files on the host.</source>
        <translation>El directorio que contiene los archivos de sendmail en el equipo.</translation>
    </message>
    <message>
        <source>The program itself, for checks and for queue runs.</source>
        <translation>El propio programa, para las comprobaciones y las pasadas por la cola.</translation>
    </message>
    <message>
        <source>Where the host keeps the cf tree, to build the .cf anew.</source>
        <translation>Dónde guarda el equipo el árbol cf, para volver a generar el .cf.</translation>
    </message>
    <message>
        <source>The host&apos;s aliases file, for the merge and for newaliases.</source>
        <translation>El archivo de alias del equipo, para la inserción y para newaliases.</translation>
    </message>
    <message>
        <source>The daemon&apos;s queue. install.sh sends what waits there, so that nothing is left behind when no daemon runs any longer.</source>
        <translation>La cola del demonio. install.sh envía lo que espera en ella, para que nada quede atrás cuando deja de haber un demonio en marcha.</translation>
    </message>
    <message>
        <source>The submission program&apos;s queue.</source>
        <translation>La cola del programa de envío.</translation>
    </message>
    <message>
        <source>What sendmail.mc is called on this platform.</source>
        <translation>Cómo se llama sendmail.mc en esta plataforma.</translation>
    </message>
    <message>
        <source>What submit.mc is called on this platform, or none where the release has no submission program.</source>
        <translation>Cómo se llama submit.mc en esta plataforma, o none si la versión no tiene programa de envío.</translation>
    </message>
    <message>
        <source>Which file is merged on the host: aliases, access or none.</source>
        <translation>Qué archivo se inserta en el equipo: aliases, access o none.</translation>
    </message>
    <message>
        <source>Who may connect: none, loopback or network. It decides whether the daemon is started or stopped.</source>
        <translation>Quién puede conectarse: none, loopback o network. Decide si el demonio se arranca o se detiene.</translation>
    </message>
    <message>
        <source>The sockets that have to be open after the installation, and no others; install.sh looks.</source>
        <translation>Los sockets que deben estar abiertos tras la instalación, y ninguno más; install.sh lo comprueba.</translation>
    </message>
    <message>
        <source>What the host&apos;s own sendmail has to make of root, asked with -bt, before the files take effect.</source>
        <translation>En qué debe convertir root el sendmail del propio equipo, preguntado con -bt, antes de que los archivos entren en vigor.</translation>
    </message>
    <message>
        <source>What flushes the queue: cron or a systemd timer.</source>
        <translation>Qué vacía la cola: cron o un temporizador de systemd.</translation>
    </message>
    <message>
        <source>Minutes between two queue runs.</source>
        <translation>Minutos entre dos pasadas por la cola.</translation>
    </message>
    <message>
        <source>m4 copies everything that is no macro into its output. Between divert(-1) and divert(0) the output goes nowhere, so a licence or a note can stand there without a mark on each line. No message is treated differently for it.</source>
        <translation>m4 copia en su salida todo lo que no es una macro. Entre divert(-1) y divert(0) la salida no va a ninguna parte, así que allí puede haber una licencia o una nota sin marca en cada línea. Ningún mensaje se trata de otro modo por ello.</translation>
    </message>
    <message>
        <source>The note goes into the .cf, and sendmail takes the first letter of each line for a command. &quot;notes for people&quot; stops it with &quot;unknown configuration line&quot;; &quot;The notes&quot; is worse, for T names users that sendmail trusts.</source>
        <translation>La nota pasa al .cf, y sendmail toma la primera letra de cada línea por un comando. «notes for people» lo detiene con «unknown configuration line»; «The notes» es peor, porque T indica usuarios en los que sendmail confía.</translation>
    </message>
    <message>
        <source>At the start of a line it makes a comment. At the end of a macro call it removes the line break that m4 would otherwise copy. What follows dnl is never expanded, so macro names may stand in the comment. A # does not have that effect: m4 expands macros on such a line too, and copies it.</source>
        <translation>Al comienzo de una línea la convierte en un comentario. Al final de una llamada a una macro elimina el salto de línea que m4 copiaría de otro modo. Lo que sigue a dnl nunca se expande, así que en el comentario puede haber nombres de macros. Un # no tiene ese efecto: m4 expande las macros también en una línea así, y la copia.</translation>
    </message>
    <message>
        <source>Each macro call leaves an empty line in the .cf, which looks bad and does no harm. A comment without it goes into the .cf as it is, and a macro that is named there does its work.</source>
        <translation>Cada llamada a una macro deja en el .cf una línea vacía, que queda fea y no hace daño. Un comentario sin dnl pasa al .cf tal cual, y una macro mencionada en él hace su trabajo.</translation>
    </message>
    <message>
        <source>FEATURE, MASQUERADE_AS and all the other names are defined there; the line itself decides nothing about mail. Many instructions name cf.m4 on m4&apos;s command line instead, but Debian&apos;s make in /etc/mail runs m4 with this file alone. Naming it here works both ways, since cf.m4 may be read twice.</source>
        <translation>Allí se definen FEATURE, MASQUERADE_AS y todos los demás nombres; la línea en sí no decide nada sobre el correo. Muchas instrucciones indican cf.m4 en la línea de comandos de m4, pero el make de Debian en /etc/mail ejecuta m4 solo con este archivo. Indicarlo aquí funciona de ambas maneras, ya que cf.m4 se puede leer dos veces.</translation>
    </message>
    <message>
        <source>All those names are unknown words, and m4 copies unknown words to its output as they are. The result is a .cf of a dozen lines that sendmail cannot use, and no error message.</source>
        <translation>Todos esos nombres son palabras desconocidas, y m4 copia las palabras desconocidas en su salida tal cual. El resultado es un .cf de una docena de líneas que sendmail no puede usar, y ningún mensaje de error.</translation>
    </message>
    <message>
        <source>Most settings of an .mc file are such values: a name that begins with conf becomes an option line of the .cf, others change a mailer or a path. Both arguments stand in quotes, or m4 expands them first. A name with a typing error in it is no error for m4. It defines something that nobody reads, so look for the option line in the .cf.</source>
        <translation>La mayoría de los ajustes de un archivo .mc son valores así: un nombre que empieza por conf se convierte en una línea de opción del .cf; otros cambian un mailer o una ruta. Ambos argumentos van entre comillas; si no, m4 los expande antes. Un nombre con una errata no es un error para m4: define algo que nadie lee, así que conviene buscar la línea de la opción en el .cf.</translation>
    </message>
    <message>
        <source>What holds is the value from the platform&apos;s OSTYPE and DOMAIN files, or else sendmail&apos;s own default. The .cf shows such a default as a comment, with # before the option.</source>
        <translation>Rige el valor de los archivos OSTYPE y DOMAIN de la plataforma o, en su defecto, el predeterminado del propio sendmail. El .cf muestra ese valor predeterminado como comentario, con # delante de la opción.</translation>
    </message>
    <message>
        <source>sendmail&apos;s macros often ask only whether a name is defined. undefine gets back to the state in which it is not, for instance after an OSTYPE or DOMAIN file has defined it.</source>
        <translation>Las macros de sendmail a menudo solo preguntan si un nombre está definido. undefine devuelve al estado en que no lo está, por ejemplo después de que lo haya definido un archivo OSTYPE o DOMAIN.</translation>
    </message>
    <message>
        <source>The platform&apos;s value stays in force. To define the name anew, with nothing as its value, is not enough for a macro that asks only whether it is defined.</source>
        <translation>El valor de la plataforma sigue en vigor. Definir el nombre de nuevo, con un valor vacío, no basta para una macro que solo pregunta si está definido.</translation>
    </message>
    <message>
        <source>Each of those files is a change of the rules or options that somebody at sendmail has prepared and tried; which mail it concerns, each says for itself. A feature that the tree does not have stops m4 with a message about a missing file.</source>
        <translation>Cada uno de esos archivos es un cambio de las reglas u opciones que alguien ha preparado y probado en sendmail; a qué correo afecta lo dice cada uno. Una FEATURE que el árbol no tiene detiene m4 con un mensaje sobre un archivo que falta.</translation>
    </message>
    <message>
        <source>The rules stay as they are delivered. What a feature does in one line would take rules of one&apos;s own, which nobody else has tried.</source>
        <translation>Las reglas quedan como se entregan. Lo que una FEATURE hace en una línea exigiría reglas propias, que nadie más ha probado.</translation>
    </message>
    <message>
        <source>The rules decide which mailer a message goes to. A mailer says how it gets there: by SMTP to another host, into a mailbox, or to a program.</source>
        <translation>Las reglas deciden a qué mailer va un mensaje. Un mailer dice cómo llega: por SMTP a otro equipo, a un buzón o a un programa.</translation>
    </message>
    <message>
        <source>Mail of that kind has no way out. The mailers local and prog are added even so; where smtp is missing, every address on another host is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>El correo de ese tipo no tiene salida. Los mailers local y prog se añaden de todos modos; donde falta smtp, toda dirección de otro equipo se rechaza con «Unrecognized host name».</translation>
    </message>
    <message>
        <source>Up to 8.9 they lay all over /etc; since then they are in /etc/mail. Debian&apos;s own tools and its OSTYPE file look for this name to tell the two apart. It moves files, not mail.</source>
        <translation>Hasta la 8.9 estaban repartidos por /etc; desde entonces están en /etc/mail. Las herramientas de Debian y su archivo OSTYPE buscan este nombre para distinguir ambos casos. Cambia de sitio archivos, no correo.</translation>
    </message>
    <message>
        <source>Debian&apos;s tools insert the line, and the file is no longer the one that was installed. Elsewhere nothing changes.</source>
        <translation>Las herramientas de Debian insertan la línea, y el archivo ya no es el que se instaló. En otros sistemas no cambia nada.</translation>
    </message>
    <message>
        <source>The comment stands near the top of the .cf and changes nothing for any message. It is not the version that sendmail shows to those who connect.</source>
        <translation>El comentario está cerca del principio del .cf y no cambia nada para ningún mensaje. No es la versión que sendmail muestra a quienes se conectan.</translation>
    </message>
    <message>
        <source>A .cf has some 1,500 lines, and none of them says which .mc it was made of. A year from now somebody edits the .cf by hand and loses the change at the next rebuild.</source>
        <translation>Un .cf tiene unas 1500 líneas, y ninguna dice a partir de qué .mc se generó. Dentro de un año alguien edita el .cf a mano y pierde el cambio la próxima vez que se genera.</translation>
    </message>
    <message>
        <source>It sets where the aliases, the queue and the statistics lie and which program puts a message into a mailbox. So it matters for every message that has to wait and for every one that is delivered on this host.</source>
        <translation>Fija dónde están los alias, la cola y las estadísticas, y qué programa deja un mensaje en un buzón. Importa, pues, para todo mensaje que tiene que esperar y para todo el que se entrega en este equipo.</translation>
    </message>
    <message>
        <source>Without any, m4 prints an error and still writes a .cf. With the wrong one mail is accepted and then stays in the queue, because the delivery program it names is not there.</source>
        <translation>Sin ninguno, m4 muestra un error y aun así escribe un .cf. Con uno equivocado, el correo se acepta y después se queda en la cola, porque el programa de entrega que indica no está ahí.</translation>
    </message>
    <message>
        <source>Sites put there what all their hosts have in common. Debian uses it for its own paths: the client queue in /var/spool/mqueue-client, the process ids below /run, the users that sendmail runs as. A domain file may also hold surprises; the one called generic exposes root.</source>
        <translation>Las organizaciones ponen allí lo que todos sus equipos tienen en común. Debian lo usa para sus propias rutas: la cola del cliente en /var/spool/mqueue-client, los identificadores de proceso bajo /run, los usuarios con los que se ejecuta sendmail. Un archivo de dominio también puede esconder sorpresas; el llamado generic expone a root.</translation>
    </message>
    <message>
        <source>A Debian host whose submit.mc lacks it cannot take mail from programs. sendmail stops with &quot;can not chdir&quot;, and what cron had to say is lost.</source>
        <translation>Un equipo Debian cuyo submit.mc no la tiene no puede aceptar correo de los programas. sendmail se detiene con «can not chdir», y lo que cron tenía que decir se pierde.</translation>
    </message>
    <message>
        <source>hoststat shows these files, and a host that was down a moment ago is not tried for each message anew. It concerns mail to other hosts only. Debian decides it in /etc/mail/sendmail.conf, by DAEMON_HOSTSTATS, and rewrites exactly these lines of sendmail.mc when that changes.</source>
        <translation>hoststat muestra estos archivos, y un equipo que hace un momento no respondía no se vuelve a probar con cada mensaje. Solo afecta al correo para otros equipos. Debian lo decide en /etc/mail/sendmail.conf, con DAEMON_HOSTSTATS, y reescribe exactamente estas líneas de sendmail.mc cuando eso cambia.</translation>
    </message>
    <message>
        <source>Without the folder sendmail remembers a host that is down only while it works on one queue; a client with one relay loses nothing by that. Without these lines, Debian&apos;s tools insert them, and the file is no longer the one that was installed.</source>
        <translation>Sin el directorio, sendmail recuerda que un equipo no responde solo mientras procesa una misma cola; un cliente con un único relay no pierde nada con ello. Sin estas líneas, las herramientas de Debian las insertan, y el archivo ya no es el que se instaló.</translation>
    </message>
    <message>
        <source>Mail that ends on this host goes through them. Aliases and .forward files are looked at only for addresses that reach the local mailer. On a host that hands everything to a relay nothing ever reaches it, and that is why an alias for root has no effect there.</source>
        <translation>Por ellos pasa el correo que termina en este equipo. Los alias y los archivos .forward se miran solo para las direcciones que llegan al mailer local. En un equipo que lo entrega todo a un relay nunca le llega nada, y por eso allí un alias para root no tiene efecto.</translation>
    </message>
    <message>
        <source>The cf tree adds both by itself at the end. The line shows that they are there, and keeps the order in sight: a FEATURE that changes them comes before.</source>
        <translation>El árbol cf añade ambos por sí solo al final. La línea muestra que están ahí y deja el orden a la vista: una FEATURE que los cambia va antes.</translation>
    </message>
    <message>
        <source>Every message to another host goes through one of them. esmtp delivers to the hosts that DNS names for a domain. relay is for the host that SMART_HOST, MAIL_HUB or nullclient names.</source>
        <translation>Todo mensaje para otro equipo pasa por uno de ellos. esmtp entrega a los equipos que el DNS indica para un dominio. relay es para el equipo que indica SMART_HOST, MAIL_HUB o nullclient.</translation>
    </message>
    <message>
        <source>No message leaves the host: every address elsewhere is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>Ningún mensaje sale del equipo: toda dirección de otro sitio se rechaza con «Unrecognized host name».</translation>
    </message>
    <message>
        <source>It changes the sender in the header, where that has no domain or one of this host&apos;s own names: root and root@web01.example.com both become root@example.com, where the central server has a mailbox or an alias. Recipients and the envelope have features of their own.</source>
        <translation>Cambia el remitente de la cabecera cuando no tiene dominio o lleva uno de los nombres propios de este equipo: tanto root como root@web01.example.com se convierten en root@example.com, donde el servidor central tiene un buzón o un alias. Los destinatarios y el sobre tienen FEATURE propias.</translation>
    </message>
    <message>
        <source>cron&apos;s mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers writes to that address. If web01 takes no mail, the answer waits in some relay&apos;s queue until it expires, and nobody learns of it.</source>
        <translation>El correo de cron viene de root, y un root a secas se convierte en root@web01.example.com. Quien responde escribe a esa dirección. Si web01 no recibe correo, la respuesta espera en la cola de algún relay hasta caducar, y nadie se entera.</translation>
    </message>
    <message>
        <source>It changes the lines To: and Cc: of mail to names without a domain or on this host: a message from cron says To: root@example.com. It does not change where the message goes: that is decided by the envelope.</source>
        <translation>Cambia las líneas To: y Cc: del correo dirigido a nombres sin dominio o de este equipo: un mensaje de cron dice To: root@example.com. No cambia adónde va el mensaje: eso lo decide el sobre.</translation>
    </message>
    <message>
        <source>The same message reaches its reader with To: root@web01.example.com, and &quot;reply to all&quot; writes to an address where nobody is.</source>
        <translation>El mismo mensaje llega a su lector con To: root@web01.example.com, y «responder a todos» escribe a una dirección en la que no hay nadie.</translation>
    </message>
    <message>
        <source>The From: line is for people. A server that cannot deliver a message never reads it: it sends the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and keeps as Return-Path. With this feature that is root@example.com, and somebody reads it. In submit.mc it also decides which domain a bare recipient gets: that is what takes cron&apos;s mail to root@example.com.</source>
        <translation>La línea From: es para las personas. Un servidor que no puede entregar un mensaje nunca la lee: envía el rebote al remitente del sobre, que recibió en el comando SMTP MAIL FROM y conserva como Return-Path. Con esta FEATURE ese remitente es root@example.com, y alguien lo lee. En submit.mc decide además qué dominio recibe un destinatario sin dominio: eso es lo que lleva el correo de cron a root@example.com.</translation>
    </message>
    <message>
        <source>With MASQUERADE_AS alone the envelope sender is still root@web01.example.com, and if web01 takes no mail, the bounce waits in the relay&apos;s queue until it expires. Servers that check whether a sender&apos;s domain exists refuse the message outright when web01 is not in the public DNS.</source>
        <translation>Solo con MASQUERADE_AS, el remitente del sobre sigue siendo root@web01.example.com y, si web01 no recibe correo, el rebote espera en la cola del relay hasta caducar. Los servidores que comprueban si existe el dominio del remitente rechazan el mensaje sin más cuando web01 no está en el DNS público.</translation>
    </message>
    <message>
        <source>It is for mail that stays on the host; mail that leaves gets a domain in any case. From: root becomes From: root@example.com, or root at the host&apos;s own name where nothing is masqueraded. What the SMTP mailers send is as before.</source>
        <translation>Es para el correo que se queda en el equipo; el que sale recibe un dominio en cualquier caso. From: root se convierte en From: root@example.com, o en root con el nombre propio del equipo donde no se enmascara nada. Lo que envían los mailers SMTP queda como antes.</translation>
    </message>
    <message>
        <source>Mail that stays is delivered with From: root. When a reader on another host sees that mailbox, over NFS or IMAP, an answer to root goes to the root of the wrong host.</source>
        <translation>El correo que se queda se entrega con From: root. Si alguien ve ese buzón desde otro equipo, por NFS o IMAP, una respuesta a root va al root del equipo equivocado.</translation>
    </message>
    <message>
        <source>A user named here keeps the host&apos;s name, in the header and in the envelope, so that one sees at once which host complains. It applies to all mail from that user. Before 8.10 root was exposed without being asked, except on a null client.</source>
        <translation>Un usuario indicado aquí conserva el nombre del equipo, en la cabecera y en el sobre, para que se vea enseguida qué equipo se queja. Vale para todo el correo de ese usuario. Antes de la 8.10 root quedaba expuesto sin que nadie lo pidiera, salvo en un cliente nulo.</translation>
    </message>
    <message>
        <source>Mail from root of a thousand hosts looks the same once all of it says root@example.com. Only the Received: lines tell which host wrote.</source>
        <translation>El correo de root de mil equipos parece el mismo en cuanto todo dice root@example.com. Solo las líneas Received: dicen qué equipo escribió.</translation>
    </message>
    <message>
        <source>Replies and bounces to these users go to the host, and are lost where it takes no mail.</source>
        <translation>Las respuestas y los rebotes a estos usuarios van al equipo, y se pierden donde este no recibe correo.</translation>
    </message>
    <message>
        <source>It is for mail of other hosts that passes through: an address in one of these domains is rewritten as this host&apos;s own are, wherever MASQUERADE_AS and its features rewrite. The domain does not become local by it: mail to it is still sent where DNS says.</source>
        <translation>Es para el correo de otros equipos que pasa por este: una dirección de uno de estos dominios se reescribe como las del propio equipo, allí donde reescriben MASQUERADE_AS y sus FEATURE. El dominio no se vuelve local por ello: el correo dirigido a él se sigue enviando adonde diga el DNS.</translation>
    </message>
    <message>
        <source>Masquerading covers this host&apos;s own names only. A hub that passes mail of other hosts on leaves their addresses alone: what they wrote as mary@old.example.com stays so, and answers go there.</source>
        <translation>El enmascaramiento abarca solo los nombres propios de este equipo. Un hub que transmite correo de otros equipos no toca sus direcciones: lo que escribieron como mary@old.example.com se queda así, y las respuestas van allí.</translation>
    </message>
    <message>
        <source>MASQUERADE_DOMAIN(example.com) rewrites mary@example.com, but not mary@pc7.example.com. With this feature every name that ends in the domain is rewritten, in all mail that this host sends or passes on. A host below it that has a mail name of its own loses it.</source>
        <translation>MASQUERADE_DOMAIN(example.com) reescribe mary@example.com, pero no mary@pc7.example.com. Con esta FEATURE se reescribe todo nombre que termine en el dominio, en todo el correo que este equipo envía o transmite. Un equipo por debajo del dominio que tenga un nombre de correo propio lo pierde.</translation>
    </message>
    <message>
        <source>Each client would need a MASQUERADE_DOMAIN line of its own. The first one that somebody forgets sends under its own name, and the answers to it are lost.</source>
        <translation>Cada cliente necesitaría su propia línea MASQUERADE_DOMAIN. El primero que alguien olvida envía con su propio nombre, y las respuestas dirigidas a él se pierden.</translation>
    </message>
    <message>
        <source>The host is a small mail server for its own names. root&apos;s mail goes into a mailbox on a disk that nobody looks at, and each of a thousand hosts needs aliases that somebody keeps up to date.</source>
        <translation>El equipo es un pequeño servidor de correo para sus propios nombres. El correo de root va a un buzón en un disco que nadie mira, y cada uno de mil equipos necesita alias que alguien mantenga al día.</translation>
    </message>
    <message>
        <source>Mail for other hosts takes one connection to one well known host. It changes nothing for addresses on this host. sendmail looks for MX records of the name; in [brackets] it connects to the host itself.</source>
        <translation>El correo para otros equipos toma una sola conexión con un solo equipo bien conocido. No cambia nada para las direcciones de este equipo. sendmail busca registros MX del nombre; con [corchetes] se conecta al propio equipo.</translation>
    </message>
    <message>
        <source>sendmail asks DNS for each domain and connects to that domain&apos;s mail servers itself. Many networks do not let clients out on port 25, and many servers refuse mail from hosts that they do not know; the message then waits for days and comes back.</source>
        <translation>sendmail pregunta al DNS por cada dominio y se conecta él mismo a los servidores de correo de ese dominio. Muchas redes no dejan salir a los clientes por el puerto 25, y muchos servidores rechazan el correo de equipos que no conocen; el mensaje espera entonces durante días y vuelve.</translation>
    </message>
    <message>
        <source>It is for mail to names on this host. Aliases are looked up first and what is left goes to the hub: mary becomes mary@hub. The name of the hub becomes a part of the address, so with a name in brackets it would be mary@[hub], which no server takes; a few rules after LOCAL_RULESETS prevent that.</source>
        <translation>Es para el correo dirigido a nombres de este equipo. Primero se consultan los alias, y lo que queda va al hub: mary se convierte en mary@hub. El nombre del hub pasa a formar parte de la dirección, así que con un nombre entre corchetes sería mary@[hub], que ningún servidor acepta; unas pocas reglas después de LOCAL_RULESETS lo evitan.</translation>
    </message>
    <message>
        <source>Mail to a user of this host is put into a mailbox on this host, where often nobody looks.</source>
        <translation>El correo para un usuario de este equipo se deja en un buzón de este equipo, donde a menudo nadie mira.</translation>
    </message>
    <message>
        <source>It applies to all mail that goes to the relay. A port is no part of a host name in sendmail: relay.example.com:2525 would be read as a list of hosts. The port is the third word of the mailer&apos;s arguments instead, and $h stands for the host.</source>
        <translation>Vale para todo el correo que va al relay. En sendmail un puerto no forma parte de un nombre de equipo: relay.example.com:2525 se leería como una lista de equipos. El puerto es, en cambio, la tercera palabra de los argumentos del mailer, y $h representa el equipo.</translation>
    </message>
    <message>
        <source>sendmail connects to port 25. Where the relay takes mail on another port alone, every message waits in the queue until it expires.</source>
        <translation>sendmail se conecta al puerto 25. Donde el relay recibe correo solo en otro puerto, todos los mensajes esperan en la cola hasta caducar.</translation>
    </message>
    <message>
        <source>sendmail&apos;s rules call a ruleset Local_localaddr, if there is one, before they send a local name to the hub. This one names the same hub and writes a domain behind the @. It concerns recipients without a host, such as root, and no others.</source>
        <translation>Antes de enviar un nombre local al hub, las reglas de sendmail llaman a un conjunto de reglas Local_localaddr, si lo hay. Este indica el mismo hub y escribe un dominio tras la @. Afecta a los destinatarios sin equipo, como root, y a ningún otro.</translation>
    </message>
    <message>
        <source>Where the hub is written in brackets, to keep MX records out of it, the usual rules make root@[relay.example.com] of root. That is no valid address, and the relay refuses the message.</source>
        <translation>Donde el hub está escrito entre corchetes, para que no intervengan los registros MX, las reglas habituales convierten root en root@[relay.example.com]. No es una dirección válida, y el relay rechaza el mensaje.</translation>
    </message>
    <message>
        <source>It matters for mail to names on this host, the only mail that aliases are looked up for. The cf tree looks for the file in /etc/mail from 8.10, in /etc before.</source>
        <translation>Importa para el correo dirigido a nombres de este equipo, el único para el que se consultan los alias. El árbol cf busca el archivo en /etc/mail a partir de la 8.10, y en /etc antes.</translation>
    </message>
    <message>
        <source>If sendmail looks in the wrong place, newaliases does its work on one file while everybody edits the other, and no alias has an effect.</source>
        <translation>Si sendmail mira donde no es, newaliases hace su trabajo con un archivo mientras todos editan el otro, y ningún alias tiene efecto.</translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here, through aliases and mailboxes. A name in this list that belongs to somebody else keeps all mail for them on this host.</source>
        <translation>El correo para uno de estos nombres se entrega aquí, por medio de alias y buzones. Si uno de los nombres de la lista pertenece a otro, este equipo retiene todo el correo dirigido a él.</translation>
    </message>
    <message>
        <source>A server that is the MX of example.com does not know that it is meant: it looks up the MX of the domain, finds itself and gives up with &quot;local configuration error&quot;.</source>
        <translation>Un servidor que es el MX de example.com no sabe que se trata de él: consulta el MX del dominio, se encuentra a sí mismo y abandona con «local configuration error».</translation>
    </message>
    <message>
        <source>It is for what no macro says. Before 8.10 there is no LOCAL_DOMAIN: a line such as Cwexample.com adds the name to class w, the names that sendmail takes for its own, so that mail for them ends here.</source>
        <translation>Es para lo que no dice ninguna macro. Antes de la 8.10 no existe LOCAL_DOMAIN: una línea como Cwexample.com añade el nombre a la clase w, los nombres que sendmail considera propios, de modo que el correo para ellos termina aquí.</translation>
    </message>
    <message>
        <source>Without the section such lines would stand at the head of the .cf, before the lines that they build on. Without the Cw line a server before 8.10 does not know that mail for its domain is meant for it.</source>
        <translation>Sin la sección, esas líneas quedarían al principio del .cf, antes de las líneas en las que se basan. Sin la línea Cw, un servidor anterior a la 8.10 no sabe que el correo para su dominio es para él.</translation>
    </message>
    <message>
        <source>It goes by the client&apos;s name, which sendmail finds through the PTR record of its address and checks by looking that name up again. Mail to the hosts of the domain is passed on, too, whoever sends it.</source>
        <translation>Se guía por el nombre del cliente, que sendmail obtiene del registro PTR de su dirección y comprueba consultando ese nombre a su vez. El correo para los equipos del dominio también se transmite, lo envíe quien lo envíe.</translation>
    </message>
    <message>
        <source>From 8.9 a server refuses to pass on mail from strangers to strangers, since such open relays are what spam is sent through. Clients of the house are strangers too, until a line makes an exception for them: they get &quot;550 5.7.1 Relaying denied&quot;. One without a PTR record gets it in spite of this line.</source>
        <translation>A partir de la 8.9 un servidor se niega a transmitir correo de desconocidos a desconocidos, ya que por esos relays abiertos se envía el spam. También los clientes de la casa son desconocidos hasta que una línea hace una excepción con ellos: reciben «550 5.7.1 Relaying denied». El que no tiene registro PTR lo recibe a pesar de esta línea.</translation>
    </message>
    <message>
        <source>Clients have to be named in the .mc itself, and each change means a new .cf and a restart. No single client or sender can be turned away.</source>
        <translation>Hay que indicar los clientes en el propio .mc, y cada cambio supone un .cf nuevo y un reinicio. No se puede rechazar a un cliente o remitente concreto.</translation>
    </message>
    <message>
        <source>The command sendmail falls back on sendmail.cf, whose queue is root&apos;s alone: a program that is not root gets &quot;permission denied&quot; instead of its mail sent.</source>
        <translation>El comando sendmail recurre a sendmail.cf, cuya cola es solo de root: un programa que no es root recibe «permission denied» en vez de ver enviado su correo.</translation>
    </message>
    <message>
        <source>The number stands in the Received: line of every message that this configuration handles, so a reader sees that it went through the submission program&apos;s file and not through the daemon&apos;s.</source>
        <translation>El número figura en la línea Received: de todo mensaje que trata esta configuración, así que un lector ve que pasó por el archivo del programa de envío y no por el del demonio.</translation>
    </message>
    <message>
        <source>Both files write the same number, and whoever looks for a fault cannot tell which of the two a message went through.</source>
        <translation>Ambos archivos escriben el mismo número, y quien busca un fallo no puede saber por cuál de los dos pasó un mensaje.</translation>
    </message>
    <message>
        <source>The submission program delivers nothing and needs nothing an OSTYPE says, so sendmail&apos;s own submit.mc defines the name under which the macros remember it, with an empty value. No message is treated differently for it.</source>
        <translation>El programa de envío no entrega nada y no necesita nada de lo que dice un OSTYPE, así que el submit.mc del propio sendmail define con un valor vacío el nombre con el que las macros lo recuerdan. Ningún mensaje se trata de otro modo por ello.</translation>
    </message>
    <message>
        <source>m4 prints &quot;No system type defined&quot;, and the .cf is made of a file with an error in it.</source>
        <translation>m4 muestra «No system type defined», y el .cf se genera a partir de un archivo que contiene un error.</translation>
    </message>
    <message>
        <source>It concerns addresses of that form alone. The submission program passes them on as they are, and the next host decides what to make of them. sendmail&apos;s own submit.mc has the line, too.</source>
        <translation>Solo afecta a las direcciones de esa forma. El programa de envío las transmite tal cual, y el equipo siguiente decide qué hacer con ellas. El submit.mc del propio sendmail también tiene la línea.</translation>
    </message>
    <message>
        <source>Such an address is taken for a local name, and a domain is put behind it. Where nobody has written to node::user for decades, nobody notices.</source>
        <translation>Una dirección así se toma por un nombre local, y se le pone un dominio detrás. Donde nadie ha escrito a nodo::usuario desde hace décadas, nadie lo nota.</translation>
    </message>
    <message>
        <source>With USE_TZ the Date: of a message that a program hands in, and its time stamps in the log, follow the variable TZ of whoever calls sendmail. On some systems only the caller knows the zone.</source>
        <translation>Con USE_TZ, el Date: de un mensaje que entrega un programa, y sus marcas de tiempo en el registro, siguen la variable TZ de quien llama a sendmail. En algunos sistemas solo quien llama conoce la zona.</translation>
    </message>
    <message>
        <source>sendmail ignores TZ and uses the system&apos;s zone. The Date: of a user who works in another zone names the right moment by another clock.</source>
        <translation>sendmail ignora TZ y usa la zona del sistema. El Date: de un usuario que trabaja en otra zona indica el momento correcto, pero según otro reloj.</translation>
    </message>
    <message>
        <source>With True it does without. The submission program opens no file on behalf of a recipient, so it has no use for the groups, whatever the message.</source>
        <translation>Con True se prescinde de ella. El programa de envío no abre ningún archivo por cuenta de un destinatario, así que los grupos no le sirven de nada, sea cual sea el mensaje.</translation>
    </message>
    <message>
        <source>With groups in NIS or LDAP the look-up can take seconds for each message, and for a name that does not exist some systems print an error.</source>
        <translation>Con los grupos en NIS o LDAP la consulta puede tardar segundos con cada mensaje, y para un nombre que no existe algunos sistemas muestran un error.</translation>
    </message>
    <message>
        <source>A service manager that starts the queue runner waits for this file. The line changes nothing about the mail itself.</source>
        <translation>Un gestor de servicios que arranca el proceso de la cola espera este archivo. La línea no cambia nada en el correo en sí.</translation>
    </message>
    <message>
        <source>msp puts the file into the client queue&apos;s folder. A service that waits for it elsewhere counts the start as failed after a minute and a half, although the process runs.</source>
        <translation>msp pone el archivo en el directorio de la cola del cliente. Un servicio que lo espera en otro sitio da el arranque por fallido al cabo de minuto y medio, aunque el proceso esté funcionando.</translation>
    </message>
    <message>
        <source>A .cf that is newer than the program stops it with an error about the version level. One that is older leaves newer defaults in force, port 587 among them. The command sendmail -d0.1 -bv root shows the release.</source>
        <translation>Un .cf más reciente que el programa lo detiene con un error sobre el nivel de versión. Uno más antiguo deja en vigor valores predeterminados más recientes, entre ellos el puerto 587. El comando sendmail -d0.1 -bv root muestra la versión.</translation>
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
        <translation>Cómo se habla con el relay</translation>
    </message>
    <message>
        <source>By itself sendmail encrypts where the relay offers it and believes whoever answers. Verified means that the relay shows a certificate for its name, signed by an authority that the system trusts. A provider wants a name and a password besides.</source>
        <translation>Por sí mismo, sendmail cifra donde el relay lo ofrece y cree a quien responda. Verificado significa que el relay muestra un certificado a su nombre, firmado por una autoridad en la que confía el sistema. Un proveedor pide además un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>Somebody between the two can leave out the offer of TLS and read everything, or answer in the relay&apos;s place and be given the password.</source>
        <translation>Alguien situado entre ambos puede suprimir la oferta de TLS y leerlo todo, o responder en lugar del relay y recibir la contraseña.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; SMTP Authentication</source>
        <translation>cf/README, STARTTLS; SMTP Authentication</translation>
    </message>
    <message>
        <source>The user name at the relay</source>
        <translation>El nombre de usuario en el relay</translation>
    </message>
    <message>
        <source>The provider has given it out, often a whole address. It goes into a template, and the password is written beside it on the host itself. The wizard never asks for the password and keeps none.</source>
        <translation>Lo ha asignado el proveedor; a menudo es una dirección completa. Pasa a una plantilla, y la contraseña se escribe al lado en el propio equipo. El asistente nunca pide la contraseña ni la guarda.</translation>
    </message>
    <message>
        <source>The relay answers 535, then refuses each message with 530, and sendmail gives the message back.</source>
        <translation>El relay responde 535, después rechaza cada mensaje con 530, y sendmail devuelve el mensaje.</translation>
    </message>
    <message>
        <source>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</source>
        <translation>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>Directivas adicionales</translation>
    </message>
    <message>
        <source>What no other answer says: further features, options and macros, and lines of an opened file that the wizard has no question for. Each takes the place in the file that its kind asks for.</source>
        <translation>Lo que ninguna otra respuesta dice: otras FEATURE, opciones y macros, y líneas de un archivo abierto para las que el asistente no tiene ninguna pregunta. Cada una ocupa en el archivo el lugar que pide su tipo.</translation>
    </message>
    <message>
        <source>m4 takes a misspelled option without a word: it defines a name that nothing reads.</source>
        <translation>m4 acepta sin decir nada una opción mal escrita: define un nombre que nada lee.</translation>
    </message>
    <message>
        <source>cf/README, Features; Tweaking configuration options</source>
        <translation>cf/README, Features; Tweaking configuration options</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The text behind a map: a key, a tab and a value on each line. makemap turns it into the database that sendmail reads.</source>
        <translation>El texto que hay detrás de un mapa: en cada línea una clave, un tabulador y un valor. makemap lo convierte en la base de datos que lee sendmail.</translation>
    </message>
    <message>
        <source>sendmail never reads the text itself: without makemap an edit has no effect.</source>
        <translation>sendmail nunca lee el texto mismo: sin makemap un cambio no tiene efecto.</translation>
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
        <translation>Cómo se conecta sendmail a otros equipos: desde qué dirección y con qué modificadores. Puede haber una línea por cada familia de direcciones.</translation>
    </message>
    <message>
        <source>The older name of Timeout.queuereturn.</source>
        <translation>El nombre antiguo de Timeout.queuereturn.</translation>
    </message>
    <message>
        <source>Whether addresses and headers may have characters beyond ASCII. No conf name sets it, and sendmail has to be built for it.</source>
        <translation>Si las direcciones y las cabeceras pueden tener caracteres fuera de ASCII. Ningún nombre conf la define, y sendmail tiene que estar compilado para ello.</translation>
    </message>
    <message>
        <source>Shows each step of the delivery. It belongs on the command line, as -v, and never in a file.</source>
        <translation>Muestra cada paso de la entrega. Su lugar es la línea de comandos, como -v, y nunca un archivo.</translation>
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
        <translation>dominios</translation>
    </message>
    <message>
        <source>One or several names, spaces between.</source>
        <translation>Uno o varios nombres, separados por espacios.</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>One or several names without a domain, spaces between.</source>
        <translation>Uno o varios nombres sin dominio, separados por espacios.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
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
        <translation>ajustes</translation>
    </message>
    <message>
        <source>Pairs such as Name=MTA, Addr=127.0.0.1, Port=25, M=E, commas between.</source>
        <translation>Pares como Name=MTA, Addr=127.0.0.1, Port=25, M=E, separados por comas.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>As in DAEMON_OPTIONS.</source>
        <translation>Como en DAEMON_OPTIONS.</translation>
    </message>
    <message>
        <source>Without Addr the socket is open to everybody who can reach the host.</source>
        <translation>Sin Addr el socket está abierto a cualquiera que pueda alcanzar el equipo.</translation>
    </message>
    <message>
        <source>Closes a port that no line of the .mc shows.</source>
        <translation>Cierra un puerto que ninguna línea del .mc muestra.</translation>
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
        <translation>tiempo</translation>
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
        <translation>mapa</translation>
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
        <translation>valor</translation>
    </message>
    <message>
        <source>Anything: that it is defined is enough.</source>
        <translation>Cualquier cosa: basta con que esté definido.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
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
        <translation>Una plantilla para la contraseña</translation>
    </message>
    <message>
        <source>install.sh puts it beside sendmail&apos;s other files, readable for root alone. Somebody fills in the password there; a file that is filled in stays as it is.</source>
        <translation>install.sh la coloca junto a los demás archivos de sendmail, legible solo para root. Allí alguien rellena la contraseña; un archivo ya rellenado se queda como está.</translation>
    </message>
    <message>
        <source>Until the password is filled in and the map is made of it, mail waits in the queue.</source>
        <translation>Hasta que se rellene la contraseña y se genere el mapa a partir del archivo, el correo espera en la cola.</translation>
    </message>
    <message>
        <source>What the host logs in with</source>
        <translation>Con qué inicia sesión el equipo</translation>
    </message>
    <message>
        <source>AuthInfo: without a name is for each server that the rules let through, and that is the relay alone. U: is the user&apos;s name, P: the password, M: the ways to log in.</source>
        <translation>AuthInfo: sin nombre vale para todo servidor que las reglas dejan pasar, y ese es únicamente el relay. U: es el nombre del usuario, P: la contraseña, M: las formas de iniciar sesión.</translation>
    </message>
    <message>
        <source>With a wrong password the relay refuses each message for good, and sendmail gives it back.</source>
        <translation>Con una contraseña equivocada el relay rechaza definitivamente cada mensaje, y sendmail lo devuelve.</translation>
    </message>
    <message>
        <source>How the relay is talked to: plain, opportunistic, verified or login. With login install.sh looks after the password&apos;s file.</source>
        <translation>Cómo se habla con el relay: plain, opportunistic, verified o login. Con login, install.sh se ocupa del archivo de la contraseña.</translation>
    </message>
    <message>
        <source>The certificates that have to be there where the relay&apos;s is to be verified.</source>
        <translation>Los certificados que tienen que estar presentes cuando hay que verificar el del relay.</translation>
    </message>
    <message>
        <source>Their folder, which has to be there as well.</source>
        <translation>Su directorio, que también tiene que existir.</translation>
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
        <translation>El mapa, como lo escribe una línea K del .cf: tipo, opciones, archivo; la palabra LDAP usa el directorio LDAP.</translation>
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
        <translation>número</translation>
    </message>
    <message>
        <source>-1 turns the output off, 0 on again.</source>
        <translation>-1 desactiva la salida, 0 la vuelve a activar.</translation>
    </message>
    <message>
        <source>m4/cf.m4 of the cf tree, with its whole path.</source>
        <translation>m4/cf.m4 del árbol cf, con su ruta completa.</translation>
    </message>
    <message>
        <source>What the macro is called.</source>
        <translation>Cómo se llama la macro.</translation>
    </message>
    <message>
        <source>What it stands for.</source>
        <translation>Qué representa.</translation>
    </message>
    <message>
        <source>Which macro.</source>
        <translation>Qué macro.</translation>
    </message>
    <message>
        <source>A file in the folder feature.</source>
        <translation>Un archivo del directorio feature.</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>argumento</translation>
    </message>
    <message>
        <source>What the feature takes.</source>
        <translation>Lo que admite la FEATURE.</translation>
    </message>
    <message>
        <source>A file in the folder mailer.</source>
        <translation>Un archivo del directorio mailer.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Whatever tells the file apart.</source>
        <translation>Cualquier cosa que distinga el archivo.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>A file in the folder ostype.</source>
        <translation>Un archivo del directorio ostype.</translation>
    </message>
    <message>
        <source>What the file takes; most take nothing.</source>
        <translation>Lo que admite el archivo; la mayoría no admite nada.</translation>
    </message>
    <message>
        <source>A file in the folder domain.</source>
        <translation>Un archivo del directorio domain.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>The path of the folder; without / at the start it is in the queue&apos;s.</source>
        <translation>La ruta del directorio; sin / al principio está dentro del de la cola.</translation>
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
        <translation>mensaje</translation>
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
        <translation>Un programa que tiene que existir en este equipo.</translation>
    </message>
    <message>
        <source>Defines the mailer procmail, which hands messages to a procmail script.</source>
        <translation>Define el mailer procmail, que pasa los mensajes a un script de procmail.</translation>
    </message>
    <message>
        <source>Only mail that the mailertable sends there passes it: a domain stands beside procmail: and the path of the script. Local mailboxes are as before; for these there is local_procmail.</source>
        <translation>Solo pasa por él el correo que la mailertable le envía: un dominio figura junto a procmail: y la ruta del script. Los buzones locales siguen como antes; para ellos existe local_procmail.</translation>
    </message>
    <message>
        <source>When all mail for a domain needs the same treatment.</source>
        <translation>Cuando todo el correo para un dominio necesita el mismo tratamiento.</translation>
    </message>
    <message>
        <source>The script runs for mail of anybody: keep it root&apos;s.</source>
        <translation>El script se ejecuta para correo de cualquiera: conviene que solo root pueda modificarlo.</translation>
    </message>
    <message>
        <source>Defines the mailers cyrus and cyrusbb: delivery into mailboxes of Cyrus IMAP.</source>
        <translation>Define los mailers cyrus y cyrusbb: la entrega en buzones de Cyrus IMAP.</translation>
    </message>
    <message>
        <source>A program is started for each message. mary+work goes into the folder work of mary if its rights allow; cyrusbb delivers into folders that belong to nobody.</source>
        <translation>Para cada mensaje se inicia un programa. mary+work va a la carpeta work de mary si sus permisos lo admiten; cyrusbb entrega en carpetas que no pertenecen a nadie.</translation>
    </message>
    <message>
        <source>With Cyrus IMAP before its second version.</source>
        <translation>Con Cyrus IMAP anterior a su segunda versión.</translation>
    </message>
    <message>
        <source>With later versions, which take mail by LMTP: cyrusv2.</source>
        <translation>Con versiones posteriores, que reciben el correo por LMTP: cyrusv2.</translation>
    </message>
    <message>
        <source>Defines the mailer cyrusv2: delivery into mailboxes of Cyrus IMAP by LMTP.</source>
        <translation>Define el mailer cyrusv2: la entrega en buzones de Cyrus IMAP por LMTP.</translation>
    </message>
    <message>
        <source>sendmail connects to a socket of the IMAP server and delivers many messages over one connection. To send all local mail there, confLOCAL_MAILER has to name the mailer.</source>
        <translation>sendmail se conecta a un socket del servidor IMAP y entrega muchos mensajes por una sola conexión. Para enviar allí todo el correo local, confLOCAL_MAILER tiene que nombrar el mailer.</translation>
    </message>
    <message>
        <source>With Cyrus IMAP from version 2.</source>
        <translation>Con Cyrus IMAP a partir de la versión 2.</translation>
    </message>
    <message>
        <source>An IMAP server that has to be up; until it is, mail waits.</source>
        <translation>Un servidor IMAP que tiene que estar en marcha; hasta que lo esté, el correo espera.</translation>
    </message>
    <message>
        <source>Defines the mailers for UUCP, which carries mail in batches over a telephone line.</source>
        <translation>Define los mailers para UUCP, que lleva el correo por lotes a través de una línea telefónica.</translation>
    </message>
    <message>
        <source>uucp-old and uucp-new write addresses with exclamation marks; with the mailer smtp above it there are also uucp-dom and uucp-uudom, which write domains. Hosts in the classes U, Y and Z are sent to by them.</source>
        <translation>uucp-old y uucp-new escriben las direcciones con signos de exclamación; si el mailer smtp está encima, hay también uucp-dom y uucp-uudom, que escriben dominios. Por ellos se envía a los equipos de las clases U, Y y Z.</translation>
    </message>
    <message>
        <source>Where a host is reached by nothing else.</source>
        <translation>Donde no hay otro modo de alcanzar un equipo.</translation>
    </message>
    <message>
        <source>cf/README, Using UUCP mailers</source>
        <translation>cf/README, Using UUCP mailers</translation>
    </message>
    <message>
        <source>Defines the mailer usenet, which posts mail to a newsgroup.</source>
        <translation>Define el mailer usenet, que publica correo en un grupo de noticias.</translation>
    </message>
    <message>
        <source>Local mail to a name that ends in .usenet is given to the program inews.</source>
        <translation>El correo local para un nombre que termina en .usenet se entrega al programa inews.</translation>
    </message>
    <message>
        <source>On a news server that takes articles by mail.</source>
        <translation>En un servidor de noticias que recibe artículos por correo.</translation>
    </message>
    <message>
        <source>Whoever can send mail to the host can post to every group.</source>
        <translation>Quien puede enviar correo al equipo puede publicar en todos los grupos.</translation>
    </message>
    <message>
        <source>Defines the mailer ssh, which speaks SMTP with another host through ssh.</source>
        <translation>Define el mailer ssh, que habla SMTP con otro equipo a través de ssh.</translation>
    </message>
    <message>
        <source>ssh starts sendmail on the other host and the mail goes over that connection. Only mail that the mailertable or a relay such as ssh:host sends there is concerned.</source>
        <translation>ssh inicia sendmail en el otro equipo y el correo va por esa conexión. Solo afecta al correo que le envía la mailertable o un relay como ssh:host.</translation>
    </message>
    <message>
        <source>Between two hosts of yours, where nothing but ssh gets through.</source>
        <translation>Entre dos equipos propios, donde no pasa nada más que ssh.</translation>
    </message>
    <message>
        <source>Where STARTTLS works. The file comes with Debian&apos;s cf tree only.</source>
        <translation>Donde funciona STARTTLS. El archivo solo viene con el árbol cf de Debian.</translation>
    </message>
    <message>
        <source>The key has no passphrase: the other host should allow it this one command.</source>
        <translation>La clave no tiene frase de contraseña: conviene que el otro equipo le permita únicamente este comando.</translation>
    </message>
    <message>
        <source>Defines the mailer xagent, which hands mail to a program of that name.</source>
        <translation>Define el mailer xagent, que pasa el correo a un programa de ese nombre.</translation>
    </message>
    <message>
        <source>Only mail that the mailertable or a rule of your own sends there is concerned.</source>
        <translation>Solo afecta al correo que le envía la mailertable o una regla propia.</translation>
    </message>
    <message>
        <source>Where that program is in use. The file comes with Debian&apos;s cf tree only.</source>
        <translation>Donde se usa ese programa. El archivo solo viene con el árbol cf de Debian.</translation>
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
        <translation>conexión</translation>
    </message>
    <message>
        <source>The word TCP, the host, and the port if it is not 25.</source>
        <translation>La palabra TCP, el equipo, y el puerto si no es el 25.</translation>
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
        <translation>dominio</translation>
    </message>
    <message>
        <source>The domain to add, from 8.12, in place of the masquerade domain or the host&apos;s own name.</source>
        <translation>El dominio que se añade, desde 8.12, en lugar del dominio de enmascaramiento o del nombre propio del equipo.</translation>
    </message>
    <message>
        <source>The name to go under; never one in brackets.</source>
        <translation>El nombre con el que presentarse; nunca uno entre corchetes.</translation>
    </message>
    <message>
        <source>It rewrites addresses of hosts that others may look after.</source>
        <translation>Reescribe direcciones de equipos que quizá administren otros.</translation>
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
        <translation>equipo</translation>
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
        <translation>cf/README, Tweaking configuration options; op.me, 5.7</translation>
    </message>
    <message>
        <source>One of these words.</source>
        <translation>Una de estas palabras.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>Some of these words, commas between.</source>
        <translation>Algunas de estas palabras, separadas por comas.</translation>
    </message>
    <message>
        <source>True or False.</source>
        <translation>True o False.</translation>
    </message>
    <message>
        <source>A time such as 30s, 5m, 2h or 3d.</source>
        <translation>Un tiempo como 30s, 5m, 2h o 3d.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>The path of the file, from /.</source>
        <translation>La ruta del archivo, desde /.</translation>
    </message>
    <message>
        <source>The path of the folder, from /.</source>
        <translation>La ruta del directorio, desde /.</translation>
    </message>
    <message>
        <source>The name of a host.</source>
        <translation>El nombre de un equipo.</translation>
    </message>
    <message>
        <source>A full host name.</source>
        <translation>Un nombre de equipo completo.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>A mail address.</source>
        <translation>Una dirección de correo.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>A user, by name or number; a group may follow a colon.</source>
        <translation>Un usuario, por nombre o número; tras dos puntos puede seguir un grupo.</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>Octal, such as 0600.</source>
        <translation>En octal, como 0600.</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>Names of macros, long ones in braces, commas between.</source>
        <translation>Nombres de macros, los largos entre llaves, separados por comas.</translation>
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
        <translation>El equipo que recibe todo. Entre corchetes no se consultan sus registros MX.</translation>
    </message>
    <message>
        <source>The host; in brackets it is connected to without an MX look-up.</source>
        <translation>El equipo; entre corchetes la conexión se hace sin consulta MX.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>One or several files, commas between.</source>
        <translation>Uno o varios archivos, separados por comas.</translation>
    </message>
    <message>
        <source>It opens no port and closes none: a daemon that runs still listens on 25 and 587 of every address until DAEMON_OPTIONS and no_default_msa say otherwise.</source>
        <translation>No abre ningún puerto ni cierra ninguno: un demonio en marcha sigue escuchando en 25 y 587 de todas las direcciones hasta que DAEMON_OPTIONS y no_default_msa digan otra cosa.</translation>
    </message>
    <message>
        <source>mailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation type="unfinished">El nombre de un mailer.</translation>
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
        <translation>cf/README, Adding new mailers or rulesets; STARTTLS</translation>
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
        <translation>Abre una sección de reglas propias sobre si se intenta STARTTLS con otro servidor.</translation>
    </message>
    <message>
        <source>sendmail asks them before it answers a server&apos;s offer of TLS. When they end in an error, it goes on in clear. Here they do so for each server that mail is handed to.</source>
        <translation>sendmail las consulta antes de responder a la oferta de TLS de un servidor. Cuando terminan en un error, continúa sin cifrar. Aquí lo hacen para cada servidor al que se entrega correo.</translation>
    </message>
    <message>
        <source>TLS is tried with each server that offers it; mail waits where a server&apos;s TLS is broken.</source>
        <translation>TLS se intenta con cada servidor que lo ofrece; el correo espera donde el TLS de un servidor está averiado.</translation>
    </message>
    <message>
        <source>For a relay in one&apos;s own network whose TLS is out of order.</source>
        <translation>Para un relay de la red propia cuyo TLS no funciona.</translation>
    </message>
    <message>
        <source>Wherever mail crosses a network that others can listen to.</source>
        <translation>Dondequiera que el correo cruce una red en la que otros pueden espiar.</translation>
    </message>
    <message>
        <source>After MAILER.</source>
        <translation>Después de MAILER.</translation>
    </message>
    <message>
        <source>Everybody on the way can read and change the mail.</source>
        <translation>Cualquiera en el camino puede leer y modificar el correo.</translation>
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
        <translation>Abre una sección de reglas propias sobre si una conexión con otro servidor es lo bastante buena.</translation>
    </message>
    <message>
        <source>They get the result of the certificate&apos;s check, before a name, a password or a message is told to the server. Here they let the message wait unless the certificate is verified and for the relay&apos;s name. It waits, too, while the password is missing.</source>
        <translation>Reciben el resultado de la comprobación del certificado antes de que se comunique al servidor un nombre, una contraseña o un mensaje. Aquí hacen esperar al mensaje a menos que el certificado esté verificado y a nombre del relay. También espera mientras falta la contraseña.</translation>
    </message>
    <message>
        <source>sendmail sends whatever the check says: to a stranger with a certificate of their own, and in clear where TLS is not offered.</source>
        <translation>sendmail envía diga lo que diga la comprobación: a un desconocido con un certificado propio, y sin cifrar donde no se ofrece TLS.</translation>
    </message>
    <message>
        <source>Where mail or a password must not reach anybody but the relay.</source>
        <translation>Donde el correo o una contraseña no deben llegar a nadie más que al relay.</translation>
    </message>
    <message>
        <source>On a host that sends to all the world&apos;s servers: few of their certificates can be verified.</source>
        <translation>En un equipo que envía a los servidores de todo el mundo: pocos de sus certificados pueden verificarse.</translation>
    </message>
    <message>
        <source>Mail waits while the relay&apos;s certificate has expired or bears another name.</source>
        <translation>El correo espera mientras el certificado del relay esté caducado o lleve otro nombre.</translation>
    </message>
    <message>
        <source>These rules keep the password from strangers: the map&apos;s entry itself is for any server.</source>
        <translation>Estas reglas protegen la contraseña de los desconocidos: la entrada del mapa, por sí misma, vale para cualquier servidor.</translation>
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
        <translation>El mapa, como lo escribe una línea K del .cf. Desde 8.12 tiene que contener -T&lt;TMPF&gt;.</translation>
    </message>
    <message>
        <source>skip allows the value SKIP, lookupdotdomain keys such as .example.com, relaytofulladdress RELAY for a single address.</source>
        <translation>skip permite el valor SKIP, lookupdotdomain claves como .example.com, relaytofulladdress RELAY para una sola dirección.</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Domains, hosts, addresses and starts of addresses, spaces between.</source>
        <translation>Dominios, equipos, direcciones y comienzos de direcciones, separados por espacios.</translation>
    </message>
    <message>
        <source>Every host in the domain may send to anybody through here. A domain that strangers can get names in makes an open relay.</source>
        <translation>Todo equipo del dominio puede enviar a cualquiera a través de aquí. Un dominio en el que los desconocidos pueden obtener nombres da lugar a un relay abierto.</translation>
    </message>
    <message>
        <source>RELAY opens the server to whoever it names. Lines without a tag count for senders, recipients and clients alike.</source>
        <translation>RELAY abre el servidor a quien nombre. Las líneas sin etiqueta valen por igual para remitentes, destinatarios y clientes.</translation>
    </message>
    <message>
        <source>The host&apos;s name, $j, comes first.</source>
        <translation>El nombre del equipo, $j, va primero.</translation>
    </message>
    <message>
        <source>modifiers</source>
        <translation>modificadores</translation>
    </message>
    <message>
        <source>Letters as of DaemonPortOptions: c, C, f, u.</source>
        <translation>Letras como las de DaemonPortOptions: c, C, f, u.</translation>
    </message>
    <message>
        <source>An IP address.</source>
        <translation>Una dirección IP.</translation>
    </message>
    <message>
        <source>Says what clients and local users may ask of sendmail.</source>
        <translation>Dice qué pueden pedir a sendmail los clientes y los usuarios locales.</translation>
    </message>
    <message>
        <source>noexpn and novrfy hide who has a mailbox, needmailhelo wants a greeting before mail, restrictmailq and restrictqrun keep the queue from users, authwarnings marks doubtful senders. goaway is most of them together.</source>
        <translation>noexpn y novrfy ocultan quién tiene buzón, needmailhelo exige un saludo antes del correo, restrictmailq y restrictqrun reservan la cola frente a los usuarios, authwarnings marca los remitentes dudosos. goaway reúne la mayoría de ellos.</translation>
    </message>
    <message>
        <source>With noexpn and novrfy, or goaway, on a server in the open.</source>
        <translation>Con noexpn y novrfy, o goaway, en un servidor expuesto a la red.</translation>
    </message>
    <message>
        <source>noreceipts where senders rely on receipts: they get none.</source>
        <translation>noreceipts donde los remitentes cuentan con acuses de recibo: no reciben ninguno.</translation>
    </message>
    <message>
        <source>EXPN and VRFY tell strangers which addresses exist; goaway leaves mailq, queue runs and ETRN open.</source>
        <translation>EXPN y VRFY dicen a los desconocidos qué direcciones existen; goaway deja abiertos mailq, las pasadas por la cola y ETRN.</translation>
    </message>
    <message>
        <source>Whoever can connect to the daemon can read the relay&apos;s password off the screen.</source>
        <translation>Quien pueda conectarse al demonio puede leer en pantalla la contraseña del relay.</translation>
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
        <translation>El equipo al que se pasa cada mensaje. Entre corchetes no se consultan sus registros MX.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>MSA connects to port 587 instead of 25.</source>
        <translation>MSA se conecta al puerto 587 en lugar del 25.</translation>
    </message>
    <message>
        <source>Nothing: that it is defined is enough.</source>
        <translation>Nada: basta con que esté definido.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>What stands behind the version number.</source>
        <translation>Lo que figura detrás del número de versión.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>USE_SYSTEM, USE_TZ, or a time zone as in TZ.</source>
        <translation>USE_SYSTEM, USE_TZ, o una zona horaria como en TZ.</translation>
    </message>
    <message>
        <source>The program runs with the rights of a group, smmsp, and not as root; the queue belongs to that group.</source>
        <translation>El programa se ejecuta con los permisos de un grupo, smmsp, y no como root; la cola pertenece a ese grupo.</translation>
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
        <translation>Donde responde el servicio de nombres.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>NO_SAN_TST leaves alternative names of certificates out.</source>
        <translation>NO_SAN_TST deja fuera los nombres alternativos de los certificados.</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>The configuration file of OpenSSL.</source>
        <translation>El archivo de configuración de OpenSSL.</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>módulos</translation>
    </message>
    <message>
        <source>The folder with the modules of OpenSSL.</source>
        <translation>El directorio con los módulos de OpenSSL.</translation>
    </message>
    <message>
        <source>Keeps names and passwords for servers that ask this host to authenticate in a map of their own.</source>
        <translation>Guarda en un mapa aparte los nombres y las contraseñas para los servidores que piden a este equipo que se autentique.</translation>
    </message>
    <message>
        <source>It is for mail that goes out to a server that offers SMTP AUTH. The line AuthInfo:relay.example.net names user, password and mechanisms for that server; without the feature such lines are looked for in the access map.</source>
        <translation>Es para el correo que sale hacia un servidor que ofrece SMTP AUTH. La línea AuthInfo:relay.example.net indica el usuario, la contraseña y los mecanismos para ese servidor; sin la FEATURE, esas líneas se buscan en el mapa access.</translation>
    </message>
    <message>
        <source>The access map would have to hold the password, or nobody logs in, and a provider refuses each message with 530.</source>
        <translation>El mapa access tendría que contener la contraseña; si no, nadie inicia sesión y un proveedor rechaza cada mensaje con 530.</translation>
    </message>
    <message>
        <source>Wherever the provider&apos;s relay asks for a password.</source>
        <translation>Dondequiera que el relay del proveedor pida una contraseña.</translation>
    </message>
    <message>
        <source>Where the relay goes by the address of this host.</source>
        <translation>Donde el relay se guía por la dirección de este equipo.</translation>
    </message>
    <message>
        <source>The file holds passwords: it and its database belong to root, mode 0600. Without TLS the mechanism PLAIN shows them to the network.</source>
        <translation>El archivo contiene contraseñas: él y su base de datos pertenecen a root, con modo 0600. Sin TLS, el mecanismo PLAIN las muestra a la red.</translation>
    </message>
    <message>
        <source>Lets the alternative names of a certificate count when the name of a server is compared with it.</source>
        <translation>Hace que cuenten los nombres alternativos de un certificado cuando se compara con él el nombre de un servidor.</translation>
    </message>
    <message>
        <source>It is for mail that goes out or comes in with TLS and whose line in the access map asks for a matching name, such as TLS_Srv:example.net VERIFY+CN. Certificates of today carry their names as alternative names only, and without this they do not match.</source>
        <translation>Es para el correo que sale o entra con TLS y cuya línea en el mapa access pide un nombre coincidente, como TLS_Srv:example.net VERIFY+CN. Los certificados actuales solo llevan sus nombres como nombres alternativos, y sin esto no coinciden.</translation>
    </message>
    <message>
        <source>Rules see the subject&apos;s name alone, and a good certificate that lists the relay among its further names is taken for one of another host.</source>
        <translation>Las reglas solo ven el nombre del sujeto, y un certificado correcto que lista el relay entre sus otros nombres se toma por el de otro equipo.</translation>
    </message>
    <message>
        <source>With TLS_Srv: or TLS_Rcpt: lines that check names.</source>
        <translation>Con líneas TLS_Srv: o TLS_Rcpt: que comprueban nombres.</translation>
    </message>
    <message>
        <source>Where no line of the access map asks for names.</source>
        <translation>Donde ninguna línea del mapa access pide nombres.</translation>
    </message>
    <message>
        <source>feature/check_cert_altnames.m4; op.me, SetCertAltnames</source>
        <translation>feature/check_cert_altnames.m4; op.me, SetCertAltnames</translation>
    </message>
    <message>
        <source>Makes the check of names usable; it demands nothing by itself.</source>
        <translation>Hace utilizable la comprobación de nombres; por sí misma no exige nada.</translation>
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
        <translation>El archivo debe ser legible únicamente para root; de lo contrario sendmail no lo usa, y la otra parte no ve ningún certificado.</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; op.me, 5.7</source>
        <translation>cf/README, STARTTLS; op.me, 5.7</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>i, 1, 2, 5, none, or the path of a file.</source>
        <translation>i, 1, 2, 5, none, o la ruta de un archivo.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>file: or egd: and a path.</source>
        <translation>file: o egd: y una ruta.</translation>
    </message>
    <message>
        <source>ciphers</source>
        <translation>cifrados</translation>
    </message>
    <message>
        <source>As in ciphers(1), colons between.</source>
        <translation>Como en ciphers(1), separados por dos puntos.</translation>
    </message>
    <message>
        <source>Names as in SSL_CTX_set_options(3); a minus sign takes one away.</source>
        <translation>Nombres como en SSL_CTX_set_options(3); un signo menos quita uno.</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algoritmo</translation>
    </message>
    <message>
        <source>Such as sha256.</source>
        <translation>Por ejemplo, sha256.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>As openssl engine lists it.</source>
        <translation>Como lo lista openssl engine.</translation>
    </message>
    <message>
        <source>Names the folder with the certificates of the authorities that are trusted.</source>
        <translation>Indica el directorio con los certificados de las autoridades de confianza.</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. The files have to be called by their hash, as openssl rehash makes it.</source>
        <translation>Con ellos se comprueban los certificados de clientes y servidores. Los archivos tienen que llamarse por su hash, como lo genera openssl rehash.</translation>
    </message>
    <message>
        <source>With many authorities; otherwise a file is enough.</source>
        <translation>Con muchas autoridades; si no, basta un archivo.</translation>
    </message>
    <message>
        <source>sendmail leaves the file of confCACERT aside as well, and each certificate counts as not verified.</source>
        <translation>sendmail deja también de lado el archivo de confCACERT, y cada certificado cuenta como no verificado.</translation>
    </message>
    <message>
        <source>Names the file with the certificates of the authorities that are trusted.</source>
        <translation>Indica el archivo con los certificados de las autoridades de confianza.</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. To clients the server names these authorities, which makes the start of TLS long if there are many.</source>
        <translation>Los certificados de clientes y servidores se comprueban con ellas. El servidor anuncia estas autoridades a los clientes, lo que alarga el inicio de TLS si son muchas.</translation>
    </message>
    <message>
        <source>On each host that uses STARTTLS.</source>
        <translation>En cada equipo que usa STARTTLS.</translation>
    </message>
    <message>
        <source>A client with a certificate of such an authority can be allowed to relay.</source>
        <translation>A un cliente con un certificado de una de estas autoridades se le puede permitir la retransmisión.</translation>
    </message>
    <message>
        <source>No certificate can be verified. TLS keeps listeners out, but not a server that pretends to be the relay.</source>
        <translation>No se puede verificar ningún certificado. TLS impide que otros escuchen, pero no que un servidor se haga pasar por el relay.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>Cerrar la comparación (Escape)</translation>
    </message>
    <message>
        <source>As one list</source>
        <translation>En una sola lista</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Copy as diff</source>
        <translation>Copiar como diff</translation>
    </message>
    <message>
        <source>In the format of diff -u, for patch -p1</source>
        <translation>En el formato de diff -u, para patch -p1</translation>
    </message>
    <message>
        <source>Removed and added lines</source>
        <translation>Líneas quitadas y añadidas</translation>
    </message>
    <message>
        <source>What the file is compared with</source>
        <translation>Aquello con lo que se compara el archivo</translation>
    </message>
    <message>
        <source>The present file</source>
        <translation>El archivo actual</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparado con %1</translation>
    </message>
    <message numerus="yes">
        <source>− %n removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>− %n quitada</numerusform>
            <numerusform>− %n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>+ %n añadida</numerusform>
            <numerusform>+ %n añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>No difiere ninguna línea.</translation>
    </message>
</context>
<context>
    <name>preview::Comparison</name>
    <message>
        <source>(no line feed at the end)</source>
        <translation>(sin salto de línea al final)</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n equal line(s)</source>
        <translation>
            <numerusform>⋯ %n línea igual</numerusform>
            <numerusform>⋯ %n líneas iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::DiffText</name>
    <message>
        <source>Only in the present file</source>
        <translation>Solo en el archivo actual</translation>
    </message>
    <message>
        <source>Only in what it is compared with</source>
        <translation>Solo en aquello con lo que se compara</translation>
    </message>
</context>
<context>
    <name>preview::Editor</name>
    <message>
        <source>A new line</source>
        <translation>Una línea nueva</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were removed here:</source>
        <translation>
            <numerusform>Aquí se ha quitado %n línea:</numerusform>
            <numerusform>Aquí se han quitado %n líneas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here, or press Enter, to see these lines</source>
        <translation>Hacer clic aquí, o pulsar Intro, para ver estas líneas</translation>
    </message>
    <message>
        <source>⋯ %1</source>
        <translation>⋯ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>%Ln línea oculta</numerusform>
            <numerusform>%Ln líneas ocultas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FileHeader</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>Copiar el archivo entero (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Only what differs from a plain configuration</source>
        <translation>Solo lo que difiere de una configuración básica</translation>
    </message>
    <message>
        <source>Scroll both files together</source>
        <translation>Desplazar ambos archivos a la vez</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>Comparar con respuestas anteriores o con un archivo</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>Aún no hay texto que comparar</translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 está trabajando…</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked line(s)</source>
        <translation>
            <numerusform>%Ln línea marcada</numerusform>
            <numerusform>%Ln líneas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <comment>what causes them</comment>
        <translation>
            <numerusform>%Ln línea de %1</numerusform>
            <numerusform>%Ln líneas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what differs from a plain configuration …</source>
        <translation>Buscando lo que difiere de una configuración básica …</translation>
    </message>
    <message>
        <source>No line differs from a plain configuration</source>
        <translation>Ninguna línea difiere de una configuración básica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ from a plain configuration</source>
        <translation>
            <numerusform>%Ln línea difiere de una configuración básica</numerusform>
            <numerusform>%Ln líneas difieren de una configuración básica</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Diferenciar A/a</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Cerrar la búsqueda (Escape)</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Buscar en el archivo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
</context>
<context>
    <name>preview::LineBar</name>
    <message>
        <source>Previous marked line (Shift+F8)</source>
        <translation>Línea marcada anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Previous marked line</source>
        <translation>Línea marcada anterior</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>Línea marcada siguiente (F8)</translation>
    </message>
    <message>
        <source>Next marked line</source>
        <translation>Línea marcada siguiente</translation>
    </message>
    <message>
        <source>%1 (Escape)</source>
        <translation>%1 (Escape)</translation>
    </message>
</context>
<context>
    <name>preview::LinkActions</name>
    <message>
        <source>Only what &amp;differs from a plain configuration</source>
        <translation>Solo lo que &amp;difiere de una configuración básica</translation>
    </message>
    <message>
        <source>Show .mc and .cf to&amp;gether</source>
        <translation>Mostrar .mc y .cf &amp;juntos</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>Desplazar am&amp;bos a la vez</translation>
    </message>
</context>
<context>
    <name>preview::Print</name>
    <message>
        <source>%1 of %2</source>
        <comment>page numbers</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>preview::Reference</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Esto es un directorio. Elegir un archivo que esté en él.</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are compared.</source>
        <translation>El archivo tiene %1; se comparan %2 como máximo.</translation>
    </message>
    <message>
        <source>Not UTF-8: read as Latin-1.</source>
        <translation>No es UTF-8: leído como Latin-1.</translation>
    </message>
    <message>
        <source>Its lines end in CR LF; the CR is left out of the comparison.</source>
        <translation>Sus líneas acaban en CR LF; el CR no se tiene en cuenta en la comparación.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>Esto es un archivo binario, no texto.</translation>
    </message>
</context>
</TS>
