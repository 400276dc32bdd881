<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>“%1” is a folder: choose the file with the answers in it.</source>
        <translation>«%1» es un directorio: elegir el archivo de respuestas que contiene.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file with answers: choose another one.</source>
        <translation>«%1» es demasiado grande para ser un archivo de respuestas: elegir otro.</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 is too long for an answers file.</source>
        <translation>%1 es demasiado largo para un archivo de respuestas.</translation>
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
        <source>[FILE.json]</source>
        <translation>[ARCHIVO.json]</translation>
    </message>
    <message>
        <source>Opens the window, with these answers if a file is named. The default.</source>
        <translation>Abre la ventana, con estas respuestas si se indica un archivo. Es el comando predeterminado.</translation>
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
        <source>Says what these answers bring with them, and what m4 says to them.</source>
        <translation>Informa de las consecuencias de estas respuestas y de lo que dice m4 de ellas.</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NOMBRE]</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or lists them all.</source>
        <translation>Explica una directiva de los archivos .mc, o las enumera todas.</translation>
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
        <source>One file at a time: drop a single .json file with answers.</source>
        <translation>Los archivos, de uno en uno: soltar un solo archivo .json de respuestas.</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the .json file with answers.</source>
        <translation>Eso no está en esta máquina: guardarlo aquí y soltar después el archivo .json de respuestas.</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a .json file with answers, or the folder of a bundle.</source>
        <translation>En ese directorio no hay respuestas: soltar un archivo .json de respuestas, o el directorio de un kit.</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>Soltar para abrir «%1»</translation>
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
        <source>&amp;Open answers…</source>
        <translation>A&amp;brir respuestas…</translation>
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
        <source>Open answers</source>
        <translation>Abrir respuestas</translation>
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
        <source>Merged into %1/access on the host, between two marker lines.</source>
        <translation>Se inserta en %1/access del equipo, entre dos líneas de marca.</translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>Lo que lee install.sh, el script del kit. El script en sí es el mismo en todos los kits.</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>Vacía la cola en el equipo; lo instala install.sh.</translation>
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
        <source>Open answers</source>
        <translation>Abrir respuestas</translation>
    </message>
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
        <source>sendmail %1</source>
        <comment>the first release that has it</comment>
        <translation>sendmail %1</translation>
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
        <source>op.me, 5.8, V — Configuration version level</source>
        <translation>op.me, 5.8, V — Configuration version level</translation>
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
        <source>op.me, 5.6, O — Set option; cf/README, Tweaking configuration options</source>
        <translation>op.me, 5.6, O — Set option; cf/README, Tweaking configuration options</translation>
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
        <source>op.me, 5.9, K — Key file declaration</source>
        <translation>op.me, 5.9, K — Key file declaration</translation>
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
        <source>op.me, 5.4, M — Define mailer</source>
        <translation>op.me, 5.4, M — Define mailer</translation>
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
        <source>op.me, 5.5, H — Define header</source>
        <translation>op.me, 5.5, H — Define header</translation>
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
        <source>op.me, 5.7, P — Precedence definitions</source>
        <translation>op.me, 5.7, P — Precedence definitions</translation>
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
        <source>op.me, 5.10, Q — Queue group declaration</source>
        <translation>op.me, 5.10, Q — Queue group declaration</translation>
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
        <source>op.me, 5.11, X — Mail filter (milter) definitions</source>
        <translation>op.me, 5.11, X — Mail filter (milter) definitions</translation>
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
        <source>op.me, 5.6, O — Set option</source>
        <translation>op.me, 5.6, O — Set option</translation>
    </message>
    <message>
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>Dónde están los alias. newaliases construye su base de datos a partir de este archivo.</translation>
    </message>
    <message>
        <source>How long to wait at the start for an alias database that somebody is just rebuilding.</source>
        <translation>Cuánto esperar en el arranque a una base de datos de alias que alguien está regenerando en ese momento.</translation>
    </message>
    <message>
        <source>The character that takes the place of a space inside an address.</source>
        <translation>El carácter que ocupa el lugar de un espacio dentro de una dirección.</translation>
    </message>
    <message>
        <source>Whether newaliases checks that each target can be delivered to, which takes look-ups in DNS.</source>
        <translation>Si newaliases comprueba que se puede entregar a cada destino, lo que exige consultas DNS.</translation>
    </message>
    <message>
        <source>How many connections to other hosts are kept open for the next message.</source>
        <translation>Cuántas conexiones con otros equipos se mantienen abiertas para el mensaje siguiente.</translation>
    </message>
    <message>
        <source>How long an idle connection is kept open for the next message.</source>
        <translation>Cuánto tiempo se mantiene abierta una conexión inactiva para el mensaje siguiente.</translation>
    </message>
    <message>
        <source>How many new connections a second the daemon takes; the others wait.</source>
        <translation>Cuántas conexiones nuevas por segundo acepta el demonio; las demás esperan.</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>Un socket que abre el demonio. Cada línea así es uno; sin Addr está abierto en todas las direcciones.</translation>
    </message>
    <message>
        <source>The file for a message that can be neither delivered nor sent back.</source>
        <translation>El archivo para un mensaje que no se puede ni entregar ni devolver.</translation>
    </message>
    <message>
        <source>The user under whom programs and files are delivered to when no other user is known.</source>
        <translation>El usuario con el que se entrega a programas y archivos cuando no se conoce otro.</translation>
    </message>
    <message>
        <source>When mail is sent: in the background (b), while the caller waits (i), or only by a queue run (q).</source>
        <translation>Cuándo se envía el correo: en segundo plano (b), mientras quien llama espera (i) o solo en una pasada por la cola (q).</translation>
    </message>
    <message>
        <source>Which checks of file permissions are left out. Each one left out is a hole that somebody may find.</source>
        <translation>Qué comprobaciones de permisos de archivos se omiten. Cada una que se omite es un agujero que alguien puede encontrar.</translation>
    </message>
    <message>
        <source>Whether the look-up of all groups of a user is left out.</source>
        <translation>Si se omite la consulta de todos los grupos de un usuario.</translation>
    </message>
    <message>
        <source>Whether the names of the host&apos;s network interfaces are left out of class w, its own names.</source>
        <translation>Si los nombres de las interfaces de red del equipo quedan fuera de la clase w, sus nombres propios.</translation>
    </message>
    <message>
        <source>Where to look for users&apos; .forward files. With nothing behind the = they are not read.</source>
        <translation>Dónde buscar los archivos .forward de los usuarios. Sin nada tras el =, no se leen.</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>El archivo con las respuestas al comando SMTP HELP.</translation>
    </message>
    <message>
        <source>Whether mail for mailers with the flag e waits for a queue run instead of being sent at once.</source>
        <translation>Si el correo para mailers con el indicador e espera una pasada por la cola en vez de enviarse enseguida.</translation>
    </message>
    <message>
        <source>The folder with a small file about each host that mail was sent to.</source>
        <translation>El directorio con un pequeño archivo sobre cada equipo al que se ha enviado correo.</translation>
    </message>
    <message>
        <source>How much is written to the log: 9 is usual, each message with sender, recipients and outcome.</source>
        <translation>Cuánto se escribe en el registro: lo habitual es 9, cada mensaje con remitente, destinatarios y resultado.</translation>
    </message>
    <message>
        <source>How many processes the daemon may have at once; further connections are refused.</source>
        <translation>Cuántos procesos puede tener el demonio a la vez; las demás conexiones se rechazan.</translation>
    </message>
    <message>
        <source>After how many hosts a message counts as caught in a loop and goes back.</source>
        <translation>Tras cuántos equipos se considera que un mensaje está atrapado en un bucle y se devuelve.</translation>
    </message>
    <message>
        <source>How much of the queue&apos;s disk has to be free before mail is taken by SMTP.</source>
        <translation>Cuánto espacio libre debe haber en el disco de la cola para que se acepte correo por SMTP.</translation>
    </message>
    <message>
        <source>Whether spaces may separate addresses in a header, as they once did.</source>
        <translation>Si en una cabecera las direcciones pueden ir separadas por espacios, como antiguamente.</translation>
    </message>
    <message>
        <source>The characters at which an address is taken apart for the rules.</source>
        <translation>Los caracteres por los que se divide una dirección para las reglas.</translation>
    </message>
    <message>
        <source>Where the process writes its process id.</source>
        <translation>Dónde escribe el proceso su identificador de proceso.</translation>
    </message>
    <message>
        <source>What strangers may ask: noexpn and novrfy hide who has a mailbox, authwarnings marks doubtful senders.</source>
        <translation>Qué pueden preguntar los desconocidos: noexpn y novrfy ocultan quién tiene buzón; authwarnings marca los remitentes dudosos.</translation>
    </message>
    <message>
        <source>A word before what ps shows for each process, to tell daemon and queue runner apart.</source>
        <translation>Una palabra delante de lo que ps muestra de cada proceso, para distinguir el demonio del proceso de la cola.</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>El directorio en el que esperan los mensajes. Debe existir, y este programa debe poder entrar en él.</translation>
    </message>
    <message>
        <source>The permissions of the files in the queue.</source>
        <translation>Los permisos de los archivos de la cola.</translation>
    </message>
    <message>
        <source>How DNS is asked; WorkAroundBrokenAAAA helps against servers that know no IPv6.</source>
        <translation>Cómo se consulta el DNS; WorkAroundBrokenAAAA ayuda con servidores que no conocen IPv6.</translation>
    </message>
    <message>
        <source>The user as whom sendmail works once its sockets are open.</source>
        <translation>El usuario con el que trabaja sendmail una vez abiertos sus sockets.</translation>
    </message>
    <message>
        <source>The folder below which files may be delivered to, as a jail for mail into files.</source>
        <translation>El directorio bajo el cual se puede entregar en archivos: una jaula para ese correo.</translation>
    </message>
    <message>
        <source>Whether bounces are sent in parts that a program can read, too.</source>
        <translation>Si los rebotes se envían además en partes que pueda leer un programa.</translation>
    </message>
    <message>
        <source>Whether the eighth bit of each character is cut off, which ruins every text that is not English.</source>
        <translation>Si se recorta el octavo bit de cada carácter, lo que estropea todo texto que no esté en inglés.</translation>
    </message>
    <message>
        <source>What the daemon says first to those who connect.</source>
        <translation>Lo primero que dice el demonio a quienes se conectan.</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>El archivo que cuenta los mensajes para mailstats.</translation>
    </message>
    <message>
        <source>Whether a message is on disk before it counts as taken, so that a crash loses nothing.</source>
        <translation>Si un mensaje está en el disco antes de darse por recibido, para que una caída no pierda nada.</translation>
    </message>
    <message>
        <source>The permissions of temporary files.</source>
        <translation>Los permisos de los archivos temporales.</translation>
    </message>
    <message>
        <source>After how long in the queue a message goes back to its sender; usually five days.</source>
        <translation>Tras cuánto tiempo en la cola vuelve un mensaje a su remitente; normalmente, cinco días.</translation>
    </message>
    <message>
        <source>After how long in the queue the sender gets a warning; usually four hours.</source>
        <translation>Tras cuánto tiempo en la cola recibe el remitente una advertencia; normalmente, cuatro horas.</translation>
    </message>
    <message>
        <source>Where the time zone comes from.</source>
        <translation>De dónde sale la zona horaria.</translation>
    </message>
    <message>
        <source>The user who owns the map files and may start the daemon.</source>
        <translation>El usuario que es dueño de los archivos de mapas y puede arrancar el demonio.</translation>
    </message>
    <message>
        <source>How the first line of a message in a mailbox looks.</source>
        <translation>Cómo es la primera línea de un mensaje en un buzón.</translation>
    </message>
    <message>
        <source>Whether bounces go to Errors-To: where a message has it, against the standard.</source>
        <translation>Si los rebotes van a Errors-To: cuando el mensaje lo tiene, en contra de la norma.</translation>
    </message>
    <message>
        <source>Whether this is the file of the submission program, whose queue a group may write to.</source>
        <translation>Si este es el archivo del programa de envío, en cuya cola puede escribir un grupo.</translation>
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
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 está trabajando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>Comparar con respuestas anteriores o con un archivo</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>Copiar el archivo entero (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>Aún no hay texto que comparar</translation>
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
