<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdditionCard</name>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>File of addition %1</source>
        <translation>追加 %1 のファイル</translation>
    </message>
    <message>
        <source>Remove addition %1</source>
        <translation>追加 %1 を削除</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <translation>自分で書く行</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>含めない: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を戻す</translation>
    </message>
</context>
<context>
    <name>AdditionCards</name>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
</context>
<context>
    <name>AliasRows</name>
    <message>
        <source>Add an a&amp;lias</source>
        <translation>エイリアスを追加(&amp;L)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>admin@example.com, …</source>
        <translation>admin@example.com, …</translation>
    </message>
    <message>
        <source>Remove this alias</source>
        <translation>このエイリアスを削除</translation>
    </message>
    <message>
        <source>Name of alias %1</source>
        <translation>エイリアス %1 の名前</translation>
    </message>
    <message>
        <source>Targets of alias %1</source>
        <translation>エイリアス %1 の宛先</translation>
    </message>
    <message>
        <source>Remove alias %1</source>
        <translation>エイリアス %1 を削除</translation>
    </message>
</context>
<context>
    <name>AliasesPage</name>
    <message>
        <source>Where do local names lead?</source>
        <translation>ローカル名宛てのメールをどこへ届けますか？</translation>
    </message>
    <message>
        <source>Programs on this host write to names such as root. An alias says who reads that.</source>
        <translation>このホストのプログラムは、root などの名前に宛ててメールを送ります。それを誰が読むかを決めるのがエイリアスです。</translation>
    </message>
    <message>
        <source>One or more addresses with commas between them.</source>
        <translation>1 つ以上のアドレス。複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Reports about mail itself go there. Every host that takes mail has to have one.</source>
        <translation>メールシステムに関する報告の宛先です。メールを受け取るホストには欠かせません。</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>その他のエイリアス</translation>
    </message>
    <message>
        <source>They are merged into the host&apos;s aliases between two marker lines; what stands outside them is not touched.</source>
        <translation>ホストのエイリアスファイルに、2 本の目印行で囲んで組み込まれます。目印の外にある内容には手を付けません。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Aliases come first&lt;/h3&gt;&lt;p&gt;sendmail looks a local name up in the aliases before it does anything else with it. An alias may lead to an address elsewhere, to a user of this host, or to another alias, but never back to itself: such a loop is found here, not by a bounced message at night.&lt;/p&gt;&lt;p&gt;The submission program of this role does not masquerade. If it did, root would become root at the masquerade domain before the daemon saw it, and the aliases would be passed over.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;エイリアスが最優先&lt;/h3&gt;&lt;p&gt;sendmail はローカル名を受け取ると、ほかの何よりも先にエイリアスを調べます。エイリアスの先は、外部のアドレスでも、このホストのユーザーでも、別のエイリアスでもかまいませんが、自分自身に戻ってはいけません。そのようなループは、夜中のバウンスではなく、この画面で見つかります。&lt;/p&gt;&lt;p&gt;この役割では、投稿プログラムはマスカレードを行いません。もし行えば、root はデーモンに届く前にマスカレードドメインの root になり、エイリアスは素通りされてしまいます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Root’s mail goes to</source>
        <translation>root 宛てメールの届け先(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Postmaster’s mail goes to</source>
        <translation>postmaster 宛てメールの届け先(&amp;P)</translation>
    </message>
</context>
<context>
    <name>AnswersFile</name>
    <message>
        <source>“%1” cannot be used.</source>
        <translation>「%1」は使用できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>“%1” does not exist, or not any more: choose another file.</source>
        <translation>「%1」は存在しないか、すでになくなっています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”: ask its owner for a copy.</source>
        <translation>「%1」を読み取る権限がありません。所有者にコピーを頼んでください。</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a name for the file in it.</source>
        <translation>「%1」はフォルダーです。その中に置くファイルの名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not saved (%2).</source>
        <translation>「%1」は保存されていません（%2）。</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>「%1」は保存されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was not saved: what stands in it cannot be kept as “%2” (%3).</source>
        <translation>「%1」は保存されませんでした。元の内容を「%2」として残せません(%3)。</translation>
    </message>
    <message>
        <source>“%1” is a folder: choose a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a plain file: choose another one.</source>
        <translation>「%1」は通常のファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is too large to be answers or a configuration: choose another file.</source>
        <translation>「%1」は回答や設定としては大きすぎます。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>--%1 and --%2 contradict each other.</source>
        <translation>--%1 と --%2 は矛盾します。どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--cf-tree: %1 is no cf tree of sendmail: it lacks m4/cf.m4 or m4/version.m4.</source>
        <translation>--cf-tree: %1は sendmail の cf ツリーではありません。m4/cf.m4 または m4/version.m4 がありません。</translation>
    </message>
    <message>
        <source>there is no option %1 here.</source>
        <translation>ここにはオプション%1はありません。</translation>
    </message>
    <message>
        <source>the option %1 takes no value.</source>
        <translation>オプション%1は値を取りません。</translation>
    </message>
    <message>
        <source>the option %1 needs a value.</source>
        <translation>オプション%1には値が必要です。</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>引数%1が余分です。</translation>
    </message>
    <message>
        <source>the window needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>ウィンドウにはディスプレイが必要ですが、DISPLAY も WAYLAND_DISPLAY も設定されていません。</translation>
    </message>
    <message>
        <source>These commands need none: %1.</source>
        <translation>次のコマンドはディスプレイなしで動きます: %1。</translation>
    </message>
    <message>
        <source>“sendmail-wizard --help” shows what they do.</source>
        <translation>各コマンドの働きは「sendmail-wizard --help」で表示されます。</translation>
    </message>
    <message>
        <source>%1 is no UTF-8.</source>
        <translation>%1は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>the window has no option %1.</source>
        <translation>ウィンドウにはオプション%1はありません。</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>a command has to stand before %1.</source>
        <translation>%1の前にコマンドを指定してください。</translation>
    </message>
    <message>
        <source>there is no command %1.</source>
        <translation>コマンド%1はありません。</translation>
    </message>
    <message>
        <source>check takes a file or --answers, not both.</source>
        <translation>check には、ファイルか --answers のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>Writes the bundle that installs itself on the host.</source>
        <translation>ホスト上で自分自身をインストールするバンドルを書き出します。</translation>
    </message>
    <message>
        <source>Prints one generated file, and nothing else, on stdout.</source>
        <translation>生成するファイルを 1 つだけ標準出力に表示します。ほかには何も表示しません。</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMAND]</translation>
    </message>
    <message>
        <source>Explains a command and its options.</source>
        <translation>コマンドとそのオプションを説明します。</translation>
    </message>
    <message>
        <source>Where to: a folder, or an archive if the name ends in .tar.gz.</source>
        <translation>書き出し先。フォルダー、または名前が .tar.gz で終わる場合はアーカイブ。</translation>
    </message>
    <message>
        <source>DIR|FILE.tar.gz</source>
        <translation>DIR|FILE.tar.gz</translation>
    </message>
    <message>
        <source>Replaces an older bundle or archive there.</source>
        <translation>そこにある以前のバンドルやアーカイブを置き換えます。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>nothing is known about %1.</source>
        <translation>%1についての説明はありません。</translation>
    </message>
    <message>
        <source>Similar names: %1.</source>
        <translation>似た名前: %1。</translation>
    </message>
    <message>
        <source>“sendmail-wizard explain” lists every name.</source>
        <translation>すべての名前は「sendmail-wizard explain」で一覧できます。</translation>
    </message>
    <message>
        <source>Next, copy it to %1 and there, as root:</source>
        <translation>次に、これを %1 にコピーし、そこで root として次を実行してください:</translation>
    </message>
    <message>
        <source>what would change; changes nothing</source>
        <translation>変わる箇所を表示（何も変更しない）</translation>
    </message>
    <message>
        <source>installs, after a backup</source>
        <translation>バックアップを取ってからインストール</translation>
    </message>
    <message>
        <source>everything as it was before</source>
        <translation>すべてを元の状態に戻す</translation>
    </message>
    <message>
        <source>Written to %1:</source>
        <translation>%1 に書き出しました:</translation>
    </message>
    <message>
        <source>nothing was written, because of an error:</source>
        <translation>エラーがあるため、何も書き出していません:</translation>
    </message>
    <message>
        <source>--force replaces an older bundle.</source>
        <translation>--force を付けると、以前のバンドルを置き換えます。</translation>
    </message>
    <message>
        <source>export needs to know where to: --out DIR or --out FILE.tar.gz.</source>
        <translation>export には書き出し先が必要です。--out DIR または --out FILE.tar.gz を指定してください。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 a finding above a note, or something could not be done; 2 the command line or the answers cannot be used.</source>
        <translation>終了ステータス: 0 = 完了。1 = 注記より重い指摘がある、または完了できない処理があった。2 = コマンドラインまたは回答を使用できない。</translation>
    </message>
    <message>
        <source>[--answers FILE.json] [options]</source>
        <translation>[--answers FILE.json] [options]</translation>
    </message>
    <message>
        <source>sendmail-wizard writes and explains sendmail configurations.</source>
        <translation>sendmail-wizard は sendmail の設定を作成し、説明します。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Shows the program’s version.</source>
        <translation>プログラムのバージョンを表示します。</translation>
    </message>
    <message>
        <source>All commands but window work without a display.</source>
        <translation>window 以外のコマンドはすべてディスプレイなしで動きます。</translation>
    </message>
    <message>
        <source>“sendmail-wizard help COMMAND” shows a command’s options.</source>
        <translation>コマンドのオプションは「sendmail-wizard help COMMAND」で表示されます。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, option</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), entry %3</source>
        <comment>label, option</comment>
        <translation>%1 (%2)、%3 件目</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>See “%1”.</source>
        <translation>「%1」を参照してください。</translation>
    </message>
    <message>
        <source>these answers cannot be used:</source>
        <translation>これらの回答は使用できません:</translation>
    </message>
    <message>
        <source>the answers in %1 cannot be used:</source>
        <translation>%1の回答は使用できません:</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>ファイル全体</translation>
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
        <translation>RELEASE</translation>
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
        <translation>USER[,USER…]</translation>
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
        <translation>ADDRESS[,ADDRESS…]</translation>
    </message>
    <message>
        <source>NAME=TARGET[,TARGET…]</source>
        <translation>NAME=TARGET[,TARGET…]</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTES</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>ホストの用途。</translation>
    </message>
    <message>
        <source>The host’s full name; without it, this machine’s.</source>
        <translation>ホストの完全な名前（FQDN）。省略するとこのマシンの名前。</translation>
    </message>
    <message>
        <source>Whose file layout and cf tree the files are for.</source>
        <translation>どのプラットフォームのファイル配置と cf ツリーに合わせるか。</translation>
    </message>
    <message>
        <source>The host’s sendmail release, 8.9 to 8.18.</source>
        <translation>ホストの sendmail のリリース（8.9 から 8.18）。</translation>
    </message>
    <message>
        <source>Where the mail goes: host, host:port, [host] or [host]:port. Brackets mean: no MX look-up.</source>
        <translation>メールの送り先: host、host:port、[host]、[host]:port。角括弧を付けると MX を引きません。</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay (local-aliases).</source>
        <translation>エイリアスのない名前をリレーへ送ります（local-aliases）。</translation>
    </message>
    <message>
        <source>The domain that mail goes under.</source>
        <translation>メールの送信時に名乗るドメイン。</translation>
    </message>
    <message>
        <source>Recipients without a domain get that domain as well.</source>
        <translation>ドメインのない受信者にもそのドメインを付けます。</translation>
    </message>
    <message>
        <source>Bounces go to that domain as well.</source>
        <translation>バウンスもそのドメインに届くようにします。</translation>
    </message>
    <message>
        <source>Mail between local users shows the domain, too.</source>
        <translation>ローカルユーザー間のメールにもドメインを付けます。</translation>
    </message>
    <message>
        <source>Users whose mail keeps the host’s own name.</source>
        <translation>メールがホスト自身の名前のままになるユーザー。</translation>
    </message>
    <message>
        <source>Other domains whose addresses are rewritten, too.</source>
        <translation>アドレスを同じように書き換える、ほかのドメイン。</translation>
    </message>
    <message>
        <source>Hosts below these domains are rewritten, too.</source>
        <translation>これらのドメイン配下のホストも書き換えます。</translation>
    </message>
    <message>
        <source>Who may connect to the mail daemon.</source>
        <translation>メールデーモンに接続できる相手。</translation>
    </message>
    <message>
        <source>The daemon listens on IPv6 as well.</source>
        <translation>デーモンが IPv6 でも待ち受けます。</translation>
    </message>
    <message>
        <source>The daemon listens on port 587 as well.</source>
        <translation>デーモンがポート 587 でも待ち受けます。</translation>
    </message>
    <message>
        <source>Domains whose mail ends here (mail-server).</source>
        <translation>ここでメールを受け取るドメイン（mail-server）。</translation>
    </message>
    <message>
        <source>Domains, addresses and networks that may send through it (mail-server).</source>
        <translation>中継を許可するドメイン、アドレス、ネットワーク（mail-server）。</translation>
    </message>
    <message>
        <source>Who reads root’s mail (local-aliases).</source>
        <translation>root 宛てのメールを読む人（local-aliases）。</translation>
    </message>
    <message>
        <source>Who reads postmaster’s mail (local-aliases).</source>
        <translation>postmaster 宛てのメールを読む人（local-aliases）。</translation>
    </message>
    <message>
        <source>A further alias (local-aliases).</source>
        <translation>追加のエイリアス（local-aliases）。</translation>
    </message>
    <message>
        <source>Minutes between two queue runs; divides 60.</source>
        <translation>キュー処理の間隔（分）。60 を割り切れる数。</translation>
    </message>
    <message>
        <source>What starts the queue runs.</source>
        <translation>キュー処理を起動するもの。</translation>
    </message>
    <message>
        <source>Each line of a .mc file has a comment on its purpose.</source>
        <translation>.mc ファイルの各行に、目的を述べるコメントを付けます。</translation>
    </message>
    <message>
        <source>Answers to begin with (“-” reads stdin); the other options override them.</source>
        <translation>最初に読み込む回答（「-」は標準入力）。ほかのオプションが優先されます。</translation>
    </message>
    <message>
        <source>FILE.json</source>
        <translation>FILE.json</translation>
    </message>
    <message>
        <source>The folder of sendmail’s cf tree, if it is not found by itself.</source>
        <translation>sendmail の cf ツリーのフォルダー。自動的に見つからない場合に指定します。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>the output could not be written: %1.</source>
        <translation>出力を書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>The opposite of --%1.</source>
        <translation>--%1 の逆です。</translation>
    </message>
    <message>
        <source>Prints what the last word of a command line could become; the shells ask it.</source>
        <translation>コマンドラインの最後の語の補完候補を出力します。シェルが呼び出します。</translation>
    </message>
    <message>
        <source>Repair: %1 (%2)</source>
        <comment>what it does, option</comment>
        <translation>修正: %1 (%2)</translation>
    </message>
    <message>
        <source>--out DIR|FILE.tar.gz [--force]</source>
        <translation>--out DIR|FILE.tar.gz [--force]</translation>
    </message>
    <message>
        <source>[COMMAND] [options]</source>
        <translation>[COMMAND] [options]</translation>
    </message>
    <message>
        <source>preview needs the name of a file: %1.</source>
        <translation>preview にはファイル名を指定してください: %1。</translation>
    </message>
    <message>
        <source>there is no preview of %1, only of %2.</source>
        <translation>%1のプレビューはありません。プレビューできるのは %2 だけです。</translation>
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
        <translation>%1 は %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no .cf without it</source>
        <translation>これがないと .cf ができない</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>順序だけ</translation>
    </message>
    <message>
        <source>blame needs sendmail.cf or submit.cf, or --mc with the name of a file.</source>
        <translation>blame には sendmail.cf か submit.cf、または --mc とファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is no number of a line.</source>
        <translation>%1は行番号ではありません。</translation>
    </message>
    <message>
        <source>GNU m4 is not installed.</source>
        <translation>GNU m4 がインストールされていません。</translation>
    </message>
    <message>
        <source>m4 was stopped: it did not come to an end.</source>
        <translation>m4 が終わらないため停止しました。</translation>
    </message>
    <message>
        <source>m4 makes no .cf of it:</source>
        <translation>m4 はこれから .cf を作れません:</translation>
    </message>
    <message>
        <source>there is no line %1.</source>
        <translation>%1 行目はありません。</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <comment>what it does</comment>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>--%1 is about answers, and %2 holds none.</source>
        <translation>--%1 は回答についてのオプションですが、%2に回答はありません。</translation>
    </message>
    <message>
        <source>there is a file of the same kind as %1 already.</source>
        <translation>%1と同じ種類のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>%1 holds answers, which are checked alone.</source>
        <translation>%1は回答ファイルです。回答は単独で検査されます。</translation>
    </message>
    <message>
        <source>[FILE.json|FILE.mc|FILE.cf]</source>
        <translation>[FILE.json|FILE.mc|FILE.cf]</translation>
    </message>
    <message>
        <source>Says what these answers or configuration files bring with them, and what m4 says to them.</source>
        <translation>これらの回答または設定ファイルが何をもたらすか、m4 が何と言うかを表示します。</translation>
    </message>
    <message>
        <source>Lists the sockets that the daemon will open, and what opens each.</source>
        <translation>デーモンが開くソケットと、それぞれを開く設定の一覧を表示します。</translation>
    </message>
    <message>
        <source>FILE.mc</source>
        <translation>FILE.mc</translation>
    </message>
    <message>
        <source>Reads an .mc file that is there, and writes the answers that say the same.</source>
        <translation>すでにある .mc ファイルを読み込み、同じ内容の回答を書き出します。</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or a line of a .cf; or lists the directives by task.</source>
        <translation>.mc ファイルのディレクティブ、または .cf の行を説明します。または作業別にディレクティブの一覧を表示します。</translation>
    </message>
    <message>
        <source>sendmail.cf|submit.cf [LINE]</source>
        <translation>sendmail.cf|submit.cf [LINE]</translation>
    </message>
    <message>
        <source>Says for each line of a .cf which line of the .mc it comes from.</source>
        <translation>.cf の各行が .mc のどの行に由来するかを表示します。</translation>
    </message>
    <message>
        <source>The .mc file to trace (“-” reads stdin), instead of one made of answers.</source>
        <translation>回答から作る代わりに、由来を調べる .mc ファイル（「-」は標準入力）。</translation>
    </message>
    <message>
        <source>Lists the lines of the .mc instead: how many lines of the .cf each adds, changes and removes.</source>
        <translation>代わりに .mc の行の一覧と、それぞれが .cf に追加、変更、削除する行数を表示します。</translation>
    </message>
    <message>
        <source>Only what differs from the .cf of the same OSTYPE, DOMAIN and mailers alone.</source>
        <translation>OSTYPE、DOMAIN、メーラーだけが同じ .cf と異なるものだけ。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>JSON で表示します。</translation>
    </message>
    <message>
        <source>The host&apos;s submit.mc, if FILE.mc is its sendmail.mc.</source>
        <translation>FILE.mc がホストの sendmail.mc の場合の、そのホストの submit.mc。</translation>
    </message>
    <message>
        <source>Where the answers go.</source>
        <translation>回答の書き込み先。</translation>
    </message>
    <message>
        <source>Replaces a file that is there.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>A line of a .cf or .mc file to explain, part by part.</source>
        <translation>部分ごとに説明する、.cf または .mc ファイルの行。</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>Lists the directives whose names or texts have all these words.</source>
        <translation>名前か説明文にこれらの語をすべて含むディレクティブの一覧を表示します。</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>Prints JSON: an object for a name, otherwise an array.</source>
        <translation>JSON で表示します。名前を指定した場合はオブジェクト、それ以外は配列です。</translation>
    </message>
    <message>
        <source>The submission program’s file, judged together with the other.</source>
        <translation>投稿プログラムのファイル。もう一方と合わせて検査されます。</translation>
    </message>
    <message>
        <source>FILE.mc|FILE.cf</source>
        <translation>FILE.mc|FILE.cf</translation>
    </message>
    <message>
        <source>What says which daemons run, such as /etc/mail/sendmail.conf or /etc/sysconfig/sendmail.</source>
        <translation>どのデーモンが動くかを決めるファイル（例: /etc/mail/sendmail.conf、/etc/sysconfig/sendmail）。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>no directive has %1.</source>
        <translation>%1を含むディレクティブはありません。</translation>
    </message>
    <message>
        <source>explain takes a name, --line or --search, only one of them.</source>
        <translation>explain には、名前、--line、--search のどれか 1 つだけを指定してください。</translation>
    </message>
    <message>
        <source>[--search WORDS] [--json]</source>
        <translation>[--search WORDS] [--json]</translation>
    </message>
    <message>
        <source>[--submit FILE.mc] --answers-out FILE.json [--host NAME] [--force]</source>
        <translation>[--submit FILE.mc] --answers-out FILE.json [--host NAME] [--force]</translation>
    </message>
    <message>
        <source>%1 is too long for an .mc file.</source>
        <translation>%1は .mc ファイルとしては長すぎます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The answers:</source>
        <translation>回答:</translation>
    </message>
    <message>
        <source>Left to answer:</source>
        <translation>まだ答えていないもの:</translation>
    </message>
    <message>
        <source>Kept beside the answers:</source>
        <translation>回答とは別に残すもの:</translation>
    </message>
    <message>
        <source>Not in the files, and so left out of what the answers call for:</source>
        <translation>ファイルになく、回答から生成するものに含めないもの:</translation>
    </message>
    <message>
        <source>Not taken along:</source>
        <translation>引き継がないもの:</translation>
    </message>
    <message>
        <source>%1 is already there. --force replaces it.</source>
        <translation>%1はすでに存在します。--force で置き換えられます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are understood.</source>
        <translation>
            <numerusform>%n 個のディレクティブを読み取りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are kept beside the answers.</source>
        <translation>
            <numerusform>%n 個の部分を、回答とは別に残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>open needs an .mc file and where to write the answers: FILE.mc --answers-out FILE.json.</source>
        <translation>open には、.mc ファイルと回答の書き込み先を指定してください: FILE.mc --answers-out FILE.json。</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>何も待ち受けません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開く設定</translation>
    </message>
    <message>
        <source>sockets takes a file or --answers, not both.</source>
        <translation>sockets には、ファイルか --answers のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds neither answers nor an .mc or .cf file.</source>
        <translation>%1は回答でも、.mc ファイルでも、.cf ファイルでもありません。</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>USER</translation>
    </message>
    <message>
        <source>How the relay is talked to: never encrypted, encrypted if it offers it, only when its certificate is verified, or that and a login.</source>
        <translation>リレーとの通信方法。暗号化しない、リレーが対応していれば暗号化する、証明書を検証できたときだけ通信する、さらにログインもする、のどれか。</translation>
    </message>
    <message>
        <source>The name to log in with at the relay. The password is filled in on the host.</source>
        <translation>リレーにログインする名前。パスワードはホスト上で記入します。</translation>
    </message>
    <message>
        <source>Opens the window, with these answers or this configuration if a file is named. The default.</source>
        <translation>ウィンドウを開きます。ファイルを指定すると、その回答または設定を読み込みます。既定のコマンドです。</translation>
    </message>
    <message>
        <source>%1 is a .cf, from which no answers can be read: open takes the .mc that it was made of. What a .cf does is told by check, by sockets and, for one line of it, by explain --line; blame --mc traces its lines to the .mc.</source>
        <translation>%1は .cf なので、回答を読み取れません。open には、その元になった .mc を指定してください。.cf の働きは check と sockets で、その中の 1 行については explain --line で分かります。blame --mc は、各行が .mc のどこに由来するかを示します。</translation>
    </message>
    <message>
        <source>What the wizard would do differently:</source>
        <translation>ウィザードなら次の点を変えます:</translation>
    </message>
    <message>
        <source>Repair: %1 (in the answers file)</source>
        <comment>what it does</comment>
        <translation>修正: %1 (回答ファイル内)</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ コピー済み</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Add it</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add lines of your &amp;own</source>
        <translation>自分で書く行を追加(&amp;O)</translation>
    </message>
    <message>
        <source>Every task</source>
        <translation>すべての作業</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>ディレクティブ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>作業(&amp;T)</translation>
    </message>
    <message>
        <source>for example timeout</source>
        <translation>例: timeout</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>含めない(&amp;L)</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>is there already</source>
        <translation>すでにある</translation>
    </message>
    <message>
        <source>from sendmail %1 on</source>
        <translation>sendmail %1 以降</translation>
    </message>
    <message>
        <source>gone since sendmail %1</source>
        <translation>sendmail %1 で廃止</translation>
    </message>
    <message>
        <source>use %1 instead</source>
        <translation>代わりに %1 を使う</translation>
    </message>
</context>
<context>
    <name>ExplainPanel</name>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Back to the explanation before</source>
        <translation>前の説明へ戻る</translation>
    </message>
    <message>
        <source>Forward to the next explanation</source>
        <translation>次の説明へ進む</translation>
    </message>
    <message>
        <source>being updated…</source>
        <comment>the explanation</comment>
        <translation>更新中…</translation>
    </message>
</context>
<context>
    <name>ExplainTexts</name>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>The line sets two parts of the file apart. A line without dnl would show up as an empty one in the .cf.</source>
        <translation>ファイルの 2 つの部分を分ける行です。dnl がないと、.cf に空行として現れます。</translation>
    </message>
    <message>
        <source>Debian’s own tools look for this very note and insert it where it is missing.</source>
        <translation>Debian のツールはまさにこの注釈を探し、なければ挿入します。</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>人のための注釈です。.cf には何も残りません。</translation>
    </message>
    <message>
        <source>Directive %1</source>
        <translation>ディレクティブ %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>詳しい説明</translation>
    </message>
    <message>
        <source>Page “%1”</source>
        <translation>ページ「%1」</translation>
    </message>
    <message>
        <source>Your answer:</source>
        <translation>回答:</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>回答「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file and what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the ruleset:</source>
        <translation>ルールセット:</translation>
    </message>
    <message>
        <source>Kind of line:</source>
        <translation>行の種類:</translation>
    </message>
    <message>
        <source>The file:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Show the line:</source>
        <translation>行を表示:</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>ほかの行:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <comment>of a .cf</comment>
        <translation>
            <numerusform>ほか %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the line stands elsewhere</source>
        <comment>without a directive</comment>
        <translation>この行は別の場所に入ります</translation>
    </message>
    <message>
        <source>the line is not there</source>
        <comment>without a directive</comment>
        <translation>この行はありません</translation>
    </message>
    <message>
        <source>being worked out…</source>
        <comment>where a line comes from, or what it does</comment>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <comment>a line of the .cf</comment>
        <translation>由来:</translation>
    </message>
    <message>
        <source>By the line:</source>
        <translation>元の行:</translation>
    </message>
    <message>
        <source>Without it:</source>
        <comment>without a line of the .mc</comment>
        <translation>これがない場合:</translation>
    </message>
    <message>
        <source>In the cf tree:</source>
        <translation>cf ツリー内:</translation>
    </message>
    <message>
        <source>A silent default:</source>
        <translation>暗黙の既定:</translation>
    </message>
    <message>
        <source>What it does:</source>
        <comment>a line of the .mc, to the .cf</comment>
        <translation>働き:</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>これらの行を表示</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export the bundle</source>
        <translation>バンドルのエクスポート</translation>
    </message>
    <message>
        <source>The files, a script that installs them with a backup, and what it needs to undo them.</source>
        <translation>設定ファイル、バックアップを取ってからインストールするスクリプト、そして元に戻すために必要なものの一式です。</translation>
    </message>
    <message>
        <source>A fol&amp;der</source>
        <translation>フォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>A .tar.&amp;gz archive</source>
        <translation>.tar.gz アーカイブ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Write the bundle</source>
        <translation>バンドルを書き出す(&amp;W)</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>書き出し先(&amp;T)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Copy co&amp;mmands</source>
        <translation>コマンドをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>--check changes nothing: it shows what would be different. --apply makes a backup first, and puts it back by itself when a step fails. --rollback undoes it later.</source>
        <translation>--check は何も変更せず、違いが出る箇所を表示します。--apply はまずバックアップを取り、途中の手順が失敗すると自動的に元へ戻します。--rollback は後から元へ戻します。</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>バンドルの内容</translation>
    </message>
    <message>
        <source>Re&amp;place it</source>
        <translation>置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Write the bundle as</source>
        <translation>バンドルの書き出し</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tgz)</source>
        <translation>アーカイブ (*.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Write the bundle below</source>
        <translation>バンドルを置くフォルダーの選択</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What is in it&lt;/h3&gt;&lt;p&gt;Both .mc files and the .cf files made of them, the queue runner, install.sh with its data, a README for the person who installs it, the answers themselves, and SHA256SUMS.&lt;/p&gt;&lt;p&gt;install.sh is the same in every bundle: it can be read once and trusted a thousand times. What you answered is beside it as data.&lt;/p&gt;&lt;p&gt;An existing folder is replaced only when it is a bundle, and only after you said so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;バンドルの中身&lt;/h3&gt;&lt;p&gt;2 つの .mc ファイルと、そこから作られた .cf ファイル、キューランナー、install.sh とそのデータ、インストールする人のための README、回答そのもの、そして SHA256SUMS です。&lt;/p&gt;&lt;p&gt;install.sh はどのバンドルでも同じです。一度読んで確かめれば、何千回でも安心して使えます。回答した内容は、その隣にデータとして置かれます。&lt;/p&gt;&lt;p&gt;既存のフォルダーが置き換えられるのは、それがバンドルであり、しかも置き換えを承認したときだけです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>Is there anything else?</source>
        <translation>ほかに必要なものはありますか？</translation>
    </message>
    <message>
        <source>Most hosts need nothing from here. Each line that you add stands in the file at once, in its place.</source>
        <translation>ほとんどのホストでは、ここに必要なものはありません。追加した行は、すぐにファイルの正しい位置に入ります。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>What sendmail knows</source>
        <translation>sendmail でできること</translation>
    </message>
    <message>
        <source>Further tables</source>
        <translation>その他の表</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One line at a time&lt;/h3&gt;&lt;p&gt;The questions before this one write the lines that a host of this kind needs. Whatever else sendmail can do is a line more in the .mc file: a FEATURE, an option of the form define(`confNAME&apos;, …), a macro, a mailer.&lt;/p&gt;&lt;p&gt;Move through the list, and what each one does is explained here. Look at the preview after adding one: the tabs count the lines of the .cf that it changes. A line that changes none is better left out.&lt;/p&gt;&lt;p&gt;A feature that looks things up in a table shows it below its line. What you write there travels with the bundle, and install.sh makes sendmail’s map of it. Lines that the host has in that file stay.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;1 行ずつ&lt;/h3&gt;&lt;p&gt;ここまでの質問は、この種のホストに必要な行を書き出します。sendmail にできるそのほかのことは、.mc ファイルの 1 行で足せます。FEATURE、define(`confNAME&apos;, …) の形のオプション、マクロ、メーラーなどです。&lt;/p&gt;&lt;p&gt;一覧をたどると、それぞれの働きがここで説明されます。追加した後はプレビューを見てください。タブに、変わる .cf の行数が出ます。1 行も変えない行は、含めないほうがよいでしょう。&lt;/p&gt;&lt;p&gt;表を参照する機能では、その行の下に表が現れます。そこに書いた内容はバンドルと一緒に届き、install.sh が sendmail のマップにします。ホストのそのファイルにすでにある行は残ります。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>… and %1 more.</source>
        <translation>…ほか %1 件。</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>%1 件目: %2</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to open “%1”</source>
        <translation>ドロップすると「%1」を開きます</translation>
    </message>
    <message>
        <source>One file at a time: drop answers (.json), an .mc or a .cf.</source>
        <translation>ファイルは 1 つずつドロップしてください。回答 (.json)、.mc、.cf のどれかを受け付けます。</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the file.</source>
        <translation>このマシンにあるファイルではありません。ここに保存してから、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a file with answers (.json), an .mc or a .cf, or the folder of a bundle.</source>
        <translation>そのフォルダーに回答はありません。回答 (.json)、.mc、.cf のどれかのファイルか、バンドルのフォルダーをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Show line %1 of %2</source>
        <translation>%2 の %1 行目を表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>指摘を閉じる</translation>
    </message>
    <message>
        <source>Nothing to warn about.</source>
        <translation>警告はありません。</translation>
    </message>
    <message>
        <source>There is nothing to say before the answers are complete.</source>
        <translation>回答がそろうまで、指摘できることはありません。</translation>
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
        <translation>cf ツリーなし</translation>
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
        <translation>‹ 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>次へ(&amp;N) ›</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Shows or hides what there is to know about these answers</source>
        <translation>これらの回答について知っておくべきことを表示または非表示にします</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>To the next field or button; with the shift key, back</source>
        <translation>次の項目またはボタンへ。Shift キーを押しながらだと前へ</translation>
    </message>
    <message>
        <source>%1 and a letter</source>
        <comment>%1 is the Alt key</comment>
        <translation>%1 と文字キー</translation>
    </message>
    <message>
        <source>To the field, button or menu with that letter underlined</source>
        <translation>下線付きのその文字がある項目、ボタン、メニューへ</translation>
    </message>
    <message>
        <source>In a field: on to the next step</source>
        <translation>項目内: 次のステップへ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>From step to step</source>
        <translation>ステップ間の移動</translation>
    </message>
    <message>
        <source>Moving around</source>
        <translation>画面内の移動</translation>
    </message>
</context>
<context>
    <name>HostFile</name>
    <message>
        <source>“%1” is empty: there is nothing to open.</source>
        <translation>「%1」は空です。開く内容がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it is a binary file, not text.</source>
        <translation>「%1」は使えません。テキストではなく、バイナリファイルです。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it holds neither answers nor an .mc or .cf file.</source>
        <translation>「%1」は使えません。回答でも、.mc ファイルでも、.cf ファイルでもありません。</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”.</source>
        <translation>「%1」を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>There is no sendmail.mc and no sendmail.cf in %1.</source>
        <translation>%1 に sendmail.mc も sendmail.cf もありません。</translation>
    </message>
    <message>
        <source>Not UTF-8: shown as Latin-1.</source>
        <translation>UTF-8 ではないため、Latin-1 として表示しています。</translation>
    </message>
    <message>
        <source>Its lines end in CR LF.</source>
        <translation>行末が CR LF です。</translation>
    </message>
    <message>
        <source>Its last line has no end.</source>
        <translation>最後の行に行末がありません。</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Which host is it?</source>
        <translation>どのホストですか？</translation>
    </message>
    <message>
        <source>Its name stands in every message that it sends; its platform decides where the files go.</source>
        <translation>ホスト名は、このホストが送るすべてのメッセージに記されます。ファイルの置き場所はプラットフォームで決まります。</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A &amp;comment on each line&apos;s purpose</source>
        <translation>各行の目的をコメントに書く(&amp;C)</translation>
    </message>
    <message>
        <source>Comments start with dnl and never reach the .cf.</source>
        <translation>コメントは dnl で始まり、.cf には残りません。</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>ホスト名(&amp;M)</translation>
    </message>
    <message>
        <source>The full name, with its domain. A name without a dot makes sendmail wait a minute at each start.</source>
        <translation>ドメインまで含めた完全な名前（FQDN）。ドットのない名前では、sendmail が起動のたびに 1 分待ちます。</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>プラットフォーム(&amp;P)</translation>
    </message>
    <message>
        <source>Configuration in %1, aliases in %2.</source>
        <translation>設定は %1、エイリアスは %2 に置かれます。</translation>
    </message>
    <message>
        <source>sendmail &amp;release on the host</source>
        <translation>ホストの sendmail のリリース(&amp;R)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Name, platform, release&lt;/h3&gt;&lt;p&gt;sendmail introduces itself to other hosts under this name, and adds it to every address that has no domain: cron&apos;s mail to root becomes mail to root at this host. The masquerade domain replaces it where people would reply to it.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;platform&lt;/b&gt; decides the OSTYPE line, the folders of the queues, and how the files are rebuilt.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;release&lt;/b&gt; decides which lines can be written at all: DAEMON_OPTIONS came with 8.10, the separate submission program with 8.12. A preview for another release than that of the installed cf tree is an approximation and says so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;名前、プラットフォーム、リリース&lt;/h3&gt;&lt;p&gt;sendmail はほかのホストに対してこの名前を名乗り、ドメインのないアドレスにはすべてこの名前を付けます。cron が root に宛てたメールは、このホストの root 宛てになります。人が返信に使う箇所では、マスカレードドメインがこの名前に取って代わります。&lt;/p&gt;&lt;p&gt;OSTYPE の行、キューのフォルダー、ファイルの再生成の方法は&lt;b&gt;プラットフォーム&lt;/b&gt;で決まります。&lt;/p&gt;&lt;p&gt;そもそもどの行を書けるかは&lt;b&gt;リリース&lt;/b&gt;で決まります。DAEMON_OPTIONS は 8.10 で、独立した投稿プログラムは 8.12 で加わりました。インストールされている cf ツリーと異なるリリースのプレビューは近似であり、その旨を表示します。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Type “sendmail -d0.1 -bv root” on the host to see it. Any 8.18.x counts as 8.18.</source>
        <translation>ホストで「sendmail -d0.1 -bv root」と入力すると分かります。8.18.x はどれも 8.18 とみなします。</translation>
    </message>
</context>
<context>
    <name>LastAnswers</name>
    <message>
        <source>The answers of the last time could not be read, so this starts afresh.</source>
        <translation>前回の回答を読み込めなかったため、最初から始めます。</translation>
    </message>
    <message>
        <source>The file was kept as “%1”.</source>
        <translation>元のファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>The answers cannot be kept for the next start.</source>
        <translation>次回の起動に備えて回答を残しておくことができません。</translation>
    </message>
    <message>
        <source>Another window keeps the answers of the last time; these are new ones.</source>
        <translation>前回の回答は別のウィンドウが使っています。これは新しい回答です。</translation>
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
        <translation>systemd タイマー</translation>
    </message>
    <message>
        <source>Who may connect to it?</source>
        <translation>どこからの接続を受け付けますか？</translation>
    </message>
    <message>
        <source>Sending needs no listening daemon. What does not listen cannot be attacked.</source>
        <translation>送信するだけなら、待ち受けるデーモンは要りません。待ち受けていないものは攻撃されません。</translation>
    </message>
    <message>
        <source>N&amp;obody: no daemon runs</source>
        <translation>なし: デーモンを動かさない(&amp;O)</translation>
    </message>
    <message>
        <source>Programs on the host hand mail to the submission program, which passes it to the relay itself.</source>
        <translation>ホスト上のプログラムは投稿プログラムにメールを渡し、投稿プログラムが自らリレーへ渡します。</translation>
    </message>
    <message>
        <source>&amp;Programs on this host</source>
        <translation>このホスト上のプログラム(&amp;P)</translation>
    </message>
    <message>
        <source>The daemon listens on 127.0.0.1 alone. For programs that speak SMTP instead of calling sendmail.</source>
        <translation>デーモンは 127.0.0.1 だけで待ち受けます。sendmail を呼び出さずに SMTP で話すプログラムのためのものです。</translation>
    </message>
    <message>
        <source>The ne&amp;twork</source>
        <translation>ネットワーク(&amp;T)</translation>
    </message>
    <message>
        <source>The daemon listens on every address of the host. Only for a host that others send mail to.</source>
        <translation>デーモンはホストのすべてのアドレスで待ち受けます。ほかのホストからメールが送られてくるホストだけのものです。</translation>
    </message>
    <message>
        <source>On IPv&amp;6 as well</source>
        <translation>IPv6 でも待ち受け(&amp;6)</translation>
    </message>
    <message>
        <source>Leave it off where IPv6 is switched off: the daemon would come up late.</source>
        <translation>IPv6 が無効なホストではオフのままにしてください。オンにするとデーモンの起動が遅れます。</translation>
    </message>
    <message>
        <source>Port &amp;587 as well</source>
        <translation>ポート 587 でも待ち受け(&amp;5)</translation>
    </message>
    <message>
        <source>Mail programs hand in new mail there. sendmail opens it on every address unless it is told not to.</source>
        <translation>メールソフトが新しいメールを投稿するポートです。禁じられない限り、sendmail はこれをすべてのアドレスで開きます。</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>待機中のメール</translation>
    </message>
    <message>
        <source>When the relay is out of reach, mail stays in the queue until something sends it again.</source>
        <translation>リレーに接続できないとき、メールは再送されるまでキューに残ります。</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>&amp;Send the queue every</source>
        <translation>キュー処理の間隔(&amp;S)</translation>
    </message>
    <message>
        <source>The minute comes from the host&apos;s name, so that a thousand hosts do not knock at once.</source>
        <translation>何分に動くかはホスト名から決まるので、千台のホストが一斉に接続することはありません。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Two doors that open by themselves&lt;/h3&gt;&lt;p&gt;sendmail&apos;s default is to listen on port 25 and on port 587, on every address of the host. A line that ties port 25 to the loopback address leaves 587 open to the network: it takes a line of its own to close it. The files here close what was not asked for.&lt;/p&gt;&lt;p&gt;Bound to the loopback address, a daemon is out of reach of the network, but not of somebody who has got hold of an account on this host. So it runs only where something needs it: aliases of the host&apos;s own, or programs that speak SMTP.&lt;/p&gt;&lt;p&gt;The queue needs a runner of its own when no daemon runs. Without one, a message that the relay refused for a minute stays for ever.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;ひとりでに開く 2 つの扉&lt;/h3&gt;&lt;p&gt;sendmail は既定で、ポート 25 とポート 587 を、ホストのすべてのアドレスで待ち受けます。ポート 25 をループバックアドレスに限る行を書いても、587 はネットワークに開いたままです。閉じるには専用の行が要ります。ここで作るファイルは、求められていないものを閉じます。&lt;/p&gt;&lt;p&gt;ループバックアドレスに限ったデーモンには、ネットワークからは接続できませんが、このホストのアカウントを手に入れた者なら接続できます。そのため、デーモンを動かすのは、ホスト自身のエイリアスや SMTP で話すプログラムなど、必要とするものがある場合だけです。&lt;/p&gt;&lt;p&gt;デーモンを動かさない場合、キューには専用のランナーが必要です。ランナーがなければ、リレーが 1 分間受け付けなかっただけのメッセージでも、いつまでも残ります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A daemon looks up the aliases of this host. Nobody else needs to reach it.</source>
        <translation>このホストのエイリアスを調べるのはデーモンです。ほかの誰も接続する必要はありません。</translation>
    </message>
    <message>
        <source>Other hosts bring their mail to a daemon. Open no more than they need.</source>
        <translation>ほかのホストはデーモンにメールを渡します。必要以上に開かないでください。</translation>
    </message>
    <message>
        <source>&amp;Queue runner</source>
        <translation>キューランナー(&amp;Q)</translation>
    </message>
    <message>
        <source>With the lines that you added, nothing listens.</source>
        <translation>追加した行により、何も待ち受けません。</translation>
    </message>
    <message>
        <source>With the lines that you added, the daemon listens on %1.</source>
        <translation>追加した行により、デーモンは %1 で待ち受けます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Questions or preview</source>
        <translation>質問とプレビューの切り替え</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Sendmail Wizard</source>
        <translation>Sendmail Wizard</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>誤りあり</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Folder of the &amp;cf tree…</source>
        <translation>cf ツリーのフォルダー(&amp;C)…</translation>
    </message>
    <message>
        <source>Use the &amp;usual folders</source>
        <translation>標準のフォルダーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Sendmail Wizard</source>
        <translation>Sendmail Wizard について(&amp;A)</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>回答 (*.json)</translation>
    </message>
    <message>
        <source>Save answers as</source>
        <translation>回答を名前を付けて保存</translation>
    </message>
    <message>
        <source>The folder of sendmail&apos;s cf tree: the one with m4, feature and mailer in it</source>
        <translation>sendmail の cf ツリーのフォルダー（m4、feature、mailer を含むもの）</translation>
    </message>
    <message>
        <source>About Sendmail Wizard</source>
        <translation>Sendmail Wizard について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;Writes and explains sendmail configurations.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sendmail Wizard %1&lt;/h3&gt;&lt;p&gt;sendmail の設定を作成し、説明します。&lt;/p&gt;&lt;p&gt;MIT ライセンスの自由ソフトウェアです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;New answers</source>
        <translation>新しい回答(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation>回答を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save answers &amp;as…</source>
        <translation>回答を名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print the file in view…</source>
        <translation>表示中のファイルを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>These are new answers.</source>
        <translation>新しい回答です。</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>「%1」を開きました。</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It was taken off the list of recent files.</source>
        <translation>「%1」はなくなっています。最近使ったファイルの一覧から外しました。</translation>
    </message>
    <message>
        <source>The answers from before were in no file: %1 brings them back.</source>
        <translation>前の回答はファイルに保存されていません。%1 で元に戻せます。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
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
        <translation>はじめに(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;explanation</source>
        <translation>説明へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Choose what this host is for and answer step by step: the files at the right follow every key, and nothing touches this machine. Your answers are kept by themselves, so closing the window loses nothing.</source>
        <translation>このホストの用途を選び、ステップごとに答えてください。右側のファイルはキーを打つたびに変わりますが、このマシンには何も手を加えません。回答は自動的に残るので、ウィンドウを閉じても失われません。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy the file in view</source>
        <translation>表示中のファイルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find in the file…</source>
        <translation>ファイル内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>次の変更箇所(&amp;H)</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>前の変更箇所(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>標準のサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>比較対象(&amp;M)</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>以前の回答</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>%1 の比較対象</translation>
    </message>
    <message>
        <source>your answers of %1</source>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>With these answers there was no %1.</source>
        <translation>これらの回答では %1 は作られませんでした。</translation>
    </message>
    <message>
        <source>There is nothing to print: %1 has no text.</source>
        <translation>印刷するものがありません。%1 に中身がありません。</translation>
    </message>
    <message>
        <source>The printer does not take anything.</source>
        <translation>プリンターが印刷を受け付けません。</translation>
    </message>
    <message>
        <source>Another program has changed “%1” since it was opened here.</source>
        <translation>ここで開いた後に、別のプログラムが「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Saved as “%1”. What stood in it is kept as “%2”.</source>
        <translation>「%1」として保存しました。元の内容は「%2」に残してあります。</translation>
    </message>
    <message>
        <source>Answers and configurations (*.json *.mc *.cf)</source>
        <translation>回答と設定 (*.json *.mc *.cf)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration</source>
        <translation>このホストの設定を開く(&amp;H)</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (no permission)</source>
        <translation>このホストの設定を開く (権限なし)(&amp;H)</translation>
    </message>
    <message>
        <source>Open this &amp;host’s configuration (there is none)</source>
        <translation>このホストの設定を開く (設定なし)(&amp;H)</translation>
    </message>
    <message>
        <source>“%1” is open, and “%2” beside it.</source>
        <translation>「%1」と、同じ場所の「%2」を開きました。</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <comment>a file</comment>
        <translation>%1 を名前を付けて保存</translation>
    </message>
    <message>
        <source>Sources of sendmail’s configuration (*.mc)</source>
        <translation>sendmail の設定のソース (*.mc)</translation>
    </message>
    <message>
        <source>Saved as “%1”: the bytes that were opened.</source>
        <translation>「%1」として保存しました。内容は開いたときと 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>Saved as “%1”. sendmail goes on with its old .cf until that is made anew.</source>
        <translation>「%1」として保存しました。作り直すまで、sendmail は古い .cf を使い続けます。</translation>
    </message>
</context>
<context>
    <name>MasqueradePage</name>
    <message>
        <source>Which name does mail go under?</source>
        <translation>メールをどの名前で送りますか？</translation>
    </message>
    <message>
        <source>Masquerading puts one domain in place of the host&apos;s own name, so that replies and bounces arrive.</source>
        <translation>マスカレードは、ホスト自身の名前の代わりに 1 つのドメインを使い、返信とバウンスが届くようにします。</translation>
    </message>
    <message>
        <source>Masquerade &amp;domain</source>
        <translation>マスカレードドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives.</source>
        <translation>誰かが実際にメールを受け取っているドメイン。</translation>
    </message>
    <message>
        <source>A domain whose mail somebody receives. Empty: mail goes under the host&apos;s own name.</source>
        <translation>誰かが実際にメールを受け取っているドメイン。空欄の場合、メールはホスト自身の名前で送られます。</translation>
    </message>
    <message>
        <source>Where the domain is put</source>
        <translation>ドメインを使う箇所</translation>
    </message>
    <message>
        <source>The address that bounces go to. Without it, they go to the host&apos;s own name.</source>
        <translation>バウンスの宛先になるアドレスです。オフの場合、バウンスはホスト自身の名前に送られます。</translation>
    </message>
    <message>
        <source>In re&amp;cipients too</source>
        <translation>受信者にも使う(&amp;C)</translation>
    </message>
    <message>
        <source>To: and Cc: in the message&apos;s head. Without it, “reply to all” reaches the host&apos;s own name.</source>
        <translation>メッセージのヘッダーの To: と Cc:。オフの場合、「全員に返信」がホスト自身の名前に届きます。</translation>
    </message>
    <message>
        <source>&amp;Always add the domain</source>
        <translation>常にドメインを付ける(&amp;A)</translation>
    </message>
    <message>
        <source>In mail that is delivered on this very host as well, where a bare “root” would stay bare.</source>
        <translation>このホスト内で配送されるメールにも付けます。オフの場合、「root」だけの名前はそのままになります。</translation>
    </message>
    <message>
        <source>Exceptions and further domains</source>
        <translation>例外と追加のドメイン</translation>
    </message>
    <message>
        <source>Exposed &amp;users</source>
        <translation>マスカレードしないユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>One on each line. Their mail keeps the host&apos;s own name, so that one sees where it came from.</source>
        <translation>1 行に 1 つずつ。これらのユーザーのメールはホスト自身の名前のままなので、どこから来たかが分かります。</translation>
    </message>
    <message>
        <source>Further d&amp;omains to rewrite</source>
        <translation>書き換える追加のドメイン(&amp;O)</translation>
    </message>
    <message>
        <source>One on each line. Addresses in these domains get the masquerade domain as well.</source>
        <translation>1 行に 1 つずつ。これらのドメインのアドレスもマスカレードドメインになります。</translation>
    </message>
    <message>
        <source>Hosts belo&amp;w these domains as well</source>
        <translation>これらのドメイン配下のホストも対象(&amp;W)</translation>
    </message>
    <message>
        <source>user@web01.example.com is rewritten too when example.com is among them.</source>
        <translation>example.com を挙げると、user@web01.example.com も書き換えられます。</translation>
    </message>
    <message>
        <source>In the envelope &amp;too</source>
        <translation>エンベロープにも使う(&amp;T)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;One name for many hosts&lt;/h3&gt;&lt;p&gt;A message from root@web01.example.com can be answered only if web01 takes mail. Most hosts do not. Masquerading rewrites the sender to root@example.com, which somebody reads.&lt;/p&gt;&lt;p&gt;A message has two senders: the From: line, which people answer, and the envelope, which bounces go to. Both need the domain, or half of what comes back is lost. A bare recipient such as root needs it as well, or the relay sends the message right back to this host.&lt;/p&gt;&lt;p&gt;It also hides which host spoke. The Received: lines and the Message-ID still say so.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;多くのホストに 1 つの名前&lt;/h3&gt;&lt;p&gt;root@web01.example.com からのメッセージに返信できるのは、web01 がメールを受け取る場合だけです。ほとんどのホストは受け取りません。マスカレードは送信者を、誰かが読んでいる root@example.com に書き換えます。&lt;/p&gt;&lt;p&gt;メッセージには送信者が 2 つあります。人が返信に使う From: 行と、バウンスの宛先になるエンベロープです。どちらにもドメインを使わないと、戻ってくるものの半分が失われます。root のように名前だけの受信者にもドメインが必要です。なければ、リレーはメッセージをこのホストへ送り返してしまいます。&lt;/p&gt;&lt;p&gt;同時に、どのホストが送ったかも隠れます。ただし、Received: 行と Message-ID を見れば分かります。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OpenedExplanation</name>
    <message>
        <source>Of %1 itself nothing is known here.</source>
        <translation>%1そのものについての説明はここにはありません。</translation>
    </message>
    <message>
        <source>Nothing is known of this directive. It is kept as it is, and m4 decides what it does.</source>
        <translation>このディレクティブについての説明はありません。そのまま残され、何をするかは m4 が決めます。</translation>
    </message>
    <message>
        <source>The line goes into the .cf as it stands, into the part that %1 begins.</source>
        <translation>この行はそのまま .cf に入ります。場所は %1 で始まる部分です。</translation>
    </message>
    <message>
        <source>The line stands behind divert(-1): nothing of it reaches the .cf.</source>
        <translation>この行は divert(-1) の後にあるため、.cf には何も残りません。</translation>
    </message>
    <message>
        <source>This is a note for people. Nothing of it reaches the .cf.</source>
        <translation>人のための注釈です。.cf には何も残りません。</translation>
    </message>
    <message>
        <source>An empty line. Without dnl it would show up as one in the .cf.</source>
        <translation>空行です。dnl がないと、.cf に空行として現れます。</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>閉じられていません</translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and does not close before the end of the file. m4 refuses such a file.</source>
        <translation>ここで開いた引用符または括弧が、ファイルの終わりまで閉じられていません。m4 はこのようなファイルを受け付けません。</translation>
    </message>
    <message>
        <source>Unknown text</source>
        <translation>不明なテキスト</translation>
    </message>
    <message>
        <source>This is no directive. m4 copies it into the .cf as it stands.</source>
        <translation>ディレクティブではありません。m4 はこれをそのまま .cf に写します。</translation>
    </message>
</context>
<context>
    <name>OpenedFiles</name>
    <message>
        <source>Opened %1</source>
        <comment>tab of a file</comment>
        <translation>開いた %1</translation>
    </message>
    <message>
        <source>%1, with the repair made here.</source>
        <comment>a file</comment>
        <translation>%1（ここで修正した内容）。</translation>
    </message>
    <message>
        <source>%1, as it was opened.</source>
        <comment>a file</comment>
        <translation>%1（開いたときの内容）。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: nothing in it can be read as a directive of sendmail.</source>
        <translation>「%1」は使えません。sendmail のディレクティブとして読み取れるものがありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it has more directives than any configuration.</source>
        <translation>「%1」は使えません。ディレクティブの数が、設定ファイルとしては多すぎます。</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>What this host has</source>
        <translation>このホストの現在の設定</translation>
    </message>
    <message>
        <source>Read from the file, and nothing else: it stays as it is until you save it.</source>
        <translation>ファイルを読み取っただけです。保存するまで、ファイルは元のまま変わりません。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a file that is open</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The answers stay.</source>
        <translation>回答は残ります。</translation>
    </message>
    <message>
        <source>The kernel of this machine cannot keep m4 to the files that it may read (it has no Landlock). Commands are taken out of m4 all the same.</source>
        <translation>このマシンのカーネルには Landlock がないため、m4 が読めるファイルを制限できません。それでも、m4 からコマンドの実行は取り除いてあります。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>There is nothing to warn about.</source>
        <translation>警告はありません。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A .cf that is there&lt;/h3&gt;&lt;p&gt;Each line of it is explained here: put the cursor into it in its tab.&lt;/p&gt;&lt;p&gt;A .cf is the end of the way: m4 has made it of an .mc, and which directives those were cannot be told from it with certainty. So it changes no answer. To change this host, open its .mc, or answer the questions and compare what they make with this file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;既存の .cf&lt;/h3&gt;&lt;p&gt;各行の説明をここに表示します。タブの中でその行にカーソルを置いてください。&lt;/p&gt;&lt;p&gt;.cf は最後の生成物です。m4 が .mc から作ったもので、元のディレクティブを .cf から確実に知ることはできません。そのため、回答は何も変わりません。このホストの設定を変えるには、元の .mc を開くか、質問に答えて、その結果をこのファイルと比較してください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;A configuration that is there&lt;/h3&gt;&lt;p&gt;The .mc was read without m4: directives that an answer stands for became answers, the others are kept as additional lines. What both make together is the same .cf, unless a line below says otherwise.&lt;/p&gt;&lt;p&gt;As long as no answer changes, saving writes the very bytes that were opened. After a change, it writes the text that the preview shows: in the wizard&apos;s order, with the wizard&apos;s comments.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;既存の設定&lt;/h3&gt;&lt;p&gt;.mc は m4 を使わずに読み取りました。回答に対応するディレクティブは回答になり、ほかは追加の行として残っています。下に断りがないかぎり、両方を合わせると同じ .cf ができます。&lt;/p&gt;&lt;p&gt;回答を変えないうちは、保存すると、開いたときとまったく同じバイト列を書き込みます。変えた後は、プレビューに見えるテキストを、ウィザードの順序とコメントで書き込みます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>the submission program, which every local mail goes through first</source>
        <translation>投稿プログラム（ローカルのメールはすべて最初にここを通る）</translation>
    </message>
    <message>
        <source>the daemon of a null client</source>
        <translation>null クライアントのデーモン</translation>
    </message>
    <message>
        <source>the daemon</source>
        <translation>デーモン</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a .cf is for</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>Built by</source>
        <comment>a user, a host and a date follow</comment>
        <translation>生成</translation>
    </message>
    <message>
        <source>With the cf tree</source>
        <translation>cf ツリー</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 が処理中です…</translation>
    </message>
    <message>
        <source>m4 makes nothing of %1 beside it.</source>
        <comment>a file</comment>
        <translation>同じ場所の %1 から、m4 は何も作れません。</translation>
    </message>
    <message>
        <source>This is what m4 makes of %1 beside it.</source>
        <comment>a file</comment>
        <translation>同じ場所の %1 から m4 が作るものと一致します。</translation>
    </message>
    <message>
        <source>And the answers?</source>
        <translation>回答は？</translation>
    </message>
    <message>
        <source>Answers cannot be read from a .cf. Those that are there stay as they were.</source>
        <translation>.cf から回答は読み取れません。今ある回答はそのまま残ります。</translation>
    </message>
    <message>
        <source>Open the .mc that it was made of. Where that is lost, answer the questions and compare what they make with this file, until nothing is left that matters.</source>
        <translation>元になった .mc を開いてください。失われている場合は、質問に答えて、その結果をこのファイルと比較し、問題になる違いがなくなるまで続けてください。</translation>
    </message>
    <message>
        <source>Beside it lies %1, from which they can be read.</source>
        <comment>a file</comment>
        <translation>同じ場所に %1 があり、そこから回答を読み取れます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>何も待ち受けません。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>開く設定</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>%1 beside it is what m4 makes of it.</source>
        <comment>a file</comment>
        <translation>同じ場所の %1 は、m4 がこれから作るものと一致します。</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 を保存…</translation>
    </message>
    <message>
        <source>Compare %1 with the file</source>
        <translation>%1 をファイルと比較</translation>
    </message>
    <message>
        <source>Nothing is changed: saving writes the same bytes.</source>
        <translation>変更はありません。保存すると同じバイト列を書き込みます。</translation>
    </message>
    <message>
        <source>A repair was made in its text: saving writes that, and leaves every other byte as it was.</source>
        <translation>テキストを修正しました。保存すると修正後の内容を書き込み、ほかのバイトはすべて元のままです。</translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>修正を元に戻す</translation>
    </message>
    <message>
        <source>The answers have changed: saving writes the text that the preview shows, in the wizard’s order and with its comments.</source>
        <translation>回答が変わりました。保存すると、プレビューに見えるテキストを、ウィザードの順序とコメントで書き込みます。</translation>
    </message>
    <message>
        <source>The answers have changed and are not complete, so there is no text to save.</source>
        <translation>回答が変わり、まだそろっていないため、保存するテキストがありません。</translation>
    </message>
    <message>
        <source>What became of the lines</source>
        <translation>各行の扱い</translation>
    </message>
    <message numerus="yes">
        <source>%n directives became answers.</source>
        <translation>
            <numerusform>%n 個のディレクティブが回答になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n directives or texts that no answer stands for are kept, as additional lines.</source>
        <translation>
            <numerusform>回答に対応しない %n 個のディレクティブまたはテキストは、追加の行として残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that these answers would call for are left out, as in the file.</source>
        <translation>
            <numerusform>これらの回答なら必要になる %n 行は、ファイルと同じく含めていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them on the page “%1”</source>
        <translation>「%1」のページに表示</translation>
    </message>
    <message>
        <source>Not taken into the answers; the file itself keeps it until other answers are saved into it:</source>
        <translation>回答に引き継がなかったもの。別の回答を保存するまで、ファイル自体には残ります:</translation>
    </message>
    <message>
        <source>What the wizard would do differently</source>
        <translation>ウィザードなら変える点</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what would be different</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>この変更を行う</translation>
    </message>
    <message>
        <source>Make this change: %1</source>
        <translation>この変更を行う: %1</translation>
    </message>
    <message>
        <source>Happens by itself as soon as the wizard’s text is saved.</source>
        <translation>ウィザードのテキストを保存すると、ひとりでにそうなります。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Always on for a null client: FEATURE(nullclient) turns it on by itself.</source>
        <translation>null クライアントでは常にオンです。FEATURE(nullclient) が自動的に有効にします。</translation>
    </message>
    <message>
        <source>sendmail %1 does not have this yet.</source>
        <translation>sendmail %1 にはまだこの機能がありません。</translation>
    </message>
    <message>
        <source>No effect on a null client: it changes only what is delivered on the host itself.</source>
        <translation>null クライアントでは効果がありません。ホスト自身で配送されるメールだけを変えるためです。</translation>
    </message>
    <message>
        <source>Needs a relay to send them to.</source>
        <translation>送り先となるリレーが必要です。</translation>
    </message>
    <message>
        <source>Without a daemon nothing listens.</source>
        <translation>デーモンがなければ何も待ち受けません。</translation>
    </message>
    <message>
        <source>Needs a masquerade domain.</source>
        <translation>マスカレードドメインが必要です。</translation>
    </message>
    <message>
        <source>Only a login has a user name.</source>
        <translation>ユーザー名があるのはログインの場合だけです。</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the files</source>
        <translation>ファイルのプレビュー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed</source>
        <translation>
            <numerusform>%n 行が変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <translation>プレビューには「%1」が必要です。</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own, so there is no submit.cf. It came with 8.12. Here sendmail.cf serves programs on the host as well.</source>
        <translation>sendmail %1 には独立した投稿プログラムがないため、submit.cf はありません。投稿プログラムは 8.12 で加わりました。このリリースでは、ホスト上のプログラムのメールも sendmail.cf が扱います。</translation>
    </message>
    <message>
        <source>sendmail&apos;s cf tree is not on this machine, so m4 has nothing to make a .cf of. The .mc files are complete without it, and the bundle can be exported: the host builds its own .cf.</source>
        <translation>このマシンには sendmail の cf ツリーがないため、m4 は .cf を作れません。.mc ファイルはこれがなくても完全で、バンドルもエクスポートできます。.cf はホストが自分で作ります。</translation>
    </message>
    <message>
        <source>To see the .cf here, install it:</source>
        <translation>ここで .cf を表示するには、次のようにインストールしてください:</translation>
    </message>
    <message>
        <source>Folders that were tried:</source>
        <translation>探したフォルダー:</translation>
    </message>
    <message>
        <source>m4 took longer than %1 seconds and was stopped.</source>
        <translation>m4 が %1 秒以内に終わらなかったため、停止しました。</translation>
    </message>
    <message>
        <source>m4 could not make a .cf of it. It said:</source>
        <translation>m4 は .cf を作れませんでした。m4 のメッセージ:</translation>
    </message>
    <message>
        <source>Made from your answers for sendmail %1 on %2.</source>
        <translation>%2 の sendmail %1 向けに、回答から作成しました。</translation>
    </message>
    <message>
        <source>An approximation: real m4 output, but of the cf tree %1 in %2, and the host has sendmail %3. The host builds its own.</source>
        <translation>近似です。m4 の実際の出力ですが、%2 の cf ツリー %1 によるもので、ホストの sendmail は %3 です。.cf はホストが自分で作ります。</translation>
    </message>
    <message>
        <source>Real m4 output of the cf tree %1 in %2.</source>
        <translation>%2 の cf ツリー %1 による、m4 の実際の出力です。</translation>
    </message>
    <message>
        <source>Merged into the host&apos;s %1, between two marker lines.</source>
        <translation>ホストの %1 に、2 本の目印行で囲んで組み込まれます。</translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>バンドルの install.sh が読むデータです。スクリプト自体はどのバンドルでも同じです。</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>ホスト上でキューを送り出します。install.sh によってインストールされます。</translation>
    </message>
    <message>
        <source>A template for %1/authinfo, mode 0600. The password is filled in on the host; the wizard never knows it.</source>
        <translation>モード 0600 の %1/authinfo のひな形です。パスワードはホスト上で記入します。ウィザードがパスワードを知ることはありません。</translation>
    </message>
    <message>
        <source>This system has no Landlock to shut m4 in: lines of your own could read other files.</source>
        <translation>このシステムには m4 を閉じ込める Landlock がありません。自分で書いた行は、ほかのファイルを読めてしまいます。</translation>
    </message>
    <message>
        <source>Merged into %1/%2 on the host, between two marker lines.</source>
        <comment>folder, file</comment>
        <translation>ホストの %1/%2 に、2 本の目印行で囲んで組み込まれます。</translation>
    </message>
    <message>
        <source>install.sh makes sendmail’s map of it, of the type %1.</source>
        <translation>install.sh がこれを sendmail のマップにします。種類は %1 です。</translation>
    </message>
</context>
<context>
    <name>RecentFilesMenu</name>
    <message>
        <source>No file was opened or saved yet</source>
        <translation>開いたり保存したりしたファイルはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a file and its folder</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RelayPage</name>
    <message>
        <source>Connects to the address %1 on port %2.</source>
        <translation>アドレス %1 のポート %2 に接続します。</translation>
    </message>
    <message>
        <source>Connects to the host %1 itself on port %2, whatever its MX records say.</source>
        <translation>MX レコードにかかわらず、ホスト %1 自体のポート %2 に接続します。</translation>
    </message>
    <message>
        <source>Looks up the MX records of %1, and connects to the best of them on port %2.</source>
        <translation>%1 の MX レコードを引き、最も優先されるホストのポート %2 に接続します。</translation>
    </message>
    <message>
        <source>The host that takes all mail from here.</source>
        <translation>ここからのメールをすべて引き受けるホスト。</translation>
    </message>
    <message>
        <source>May stay empty: then mail goes to each recipient&apos;s own server, found through MX records.</source>
        <translation>空欄でもかまいません。その場合、メールは MX レコードで見つけた各受信者のサーバーへ直接送られます。</translation>
    </message>
    <message>
        <source>Where does mail go?</source>
        <translation>メールをどこへ送りますか？</translation>
    </message>
    <message>
        <source>The relay, or smart host, takes what this host sends and sees to its delivery.</source>
        <translation>リレー（スマートホスト）は、このホストが送るメールを引き受け、その先の配送を受け持ちます。</translation>
    </message>
    <message>
        <source>How it may be written</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>A name: sendmail looks up its MX records first.</source>
        <translation>名前。sendmail はまず MX レコードを引きます。</translation>
    </message>
    <message>
        <source>In brackets: that very host, no MX look-up. For hosts without DNS.</source>
        <translation>角括弧付き。MX を引かず、そのホスト自体に接続します。DNS を使わないホスト向け。</translation>
    </message>
    <message>
        <source>With a port, with or without brackets.</source>
        <translation>ポート付き。角括弧はあってもなくてもかまいません。</translation>
    </message>
    <message>
        <source>An IPv4 address; it always stands in brackets.</source>
        <translation>IPv4 アドレス。必ず角括弧で囲みます。</translation>
    </message>
    <message>
        <source>An IPv6 address, the same.</source>
        <translation>IPv6 アドレス。同じく角括弧で囲みます。</translation>
    </message>
    <message>
        <source>Names without an &amp;alias go to the relay</source>
        <translation>エイリアスのない名前はリレーへ送る(&amp;A)</translation>
    </message>
    <message>
        <source>On: mail to a user of this host without an alias goes to the relay. Off: it stays in a mailbox here.</source>
        <translation>オン: このホストのユーザーでも、エイリアスがなければメールはリレーへ送られます。オフ: ここのメールボックスに残ります。</translation>
    </message>
    <message>
        <source>&amp;Relay host</source>
        <translation>リレーホスト(&amp;R)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why brackets matter&lt;/h3&gt;&lt;p&gt;A relay&apos;s name usually has no MX record, and then both forms do the same. Where it has one, the plain name sends mail to whatever host the record points to, which may be the public entrance with its spam filter. Brackets switch the look-up off.&lt;/p&gt;&lt;p&gt;A relay that is one of the host&apos;s own names would be passed over without a word: sendmail then delivers locally. So it is refused here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;角括弧が重要な理由&lt;/h3&gt;&lt;p&gt;リレーの名前にはたいてい MX レコードがなく、その場合はどちらの書き方でも同じです。MX レコードがある場合、名前だけの書き方では、レコードの指すホストがどれであれ、そこへメールが送られます。それは迷惑メールフィルターを備えた外部向けの入口かもしれません。角括弧を付けると MX レコードは引かれません。&lt;/p&gt;&lt;p&gt;リレーがホスト自身の名前の 1 つだと、sendmail は何も言わずにそれを飛ばし、ローカルに配送します。そのため、ここでは受け付けません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>How the two prove who they are</source>
        <translation>互いの身元を確かめる方法</translation>
    </message>
    <message>
        <source>Encrypted &amp;if the relay offers it</source>
        <translation>リレーが対応していれば暗号化(&amp;I)</translation>
    </message>
    <message>
        <source>What sendmail does by itself. Nobody checks who answers: enough inside your own network.</source>
        <translation>sendmail の既定の動作です。応答する相手を誰も確かめません。自分のネットワーク内なら十分です。</translation>
    </message>
    <message>
        <source>Encrypted, and the relay &amp;proves its name</source>
        <translation>暗号化し、リレーが名前を証明(&amp;P)</translation>
    </message>
    <message>
        <source>No mail leaves unless the relay shows a certificate for its name. Right for a way across the Internet.</source>
        <translation>リレーが自分の名前の証明書を示さない限り、メールは出ていきません。インターネットを通る場合に適しています。</translation>
    </message>
    <message>
        <source>The same, and this host lo&amp;gs in</source>
        <translation>上に加え、このホストがログイン(&amp;G)</translation>
    </message>
    <message>
        <source>What a provider wants: a user name and a password, on port 587.</source>
        <translation>プロバイダーが求める方法です。ユーザー名とパスワードを、ポート 587 で使います。</translation>
    </message>
    <message>
        <source>Never encrypte&amp;d</source>
        <translation>暗号化しない(&amp;D)</translation>
    </message>
    <message>
        <source>Only for a relay in your own network whose encryption is out of order.</source>
        <translation>暗号化が故障している、自分のネットワーク内のリレーだけに使います。</translation>
    </message>
    <message>
        <source>&amp;Let a daemon listen on loopback</source>
        <translation>デーモンをループバックで待ち受けさせる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User name at the relay</source>
        <translation>リレーでのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>The password is not asked for here. The bundle brings a template that only root can read, and the password is filled in on the host.</source>
        <translation>パスワードはここでは尋ねません。バンドルには root だけが読めるひな形が入り、パスワードはホスト上で記入します。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Why encryption is not enough&lt;/h3&gt;&lt;p&gt;Anybody between the two can leave out the offer of encryption, or answer in the relay&apos;s place. Only a certificate for the relay&apos;s name, signed by somebody both trust, rules that out. Without it a password is safe with nobody.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;暗号化だけでは足りない理由&lt;/h3&gt;&lt;p&gt;両者の間にいる者は、暗号化の申し出を取り除いたり、リレーになりすまして答えたりできます。それを防げるのは、両者が信頼する者の署名した、リレーの名前の証明書だけです。それがなければ、パスワードは誰に渡しても安全ではありません。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>Undo it</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Change</source>
        <comment>leads to the answer</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What will be true on the host</source>
        <translation>ホストで実際に起こること</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>Complete, and nothing to warn about.</source>
        <translation>すべて回答済みで、警告はありません。</translation>
    </message>
    <message>
        <source>Read it as if somebody else had answered. Every answer can still be changed.</source>
        <translation>ほかの人の回答だと思って読んでください。どの回答もまだ変更できます。</translation>
    </message>
    <message>
        <source>Complete: %1.</source>
        <comment>2 warnings, 1 note</comment>
        <translation>すべて回答済みです: %1。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>field, what is wrong, what to do</comment>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Before it goes out&lt;/h3&gt;&lt;p&gt;All of this is worked out from the same answers that make the files, so it says what the files do.&lt;/p&gt;&lt;p&gt;An &lt;b&gt;error&lt;/b&gt; keeps the bundle here. A &lt;b&gt;warning&lt;/b&gt; will surprise somebody one day. A &lt;b&gt;note&lt;/b&gt; is worth knowing and needs nothing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;送り出す前に&lt;/h3&gt;&lt;p&gt;ここにあることはすべて、ファイルを作るのと同じ回答から導かれています。そのため、ファイルの働きをそのまま述べています。&lt;/p&gt;&lt;p&gt;&lt;b&gt;エラー&lt;/b&gt;があると、バンドルは書き出せません。&lt;b&gt;警告&lt;/b&gt;は、放っておくといつか誰かが思わぬ目に遭います。&lt;b&gt;注記&lt;/b&gt;は知っておく価値がありますが、何もする必要はありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストでコピー(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing:</source>
        <translation>
            <numerusform>回答が %n 件足りません:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleAdviceBox</name>
    <message>
        <source>Right when</source>
        <translation>適する場合</translation>
    </message>
    <message>
        <source>Spares you</source>
        <translation>利点</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>負担</translation>
    </message>
    <message>
        <source>Can go wrong</source>
        <translation>起こりうる問題</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>What is this host for?</source>
        <translation>このホストの用途は何ですか？</translation>
    </message>
    <message>
        <source>The role decides what sendmail does with a message. Everything else follows from it.</source>
        <translation>sendmail がメッセージをどう扱うかは役割で決まります。ほかのことはすべてそこから導かれます。</translation>
    </message>
    <message>
        <source>N&amp;ull client</source>
        <translation>null クライアント(&amp;U)</translation>
    </message>
    <message>
        <source>Right when another machine has the mailboxes and the aliases. The safest: by default nothing listens.</source>
        <translation>メールボックスとエイリアスが別のマシンにある場合に適しています。最も安全で、既定では何も待ち受けません。</translation>
    </message>
    <message>
        <source>&amp;Local aliases</source>
        <translation>ローカルエイリアス(&amp;L)</translation>
    </message>
    <message>
        <source>Right when /etc/aliases of this very host decides who reads root&apos;s mail, or when there is no relay.</source>
        <translation>root 宛てのメールを誰が読むかをこのホストの /etc/aliases で決める場合や、リレーがない場合に適しています。</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>メールサーバー(&amp;M)</translation>
    </message>
    <message>
        <source>Right for the one machine that the others send through. It accepts connections from the network.</source>
        <translation>ほかのホストが経由して送信する、ただ 1 台のマシンに適しています。ネットワークからの接続を受け付けます。</translation>
    </message>
    <message>
        <source>Everything that still applies is kept. These answers have no effect in this role:</source>
        <translation>引き続き当てはまる回答はすべて残ります。次の回答は、この役割では効果がありません:</translation>
    </message>
    <message>
        <source>Choose “%1” again, and they count again.</source>
        <translation>「%1」を選び直すと、再び有効になります。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Where does mail to root go?&lt;/h3&gt;&lt;p&gt;Cron, monitoring and backups all write to root. On most hosts nobody reads that mailbox, and the role says where such a message goes instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What listens can be attacked.&lt;/b&gt; A daemon that takes connections is a way into the host, and on a host that only sends nobody needs one. Bound to the loopback address it is out of reach of the network, but not of whoever has got hold of an account on the host.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What nobody reads is lost.&lt;/b&gt; A sender such as root@web01.example.com looks harmless until somebody answers, or a message bounces. If web01 takes no mail, the relay keeps trying for days and then gives up. The masquerade domain cures that.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What has to be kept in step will not be.&lt;/b&gt; Aliases on one central server are right or wrong for all. On a thousand hosts, some are always out of date. A host that passes everything on never looks at its own.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What waits has to be sent.&lt;/b&gt; A daemon used to flush the queue from time to time. Without one something else has to, and every bundle brings it.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;root 宛てのメールはどこへ行くのか&lt;/h3&gt;&lt;p&gt;cron、監視、バックアップは、どれも root に宛ててメールを送ります。ほとんどのホストでは、そのメールボックスを誰も読みません。そうしたメッセージの代わりの行き先を決めるのが役割です。&lt;/p&gt;&lt;p&gt;&lt;b&gt;待ち受けるものは攻撃されます。&lt;/b&gt;接続を受け付けるデーモンは、ホストへの侵入口です。送信だけを行うホストでは、誰もそれを必要としません。ループバックアドレスに限れば、ネットワークからは届かなくなりますが、ホストのアカウントを手に入れた者からは届きます。&lt;/p&gt;&lt;p&gt;&lt;b&gt;誰も読まないものは失われます。&lt;/b&gt;root@web01.example.com のような送信者は、誰かが返信するか、メッセージがバウンスするまでは、無害に見えます。web01 がメールを受け取らないと、リレーは何日も試し続けた末にあきらめます。マスカレードドメインがこれを解決します。&lt;/p&gt;&lt;p&gt;&lt;b&gt;そろえておかなければならないものは、そろわなくなります。&lt;/b&gt;中央のサーバー 1 台にあるエイリアスは、正しくても誤っていても、全員に共通です。千台のホストにあれば、どれかが常に古くなっています。すべてを渡してしまうホストは、自分のエイリアスを決して見ません。&lt;/p&gt;&lt;p&gt;&lt;b&gt;待っているものは送り出さなければなりません。&lt;/b&gt;かつては、デーモンがときどきキューを送り出していました。デーモンがなければ別のものが行わなければならず、どのバンドルにもそれが入っています。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>What does the mail server take?</source>
        <translation>メールサーバーは何を受け取りますか？</translation>
    </message>
    <message>
        <source>Mail for its own domains ends here. Mail for anybody else is passed on only for those you name.</source>
        <translation>自分のドメイン宛てのメールはここで受け取ります。それ以外の宛先のメールは、指定した相手からのものだけを中継します。</translation>
    </message>
    <message>
        <source>&amp;Accepted domains</source>
        <translation>受け取るドメイン(&amp;A)</translation>
    </message>
    <message>
        <source>One on each line. Their recipients are users and aliases of this host.</source>
        <translation>1 行に 1 つずつ。受信者はこのホストのユーザーとエイリアスです。</translation>
    </message>
    <message>
        <source>One on each line: a name (example.com covers the hosts below it), an address, or a network.</source>
        <translation>1 行に 1 つずつ、名前（example.com は配下のホストも含む）、アドレス、またはネットワークを書きます。</translation>
    </message>
    <message>
        <source>Names or networks?</source>
        <translation>名前か、ネットワークか</translation>
    </message>
    <message>
        <source>A client counts as example.com only if its address has a PTR record that says so. A client without one gets “550 5.7.1”, so name networks as well.</source>
        <translation>クライアントが example.com とみなされるのは、そのアドレスの PTR レコードがそう示す場合だけです。PTR レコードのないクライアントは「550 5.7.1」で拒否されるので、ネットワークも指定してください。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Relaying is a matter of trust&lt;/h3&gt;&lt;p&gt;A server that passes on mail from anybody to anybody is an open relay. It is found within hours, and listed. sendmail relays for nobody until it is told to.&lt;/p&gt;&lt;p&gt;What stands under “who may send through it” becomes RELAY lines of the access map. Clients are told apart by the address that they connect from, so keep networks as narrow as they are.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;中継は信頼の問題&lt;/h3&gt;&lt;p&gt;誰からのメールでも誰にでも中継するサーバーは、オープンリレーです。数時間のうちに見つかり、ブラックリストに載ります。sendmail は、指示されるまで誰のためにも中継しません。&lt;/p&gt;&lt;p&gt;「中継を許可する相手」に書いた内容は、access マップの RELAY 行になります。クライアントは接続元のアドレスで見分けられるので、ネットワークは必要な範囲だけに絞ってください。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Who may &amp;send through this server</source>
        <translation>中継を許可する相手(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not yet: “%1”. %2</source>
        <translation>まだエクスポートできません。「%1」: %2</translation>
    </message>
    <message>
        <source>m4 is at work.</source>
        <translation>m4 が処理中です。</translation>
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
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <source>loopback only</source>
        <translation>ループバックのみ</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>none: by MX records</source>
        <translation>なし: MX レコードで配送</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>This host</source>
        <translation>このホスト</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>マスカレード</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>A null client delivers nothing itself and accepts no mail, so it is not asked about aliases or about the domains of a mail server.</source>
        <translation>null クライアントは自分では何も配送せず、メールも受け取りません。そのため、エイリアスやメールサーバーのドメインについては尋ねません。</translation>
    </message>
    <message>
        <source>This host serves no domain to others, so it is not asked what a mail server accepts.</source>
        <translation>このホストはほかのホストのためにドメインを扱いません。そのため、メールサーバーが何を受け取るかは尋ねません。</translation>
    </message>
    <message>
        <source>A mail server keeps the aliases that it has, so it is not asked about them.</source>
        <translation>メールサーバーは今あるエイリアスをそのまま使います。そのため、エイリアスについては尋ねません。</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>directives</comment>
        <translation>
            <numerusform>%n 個を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Opened file</source>
        <translation>開いたファイル</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>not visited yet</source>
        <translation>未表示</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not right yet</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Enter, or type into the last row</source>
        <translation>Enter キー、または最後の行に入力</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Lines of text: a key, a blank, a value</source>
        <translation>テキストの各行: キー、空白、値</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>The lines of a file, with its comments</source>
        <translation>ファイルの各行をコメントごと取り込みます</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete キー</translation>
    </message>
    <message>
        <source>Write the table here</source>
        <translation>ここに表を書く</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>表 %1 を削除</translation>
    </message>
    <message>
        <source>Take the table away</source>
        <translation>表を削除</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>リスト %1</translation>
    </message>
    <message>
        <source>Left: %1 Right: %2</source>
        <comment>columns of a table</comment>
        <translation>左: %1 右: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>%1 へのインポート</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is no table: it is larger than 1 MiB, or no text.</source>
        <translation>%1 は表ではありません。1 MiB を超えているか、テキストではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are wrong.</source>
        <translation>
            <numerusform>ほか %n 行に誤りがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Type here to add a row</source>
        <translation>ここに入力して行を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of a list</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Looked up</source>
        <comment>column of a table</comment>
        <translation>検索キー</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column of a table</comment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>New answers</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>menu entry; %1 is what was changed</comment>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Mail from %1 keeps that sender, so replies come back to this host’s own name.</source>
        <translation>%1 からのメールは送信者がそのままなので、返信はこのホスト自身の名前に戻ってきます。</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2, so replies go there.</source>
        <translation>%1 からのメールは %2 として出ていくので、返信もそこへ届きます。</translation>
    </message>
    <message>
        <source>Mail to plain “%1” is delivered to %2 on this host.</source>
        <translation>「%1」だけの宛先のメールは、このホストの %2 に配送されます。</translation>
    </message>
    <message>
        <source>Mail to plain “%1” goes to %2.</source>
        <translation>「%1」だけの宛先のメールは %2 へ送られます。</translation>
    </message>
    <message>
        <source>Mail to root stays in the mailbox of %1 on this host.</source>
        <translation>root 宛てのメールは、このホストの %1 のメールボックスに残ります。</translation>
    </message>
    <message>
        <source>Mail to root is read by %1.</source>
        <translation>root 宛てのメールは %1 が読みます。</translation>
    </message>
    <message>
        <source>The To: line still says %1.</source>
        <translation>To: 行は %1 のままです。</translation>
    </message>
    <message>
        <source>The To: line says %1, so a reply to all reaches it too.</source>
        <translation>To: 行は %1 になるので、全員への返信はそこにも届きます。</translation>
    </message>
    <message>
        <source>All other mail goes to %1 itself, without an MX look-up.</source>
        <translation>それ以外のメールはすべて、MX を引かずに %1 自体へ送られます。</translation>
    </message>
    <message>
        <source>All other mail goes to the mail exchangers of %1, or to that host itself if it has none.</source>
        <translation>それ以外のメールはすべて、%1 のメールエクスチェンジャーへ、なければそのホスト自体へ送られます。</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of %1 itself, without an MX look-up.</source>
        <translation>それ以外のメールはすべて、MX を引かずに %1 自体のポート %2 へ送られます。</translation>
    </message>
    <message>
        <source>All other mail goes to port %2 of the mail exchangers of %1, or of that host itself if it has none.</source>
        <translation>それ以外のメールはすべて、%1 のメールエクスチェンジャーのポート %2 へ、なければそのホスト自体の同じポートへ送られます。</translation>
    </message>
    <message>
        <source>Nothing listens here: no mail daemon runs, and nobody can connect to one.</source>
        <translation>ここでは何も待ち受けません。メールデーモンは動いておらず、誰も接続できません。</translation>
    </message>
    <message>
        <source>The mail daemon listens on %1 and on nothing else.</source>
        <translation>メールデーモンが待ち受けるのは %1 だけです。</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; what has no alias goes to %1.</source>
        <translation>名前はまずこのホストのエイリアスで調べられます。エイリアスのないものは %1 へ送られます。</translation>
    </message>
    <message>
        <source>This host knows no names of its own: mail for any name goes to %1, and its aliases and .forward files are not read.</source>
        <translation>このホストが自分宛てとして扱う名前はありません。どの名前宛てのメールも %1 へ送られ、ホストのエイリアスと .forward ファイルは読まれません。</translation>
    </message>
    <message>
        <source>Names are looked up in this host’s aliases first; a user without an alias gets the mail into the mailbox on %1, and any other name bounces.</source>
        <translation>名前はまずこのホストのエイリアスで調べられます。エイリアスのないユーザー宛てのメールは %1 のメールボックスに入り、ほかの名前宛てのメールはバウンスします。</translation>
    </message>
    <message>
        <source>Mail for the names of %1 is delivered into mailboxes on it.</source>
        <translation>%1 の名前宛てのメールは、%1 のメールボックスに配送されます。</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>systemd タイマー</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again each minute by %1.</source>
        <translation>すぐに送れなかったメールの再送は、%1 が毎分試みます。</translation>
    </message>
    <message>
        <source>What could not be sent at once is tried again every %1 minutes by %2, at %3 past the hour. The minutes come from the host’s name, so that many hosts do not call the relay at once.</source>
        <translation>すぐに送れなかったメールの再送は、%2 が %1 分ごと（毎時 %3 分）に試みます。何分かはホスト名から決まるので、多数のホストが一斉にリレーへ接続することはありません。</translation>
    </message>
    <message>
        <source>The daemon retries what lies in its own queue.</source>
        <translation>デーモンは、自分のキューにあるメールを再送します。</translation>
    </message>
    <message>
        <source>No daemon is there to retry what lies in the daemon’s queue, so the queue runner does it too.</source>
        <translation>デーモンのキューに残ったメールを再送するデーモンがいないので、それもキューランナーが行います。</translation>
    </message>
    <message>
        <source>No other host may send mail to the world through this server.</source>
        <translation>ほかのホストは、このサーバーを経由して外部へメールを送ることができません。</translation>
    </message>
    <message>
        <source>Through this server may send: %1. Everybody else reaches only the accepted domains.</source>
        <translation>このサーバーを経由して送信できるのは %1 です。それ以外の相手は、受け取るドメイン宛てにしか送れません。</translation>
    </message>
    <message>
        <source>Only mail for this host’s own name ends here.</source>
        <translation>ここで受け取るのは、このホスト自身の名前宛てのメールだけです。</translation>
    </message>
    <message>
        <source>Mail for %1 ends here, as does mail for the host’s own name.</source>
        <translation>%1 宛てのメールは、ホスト自身の名前宛てのメールと同じく、ここで受け取ります。</translation>
    </message>
    <message>
        <source>%1 needs a reader, or the reports of this host reach nobody.</source>
        <translation>%1 には読む人が必要です。いなければ、このホストの報告は誰にも届きません。</translation>
    </message>
    <message>
        <source>%1 needs a reader on %2, or the reports of this host reach nobody. Check it there.</source>
        <translation>%2 で %1 を読む人が必要です。いなければ、このホストの報告は誰にも届きません。%2 で確認してください。</translation>
    </message>
    <message>
        <source>%1 keeps this host’s own name.</source>
        <translation>%1 はこのホスト自身の名前のままです。</translation>
    </message>
    <message>
        <source>%1 keep this host’s own name.</source>
        <translation>%1 はこのホスト自身の名前のままです。</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered comes back to %1.</source>
        <translation>配送できないメールは %1 に戻ります。</translation>
    </message>
    <message>
        <source>All other mail goes straight to the recipients’ servers, found by MX records; port 25 to the outside must be open.</source>
        <translation>それ以外のメールはすべて、MX レコードで見つけた受信者のサーバーへ直接送られます。外部へのポート 25 が開いていなければなりません。</translation>
    </message>
    <message>
        <source>The sender no longer says that a message comes from %1. The Received: lines and the Message-ID still do.</source>
        <translation>メッセージが %1 から来たことは、送信者を見ても分からなくなります。Received: 行と Message-ID を見れば分かります。</translation>
    </message>
    <message>
        <source>Addresses in %1 are rewritten to the masquerade domain as well.</source>
        <translation>%1 のアドレスもマスカレードドメインに書き換えられます。</translation>
    </message>
    <message>
        <source>So are addresses of every host below %1.</source>
        <translation>%1 の配下にあるすべてのホストのアドレスも同様です。</translation>
    </message>
    <message>
        <source>sendmail %1 has no submission program of its own: sendmail.mc alone decides, and there is one queue.</source>
        <translation>sendmail %1 には独立した投稿プログラムがありません。sendmail.mc だけですべてが決まり、キューは 1 つです。</translation>
    </message>
    <message>
        <source>These files of the host are written: %1.</source>
        <translation>ホストの次のファイルを書き込みます: %1。</translation>
    </message>
    <message>
        <source>After a change by hand, “%1” rebuilds the configuration on the host.</source>
        <translation>手作業で変更した後は、「%1」でホストの設定を再生成します。</translation>
    </message>
    <message>
        <source>Use it:</source>
        <translation>使う場合:</translation>
    </message>
    <message>
        <source>Leave it off:</source>
        <translation>使わない場合:</translation>
    </message>
    <message>
        <source>Costs:</source>
        <translation>負担:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>順序:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>導入:</translation>
    </message>
    <message>
        <source>Documented in:</source>
        <translation>文書:</translation>
    </message>
    <message>
        <source>Bounces go to the host’s own name: the envelope is not masqueraded.</source>
        <translation>バウンスはホスト自身の名前に届きます。エンベロープがマスカレードされていないためです。</translation>
    </message>
    <message>
        <source>Bounces go to %1: the envelope is not masqueraded.</source>
        <translation>バウンスは %1 に届きます。エンベロープがマスカレードされていないためです。</translation>
    </message>
    <message>
        <source>Replies go to this very host: no masquerade domain is set.</source>
        <translation>返信はこのホスト自身に届きます。マスカレードドメインが設定されていないためです。</translation>
    </message>
    <message>
        <source>A reply to all also goes to this very host: recipients without a domain get its name.</source>
        <translation>全員への返信は、このホスト自身にも届きます。ドメインのない受信者にはこのホストの名前が付くためです。</translation>
    </message>
    <message>
        <source>Mail for a name without an alias, such as backup, goes to backup@%1, which few mail servers take for an address.</source>
        <translation>backup などエイリアスのない名前宛てのメールは backup@%1 へ送られますが、これをアドレスと認めるメールサーバーはほとんどありません。</translation>
    </message>
    <message>
        <source>Every host that reaches this one can connect to its mail daemon, though it is no mail server.</source>
        <translation>メールサーバーではないのに、このホストに到達できるホストはどれもメールデーモンに接続できます。</translation>
    </message>
    <message>
        <source>No other host can hand mail to this mail server.</source>
        <translation>ほかのホストは、このメールサーバーにメールを渡せません。</translation>
    </message>
    <message>
        <source>Reports of cron and other programs pile up unread: root has no alias.</source>
        <translation>cron などのプログラムの報告が、読まれないままたまっていきます。root にエイリアスがないためです。</translation>
    </message>
    <message>
        <source>Port 587 is open on every address of this host.</source>
        <translation>ポート 587 が、このホストのすべてのアドレスで開いています。</translation>
    </message>
    <message>
        <source>Mail goes straight to the recipients’ servers: there is no relay.</source>
        <translation>メールは受信者のサーバーへ直接送られます。リレーがないためです。</translation>
    </message>
    <message>
        <source>Port 25 opens late, or not for IPv6, on a host where IPv6 is switched off.</source>
        <translation>IPv6 が無効なホストでは、ポート 25 が開くのが遅れるか、IPv6 では開きません。</translation>
    </message>
    <message>
        <source>No other host may send mail through this mail server.</source>
        <translation>ほかのホストは、このメールサーバーを経由してメールを送れません。</translation>
    </message>
    <message>
        <source>root’s mail still leaves as %1: before release 8.10 root is never masqueraded in this role.</source>
        <translation>root のメールは %1 のまま出ていきます。8.10 より前のリリースでは、この役割の root は決してマスカレードされません。</translation>
    </message>
    <message>
        <source>Mail is refused with 553 5.1.8 if this host’s name service does not know %1.</source>
        <translation>このホストのネームサービスが %1 を知らない場合、メールは 553 5.1.8 で拒否されます。</translation>
    </message>
    <message>
        <source>m4 says: %1</source>
        <translation>m4 のメッセージ: %1</translation>
    </message>
    <message>
        <source>m4 says: %1. That comes only from using the newer cf tree %3 for the older release %2.</source>
        <translation>m4 のメッセージ: %1。原因は、古いリリース %2 に新しい cf ツリー %3 を使っていることだけです。</translation>
    </message>
    <message>
        <source>The macro %1 means nothing to this cf tree: it stands in the .cf file as plain text.</source>
        <translation>マクロ%1はこの cf ツリーでは意味を持たず、.cf ファイルにただの文字列として残っています。</translation>
    </message>
    <message>
        <source>m4 did not come to an end within %1 seconds and was stopped.</source>
        <translation>m4 が %1 秒以内に終わらなかったため、停止しました。</translation>
    </message>
    <message>
        <source>m4 failed: %1</source>
        <translation>m4 が失敗しました: %1</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: GNU m4 is not installed.</source>
        <translation>.cf ファイルを表示できません。GNU m4 がインストールされていません。</translation>
    </message>
    <message>
        <source>The .cf files cannot be shown: sendmail’s cf tree was found in none of %1.</source>
        <translation>.cf ファイルを表示できません。sendmail の cf ツリーが次のどこにも見つかりません: %1。</translation>
    </message>
    <message>
        <source>The .cf shown here is an approximation: it comes from the cf tree of release %2, and the host has release %1.</source>
        <translation>ここに表示している .cf は近似です。リリース %2 の cf ツリーから作られていますが、ホストのリリースは %1 です。</translation>
    </message>
    <message>
        <source>Set a masquerade domain, unless this host takes mail for its own name.</source>
        <translation>このホストが自分の名前宛てのメールを受け取るのでなければ、マスカレードドメインを設定してください。</translation>
    </message>
    <message>
        <source>Masquerade the envelope too, unless programs here must get their own bounces back.</source>
        <translation>ここのプログラムが自分のバウンスを受け取る必要がなければ、エンベロープもマスカレードしてください。</translation>
    </message>
    <message>
        <source>Masquerade recipients too.</source>
        <translation>受信者もマスカレードしてください。</translation>
    </message>
    <message>
        <source>Use the relay’s plain name if the name service knows it.</source>
        <translation>ネームサービスで引けるなら、リレーを名前で指定してください。</translation>
    </message>
    <message>
        <source>Listen on loopback, or keep other hosts out with a packet filter.</source>
        <translation>ループバックで待ち受けるか、パケットフィルターでほかのホストを遮断してください。</translation>
    </message>
    <message>
        <source>Listen on the network.</source>
        <translation>ネットワークで待ち受けてください。</translation>
    </message>
    <message>
        <source>Name a person who reads root’s mail.</source>
        <translation>root 宛てのメールを読む人を指定してください。</translation>
    </message>
    <message>
        <source>Keep it only where users’ mail programs send through it, and set up authentication for them.</source>
        <translation>ユーザーのメールソフトがここを経由して送信する場合だけ残し、そのための認証を設定してください。</translation>
    </message>
    <message>
        <source>Name a relay where the provider blocks port 25 or other servers distrust the host’s address.</source>
        <translation>プロバイダーがポート 25 を遮断している場合や、ほかのサーバーがこのホストのアドレスを信用しない場合は、リレーを指定してください。</translation>
    </message>
    <message>
        <source>Leave IPv6 off unless a program on this host connects to ::1.</source>
        <translation>このホストのプログラムが ::1 に接続するのでなければ、IPv6 はオフのままにしてください。</translation>
    </message>
    <message>
        <source>Name the domains, addresses or networks whose hosts may send through it.</source>
        <translation>ここを経由して送信してよいホストを、ドメイン、アドレス、またはネットワークで指定してください。</translation>
    </message>
    <message>
        <source>Upgrade sendmail, or delete the line “CE root” from the sendmail.cf on the host.</source>
        <translation>sendmail を更新するか、ホストの sendmail.cf から「CE root」の行を削除してください。</translation>
    </message>
    <message>
        <source>Check that it resolves on the host, or choose no daemon.</source>
        <translation>ホスト上で名前解決できることを確認するか、デーモンなしを選んでください。</translation>
    </message>
    <message>
        <source>The line that it belongs to is marked; look there first.</source>
        <translation>該当する行に印が付いています。まずそこを確認してください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc.</source>
        <translation>何もする必要はありません。ホストが .mc から自分の .cf を作ります。</translation>
    </message>
    <message>
        <source>Look for a typing error, or for a macro that came with a later release.</source>
        <translation>入力ミスがないか、より新しいリリースで加わったマクロではないかを確認してください。</translation>
    </message>
    <message>
        <source>Look for a macro that calls itself.</source>
        <translation>自分自身を呼び出すマクロがないか確認してください。</translation>
    </message>
    <message>
        <source>Check that the cf tree is complete and readable.</source>
        <translation>cf ツリーがそろっていて、読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>Install the package m4 (apt install m4, dnf install m4). The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>パッケージ m4 をインストールしてください（apt install m4、dnf install m4）。.mc ファイルとエクスポートはこれがなくても使えます。ホストが自分の .cf を作ります。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the host makes its own .cf from the .mc if it has a cf tree.</source>
        <translation>何もする必要はありません。cf ツリーがあれば、ホストが .mc から自分の .cf を作ります。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>sendmail release</source>
        <translation>sendmail のリリース</translation>
    </message>
    <message>
        <source>Relay host</source>
        <translation>リレーホスト</translation>
    </message>
    <message>
        <source>Names without an alias go to the relay</source>
        <translation>エイリアスのない名前はリレーへ送る</translation>
    </message>
    <message>
        <source>Masquerade domain</source>
        <translation>マスカレードドメイン</translation>
    </message>
    <message>
        <source>Masquerade recipients too</source>
        <translation>受信者もマスカレード</translation>
    </message>
    <message>
        <source>Masquerade the envelope too</source>
        <translation>エンベロープもマスカレード</translation>
    </message>
    <message>
        <source>Always add the domain</source>
        <translation>常にドメインを付ける</translation>
    </message>
    <message>
        <source>Exposed users</source>
        <translation>マスカレードしないユーザー</translation>
    </message>
    <message>
        <source>Hosts below these domains as well</source>
        <translation>これらのドメイン配下のホストも対象</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>IPv6 as well</source>
        <translation>IPv6 でも待ち受け</translation>
    </message>
    <message>
        <source>Port 587 as well</source>
        <translation>ポート 587 でも待ち受け</translation>
    </message>
    <message>
        <source>Accepted domains</source>
        <translation>受け取るドメイン</translation>
    </message>
    <message>
        <source>Who may send through this server</source>
        <translation>中継を許可する相手</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>その他のエイリアス</translation>
    </message>
    <message>
        <source>Queue runner</source>
        <translation>キューランナー</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>.mc ファイルのコメント</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Null client</source>
        <translation>null クライアント</translation>
    </message>
    <message>
        <source>Local aliases</source>
        <translation>ローカルエイリアス</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Hands every message to a relay and keeps none: for the many hosts that only send.</source>
        <translation>すべてのメッセージをリレーに渡し、手元には残しません。送信だけを行う多くのホスト向けです。</translation>
    </message>
    <message>
        <source>Looks names up in its own aliases first, then sends on: for a host whose aliases must work, and for a home or small office host without a relay.</source>
        <translation>まず自分のエイリアスで名前を調べ、それから送ります。エイリアスを使うホストや、リレーのない家庭や小規模オフィスのホスト向けです。</translation>
    </message>
    <message>
        <source>Takes mail for its domains and passes on what its clients send: for the central host.</source>
        <translation>自分のドメイン宛てのメールを受け取り、クライアントが送るメールを中継します。中心となるホスト向けです。</translation>
    </message>
    <message>
        <source>No daemon: nothing listens</source>
        <translation>デーモンなし: 何も待ち受けない</translation>
    </message>
    <message>
        <source>Loopback: only this host itself can connect</source>
        <translation>ループバック: このホスト自身だけが接続できる</translation>
    </message>
    <message>
        <source>Network: other hosts can connect</source>
        <translation>ネットワーク: ほかのホストが接続できる</translation>
    </message>
    <message>
        <source>The host has no name yet.</source>
        <translation>ホストの名前がまだありません。</translation>
    </message>
    <message>
        <source>There is no relay, and this role hands all of its mail to one.</source>
        <translation>リレーがありません。この役割ではすべてのメールをリレーに渡します。</translation>
    </message>
    <message>
        <source>There is no domain yet for the mail to go under.</source>
        <translation>メールの送信時に名乗るドメインがまだありません。</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads root’s mail.</source>
        <translation>root 宛てのメールを読む人がまだ指定されていません。</translation>
    </message>
    <message>
        <source>Nobody is named yet who reads postmaster’s mail.</source>
        <translation>postmaster 宛てのメールを読む人がまだ指定されていません。</translation>
    </message>
    <message>
        <source>No domain is named yet whose mail ends here.</source>
        <translation>ここでメールを受け取るドメインがまだ指定されていません。</translation>
    </message>
    <message>
        <source>An alias has no name yet.</source>
        <translation>エイリアスの名前がまだありません。</translation>
    </message>
    <message>
        <source>An empty value stands here.</source>
        <translation>値が空です。</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>見えない文字（%1）</translation>
    </message>
    <message>
        <source>the character “%1”</source>
        <translation>文字「%1」</translation>
    </message>
    <message>
        <source>%1 has a character in it that cannot stand here.</source>
        <translation>%1に、ここでは使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 has %2 in it.</source>
        <translation>%1に%2が含まれています。</translation>
    </message>
    <message>
        <source>%1 has a dot at its beginning or two dots in a row.</source>
        <translation>%1は、先頭がドットであるか、ドットが 2 つ続いています。</translation>
    </message>
    <message>
        <source>%1 has a part with more than 63 characters: %2.</source>
        <translation>%1に 63 文字を超える部分があります: %2。</translation>
    </message>
    <message>
        <source>%1 has a part that begins or ends with a hyphen: %2.</source>
        <translation>%1に、ハイフンで始まるか終わる部分があります: %2。</translation>
    </message>
    <message>
        <source>%1 has a part that no host name can have there: %2.</source>
        <translation>%1に、ホスト名のその位置には置けない部分があります: %2。</translation>
    </message>
    <message>
        <source>This is a value of the wrong type.</source>
        <translation>この値は型が正しくありません。</translation>
    </message>
    <message>
        <source>%1 is a value of the wrong type.</source>
        <translation>%1は型が正しくありません。</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>同じものが 2 回書かれています。</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1が 2 回書かれています。</translation>
    </message>
    <message>
        <source>This alias leads back to itself.</source>
        <translation>このエイリアスは自分自身に戻ってきます。</translation>
    </message>
    <message>
        <source>The alias leads back to itself: %1.</source>
        <translation>エイリアスが自分自身に戻ってきます: %1。</translation>
    </message>
    <message>
        <source>The file is no JSON.</source>
        <translation>ファイルが JSON ではありません。</translation>
    </message>
    <message>
        <source>The file is no JSON: line %1, %2.</source>
        <translation>ファイルが JSON ではありません: %1 行目、%2。</translation>
    </message>
    <message>
        <source>The chosen sendmail release has no such thing.</source>
        <translation>選択した sendmail のリリースには、これがありません。</translation>
    </message>
    <message>
        <source>sendmail has this only since release %1.</source>
        <translation>これは sendmail %1 で加わったものです。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>%1 has no dot, so it is no full name.</source>
        <translation>%1にはドットがないため、完全な名前ではありません。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1は長すぎます。</translation>
    </message>
    <message>
        <source>m4, which makes the configuration, takes “%1” in %2 for one of its commands.</source>
        <translation>設定を作る m4 が、%2の中の「%1」を自分のコマンドとみなします。</translation>
    </message>
    <message>
        <source>%1 has letters that no internationalised domain name can have.</source>
        <translation>%1に、国際化ドメイン名では使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 has no port number between 1 and 65535.</source>
        <translation>%1には 1 から 65535 までのポート番号がありません。</translation>
    </message>
    <message>
        <source>The brackets in %1 do not belong together.</source>
        <translation>%1の角括弧の対応が取れていません。</translation>
    </message>
    <message>
        <source>%1 is no address.</source>
        <translation>%1はアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is this host itself. sendmail passes over such a relay without a word.</source>
        <translation>%1はこのホスト自身です。sendmail はそのようなリレーを何も言わずに飛ばします。</translation>
    </message>
    <message>
        <source>This role cannot have %1.</source>
        <translation>この役割では%1を選べません。</translation>
    </message>
    <message>
        <source>%1 is no sendmail release that this program knows.</source>
        <translation>%1は、このプログラムの知っている sendmail のリリースではありません。</translation>
    </message>
    <message>
        <source>%1 is none of the possible values.</source>
        <translation>%1は、選択できる値のどれでもありません。</translation>
    </message>
    <message>
        <source>%1 is no network: its prefix length does not fit its address.</source>
        <translation>%1はネットワークではありません。プレフィックス長がアドレスに合っていません。</translation>
    </message>
    <message>
        <source>%1 cannot stand before the @ of an address.</source>
        <translation>%1はアドレスの @ の前に置けません。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an alias.</source>
        <translation>%1はエイリアスの名前にできません。</translation>
    </message>
    <message>
        <source>%1 is neither an address nor the name of an alias or a user.</source>
        <translation>%1は、アドレスでも、エイリアスやユーザーの名前でもありません。</translation>
    </message>
    <message>
        <source>The alias %1 leads nowhere.</source>
        <translation>エイリアス%1には宛先がありません。</translation>
    </message>
    <message>
        <source>The alias %1 stands here twice.</source>
        <translation>エイリアス%1が 2 回書かれています。</translation>
    </message>
    <message>
        <source>%1 is no number of minutes that divides an hour.</source>
        <translation>%1は、1 時間を割り切れる分の値ではありません。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>そのような項目はありません。</translation>
    </message>
    <message>
        <source>Version %1 of the answers file is not known to this program.</source>
        <translation>回答ファイルのバージョン%1を、このプログラムは知りません。</translation>
    </message>
    <message>
        <source>%1 has no dot: with such a host name sendmail waits a minute at each start.</source>
        <translation>%1にはドットがありません。そのようなホスト名では、sendmail が起動のたびに 1 分待ちます。</translation>
    </message>
    <message>
        <source>Choose null-client, local-aliases or mail-server.</source>
        <translation>null-client、local-aliases、mail-server のどれかを選んでください。</translation>
    </message>
    <message>
        <source>Write the host’s full name, such as web01.example.com.</source>
        <translation>ホストの完全な名前を書いてください（例: web01.example.com）。</translation>
    </message>
    <message>
        <source>Choose debian, redhat, freebsd, solaris or generic.</source>
        <translation>debian、redhat、freebsd、solaris、generic のどれかを選んでください。</translation>
    </message>
    <message>
        <source>Write the release that “sendmail -d0.1 -bv root” shows, such as 8.18.</source>
        <translation>「sendmail -d0.1 -bv root」で表示されるリリースを書いてください（例: 8.18）。</translation>
    </message>
    <message>
        <source>Write the name of the host that takes this host’s mail, such as mail.example.com, mail.example.com:2525 or [192.0.2.25].</source>
        <translation>このホストのメールを引き受けるホストの名前を書いてください（例: mail.example.com、mail.example.com:2525、[192.0.2.25]）。</translation>
    </message>
    <message>
        <source>Write the domain that replies and bounces should go to, such as example.com.</source>
        <translation>返信とバウンスの届け先とするドメインを書いてください（例: example.com）。</translation>
    </message>
    <message>
        <source>Write the part before the @ alone, such as “operator”.</source>
        <translation>@ の前の部分だけを書いてください（例: operator）。</translation>
    </message>
    <message>
        <source>Write one domain a row, such as old.example.net.</source>
        <translation>1 行に 1 つずつドメインを書いてください（例: old.example.net）。</translation>
    </message>
    <message>
        <source>Choose none, loopback or network.</source>
        <translation>none、loopback、network のどれかを選んでください。</translation>
    </message>
    <message>
        <source>Write one domain a row, such as example.com.</source>
        <translation>1 行に 1 つずつドメインを書いてください（例: example.com）。</translation>
    </message>
    <message>
        <source>Write a domain, an address or a network, such as example.com, 192.0.2.7 or 192.0.2.0/24.</source>
        <translation>ドメイン、アドレス、またはネットワークを書いてください（例: example.com、192.0.2.7、192.0.2.0/24）。</translation>
    </message>
    <message>
        <source>Write the address of a person who reads it, such as admin@example.com.</source>
        <translation>それを読む人のアドレスを書いてください（例: admin@example.com）。</translation>
    </message>
    <message>
        <source>Write a name and the addresses it leads to, such as “backup” and admin@example.com.</source>
        <translation>名前と、その宛先のアドレスを書いてください（例: backup と admin@example.com）。</translation>
    </message>
    <message>
        <source>Write a number that divides 60, such as 10, 15 or 30.</source>
        <translation>60 を割り切れる数を書いてください（例: 10、15、30）。</translation>
    </message>
    <message>
        <source>Choose cron or systemd-timer.</source>
        <translation>cron か systemd-timer を選んでください。</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>「はい」か「いいえ」を選んでください。</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters . _ + - only.</source>
        <translation>英字、数字、および . _ + - の文字だけを使ってください。</translation>
    </message>
    <message>
        <source>Use plain addresses and names only, such as admin@example.com or operator.</source>
        <translation>普通のアドレスと名前だけを使ってください（例: admin@example.com、operator）。</translation>
    </message>
    <message>
        <source>Write the name without it, such as mail.example.com; letters, digits, hyphens and dots make a name.</source>
        <translation>それを除いた名前を書いてください（例: mail.example.com）。名前に使えるのは英字、数字、ハイフン、ドットです。</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only, as in web01.example.com.</source>
        <translation>英字、数字、ハイフン、ドットだけを使ってください（例: web01.example.com）。</translation>
    </message>
    <message>
        <source>The only possible value is %1.</source>
        <translation>選択できる値は %1 だけです。</translation>
    </message>
    <message>
        <source>Possible values are %1.</source>
        <translation>選択できる値は %1 です。</translation>
    </message>
    <message>
        <source>See the schema of the answers file for the type.</source>
        <translation>型については、回答ファイルのスキーマを参照してください。</translation>
    </message>
    <message>
        <source>The type wanted here: %1.</source>
        <translation>ここに必要な型: %1。</translation>
    </message>
    <message>
        <source>Remove it; the schema of the answers file lists every field.</source>
        <translation>削除してください。すべての項目は回答ファイルのスキーマに載っています。</translation>
    </message>
    <message>
        <source>Perhaps %1 was meant; otherwise remove it.</source>
        <translation>もしかすると%1のことではありませんか。違う場合は削除してください。</translation>
    </message>
    <message>
        <source>Choose a release from the list.</source>
        <translation>一覧からリリースを選んでください。</translation>
    </message>
    <message>
        <source>Choose a release from %1 to %2.</source>
        <translation>%1 から %2 までのリリースを選んでください。</translation>
    </message>
    <message>
        <source>Leave it off, or choose a newer release.</source>
        <translation>オフのままにするか、より新しいリリースを選んでください。</translation>
    </message>
    <message>
        <source>Leave it off, or choose release %1 or newer if the host has it.</source>
        <translation>オフのままにするか、ホストの sendmail が対応していればリリース %1 以降を選んでください。</translation>
    </message>
    <message>
        <source>See the schema of the answers file.</source>
        <translation>回答ファイルのスキーマを参照してください。</translation>
    </message>
    <message>
        <source>Add it; the schema of the answers file says what belongs there.</source>
        <translation>追加してください。何を書くかは、回答ファイルのスキーマに載っています。</translation>
    </message>
    <message>
        <source>Between dots stand letters, digits and inner hyphens, 63 at the most; the last part is no number.</source>
        <translation>ドットで区切られた各部分には、英字、数字、途中のハイフンを 63 文字まで使えます。最後の部分を数字だけにはできません。</translation>
    </message>
    <message>
        <source>A whole name has 253 characters at the most, and what stands before an @ has 64.</source>
        <translation>名前全体は 253 文字まで、@ の前は 64 文字までです。</translation>
    </message>
    <message>
        <source>Use another name for it, such as an alias in the DNS without this word.</source>
        <translation>この語を含まない別の名前（DNS に登録した別名など）を使ってください。</translation>
    </message>
    <message>
        <source>Write the name as its owner registered it, or as A-labels that begin with xn--.</source>
        <translation>所有者が登録したとおりの名前か、xn-- で始まる A ラベルを書いてください。</translation>
    </message>
    <message>
        <source>Write a number after the colon, such as mail.example.com:587, or neither.</source>
        <translation>コロンの後に数字を書くか（例: mail.example.com:587）、コロンも数字も書かないでください。</translation>
    </message>
    <message>
        <source>Write [mail.example.com] or [mail.example.com]:587; brackets mean: no MX look-up.</source>
        <translation>[mail.example.com] または [mail.example.com]:587 と書いてください。角括弧を付けると MX を引きません。</translation>
    </message>
    <message>
        <source>Name another host; for a host that delivers by itself choose another role and leave the relay empty.</source>
        <translation>別のホストを指定してください。自分で配送するホストの場合は、別の役割を選び、リレーを空欄にしてください。</translation>
    </message>
    <message>
        <source>Write the network’s first address and a length up to 32 (IPv4) or 128 (IPv6), such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>ネットワークの先頭アドレスと、32（IPv4）または 128（IPv6）までの長さを書いてください（例: 192.0.2.0/24、2001:db8::/32）。</translation>
    </message>
    <message>
        <source>Write narrower networks, such as 192.0.2.0/24.</source>
        <translation>もっと狭いネットワークを書いてください（例: 192.0.2.0/24）。</translation>
    </message>
    <message>
        <source>Use a name without @, such as “backup”.</source>
        <translation>@ のない名前を使ってください（例: backup）。</translation>
    </message>
    <message>
        <source>Write addresses and names with commas between them, such as admin@example.com, operator. Files and commands are not accepted.</source>
        <translation>アドレスと名前をコンマで区切って書いてください（例: admin@example.com, operator）。ファイルとコマンドは指定できません。</translation>
    </message>
    <message>
        <source>Let one of these aliases lead to an address outside this host.</source>
        <translation>これらのエイリアスの 1 つを、このホストの外のアドレスに向けてください。</translation>
    </message>
    <message>
        <source>Give it an address, such as admin@example.com, or remove it.</source>
        <translation>アドレスを書くか（例: admin@example.com）、削除してください。</translation>
    </message>
    <message>
        <source>Keep one of them with all of the addresses; root and postmaster have fields of their own.</source>
        <translation>1 つだけ残し、そこにすべてのアドレスを書いてください。root と postmaster には専用の項目があります。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Correct that place; “export” writes an answers.json that can be compared.</source>
        <translation>その箇所を直してください。「export」の書き出す answers.json と見比べることができます。</translation>
    </message>
    <message>
        <source>This program reads version %1.</source>
        <translation>このプログラムが読むのはバージョン %1 です。</translation>
    </message>
    <message>
        <source>%1 keeps this host’s name</source>
        <translation>%1 はこのホストの名前のままです</translation>
    </message>
    <message>
        <source>nothing listens here</source>
        <translation>ここでは何も待ち受けません</translation>
    </message>
    <message>
        <source>nobody is named to read root’s mail</source>
        <translation>root 宛てのメールを読む人が指定されていません</translation>
    </message>
    <message>
        <source>names without an alias go to %1</source>
        <translation>エイリアスのない名前宛てのメールは %1 へ送られます</translation>
    </message>
    <message>
        <source>users without an alias get their mail here</source>
        <translation>エイリアスのないユーザーは、ここでメールを受け取ります</translation>
    </message>
    <message>
        <source>mail for %1 ends here</source>
        <translation>%1 宛てのメールはここで受け取ります</translation>
    </message>
    <message>
        <source>no other host may send through it</source>
        <translation>ほかのホストはここを経由して送信できません</translation>
    </message>
    <message>
        <source>%1 may send through it</source>
        <translation>%1 はここを経由して送信できます</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names; at least two more</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: “%1” exists already.</source>
        <translation>「%1」がすでに存在するため、何も書き出していません。</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” is something else than a bundle and stays as it is.</source>
        <translation>「%1」はバンドルではないため、何も書き出さず、そのまま残しました。</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written (%2).</source>
        <translation>「%1」に書き込めませんでした（%2）。書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no names are listed</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <comment>between two queue runs</comment>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer&apos;s label and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>これがない場合:</translation>
    </message>
    <message>
        <source>Related:</source>
        <translation>関連:</translation>
    </message>
    <message>
        <source>Here:</source>
        <translation>ここでは:</translation>
    </message>
    <message>
        <source>What goes wrong:</source>
        <translation>起こりうる問題:</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>findings</comment>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>grade, finding, what to do</comment>
        <translation>%1: %2%3</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>Use %1 as the masquerade domain</source>
        <translation>マスカレードドメインを %1 にする</translation>
    </message>
    <message>
        <source>Use the plain name %1 for the relay</source>
        <translation>リレーを名前だけの %1 にする</translation>
    </message>
    <message>
        <source>Listen on loopback only</source>
        <translation>ループバックだけで待ち受ける</translation>
    </message>
    <message>
        <source>Listen on the network</source>
        <translation>ネットワークで待ち受ける</translation>
    </message>
    <message>
        <source>Run no daemon</source>
        <translation>デーモンを動かさない</translation>
    </message>
    <message>
        <source>Close port 587</source>
        <translation>ポート 587 を閉じる</translation>
    </message>
    <message>
        <source>Listen on IPv4 only</source>
        <translation>IPv4 だけで待ち受ける</translation>
    </message>
    <message>
        <source>The masquerade domain is %1 now.</source>
        <translation>マスカレードドメインを %1 にしました。</translation>
    </message>
    <message>
        <source>The envelope is masqueraded now.</source>
        <translation>エンベロープもマスカレードするようにしました。</translation>
    </message>
    <message>
        <source>Recipients are masqueraded now.</source>
        <translation>受信者もマスカレードするようにしました。</translation>
    </message>
    <message>
        <source>The relay is %1 now, without brackets.</source>
        <translation>リレーを角括弧なしの %1 にしました。</translation>
    </message>
    <message>
        <source>The daemon listens on loopback only now.</source>
        <translation>デーモンがループバックだけで待ち受けるようにしました。</translation>
    </message>
    <message>
        <source>The daemon listens on the network now.</source>
        <translation>デーモンがネットワークで待ち受けるようにしました。</translation>
    </message>
    <message>
        <source>No daemon runs now.</source>
        <translation>デーモンを動かさないようにしました。</translation>
    </message>
    <message>
        <source>Port 587 is closed now.</source>
        <translation>ポート 587 を閉じました。</translation>
    </message>
    <message>
        <source>The daemon listens on IPv4 only now.</source>
        <translation>デーモンが IPv4 だけで待ち受けるようにしました。</translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <comment>address</comment>
        <translation>%1（変更なし）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>address before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>users who keep the host’s name</comment>
        <translation>例外</translation>
    </message>
    <message>
        <source>none</source>
        <comment>exceptions</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Also rewritten</source>
        <translation>ほかの書き換え対象</translation>
    </message>
    <message>
        <source>Hosts below too</source>
        <translation>配下のホストも対象</translation>
    </message>
    <message>
        <source>Still tell the host</source>
        <translation>ホスト名が残る所</translation>
    </message>
    <message>
        <source>Received: and Message-ID</source>
        <translation>Received: と Message-ID</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Bounces go to</source>
        <translation>バウンスの宛先</translation>
    </message>
    <message>
        <source>To: and Cc:</source>
        <translation>To: と Cc:</translation>
    </message>
    <message>
        <source>none: each recipient’s own server, found by MX records</source>
        <translation>なし: MX レコードで見つけた各受信者のサーバー</translation>
    </message>
    <message>
        <source>port 25 to the outside must be open</source>
        <translation>外部へのポート 25 が開いている必要があります</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a relay</comment>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>its MX records are looked up first</source>
        <translation>まず MX レコードを引きます</translation>
    </message>
    <message>
        <source>that very host, without an MX look-up</source>
        <translation>MX を引かず、そのホスト自体に接続します</translation>
    </message>
    <message>
        <source>the aliases or the mailbox of root on this host</source>
        <translation>このホストの root のエイリアスまたはメールボックス</translation>
    </message>
    <message>
        <source>the mailbox of %1 on this host</source>
        <translation>このホストの %1 のメールボックス</translation>
    </message>
    <message>
        <source>none here: all go to %1, aliases and .forward files are not read</source>
        <translation>ここでは受け取らず、すべて %1 へ送ります。エイリアスと .forward ファイルは読みません</translation>
    </message>
    <message>
        <source>aliases of this host first, then %1</source>
        <translation>まずこのホストのエイリアス、次に %1</translation>
    </message>
    <message>
        <source>aliases of this host first, then the user’s mailbox on it; other names bounce</source>
        <translation>まずこのホストのエイリアス、次にここのユーザーのメールボックス。ほかの名前はバウンスします</translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation>メールの行き先</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Mail to root</source>
        <translation>root 宛てのメール</translation>
    </message>
    <message>
        <source>Other local names</source>
        <translation>ほかのローカル名</translation>
    </message>
    <message>
        <source>Needs a reader</source>
        <translation>読む人が必要</translation>
    </message>
    <message>
        <source>%1, to be checked on %2</source>
        <translation>%1（%2 で確認が必要）</translation>
    </message>
    <message>
        <source>Takes mail for</source>
        <translation>受け取るメールの宛先</translation>
    </message>
    <message>
        <source>May send through it</source>
        <translation>中継を許可する相手</translation>
    </message>
    <message>
        <source>no other host</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>sendmail’s default</source>
        <translation>sendmail の既定</translation>
    </message>
    <message>
        <source>IPv6 and IPv4</source>
        <translation>IPv6 と IPv4</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <comment>an address that stands for all</comment>
        <translation>%1 (すべて)</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>built there from the .mc</source>
        <translation>.mc からホスト上で生成</translation>
    </message>
    <message>
        <source>lines merged into yours</source>
        <translation>今あるファイルに行を組み込み</translation>
    </message>
    <message>
        <source>daemon settings changed</source>
        <translation>デーモンの設定を変更</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <comment>queue run</comment>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes past the hour, by the host’s name</source>
        <comment>list of minutes</comment>
        <translation>毎時 %1 分（ホスト名から決定）</translation>
    </message>
    <message>
        <source>%1 (as %2)</source>
        <comment>command, user</comment>
        <translation>%1 (%2 として)</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>接続できる相手</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>開いているポート</translation>
    </message>
    <message>
        <source>none: nothing listens, no mail daemon runs</source>
        <translation>なし: 何も待ち受けず、メールデーモンも動きません</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Family</source>
        <comment>IPv4 or IPv6</comment>
        <translation>IP 種別</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Mail that waits</source>
        <translation>待機中のメール</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The daemon’s queue</source>
        <translation>デーモンのキュー</translation>
    </message>
    <message>
        <source>the daemon tries again by itself</source>
        <translation>デーモンが自分で再送します</translation>
    </message>
    <message>
        <source>Submission program</source>
        <translation>投稿プログラム</translation>
    </message>
    <message>
        <source>none in sendmail %1: sendmail.mc alone decides</source>
        <translation>sendmail %1 にはなし: sendmail.mc だけで決まります</translation>
    </message>
    <message>
        <source>Files on the host</source>
        <translation>ホスト上のファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Owner and mode</source>
        <translation>所有者とモード</translation>
    </message>
    <message>
        <source>as the file has them; a new one: root, 0644</source>
        <translation>今のファイルのまま。新しいファイルは root、0644</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>%1, before anything changes</source>
        <comment>folder</comment>
        <translation>%1（何かを変更する前に作成）</translation>
    </message>
    <message>
        <source>After the installation</source>
        <translation>インストールの後</translation>
    </message>
    <message>
        <source>See that it works</source>
        <translation>動作の確認</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>After a change by hand</source>
        <translation>手作業で変更した後</translation>
    </message>
    <message>
        <source>In the DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>an MX record that leads here, for %1</source>
        <translation>%1 の MX レコード（このホストを指すもの）</translation>
    </message>
    <message>
        <source>A central server has the mailboxes and the aliases, and this host only sends: web servers, databases, workstations, appliances.</source>
        <translation>中央のサーバーにメールボックスとエイリアスがあり、このホストは送信だけを行う場合。Web サーバー、データベース、ワークステーション、アプライアンスなどです。</translation>
    </message>
    <message>
        <source>Nothing listens, so nothing can be attacked from outside. No aliases have to be kept in step on each host: they are in one place, on the server.</source>
        <translation>何も待ち受けないので、外から攻撃されるものがありません。ホストごとにエイリアスをそろえておく必要もありません。エイリアスはサーバーの 1 か所にあります。</translation>
    </message>
    <message>
        <source>The relay has to be up. Until it is, mail waits, and something has to flush the queue; the bundle sets that up.</source>
        <translation>リレーが動いている必要があります。動き出すまでメールは待ち、何かがキューを送り出さなければなりません。それはバンドルが用意します。</translation>
    </message>
    <message>
        <source>Nobody has a mailbox for root at the masquerade domain: then every report of this host bounces to an address that nobody reads. An alias in this host’s own file has no effect at all.</source>
        <translation>マスカレードドメインに root のメールボックスがないと、このホストの報告はすべて、誰も読まないアドレスへバウンスします。このホスト自身のファイルに書いたエイリアスは、まったく効きません。</translation>
    </message>
    <message>
        <source>The central aliases are not yours to change, or there is no central server: a home or a small office. The host’s own aliases decide who reads what.</source>
        <translation>中央のエイリアスを自分では変更できない場合や、家庭や小規模オフィスのように中央のサーバーがない場合。誰が何を読むかは、ホスト自身のエイリアスで決まります。</translation>
    </message>
    <message>
        <source>Aliases work whatever the relay knows. The daemon is there for this host alone; from the network nobody can connect.</source>
        <translation>エイリアスは、リレーが何を知っているかにかかわらず効きます。デーモンはこのホストだけのためのもので、ネットワークからは誰も接続できません。</translation>
    </message>
    <message>
        <source>A daemon runs all the time and has to be kept up to date. Whoever breaks into an account on the host can talk to it. And each such host has a file of aliases that somebody has to keep right.</source>
        <translation>デーモンが常に動き、最新の状態に保つ必要があります。ホストのアカウントを乗っ取った者は、デーモンと通信できます。また、そのようなホストのそれぞれに、誰かが正しく保たなければならないエイリアスファイルがあります。</translation>
    </message>
    <message>
        <source>People leave and their aliases stay, on every host. A name without an alias ends in a mailbox here, where nobody looks, unless it is sent on to the relay.</source>
        <translation>人が辞めても、そのエイリアスはすべてのホストに残ります。エイリアスのない名前宛てのメールは、リレーへ送らない限り、誰も見ないここのメールボックスに入ります。</translation>
    </message>
    <message>
        <source>This is the host that the others send through and that has the mailboxes. Most sites need one or two, and every other host can be a null client.</source>
        <translation>ほかのホストが経由して送信し、メールボックスを持つホストの場合。ほとんどのサイトでは 1、2 台で足り、ほかのホストはすべて null クライアントにできます。</translation>
    </message>
    <message>
        <source>All aliases are in one place, and only this host has to be watched, patched and backed up for the sake of mail.</source>
        <translation>すべてのエイリアスが 1 か所にあり、メールのために監視、更新、バックアップを行うのはこのホストだけで済みます。</translation>
    </message>
    <message>
        <source>It listens to the network, so it will be attacked. It needs DNS records that fit, a queue that somebody watches, and a backup of the mailboxes.</source>
        <translation>ネットワークで待ち受けるので、攻撃を受けます。正しい DNS レコード、誰かが監視するキュー、メールボックスのバックアップが必要です。</translation>
    </message>
    <message>
        <source>If too many may send through it, strangers send spam, and other servers stop taking its mail. If its own domain is not listed, mail for the domain comes back as a loop.</source>
        <translation>経由して送信できる相手が多すぎると、見知らぬ者が迷惑メールを送り、ほかのサーバーがここからのメールを受け取らなくなります。自分のドメインが一覧にないと、そのドメイン宛てのメールはループとして戻ってきます。</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 through %3</source>
        <comment>user, address, relay</comment>
        <translation>%1 からのメールは、%3 を経由して %2 として出ていきます</translation>
    </message>
    <message>
        <source>Mail from %1 leaves as %2 straight to the recipients’ servers</source>
        <comment>user, address</comment>
        <translation>%1 からのメールは、%2 として受信者のサーバーへ直接送られます</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <comment>a relay</comment>
        <translation>%1 のポート %2</translation>
    </message>
    <message>
        <source>bounces return to %1</source>
        <translation>バウンスは %1 に戻ります</translation>
    </message>
    <message>
        <source>%1 keep this host’s name</source>
        <comment>several users</comment>
        <translation>%1 はこのホストの名前のままです</translation>
    </message>
    <message>
        <source>mail to root goes to %1</source>
        <translation>root 宛てのメールは %1 へ送られます</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587, over IPv6 too</source>
        <translation>接続できるのはこのホスト自身だけです（ポート 25 と 587、IPv6 でも）</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports 25 and 587</source>
        <translation>接続できるのはこのホスト自身だけです（ポート 25 と 587）</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25, over IPv6 too</source>
        <translation>接続できるのはこのホスト自身だけです（ポート 25、IPv6 でも）</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port 25</source>
        <translation>接続できるのはこのホスト自身だけです（ポート 25）</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587, over IPv6 too</source>
        <translation>ほかのホストも接続できます（ポート 25 と 587、IPv6 でも）</translation>
    </message>
    <message>
        <source>other hosts can connect on ports 25 and 587</source>
        <translation>ほかのホストも接続できます（ポート 25 と 587）</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25, over IPv6 too</source>
        <translation>ほかのホストも接続できます（ポート 25、IPv6 でも）</translation>
    </message>
    <message>
        <source>other hosts can connect on port 25</source>
        <translation>ほかのホストも接続できます（ポート 25）</translation>
    </message>
    <message>
        <source>%1 has something wrong with it</source>
        <comment>a field</comment>
        <translation>%1に誤りがあります</translation>
    </message>
    <message>
        <source>%1 have something wrong with them</source>
        <comment>fields</comment>
        <translation>%1に誤りがあります</translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <comment>a field</comment>
        <translation>%1に回答してください</translation>
    </message>
    <message>
        <source>%1 need answers</source>
        <comment>fields</comment>
        <translation>%1に回答してください</translation>
    </message>
    <message>
        <source>Not complete yet: %1</source>
        <translation>まだ完了していません: %1</translation>
    </message>
    <message>
        <source>No daemon runs. The line keeps one that somebody starts by mistake on %1, where only this host itself can connect.</source>
        <translation>デーモンは動きません。この行は、誰かが誤って起動したデーモンを %1 にとどめます。そこに接続できるのはこのホスト自身だけです。</translation>
    </message>
    <message>
        <source>Only programs on %1 can connect here, to port %2 of %3.</source>
        <translation>ここに接続できるのは %1 上のプログラムだけで、接続先は %3 のポート %2 です。</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv4 address of %2.</source>
        <translation>ほかのホストは、%2 のすべての IPv4 アドレスのポート %1 に接続できます。</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every address of %2, IPv4 and IPv6: on this platform one socket takes both.</source>
        <translation>ほかのホストは、%2 の IPv4 と IPv6 のすべてのアドレスのポート %1 に接続できます。このプラットフォームでは、1 つのソケットが両方を受け付けます。</translation>
    </message>
    <message>
        <source>Other hosts can connect to port %1 of every IPv6 address of %2.</source>
        <translation>ほかのホストは、%2 のすべての IPv6 アドレスのポート %1 に接続できます。</translation>
    </message>
    <message>
        <source>No daemon runs. Should somebody start one, port 587 stays closed.</source>
        <translation>デーモンは動きません。誰かが起動しても、ポート 587 は閉じたままです。</translation>
    </message>
    <message>
        <source>You want port 587. A DAEMON_OPTIONS line of its own opens it, so that the file shows it.</source>
        <translation>ポート 587 を使う設定です。専用の DAEMON_OPTIONS 行で開き、開いていることがファイルに現れるようにします。</translation>
    </message>
    <message>
        <source>You did not ask for port 587, so it stays closed.</source>
        <translation>ポート 587 は指定されていないので、閉じたままです。</translation>
    </message>
    <message>
        <source>No daemon runs on %1, so what programs write goes straight to %2.</source>
        <translation>%1 ではデーモンが動かないので、プログラムが書いたものは直接 %2 へ送られます。</translation>
    </message>
    <message>
        <source>A daemon listens on 127.0.0.1 of %1, and what programs write goes to it first.</source>
        <translation>%1 の 127.0.0.1 でデーモンが待ち受け、プログラムが書いたものはまずそこへ送られます。</translation>
    </message>
    <message>
        <source>%1 takes mail on port %2.</source>
        <translation>%1 はポート %2 でメールを受け付けます。</translation>
    </message>
    <message>
        <source>The relay is written in brackets. With these rules a bare root goes there as root@%1.</source>
        <translation>リレーが角括弧付きで書かれています。これらのルールにより、名前だけの root は root@%1 としてリレーへ送られます。</translation>
    </message>
    <message>
        <source>Mail that stays on %1 says From: root@%2.</source>
        <translation>%1 の中にとどまるメールは、From: root@%2 になります。</translation>
    </message>
    <message>
        <source>%1 looks names up in its own aliases, and that is this mailer’s work.</source>
        <translation>%1 は名前を自分のエイリアスで調べます。それを行うのがこのメーラーです。</translation>
    </message>
    <message>
        <source>%1 puts mail for its own domains into mailboxes.</source>
        <translation>%1 は、自分のドメイン宛てのメールをメールボックスに入れます。</translation>
    </message>
    <message>
        <source>sendmail %1 has neither DAEMON_OPTIONS nor a submission program: sendmail.mc alone is written, in the old words.</source>
        <translation>sendmail %1 には DAEMON_OPTIONS も投稿プログラムもありません。書き出すのは sendmail.mc だけで、以前の書き方を使います。</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS, but no submission program: there is no submit.mc.</source>
        <translation>sendmail %1 には DAEMON_OPTIONS がありますが、投稿プログラムはありません。そのため submit.mc はありません。</translation>
    </message>
    <message>
        <source>sendmail %1 has DAEMON_OPTIONS and a submission program: sendmail.mc and submit.mc are both written.</source>
        <translation>sendmail %1 には DAEMON_OPTIONS も投稿プログラムもあります。sendmail.mc と submit.mc の両方を書き出します。</translation>
    </message>
    <message>
        <source>On %1 the cf tree’s macros are in %2.</source>
        <translation>%1 では、cf ツリーのマクロは %2 にあります。</translation>
    </message>
    <message>
        <source>The host runs %1; %2 is the cf tree’s file about it.</source>
        <translation>ホストは %1 で動いています。%2 は、それについての cf ツリーのファイルです。</translation>
    </message>
    <message>
        <source>%1 keeps its own settings in a domain file called %2.</source>
        <translation>%1 は、独自の設定を %2 という名前のドメインファイルに置いています。</translation>
    </message>
    <message>
        <source>On %1 the aliases are in %2; the cf tree would look elsewhere.</source>
        <translation>%1 では、エイリアスは %2 にあります。cf ツリーの想定する場所とは異なります。</translation>
    </message>
    <message>
        <source>On %1 the service that flushes the queue waits for %2.</source>
        <translation>%1 では、キューを送り出すサービスが %2 を待ちます。</translation>
    </message>
    <message>
        <source>%1 keeps sendmail’s files in %2.</source>
        <translation>%1 は、sendmail のファイルを %2 に置いています。</translation>
    </message>
    <message>
        <source>This is how Debian’s own tools write the line while DAEMON_HOSTSTATS is “no”.</source>
        <translation>DAEMON_HOSTSTATS が「no」の間、Debian のツールはこの行をこのように書きます。</translation>
    </message>
    <message>
        <source>The file is for %1, and its .cf says so.</source>
        <translation>ファイルは %1 のためのもので、.cf にもそう記されます。</translation>
    </message>
    <message>
        <source>The lines between the two say whose file this is and what made it.</source>
        <translation>両者の間の行は、これが誰のファイルか、何が作ったかを示します。</translation>
    </message>
    <message>
        <source>It follows from no answer: each submit.mc has the line, as the one that comes with sendmail.</source>
        <translation>この行は、どの回答によるものでもありません。sendmail に付属する submit.mc と同じく、どの submit.mc にもあります。</translation>
    </message>
    <message>
        <source>Before anything else happens to it, a bare root is root@%1.</source>
        <translation>ほかの何よりも先に、名前だけの root は root@%1 になります。</translation>
    </message>
    <message>
        <source>Each directive has its note.</source>
        <translation>各ディレクティブに注釈が付きます。</translation>
    </message>
    <message>
        <source>The files have directives alone.</source>
        <translation>ファイルにはディレクティブだけが入ります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder does not exist: make it first, or choose another one.</source>
        <translation>そのフォルダーは存在しません。先に作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>You have no permission to write there: choose another folder, such as one below your home folder.</source>
        <translation>そこに書き込む権限がありません。ホームフォルダーの中など、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That file system can only be read: choose a folder on another one.</source>
        <translation>そのファイルシステムは読み取り専用です。別のファイルシステムのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full: free some space, or choose a folder on another disk.</source>
        <translation>ディスクがいっぱいです。空きを作るか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>もう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>キャンセルしました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Nothing was written to “%1”.</source>
        <translation>「%1」には何も書き出していません。</translation>
    </message>
    <message>
        <source>Nothing was left behind: “%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。書きかけのものは残っていません。</translation>
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
        <translation>systemd タイマー</translation>
    </message>
    <message>
        <source>Install the package sendmail-cf (apt install sendmail-cf, dnf install sendmail-cf), or name the folder of a cf tree in the View menu, with --cf-tree or in SENDMAIL_WIZARD_CF_TREE. The .mc files and the export work without it: the host makes its own .cf.</source>
        <translation>パッケージ sendmail-cf をインストールするか（apt install sendmail-cf、dnf install sendmail-cf）、cf ツリーのフォルダーを表示メニュー、--cf-tree、または SENDMAIL_WIZARD_CF_TREE で指定してください。.mc ファイルとエクスポートはこれがなくても使えます。ホストが自分の .cf を作ります。</translation>
    </message>
    <message>
        <source>%1 would take more than 256 lines of the access map.</source>
        <translation>%1を書くには、access マップの行が 256 行より多く必要です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Further domains to rewrite</source>
        <translation>書き換える追加のドメイン</translation>
    </message>
    <message>
        <source>Root’s mail goes to</source>
        <translation>root 宛てメールの届け先</translation>
    </message>
    <message>
        <source>Postmaster’s mail goes to</source>
        <translation>postmaster 宛てメールの届け先</translation>
    </message>
    <message>
        <source>Send the queue every</source>
        <translation>キュー処理の間隔</translation>
    </message>
    <message>
        <source>The way to the relay is never encrypted.</source>
        <translation>リレーへの経路は決して暗号化されません。</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, and its certificate has to be for its name; otherwise mail waits.</source>
        <translation>リレーへの経路は暗号化され、証明書はリレーの名前のものでなければなりません。そうでなければメールは待ちます。</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted, its certificate has to be for its name, and this host logs in as %1; otherwise mail waits.</source>
        <translation>リレーへの経路は暗号化され、証明書はリレーの名前のものでなければならず、このホストは %1 としてログインします。そうでなければメールは待ちます。</translation>
    </message>
    <message>
        <source>The way to the relay is encrypted if the relay offers it; nobody checks who answers.</source>
        <translation>リレーへの経路は、リレーが対応していれば暗号化されます。応答する相手を誰も確かめません。</translation>
    </message>
    <message>
        <source>The password for the relay is filled in on the host, in %1, which only root may read. Until then mail waits.</source>
        <translation>リレーのパスワードは、ホスト上で、root だけが読める %1 に記入します。それまでメールは待ちます。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>host, network or address</source>
        <translation>ホスト、ネットワーク、アドレス</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>time span such as 1h30m</source>
        <translation>時間（例: 1h30m）</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True または False</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>keywords, commas between</source>
        <translation>コンマ区切りのキーワード</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>繰り返し可</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定値: %1。</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <translation>選択肢: %1。</translation>
    </message>
    <message>
        <source>After %1; before %2.</source>
        <translation>%1 より後、%2 より前。</translation>
    </message>
    <message>
        <source>Before %1.</source>
        <translation>%1 より前。</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>%1 より後。</translation>
    </message>
    <message>
        <source>sendmail %1</source>
        <translation>sendmail %1</translation>
    </message>
    <message>
        <source>Gone since:</source>
        <translation>廃止:</translation>
    </message>
    <message>
        <source>Write instead:</source>
        <translation>代わりに書くもの:</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>安全性:</translation>
    </message>
    <message>
        <source>Default:</source>
        <translation>既定値:</translation>
    </message>
    <message>
        <source>In the .cf:</source>
        <translation>.cf では:</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>表:</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>必要なもの:</translation>
    </message>
    <message>
        <source>Needs one of:</source>
        <translation>次のどれかが必要:</translation>
    </message>
    <message>
        <source>Not together with:</source>
        <translation>併用しないもの:</translation>
    </message>
    <message>
        <source>Turns on by itself:</source>
        <translation>自動的に有効にするもの:</translation>
    </message>
    <message>
        <source>Value:</source>
        <translation>値:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>It has to be there.</source>
        <comment>an argument of a directive</comment>
        <translation>必ず指定してください。</translation>
    </message>
    <message>
        <source>Write a host, such as mail.example.com or [192.0.2.25].</source>
        <translation>ホストを書いてください（例: mail.example.com、[192.0.2.25]）。</translation>
    </message>
    <message>
        <source>Write a domain, such as example.com.</source>
        <translation>ドメインを書いてください（例: example.com）。</translation>
    </message>
    <message>
        <source>Write a name, an address or a network, such as 192.0.2.0/24.</source>
        <translation>名前、アドレス、またはネットワークを書いてください（例: 192.0.2.0/24）。</translation>
    </message>
    <message>
        <source>Write a whole number, such as 20.</source>
        <translation>整数を書いてください（例: 20）。</translation>
    </message>
    <message>
        <source>Write a time with its unit, such as 30m, 4h or 5d.</source>
        <translation>単位付きの時間を書いてください（例: 30m、4h、5d）。</translation>
    </message>
    <message>
        <source>Write True or False.</source>
        <translation>True または False と書いてください。</translation>
    </message>
    <message>
        <source>Write a whole path, such as /etc/mail/access.</source>
        <translation>完全なパスを書いてください（例: /etc/mail/access）。</translation>
    </message>
    <message>
        <source>Write a map type and a file, such as hash /etc/mail/access.</source>
        <translation>マップの種類とファイルを書いてください（例: hash /etc/mail/access）。</translation>
    </message>
    <message>
        <source>It is one of these: %1.</source>
        <translation>次のどれかです: %1。</translation>
    </message>
    <message>
        <source>The directive has no such argument.</source>
        <translation>このディレクティブに、その引数はありません。</translation>
    </message>
    <message>
        <source>Frame of the file</source>
        <translation>ファイルの枠組み</translation>
    </message>
    <message>
        <source>Daemon and connections</source>
        <translation>デーモンと接続</translation>
    </message>
    <message>
        <source>Routing and relaying</source>
        <translation>経路と中継</translation>
    </message>
    <message>
        <source>Masquerading</source>
        <translation>マスカレード</translation>
    </message>
    <message>
        <source>Local delivery and programs</source>
        <translation>ローカル配送とプログラム</translation>
    </message>
    <message>
        <source>Tables and directories</source>
        <translation>表とディレクトリ</translation>
    </message>
    <message>
        <source>Checks and filters</source>
        <translation>検査とフィルター</translation>
    </message>
    <message>
        <source>TLS and AUTH</source>
        <translation>TLS と AUTH</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>“%1” is missing or is no value for it.</source>
        <translation>「%1」がないか、値として正しくありません。</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>これがない場合: %1。</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: nothing refuses it.</source>
        <translation>接続できる相手は誰でも、このホストを経由して誰にでもメールを送れます。拒むものがありません。</translation>
    </message>
    <message>
        <source>Whoever can connect may send mail to anybody through this host: %1 is on.</source>
        <translation>接続できる相手は誰でも、このホストを経由して誰にでもメールを送れます。%1 がオンです。</translation>
    </message>
    <message>
        <source>Strangers can send mail through this host by pretending: %1 is on.</source>
        <translation>外部の者が、身元を偽ってこのホスト経由でメールを送れます。%1 がオンです。</translation>
    </message>
    <message>
        <source>%1 is no longer part of sendmail.</source>
        <translation>%1 は sendmail からなくなりました。</translation>
    </message>
    <message>
        <source>%1 has been replaced by %2.</source>
        <translation>%1 は %2 に置き換えられました。</translation>
    </message>
    <message>
        <source>sendmail refuses to be a daemon with the submission program’s file.</source>
        <translation>sendmail は、投稿プログラムのファイルではデーモンになりません。</translation>
    </message>
    <message>
        <source>The daemon does not start: no service is called %1.</source>
        <translation>デーモンは起動しません。%1という名前のサービスはありません。</translation>
    </message>
    <message>
        <source>The daemon does not start: there is no address family %1.</source>
        <translation>デーモンは起動しません。%1というアドレスファミリーはありません。</translation>
    </message>
    <message>
        <source>The daemon does not start: %1 is no address of its family.</source>
        <translation>デーモンは起動しません。%1はそのファミリーのアドレスではありません。</translation>
    </message>
    <message>
        <source>The daemon does not start: it opens %1 sockets at the most.</source>
        <translation>デーモンは起動しません。開けるソケットは最大 %1 個です。</translation>
    </message>
    <message>
        <source>The daemon ends after a minute: %1 wants an address and port that another line has taken.</source>
        <translation>デーモンは 1 分後に終了します。%1の求めるアドレスとポートは、別の行がすでに使っています。</translation>
    </message>
    <message>
        <source>Everybody on the way to %1 can read and change the mail.</source>
        <translation>%1 までの経路にいる者は誰でも、メールを読み、書き換えることができます。</translation>
    </message>
    <message>
        <source>Nothing will get through: port 465 begins with TLS, and sendmail begins with SMTP.</source>
        <translation>何も届きません。ポート 465 は TLS から始まり、sendmail は SMTP から始めます。</translation>
    </message>
    <message>
        <source>Providers take logins on port 587, and many networks let nothing out on port 25; %1 is asked on 25.</source>
        <translation>プロバイダーはポート 587 でログインを受け付け、多くのネットワークはポート 25 から外に何も出しません。%1 にはポート 25 で接続します。</translation>
    </message>
    <message>
        <source>MX records of %1 may lead to a host whose certificate is for another name; then mail waits.</source>
        <translation>%1 の MX レコードは、別の名前の証明書を持つホストにつながることがあります。その場合、メールは待ちます。</translation>
    </message>
    <message>
        <source>On port 587 most relays want a login, and %1 is given none.</source>
        <translation>ポート 587 では、ほとんどのリレーがログインを求めますが、%1 にはログインしません。</translation>
    </message>
    <message>
        <source>The user name %1 is not used: no login was chosen.</source>
        <translation>ユーザー名 %1 は使われません。ログインが選ばれていません。</translation>
    </message>
    <message>
        <source>Mail goes under the name of the hub, %2, not under %1: nullclient comes later and takes the masquerade over.</source>
        <translation>メールは %1 ではなく、ハブの名前 %2 で出ていきます。後にある nullclient がマスカレードを上書きします。</translation>
    </message>
    <message>
        <source>Mail goes under the name %1, which is no domain: nobody can answer it.</source>
        <translation>メールは %1 という名前で出ていきますが、これはドメインではありません。誰も返信できません。</translation>
    </message>
    <message>
        <source>The name %1 has no dot: other servers refuse mail from it.</source>
        <translation>名前 %1 にはドットがありません。ほかのサーバーは、その名前からのメールを拒否します。</translation>
    </message>
    <message>
        <source>Mail of these users keeps the host’s own name: %1.</source>
        <translation>次のユーザーのメールには、ホスト自身の名前が残ります: %1。</translation>
    </message>
    <message>
        <source>The relay %1 is this host itself: its mail never leaves.</source>
        <translation>リレー %1 はこのホスト自身です。メールは外へ出ていきません。</translation>
    </message>
    <message>
        <source>The aliases in %1 have no effect: this host sends all names on to the hub.</source>
        <translation>%1 のエイリアスには効果がありません。このホストは、すべての名前をハブへ送ります。</translation>
    </message>
    <message>
        <source>Programs on this host hand their mail to %1, port %2, where no daemon listens.</source>
        <translation>このホストのプログラムはメールを %1 のポート %2 に渡しますが、そこではデーモンが待ち受けていません。</translation>
    </message>
    <message>
        <source>Mail to root and other local names skips the aliases: the submission program makes it mail to %1 first.</source>
        <translation>root などのローカル名宛てのメールは、エイリアスを飛ばします。投稿プログラムが、先に %1 宛てのメールにしてしまいます。</translation>
    </message>
    <message>
        <source>Mail that cannot be sent at once waits for ever: nothing runs the queue.</source>
        <translation>すぐに送れないメールは、いつまでも待ちます。キューを処理するものがありません。</translation>
    </message>
    <message>
        <source>This socket does not open: another line has taken its address and port. The daemon tries for a minute first.</source>
        <translation>このソケットは開きません。別の行がアドレスとポートを使っています。デーモンは先に 1 分間試みます。</translation>
    </message>
    <message>
        <source>%1 needs one of these beside it: %2.</source>
        <comment>directives</comment>
        <translation>%1 には、次のどれかを一緒に置く必要があります: %2。</translation>
    </message>
    <message>
        <source>%1 lacks an argument: %2.</source>
        <comment>directive, argument</comment>
        <translation>%1 に引数がありません: %2。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <comment>directives</comment>
        <translation>%1 と %2 は併用できません。</translation>
    </message>
    <message>
        <source>%1 came with sendmail %2, and the host has %3.</source>
        <comment>directive, releases</comment>
        <translation>%1 は sendmail %2 で加わりましたが、ホストは %3 です。</translation>
    </message>
    <message>
        <source>%1 says nothing new: %2 has said it.</source>
        <comment>directives</comment>
        <translation>%1 は何も加えません。%2 がすでに指定しています。</translation>
    </message>
    <message numerus="yes">
        <source>The .cf is not what its .mc makes: %n line(s) differ.</source>
        <translation>
            <numerusform>.cf が、.mc から作られるものと違います。%n 行異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let sendmail encrypt where the relay offers it.</source>
        <translation>リレーが対応していれば sendmail が暗号化するようにしてください。</translation>
    </message>
    <message>
        <source>Use port 587.</source>
        <translation>ポート 587 を使ってください。</translation>
    </message>
    <message>
        <source>Write the relay in brackets, to connect to that very host.</source>
        <translation>リレーを角括弧で囲み、そのホスト自身に接続するようにしてください。</translation>
    </message>
    <message>
        <source>Choose the login if the relay gave out a user name.</source>
        <translation>リレーからユーザー名が渡されている場合は、ログインを選んでください。</translation>
    </message>
    <message>
        <source>Choose the login, or remove the name.</source>
        <translation>ログインを選ぶか、名前を削除してください。</translation>
    </message>
    <message>
        <source>Put MASQUERADE_AS below FEATURE(`nullclient&apos;).</source>
        <translation>MASQUERADE_AS を FEATURE(`nullclient&apos;) の下に置いてください。</translation>
    </message>
    <message>
        <source>Set a masquerade domain with MASQUERADE_AS.</source>
        <translation>MASQUERADE_AS でマスカレードドメインを設定してください。</translation>
    </message>
    <message>
        <source>Write the full name, with its domain.</source>
        <translation>ドメインまで含めた完全な名前を書いてください。</translation>
    </message>
    <message>
        <source>Leave them out of EXPOSED_USER unless replies have to reach this very host.</source>
        <translation>返信をこのホスト自身に届ける必要がなければ、EXPOSED_USER に入れないでください。</translation>
    </message>
    <message>
        <source>Remove it, and name who may send: RELAY_DOMAIN, the access table or authentication.</source>
        <translation>これを削除し、送信してよい相手を RELAY_DOMAIN、access マップ、または認証で指定してください。</translation>
    </message>
    <message>
        <source>Name the host that takes this one’s mail.</source>
        <translation>このホストのメールを受け取るホストを指定してください。</translation>
    </message>
    <message>
        <source>Remove the file’s name, or use SMART_HOST and MAIL_HUB instead of nullclient.</source>
        <translation>ファイルの名前を削除するか、nullclient の代わりに SMART_HOST と MAIL_HUB を使ってください。</translation>
    </message>
    <message>
        <source>Let the daemon listen there, or hand the mail to the relay directly.</source>
        <translation>そこでデーモンを待ち受けさせるか、メールを直接リレーに渡してください。</translation>
    </message>
    <message>
        <source>Take the masquerading out of submit.mc; sendmail.mc does it.</source>
        <translation>submit.mc からマスカレードを取り除いてください。sendmail.mc がマスカレードを行います。</translation>
    </message>
    <message>
        <source>Run “sendmail -Ac -q” by cron or a timer, or a daemon with -q15m.</source>
        <translation>cron かタイマーで「sendmail -Ac -q」を実行するか、-q15m を付けてデーモンを動かしてください。</translation>
    </message>
    <message>
        <source>Correct the DaemonPortOptions line.</source>
        <translation>DaemonPortOptions の行を直してください。</translation>
    </message>
    <message>
        <source>Remove one of the two lines.</source>
        <translation>2 つの行のどちらかを削除してください。</translation>
    </message>
    <message>
        <source>Write what has replaced it; it may vanish with the next release.</source>
        <translation>置き換わったものを書いてください。次のリリースでなくなるかもしれません。</translation>
    </message>
    <message>
        <source>Add what is missing, or remove what needs it.</source>
        <translation>足りないものを追加するか、それを必要とするものを削除してください。</translation>
    </message>
    <message>
        <source>Write the argument.</source>
        <translation>引数を書いてください。</translation>
    </message>
    <message>
        <source>Remove it, or upgrade sendmail.</source>
        <translation>これを削除するか、sendmail をアップグレードしてください。</translation>
    </message>
    <message>
        <source>Remove it; nothing changes.</source>
        <translation>これを削除してください。何も変わりません。</translation>
    </message>
    <message>
        <source>Make the .cf anew from the .mc, after a look at what somebody changed by hand.</source>
        <translation>誰かが手で変更した箇所を確かめてから、.mc から .cf を作り直してください。</translation>
    </message>
    <message>
        <source>Way to the relay</source>
        <translation>リレーへの経路</translation>
    </message>
    <message>
        <source>User name at the relay</source>
        <translation>リレーでのユーザー名</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>追加のディレクティブ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>暗号化しない</translation>
    </message>
    <message>
        <source>Encrypted if the relay offers it</source>
        <translation>リレーが対応していれば暗号化</translation>
    </message>
    <message>
        <source>Encrypted, and the relay proves its name</source>
        <translation>暗号化し、リレーが名前を証明</translation>
    </message>
    <message>
        <source>Encrypted, the relay proves its name, and this host logs in</source>
        <translation>暗号化し、リレーが名前を証明し、このホストがログイン</translation>
    </message>
    <message>
        <source>An option.</source>
        <translation>オプション。</translation>
    </message>
    <message>
        <source>A comment.</source>
        <translation>コメント。</translation>
    </message>
    <message>
        <source>A macro that the configuration itself defines.</source>
        <translation>設定自身が定義するマクロ。</translation>
    </message>
    <message>
        <source>A class that the configuration itself fills.</source>
        <translation>設定自身が値を入れるクラス。</translation>
    </message>
    <message>
        <source>The name of a map.</source>
        <translation>マップの名前。</translation>
    </message>
    <message>
        <source>The kind of the map.</source>
        <translation>マップの種類。</translation>
    </message>
    <message>
        <source>The name of a ruleset.</source>
        <translation>ルールセットの名前。</translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation>メーラーの名前。</translation>
    </message>
    <message>
        <source>The name of a header.</source>
        <translation>ヘッダーの名前。</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <comment>the name of a directive</comment>
        <translation>書き出したもの: %1</translation>
    </message>
    <message>
        <source>There is no user name yet to log in with at the relay.</source>
        <translation>リレーにログインするユーザー名がまだありません。</translation>
    </message>
    <message>
        <source>The relay is an address, and a certificate is for a name.</source>
        <translation>リレーがアドレスですが、証明書は名前に対するものです。</translation>
    </message>
    <message>
        <source>A login needs a daemon on this host: without one the processes of all users would have to read the password, and sendmail -v shows it.</source>
        <translation>ログインには、このホストのデーモンが必要です。デーモンがないと、すべてのユーザーのプロセスがパスワードを読めなければならず、sendmail -v で表示されてしまいます。</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are left behind.</source>
        <comment>of an .mc file</comment>
        <translation>
            <numerusform>%n 個のコメントは引き継がれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation or a parenthesis opens here and never closes. What follows is left behind.</source>
        <translation>ここで開いた引用符または括弧が閉じられていません。その後の部分は引き継がれません。</translation>
    </message>
    <message>
        <source>The text has the character %1 in it and is left behind.</source>
        <translation>テキストに文字 %1 が含まれているため、引き継がれません。</translation>
    </message>
    <message>
        <source>Line endings become those of Unix.</source>
        <translation>行末は Unix 形式になります。</translation>
    </message>
    <message>
        <source>%1 stands below %2 and moves above it.</source>
        <translation>%1 は %2 の下にありますが、その上に移ります。</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>%1 would be added.</source>
        <translation>%1 が追加されます。</translation>
    </message>
    <message>
        <source>%1 would stand in the place of %2.</source>
        <translation>%1 が %2 の代わりに入ります。</translation>
    </message>
    <message>
        <source>%1 would stand above %2.</source>
        <translation>%1 が %2 の上に入ります。</translation>
    </message>
    <message>
        <source>%1 is an old name; today it is %2.</source>
        <translation>%1 は古い名前で、今は %2 です。</translation>
    </message>
    <message>
        <source>Choose plain, opportunistic, verified or login.</source>
        <translation>plain、opportunistic、verified、login のどれかを選んでください。</translation>
    </message>
    <message>
        <source>Write the name that the provider gave out, such as web01@example.com.</source>
        <translation>プロバイダーから渡された名前を書いてください（例: web01@example.com）。</translation>
    </message>
    <message>
        <source>Write a name and its arguments as the catalogue has them, such as access_db.</source>
        <translation>カタログにある名前と引数を書いてください（例: access_db）。</translation>
    </message>
    <message>
        <source>Write a key, a tab and a value on each line.</source>
        <translation>各行に、キー、タブ、値を書いてください。</translation>
    </message>
    <message>
        <source>Use letters, digits and the characters @ . _ + - = / : ~ # % ! only.</source>
        <translation>使えるのは、英字、数字、記号 @ . _ + - = / : ~ # % ! だけです。</translation>
    </message>
    <message>
        <source>Use plain printable characters, without quotes and line breaks; letters, digits and _ make a name.</source>
        <translation>引用符と改行を含まない、通常の印字可能な文字を使ってください。名前に使えるのは、英字、数字、_ です。</translation>
    </message>
    <message>
        <source>Shorten it: a name has 64 characters at the most, an argument or a line 2048.</source>
        <translation>短くしてください。名前は最大 64 文字、引数または行は最大 2048 文字です。</translation>
    </message>
    <message>
        <source>Write the whole directive as text of its own instead, quoted for m4.</source>
        <translation>代わりに、ディレクティブ全体を m4 用に引用符で囲んで、自分のテキストとして書いてください。</translation>
    </message>
    <message>
        <source>Write the relay’s name, such as [smtp.example.com]:587.</source>
        <translation>リレーの名前を書いてください（例: [smtp.example.com]:587）。</translation>
    </message>
    <message>
        <source>Let a daemon listen on loopback; only this host itself can connect.</source>
        <translation>デーモンをループバックで待ち受けさせてください。接続できるのはこのホスト自身だけです。</translation>
    </message>
    <message>
        <source>Write the relay as %1</source>
        <translation>リレーを %1 と書く</translation>
    </message>
    <message>
        <source>Use port 587: %1</source>
        <translation>ポート 587 を使う: %1</translation>
    </message>
    <message>
        <source>Log in as %1</source>
        <translation>%1 としてログイン</translation>
    </message>
    <message>
        <source>Encrypt if the relay offers it</source>
        <translation>リレーが対応していれば暗号化</translation>
    </message>
    <message>
        <source>Move %1 below %2</source>
        <comment>directives</comment>
        <translation>%1 を %2 の下に移す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>directive</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>directive</comment>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>The relay is %1 now.</source>
        <translation>リレーを %1 にしました。</translation>
    </message>
    <message>
        <source>The relay&apos;s port is 587 now: %1.</source>
        <translation>リレーのポートは 587 になりました: %1。</translation>
    </message>
    <message>
        <source>This host logs in as %1 now.</source>
        <translation>このホストが %1 としてログインするようにしました。</translation>
    </message>
    <message>
        <source>Mail is encrypted now where the relay offers it.</source>
        <translation>リレーが対応していればメールを暗号化するようにしました。</translation>
    </message>
    <message>
        <source>%1 stands below %2 now.</source>
        <comment>directives</comment>
        <translation>%1 を %2 の下に移しました。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <comment>directive</comment>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 has been added.</source>
        <comment>directive</comment>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Logs in as</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>a template; kept once it is filled in</source>
        <translation>ひな形。記入後はそのまま残す</translation>
    </message>
    <message>
        <source>the password’s file: root, 0600</source>
        <translation>パスワードのファイル: root、0600</translation>
    </message>
    <message>
        <source>Fill in the password</source>
        <translation>パスワードの記入</translation>
    </message>
    <message>
        <source>%1, encrypted and with a login</source>
        <comment>a relay</comment>
        <translation>%1、暗号化とログインあり</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <comment>a relay</comment>
        <translation>%1、暗号化あり</translation>
    </message>
    <message>
        <source>%1, never encrypted</source>
        <comment>a relay</comment>
        <translation>%1、暗号化なし</translation>
    </message>
    <message>
        <source>This host logs in at the relay. noverb keeps the password from whoever connects here; the other flags are those that the platform has anyway.</source>
        <translation>このホストはリレーにログインします。noverb は、ここに接続する相手からパスワードを守ります。ほかのフラグは、プラットフォームにもともとあるものです。</translation>
    </message>
    <message>
        <source>No directive is added.</source>
        <translation>ディレクティブの追加はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n directives are added.</source>
        <comment>to the .mc files</comment>
        <translation>
            <numerusform>%n 個のディレクティブを追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that you added may change this: there is no .cf here to tell.</source>
        <translation>追加した行によって変わることがあります。確かめるための .cf がここにありません。</translation>
    </message>
    <message>
        <source>Calls for %1.</source>
        <translation>%1 が必要です。</translation>
    </message>
    <message>
        <source>Calls for one of these: %1.</source>
        <translation>次のどれかが必要です: %1。</translation>
    </message>
    <message>
        <source>With it, %1 is not needed.</source>
        <translation>これがあれば、%1 は不要です。</translation>
    </message>
    <message>
        <source>Argument %1 is one too many.</source>
        <translation>引数 %1 が余分です。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <comment>an argument</comment>
        <translation>これを削除してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>directive, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot have such an argument.</source>
        <comment>directive</comment>
        <translation>%1 にこのような引数は付けられません。</translation>
    </message>
    <message>
        <source>%1 has no effect: no daemon runs on this host.</source>
        <comment>directive</comment>
        <translation>%1 には効果がありません。このホストではデーモンが動いていません。</translation>
    </message>
    <message>
        <source>Remove it, or let a daemon listen.</source>
        <translation>これを削除するか、デーモンに待ち受けさせてください。</translation>
    </message>
    <message>
        <source>Its parts:</source>
        <comment>of a line of the .cf</comment>
        <translation>各部分:</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>a part of a line</comment>
        <translation>不明です。</translation>
    </message>
    <message>
        <source>Says how the map is read.</source>
        <translation>マップの読み取り方。</translation>
    </message>
    <message>
        <source>Where the map&apos;s data is.</source>
        <translation>マップのデータの場所。</translation>
    </message>
    <message>
        <source>%1 already means something else to the host or to install.sh.</source>
        <translation>%1は、ホストまたは install.sh にとって、すでに別の意味を持っています。</translation>
    </message>
    <message>
        <source>a directive of yours</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>自分で書いたディレクティブ</translation>
    </message>
    <message>
        <source>the platform, the domain or a mailer (OSTYPE, DOMAIN, MAILER)</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>プラットフォーム、ドメイン、またはメーラー（OSTYPE、DOMAIN、MAILER）</translation>
    </message>
    <message>
        <source>sendmail’s own default; nothing in the .mc asks for it</source>
        <comment>where a line of the .cf comes from</comment>
        <translation>sendmail 自身の既定。.mc に求める行はありません</translation>
    </message>
    <message>
        <source>It stands here because nothing closes it; this does: %1</source>
        <comment>a line for the .mc</comment>
        <translation>これを閉じる設定がないため、ここにあります。閉じる設定: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file</comment>
        <translation>%1 の %2 行目</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added</source>
        <comment>to a .cf</comment>
        <translation>
            <numerusform>%n 行を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed</source>
        <comment>in a .cf</comment>
        <translation>
            <numerusform>%n 行を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <comment>from a .cf</comment>
        <translation>
            <numerusform>%n 行を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it, m4 makes no %1.</source>
        <comment>a file</comment>
        <translation>これがないと、m4 は %1 を作りません。</translation>
    </message>
    <message>
        <source>What it does to %1 is not known: m4 could not be asked.</source>
        <comment>a file</comment>
        <translation>%1 への影響は不明です。m4 で調べられませんでした。</translation>
    </message>
    <message>
        <source>Only the order: without it, the same lines of %1 stand elsewhere.</source>
        <comment>a file</comment>
        <translation>順序だけです。これがないと、%1 の同じ行が別の場所に入ります。</translation>
    </message>
    <message>
        <source>No effect: without it, %1 is the same.</source>
        <comment>a file</comment>
        <translation>影響はありません。これがなくても、%1 は同じです。</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <comment>a file and how many of its lines are added, changed, removed</comment>
        <translation>%1 で %2。</translation>
    </message>
    <message>
        <source>It belongs to the frame that m4 needs to make %1 at all; no single line follows from it.</source>
        <comment>a file</comment>
        <translation>m4 が %1 を作るために必要な枠組みの一部です。この行だけから生まれる行はありません。</translation>
    </message>
    <message>
        <source>Without it m4 says:</source>
        <translation>これがない場合の m4 のメッセージ:</translation>
    </message>
    <message>
        <source>Use plain printable ASCII characters; small letters, digits and _ - . make the name of a file.</source>
        <translation>通常の印字可能な ASCII 文字を使ってください。ファイルの名前に使えるのは、小文字の英字、数字、_ - . です。</translation>
    </message>
    <message>
        <source>Take another file name, or word the line differently.</source>
        <translation>別のファイル名にするか、行の書き方を変えてください。</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <comment>directive</comment>
        <translation>%1 を戻す</translation>
    </message>
    <message>
        <source>Write %2 in place of %1</source>
        <comment>directives</comment>
        <translation>%1 を %2 に書き換える</translation>
    </message>
    <message>
        <source>Remove the argument that %1 does not have</source>
        <comment>directive</comment>
        <translation>%1 にない引数を削除</translation>
    </message>
    <message>
        <source>Add the table %1</source>
        <translation>表 %1 を追加</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>表 %1 を削除</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <comment>directive</comment>
        <translation>%1 を戻しました。</translation>
    </message>
    <message>
        <source>%2 stands in place of %1 now.</source>
        <comment>directives</comment>
        <translation>%1 を %2 に書き換えました。</translation>
    </message>
    <message>
        <source>The argument of %1 is gone.</source>
        <comment>directive</comment>
        <translation>%1 の引数を削除しました。</translation>
    </message>
    <message>
        <source>The table %1 travels with the bundle now; fill it in on the page Features.</source>
        <translation>表 %1 をバンドルと一緒に届けます。「機能」のページで内容を書いてください。</translation>
    </message>
    <message>
        <source>The table %1 is gone.</source>
        <translation>表 %1 を削除しました。</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>lines that you added may change this</source>
        <translation>追加した行によって変わることがあります</translation>
    </message>
    <message>
        <source>other hosts can connect on port %1</source>
        <translation>ほかのホストも接続できます（ポート %1）</translation>
    </message>
    <message>
        <source>only this host itself can connect, on port %1</source>
        <translation>接続できるのはこのホスト自身だけです（ポート %1）</translation>
    </message>
    <message>
        <source>other hosts can connect on ports %1</source>
        <translation>ほかのホストも接続できます（ポート %1）</translation>
    </message>
    <message>
        <source>only this host itself can connect, on ports %1</source>
        <translation>接続できるのはこのホスト自身だけです（ポート %1）</translation>
    </message>
    <message>
        <source>sendmail itself: no line says otherwise</source>
        <translation>sendmail 自身: 設定行による指定なし</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, text</comment>
        <translation>%1 の %2 行目: %3</translation>
    </message>
    <message>
        <source>Nothing stands on the left. Write what is looked up.</source>
        <translation>左側が空です。検索するキーを書いてください。</translation>
    </message>
    <message>
        <source>This key stands above already. Remove one of the two rows.</source>
        <translation>このキーは上にもあります。どちらかの行を削除してください。</translation>
    </message>
    <message>
        <source>The left side ends at its first space. Write it without spaces, and no # first.</source>
        <translation>左側は最初の空白で終わります。空白を入れず、# で始めずに書いてください。</translation>
    </message>
    <message>
        <source>The left side is no domain. Write example.com, or .example.com for the hosts below it.</source>
        <translation>左側がドメインではありません。example.com と書くか、その配下のホストなら .example.com と書いてください。</translation>
    </message>
    <message>
        <source>The left side is no address. Write name@example.com, or @example.com for the whole domain.</source>
        <translation>左側がアドレスではありません。name@example.com と書くか、ドメイン全体なら @example.com と書いてください。</translation>
    </message>
    <message>
        <source>The left side is no user. Write a name or an address.</source>
        <translation>左側がユーザーではありません。名前かアドレスを書いてください。</translation>
    </message>
    <message>
        <source>sendmail never looks for the tag %1. Write Connect:, From:, To: or another known one.</source>
        <translation>sendmail がタグ %1 を調べることはありません。Connect:、From:、To: など、知られているタグを書いてください。</translation>
    </message>
    <message>
        <source>Passwords do not belong here, where answers are kept. Choose a login on the page Relay.</source>
        <translation>パスワードは、回答として保存されるここには書けません。「リレー」のページでログインを選んでください。</translation>
    </message>
    <message>
        <source>sendmail does not look for it in this form. Write %1.</source>
        <translation>sendmail はこの形では検索しません。%1 と書いてください。</translation>
    </message>
    <message>
        <source>The left side is no host. Write a domain, an address, or a network’s beginning such as 192.0.2.</source>
        <translation>左側がホストではありません。ドメイン、アドレス、または 192.0.2 のようなネットワークの先頭部分を書いてください。</translation>
    </message>
    <message>
        <source>* means nothing here. A domain covers its hosts already, and 192.0.2 a network.</source>
        <translation>ここでは * に意味がありません。ドメインは配下のホストを、192.0.2 はネットワークを、そのままで含みます。</translation>
    </message>
    <message>
        <source>Nothing stands on the right. Write what it leads to, or remove the row.</source>
        <translation>右側が空です。検索の結果を書くか、行を削除してください。</translation>
    </message>
    <message>
        <source>A list has one word a row. Remove what follows the first.</source>
        <translation>リストの各行には 1 語だけを書きます。2 語目以降を削除してください。</translation>
    </message>
    <message>
        <source>The right side names no mailer. Write esmtp:[mail.example.net] or local:mary.</source>
        <translation>右側にメーラーの指定がありません。esmtp:[mail.example.net] や local:mary のように書いてください。</translation>
    </message>
    <message>
        <source>The right side is no single name or address. For several readers let it lead to an alias.</source>
        <translation>右側が 1 つの名前またはアドレスではありません。複数の人に届けるには、エイリアスに向けてください。</translation>
    </message>
    <message>
        <source>The right side is no domain. Write it in full: example.com.</source>
        <translation>右側がドメインではありません。example.com のように完全な形で書いてください。</translation>
    </message>
    <message>
        <source>sendmail does not know this value. Write %1.</source>
        <translation>sendmail はこの値を知りません。%1 と書いてください。</translation>
    </message>
    <message>
        <source>The right side is no number. Write digits alone.</source>
        <translation>右側が数ではありません。数字だけを書いてください。</translation>
    </message>
    <message>
        <source>A character here is not plain ASCII. Write international domains as A-labels: xn--….</source>
        <translation>ASCII でない文字があります。国際化ドメインは A ラベル（xn--…）で書いてください。</translation>
    </message>
    <message>
        <source>Line %2 of the table %1 is wrong.</source>
        <comment>file, number</comment>
        <translation>表 %1 の %2 行目に誤りがあります。</translation>
    </message>
    <message numerus="yes">
        <source>So are %n more of its lines.</source>
        <translation>
            <numerusform>ほかに %n 行にも誤りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looks into the table %2. Where the host has none, mail that is looked up waits.</source>
        <comment>directive, file</comment>
        <translation>%1 は表 %2 を参照します。ホストに表がないと、検索の対象となるメールは待たされます。</translation>
    </message>
    <message>
        <source>%1 reads the list %2. Where the host has none, sendmail does not start.</source>
        <comment>directive, file</comment>
        <translation>%1 はリスト %2 を読み込みます。ホストにリストがないと、sendmail は起動しません。</translation>
    </message>
    <message>
        <source>Nothing reads the table %1, so it is left out of the bundle.</source>
        <translation>表 %1 を読み込むものがないため、バンドルに含めません。</translation>
    </message>
    <message>
        <source>The table %1 is left out of the bundle: %2 looks into %3.</source>
        <comment>file, directive, place</comment>
        <translation>表 %1 をバンドルに含めません。%2 が参照するのは %3 です。</translation>
    </message>
    <message>
        <source>Add it here, unless it is kept on the host itself.</source>
        <translation>ホスト自身で管理しているのでなければ、ここに追加してください。</translation>
    </message>
    <message>
        <source>Add the directive that reads it, or remove the table.</source>
        <translation>表を読み込むディレクティブを追加するか、表を削除してください。</translation>
    </message>
    <message>
        <source>Let it look into the mail configuration folder, or keep that file on the host.</source>
        <translation>メール設定フォルダーを参照させるか、そのファイルをホスト上で管理してください。</translation>
    </message>
    <message>
        <source>Left:</source>
        <comment>column of a table</comment>
        <translation>左:</translation>
    </message>
    <message>
        <source>Right:</source>
        <comment>column of a table</comment>
        <translation>右:</translation>
    </message>
    <message>
        <source>Read by:</source>
        <comment>directives</comment>
        <translation>読み込む設定:</translation>
    </message>
    <message>
        <source>No table travels along.</source>
        <translation>一緒に届ける表はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tables travel along.</source>
        <comment>with the bundle</comment>
        <translation>
            <numerusform>%n 個の表を一緒に届けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail for the names in %1 ends here.</source>
        <translation>%1 にある名前宛てのメールはここで受け取ります。</translation>
    </message>
    <message>
        <source>the names in %1</source>
        <translation>%1 にある名前</translation>
    </message>
    <message>
        <source>mail for the names in %1 ends here</source>
        <translation>%1 にある名前宛てのメールはここで受け取ります</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>バンドルの書き出し</translation>
    </message>
    <message>
        <source>The bundle is being written. The disk takes its time.</source>
        <translation>バンドルを書き出しています。ディスクへの書き込みに時間がかかっています。</translation>
    </message>
    <message>
        <source>Cancelling: what was written so far is being removed.</source>
        <translation>キャンセルしています。ここまでに書き出したものを削除しています。</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Says on which address, family and port the SMTP daemon listens. Each line opens one socket.</source>
        <translation>SMTP デーモンが待ち受けるアドレス、プロトコルファミリー、ポートを指定します。1 行ごとに 1 つのソケットが開きます。</translation>
    </message>
    <message>
        <source>On every host with a daemon. On one without, it keeps a daemon that somebody starts by mistake on the loopback address.</source>
        <translation>デーモンを動かすすべてのホスト。動かさないホストでも、誰かが誤って起動したデーモンをループバックアドレスにとどめます。</translation>
    </message>
    <message>
        <source>Where the default, port 25 on every IPv4 address, is wanted.</source>
        <translation>既定、つまりすべての IPv4 アドレスのポート 25 で待ち受けたい場合。</translation>
    </message>
    <message>
        <source>Addr=::1 on a host with IPv6 turned off: the daemon retries for about a minute and then ends, and 127.0.0.1 is closed all that time. M=O lets it go on with the other sockets.</source>
        <translation>IPv6 が無効なホストで Addr=::1 を使うと、デーモンは約 1 分間再試行してから終了し、その間は 127.0.0.1 も閉じています。M=O を付けると、残りのソケットで処理を続けます。</translation>
    </message>
    <message>
        <source>Together with no_default_msa; before MAILER.</source>
        <translation>no_default_msa と組み合わせ、MAILER より前。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; op.me, DaemonPortOptions</source>
        <translation>cf/README「Tweaking configuration options」、op.me「DaemonPortOptions」</translation>
    </message>
    <message>
        <source>The way before 8.10 to say where the SMTP daemon listens.</source>
        <translation>8.10 より前のリリースで、SMTP デーモンが待ち受ける場所を指定する方法です。</translation>
    </message>
    <message>
        <source>For sendmail 8.9 and older.</source>
        <translation>sendmail 8.9 以前。</translation>
    </message>
    <message>
        <source>From 8.10, where DAEMON_OPTIONS replaces it. Newer cf trees still honour it, with a warning.</source>
        <translation>8.10 以降。DAEMON_OPTIONS に置き換わっています。新しい cf ツリーでもまだ有効ですが、警告が出ます。</translation>
    </message>
    <message>
        <source>Before MAILER.</source>
        <translation>MAILER より前。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README「Tweaking configuration options」、RELEASE_NOTES「8.10.0」</translation>
    </message>
    <message>
        <source>Leaves out the message submission agent that sendmail otherwise opens on port 587 of every address.</source>
        <translation>通常なら sendmail がすべてのアドレスのポート 587 に開くメール投稿エージェント（MSA）を、開かないようにします。</translation>
    </message>
    <message>
        <source>Always, together with DAEMON_OPTIONS lines for the sockets that are wanted.</source>
        <translation>常に。必要なソケットの DAEMON_OPTIONS 行と組み合わせます。</translation>
    </message>
    <message>
        <source>Nowhere: where port 587 is wanted, name it in a DAEMON_OPTIONS line, so that the file shows every open port.</source>
        <translation>ありません。ポート 587 が必要な場合は DAEMON_OPTIONS の行で指定し、開いているポートがすべてファイルに現れるようにします。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Before MAILER, nullclient and msp. msp brings it along.</source>
        <translation>MAILER、nullclient、msp より前。msp は自動的にこれを含みます。</translation>
    </message>
    <message>
        <source>cf/README, Features; RELEASE_NOTES, 8.10.0</source>
        <translation>cf/README「Features」、RELEASE_NOTES「8.10.0」</translation>
    </message>
    <message>
        <source>Switches m4&apos;s output off and on again, so that a head of notes stays out of the .cf.</source>
        <translation>m4 の出力を止め、また再開します。先頭の注釈が .cf に入らないようにするためです。</translation>
    </message>
    <message>
        <source>At the head of each file, around what only people read.</source>
        <translation>各ファイルの先頭で、人だけが読む部分を囲むとき。</translation>
    </message>
    <message>
        <source>A single line of comment needs no divert; dnl does it.</source>
        <translation>コメントが 1 行だけなら divert は要りません。dnl で足ります。</translation>
    </message>
    <message>
        <source>divert(0) has to come before the first line that matters.</source>
        <translation>divert(0) は、意味を持つ最初の行より前に置かなければなりません。</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example; GNU m4 manual, Diversions</source>
        <translation>cf/README「Introduction and example」、GNU m4 マニュアル「Diversions」</translation>
    </message>
    <message>
        <source>Deletes the rest of the line, and the line break with it.</source>
        <translation>行の残りを、改行ごと削除します。</translation>
    </message>
    <message>
        <source>For every comment, and after every macro call.</source>
        <translation>すべてのコメントと、すべてのマクロ呼び出しの後。</translation>
    </message>
    <message>
        <source>On the lines of a LOCAL_ section, which go into the .cf as they are, line break included.</source>
        <translation>LOCAL_ で始まる節の行。これらの行は、改行も含めてそのまま .cf に入ります。</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4</source>
        <translation>cf/README「A brief introduction to m4」</translation>
    </message>
    <message>
        <source>Reads sendmail&apos;s macro definitions, cf.m4, at this place.</source>
        <translation>sendmail のマクロ定義である cf.m4 を、この位置で読み込みます。</translation>
    </message>
    <message>
        <source>In every .mc file that the platform&apos;s own tools may rebuild.</source>
        <translation>プラットフォームのツールが再生成する可能性のある、すべての .mc ファイル。</translation>
    </message>
    <message>
        <source>Before everything but define(_USE_ETC_MAIL_).</source>
        <translation>define(_USE_ETC_MAIL_) を除くすべてより前。</translation>
    </message>
    <message>
        <source>cf/README, Introduction and example</source>
        <translation>cf/README「Introduction and example」</translation>
    </message>
    <message>
        <source>Gives an m4 macro a value, which sendmail&apos;s macros then read.</source>
        <translation>m4 のマクロに値を与えます。その値を sendmail のマクロが読み取ります。</translation>
    </message>
    <message>
        <source>For options (confNAME) and variables such as SMART_HOST.</source>
        <translation>オプション（confNAME）と、SMART_HOST などの変数。</translation>
    </message>
    <message>
        <source>Before the FEATURE or MAILER that reads the value.</source>
        <translation>その値を読み取る FEATURE や MAILER より前。</translation>
    </message>
    <message>
        <source>cf/README, A brief introduction to m4; Tweaking configuration options</source>
        <translation>cf/README「A brief introduction to m4」「Tweaking configuration options」</translation>
    </message>
    <message>
        <source>Takes the value of a macro away, as if it had never been defined.</source>
        <translation>マクロの値を取り除き、一度も定義されなかったのと同じ状態にします。</translation>
    </message>
    <message>
        <source>To drop one setting of the platform&apos;s own files.</source>
        <translation>プラットフォームのファイルにある設定を 1 つ取り消すとき。</translation>
    </message>
    <message>
        <source>After the line that defines the name, before the one that reads it.</source>
        <translation>その名前を定義する行より後、読み取る行より前。</translation>
    </message>
    <message>
        <source>GNU m4 manual, Deleting a macro</source>
        <translation>GNU m4 マニュアル「Deleting a macro」</translation>
    </message>
    <message>
        <source>Reads one of the files in the cf tree&apos;s folder feature, with its arguments.</source>
        <translation>cf ツリーのフォルダー feature にあるファイルの 1 つを、引数とともに読み込みます。</translation>
    </message>
    <message>
        <source>Before writing rules of your own: there may be a feature for it.</source>
        <translation>自分でルールを書く前。目的に合う機能がすでにあるかもしれません。</translation>
    </message>
    <message>
        <source>After OSTYPE and DOMAIN, before every MAILER. From 8.12 m4 prints an error otherwise, and still ends as if all were well.</source>
        <translation>OSTYPE と DOMAIN より後、すべての MAILER より前。8.12 以降では、順序を誤ると m4 がエラーを表示しますが、それでも正常に終わったかのように終了します。</translation>
    </message>
    <message>
        <source>cf/README, Features</source>
        <translation>cf/README「Features」</translation>
    </message>
    <message>
        <source>Adds the definition of one or several mailers, the programs and protocols that carry a message away.</source>
        <translation>1 つまたは複数のメーラーの定義を加えます。メーラーとは、メッセージを運び出すプログラムとプロトコルです。</translation>
    </message>
    <message>
        <source>local and smtp on every host that is not a null client.</source>
        <translation>null クライアントではないすべてのホストで、local と smtp。</translation>
    </message>
    <message>
        <source>After nullclient and msp: both bring their mailers with them, and a second definition is an error.</source>
        <translation>nullclient と msp の後。どちらも自分のメーラーを備えており、二重の定義はエラーになります。</translation>
    </message>
    <message>
        <source>Last, since FEATURE and define lines change what a mailer looks like. Only LOCAL_ sections follow.</source>
        <translation>最後。FEATURE や define の行がメーラーの内容を変えるためです。後に続くのは LOCAL_ で始まる節だけです。</translation>
    </message>
    <message>
        <source>cf/README, Mailers</source>
        <translation>cf/README「Mailers」</translation>
    </message>
    <message>
        <source>Tells the macros that this host keeps sendmail&apos;s files in /etc/mail.</source>
        <translation>このホストが sendmail のファイルを /etc/mail に置いていることを、マクロに知らせます。</translation>
    </message>
    <message>
        <source>On every host with sendmail 8.10 or later.</source>
        <translation>sendmail 8.10 以降のすべてのホスト。</translation>
    </message>
    <message>
        <source>It does no harm anywhere; releases before 8.10 do not look at it.</source>
        <translation>どこに書いても害はありません。8.10 より前のリリースは、これを見ません。</translation>
    </message>
    <message>
        <source>Before the include.</source>
        <translation>include より前。</translation>
    </message>
    <message>
        <source>cf/README, File locations</source>
        <translation>cf/README「File locations」</translation>
    </message>
    <message>
        <source>Writes its argument into the head of the .cf, as a comment.</source>
        <translation>引数を、コメントとして .cf の先頭部分に書き込みます。</translation>
    </message>
    <message>
        <source>In every .mc file.</source>
        <translation>すべての .mc ファイル。</translation>
    </message>
    <message>
        <source>Reads the cf tree&apos;s file about one operating system.</source>
        <translation>cf ツリーにある、オペレーティングシステムごとのファイルを読み込みます。</translation>
    </message>
    <message>
        <source>Always, with the name of a file in the cf tree&apos;s folder ostype.</source>
        <translation>常に。cf ツリーのフォルダー ostype にあるファイルの名前を指定します。</translation>
    </message>
    <message>
        <source>In submit.mc, which delivers nothing by itself, unless the platform puts the client queue somewhere else.</source>
        <translation>submit.mc。自分では何も配送しないためです。ただし、プラットフォームがクライアントキューを別の場所に置いている場合は除きます。</translation>
    </message>
    <message>
        <source>After VERSIONID, before DOMAIN and every FEATURE.</source>
        <translation>VERSIONID より後、DOMAIN とすべての FEATURE より前。</translation>
    </message>
    <message>
        <source>cf/README, OSTYPE</source>
        <translation>cf/README「OSTYPE」</translation>
    </message>
    <message>
        <source>Reads a file of settings that many hosts share.</source>
        <translation>多数のホストに共通する設定のファイルを読み込みます。</translation>
    </message>
    <message>
        <source>On Debian: debian-mta in sendmail.mc, debian-msp in submit.mc.</source>
        <translation>Debian では、sendmail.mc に debian-mta、submit.mc に debian-msp。</translation>
    </message>
    <message>
        <source>On platforms that have no such file.</source>
        <translation>そのようなファイルのないプラットフォーム。</translation>
    </message>
    <message>
        <source>Right after OSTYPE.</source>
        <translation>OSTYPE の直後。</translation>
    </message>
    <message>
        <source>cf/README, Domains</source>
        <translation>cf/README「Domains」</translation>
    </message>
    <message>
        <source>Names the folder in which sendmail keeps a small file about each host that it has sent to.</source>
        <translation>送信したことのあるホストごとに、sendmail が小さなファイルを保存するフォルダーを指定します。</translation>
    </message>
    <message>
        <source>On a server with a long queue to many hosts.</source>
        <translation>多数のホスト宛ての長いキューを抱えるサーバー。</translation>
    </message>
    <message>
        <source>On clients. On Debian change DAEMON_HOSTSTATS instead of this line.</source>
        <translation>クライアント。Debian では、この行ではなく DAEMON_HOSTSTATS を変更します。</translation>
    </message>
    <message>
        <source>A file for each host, and a folder that only sendmail may write to.</source>
        <translation>ホストごとに 1 つのファイルと、sendmail だけが書き込めるフォルダー。</translation>
    </message>
    <message>
        <source>undefine comes after the DOMAIN that defines it.</source>
        <translation>undefine は、定義を行う DOMAIN より後。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; /etc/mail/sendmail.conf</source>
        <translation>cf/README「Tweaking configuration options」、/etc/mail/sendmail.conf</translation>
    </message>
    <message>
        <source>Defines the mailers local and prog: delivery into mailboxes and to programs.</source>
        <translation>メーラー local と prog を定義します。メールボックスへの配送と、プログラムへの配送です。</translation>
    </message>
    <message>
        <source>On hosts that deliver mail or have aliases of their own.</source>
        <translation>メールを配送するホスト、または自分のエイリアスを持つホスト。</translation>
    </message>
    <message>
        <source>With nullclient or msp, which define their own.</source>
        <translation>nullclient または msp を使う場合。どちらも自分のメーラーを定義します。</translation>
    </message>
    <message>
        <source>After every FEATURE and define; before smtp.</source>
        <translation>すべての FEATURE と define より後、smtp より前。</translation>
    </message>
    <message>
        <source>Defines the mailers that speak SMTP: smtp, esmtp, smtp8, dsmtp and relay.</source>
        <translation>SMTP で話すメーラー smtp、esmtp、smtp8、dsmtp、relay を定義します。</translation>
    </message>
    <message>
        <source>On every host that sends mail to others.</source>
        <translation>ほかのホストにメールを送るすべてのホスト。</translation>
    </message>
    <message>
        <source>Last, after local.</source>
        <translation>最後、local より後。</translation>
    </message>
    <message>
        <source>Gives senders on this host the name of a domain in place of the host&apos;s own.</source>
        <translation>このホストの送信者に、ホスト自身の名前の代わりにドメインの名前を付けます。</translation>
    </message>
    <message>
        <source>On every host whose users have their mailboxes on a central server.</source>
        <translation>ユーザーのメールボックスが中央のサーバーにある、すべてのホスト。</translation>
    </message>
    <message>
        <source>Where replies have to come back to this very host.</source>
        <translation>返信がこのホスト自身に戻らなければならない場合。</translation>
    </message>
    <message>
        <source>It hides which host wrote. The Received: lines and the Message-ID still say it.</source>
        <translation>どのホストが書いたかが隠れます。ただし、Received: 行と Message-ID を見れば分かります。</translation>
    </message>
    <message>
        <source>After nullclient, which otherwise puts its hub&apos;s name in place of this one; before msp and MAILER.</source>
        <translation>nullclient より後（前に置くと、nullclient がハブの名前で上書きします）。msp と MAILER より前。</translation>
    </message>
    <message>
        <source>cf/README, Masquerading and relaying</source>
        <translation>cf/README「Masquerading and relaying」</translation>
    </message>
    <message>
        <source>Puts the masquerade domain behind bare recipients in the header as well.</source>
        <translation>ヘッダーの受信者のうちドメインのないものにも、マスカレードドメインを付けます。</translation>
    </message>
    <message>
        <source>Where every local name also exists in the domain.</source>
        <translation>ローカルの名前がすべて、ドメインにも存在する場合。</translation>
    </message>
    <message>
        <source>Where this host has aliases that the domain does not know: the header would show an address in the domain that does not exist, and replies to it bounce.</source>
        <translation>ドメイン側の知らないエイリアスがこのホストにある場合。ヘッダーにはドメインに存在しないアドレスが示され、そこへの返信はバウンスします。</translation>
    </message>
    <message>
        <source>Before MAILER and msp; nullclient turns it on by itself.</source>
        <translation>MAILER と msp より前。nullclient は自動的にこれを有効にします。</translation>
    </message>
    <message>
        <source>Puts the masquerade domain into the envelope sender, the address that bounces go to.</source>
        <translation>エンベロープ送信者、つまりバウンスの宛先になるアドレスに、マスカレードドメインを使います。</translation>
    </message>
    <message>
        <source>On every host that does not receive mail for its own name.</source>
        <translation>自分の名前宛てのメールを受け取らない、すべてのホスト。</translation>
    </message>
    <message>
        <source>Where programs on this very host must get their own bounces back.</source>
        <translation>このホスト上のプログラムが、自分のバウンスを受け取らなければならない場合。</translation>
    </message>
    <message>
        <source>Puts the domain behind bare names in mail that is delivered on this very host.</source>
        <translation>このホスト内で配送されるメールの、名前だけのアドレスにドメインを付けます。</translation>
    </message>
    <message>
        <source>Where mailboxes are read from other hosts, and in general: a full address is never wrong.</source>
        <translation>メールボックスをほかのホストから読む場合。それ以外でも、完全なアドレスが間違いになることはありません。</translation>
    </message>
    <message>
        <source>It changes nothing on a null client, which delivers nothing itself.</source>
        <translation>null クライアントでは何も変わりません。自分では何も配送しないためです。</translation>
    </message>
    <message>
        <source>Before MAILER(local).</source>
        <translation>MAILER(local) より前。</translation>
    </message>
    <message>
        <source>Names users whose addresses are not masqueraded.</source>
        <translation>アドレスをマスカレードしないユーザーを指定します。</translation>
    </message>
    <message>
        <source>For a user who sends reports that nobody answers, on hosts whose names resolve.</source>
        <translation>誰も返信しない報告を送るユーザーで、ホストの名前が解決できる場合。</translation>
    </message>
    <message>
        <source>For everybody who wants an answer.</source>
        <translation>返信を必要とするすべての人。</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER.</source>
        <translation>nullclient、msp、MAILER より前。</translation>
    </message>
    <message>
        <source>Adds domains whose addresses become the masquerade domain when mail passes through this host.</source>
        <translation>メールがこのホストを通るときに、アドレスをマスカレードドメインに書き換えるドメインを追加します。</translation>
    </message>
    <message>
        <source>On a hub for hosts that do not masquerade themselves, or after a change of the domain&apos;s name.</source>
        <translation>自分ではマスカレードしないホストのためのハブ。または、ドメインの名前が変わった後。</translation>
    </message>
    <message>
        <source>For domains that are not yours: their users would get a new address without knowing.</source>
        <translation>自分のものではないドメイン。その利用者のアドレスが、知らないうちに変わってしまいます。</translation>
    </message>
    <message>
        <source>Before MAILER. With limited_masquerade only these domains are rewritten.</source>
        <translation>MAILER より前。limited_masquerade を併用すると、これらのドメインだけが書き換えられます。</translation>
    </message>
    <message>
        <source>Makes MASQUERADE_DOMAIN cover all hosts below the domains it names.</source>
        <translation>MASQUERADE_DOMAIN の対象を、指定したドメインの配下にあるすべてのホストに広げます。</translation>
    </message>
    <message>
        <source>On a hub, to hide the names of all clients at once.</source>
        <translation>ハブで、すべてのクライアントの名前を一度に隠すとき。</translation>
    </message>
    <message>
        <source>Where some host below the domain keeps mailboxes of its own; MASQUERADE_EXCEPTION, from 8.10, can spare one.</source>
        <translation>ドメインの配下に、自分のメールボックスを持つホストがある場合。8.10 以降では、MASQUERADE_EXCEPTION で除外できます。</translation>
    </message>
    <message>
        <source>With MASQUERADE_DOMAIN, before MAILER. Without any MASQUERADE_DOMAIN it does nothing.</source>
        <translation>MASQUERADE_DOMAIN と組み合わせ、MAILER より前。MASQUERADE_DOMAIN がなければ何もしません。</translation>
    </message>
    <message>
        <source>Makes the host a null client: it sends every message to one hub and delivers nothing itself.</source>
        <translation>ホストを null クライアントにします。すべてのメッセージを 1 つのハブに送り、自分では何も配送しません。</translation>
    </message>
    <message>
        <source>No aliases, no .forward files, no mailboxes: a message that a program on this host submits goes to the hub as it is, and the hub decides. There is no local delivery that could be attacked or filled up. The feature also turns on allmasquerade and masquerade_envelope, and masquerades as the hub unless a MASQUERADE_AS follows it. A name without a domain is sent as name@hub.</source>
        <translation>エイリアスも、.forward ファイルも、メールボックスもありません。このホスト上のプログラムが投稿したメッセージはそのままハブに渡り、どう扱うかはハブが決めます。ローカル配送がないので、攻撃されることも、あふれることもありません。この機能は allmasquerade と masquerade_envelope も有効にし、後ろに MASQUERADE_AS がなければハブの名前でマスカレードします。ドメインのない名前は name@hub として送られます。</translation>
    </message>
    <message>
        <source>On every host that only sends: web servers, workstations, appliances.</source>
        <translation>送信だけを行うすべてのホスト。Web サーバー、ワークステーション、アプライアンスなど。</translation>
    </message>
    <message>
        <source>Where the host&apos;s own /etc/aliases have to work, or anybody has a mailbox.</source>
        <translation>ホスト自身の /etc/aliases が効かなければならない場合や、誰かのメールボックスがある場合。</translation>
    </message>
    <message>
        <source>The hub has to be up; until it is, mail waits in the queue.</source>
        <translation>ハブが動いている必要があります。動き出すまで、メールはキューで待ちます。</translation>
    </message>
    <message>
        <source>After every other FEATURE. MASQUERADE_AS comes after it, or the hub&apos;s name wins. No MAILER lines: it has its own.</source>
        <translation>ほかのすべての FEATURE より後。MASQUERADE_AS はこの後に置かないと、ハブの名前が優先されます。自分のメーラーを備えているので、MAILER の行は書きません。</translation>
    </message>
    <message>
        <source>Names the host that takes all mail for other hosts.</source>
        <translation>ほかのホスト宛てのメールをすべて引き受けるホストを指定します。</translation>
    </message>
    <message>
        <source>Wherever a central mail server exists.</source>
        <translation>中央のメールサーバーがある、すべての環境。</translation>
    </message>
    <message>
        <source>On the central mail server, if it sends to the Internet directly.</source>
        <translation>インターネットへ直接送信する、中央のメールサーバー。</translation>
    </message>
    <message>
        <source>One host that everything depends on. A name that is one of this host&apos;s own is passed over without a word.</source>
        <translation>すべてが 1 台のホストに依存します。このホスト自身の名前の 1 つを指定すると、何も言わずに飛ばされます。</translation>
    </message>
    <message>
        <source>Before MAILER. Not with nullclient, which sets it.</source>
        <translation>MAILER より前。nullclient はこれを自分で設定するので、併用しません。</translation>
    </message>
    <message>
        <source>Names the host that gets mail for local names which no alias leads elsewhere.</source>
        <translation>ローカル名のうち、エイリアスで別の行き先が決まらないものの宛先となるホストを指定します。</translation>
    </message>
    <message>
        <source>On hosts with aliases of their own where people read their mail on the hub.</source>
        <translation>自分のエイリアスを持つホストで、利用者がハブでメールを読む場合。</translation>
    </message>
    <message>
        <source>Where local users read their mail here.</source>
        <translation>ローカルユーザーがここでメールを読む場合。</translation>
    </message>
    <message>
        <source>The hub has to know every local user, system accounts included, or their mail bounces.</source>
        <translation>ハブは、システムアカウントも含めてすべてのローカルユーザーを知っていなければなりません。知らないユーザー宛てのメールはバウンスします。</translation>
    </message>
    <message>
        <source>Changes how the mailer relay connects: which port of the relay it uses.</source>
        <translation>メーラー relay の接続のしかた、つまりリレーのどのポートを使うかを変えます。</translation>
    </message>
    <message>
        <source>When the relay takes mail on another port, such as 587.</source>
        <translation>リレーが 587 など別のポートでメールを受け付ける場合。</translation>
    </message>
    <message>
        <source>With port 25.</source>
        <translation>ポート 25 の場合。</translation>
    </message>
    <message>
        <source>Before nullclient, msp and MAILER, which read it.</source>
        <translation>これを読み取る nullclient、msp、MAILER より前。</translation>
    </message>
    <message>
        <source>Begins rules of one&apos;s own; they go into the .cf as they are.</source>
        <translation>自作のルールの始まりを示します。ルールはそのまま .cf に入ります。</translation>
    </message>
    <message>
        <source>With a relay in brackets, for a null client, or where names without an alias go to the hub.</source>
        <translation>リレーを角括弧付きで指定し、null クライアントを使うか、エイリアスのない名前をハブへ送る場合。</translation>
    </message>
    <message>
        <source>With a relay without brackets; sendmail&apos;s own rules do it.</source>
        <translation>リレーを角括弧なしで指定する場合。sendmail 自身のルールで足ります。</translation>
    </message>
    <message>
        <source>After everything else. In an R line tabs separate the two sides; spaces there are an error.</source>
        <translation>ほかのすべてより後。R 行では、左辺と右辺をタブで区切ります。空白ではエラーになります。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets; RELEASE_NOTES, 8.10.0; op.me, R and S</source>
        <translation>cf/README「Tweaking rulesets」、RELEASE_NOTES「8.10.0」、op.me「R and S」</translation>
    </message>
    <message>
        <source>Says where the aliases file is.</source>
        <translation>エイリアスファイルの場所を指定します。</translation>
    </message>
    <message>
        <source>Where the platform keeps the file elsewhere than the cf tree thinks, as Red Hat does.</source>
        <translation>Red Hat のように、プラットフォームが cf ツリーの想定とは別の場所にファイルを置いている場合。</translation>
    </message>
    <message>
        <source>Where both agree.</source>
        <translation>両者が一致している場合。</translation>
    </message>
    <message>
        <source>After OSTYPE, which may set it, too; before MAILER.</source>
        <translation>OSTYPE より後（OSTYPE もこれを設定することがあります）。MAILER より前。</translation>
    </message>
    <message>
        <source>Adds names to those that sendmail takes for its own, class w.</source>
        <translation>sendmail が自分のものとみなす名前（クラス w）に、名前を追加します。</translation>
    </message>
    <message>
        <source>On the mail server, for each domain whose users are here.</source>
        <translation>メールサーバーで、ユーザーがここにいるドメインごとに。</translation>
    </message>
    <message>
        <source>On clients.</source>
        <translation>クライアント。</translation>
    </message>
    <message>
        <source>Nothing. FEATURE(use_cw_file) reads the names from a file instead, and sendmail does not start when the file is missing.</source>
        <translation>ありません。FEATURE(use_cw_file) を使うと代わりに名前をファイルから読みますが、ファイルがないと sendmail は起動しません。</translation>
    </message>
    <message>
        <source>cf/README, Accepting mail for multiple names</source>
        <translation>cf/README「Accepting mail for multiple names」</translation>
    </message>
    <message>
        <source>Begins lines that go into the option part of the .cf as they are.</source>
        <translation>そのまま .cf のオプション部分に入る行の始まりを示します。</translation>
    </message>
    <message>
        <source>Before 8.10 for the domains of a mail server.</source>
        <translation>8.10 より前で、メールサーバーのドメインを書くとき。</translation>
    </message>
    <message>
        <source>Where a macro does the same.</source>
        <translation>同じことがマクロでできる場合。</translation>
    </message>
    <message>
        <source>After MAILER; rulesets do not belong here, see LOCAL_RULESETS.</source>
        <translation>MAILER より後。ルールセットはここではなく LOCAL_RULESETS に書きます。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking rulesets</source>
        <translation>cf/README「Tweaking rulesets」</translation>
    </message>
    <message>
        <source>Lets the hosts of a domain send mail through this server, and takes mail for them.</source>
        <translation>ドメインのホストに、このサーバーを経由した送信を許し、それらのホスト宛てのメールを引き受けます。</translation>
    </message>
    <message>
        <source>For the server&apos;s own domain, if its hosts have PTR records.</source>
        <translation>サーバー自身のドメイン（そのホストに PTR レコードがある場合）。</translation>
    </message>
    <message>
        <source>For domains of others: name their hosts in the access map, which lets them send without opening the way to them.</source>
        <translation>他人のドメイン。そのホストを access マップに書いてください。そうすれば、そのホスト宛ての中継を開放せずに、送信だけを許可できます。</translation>
    </message>
    <message>
        <source>Two DNS look-ups a connection, which sendmail does anyway.</source>
        <translation>接続ごとに 2 回の DNS 検索。ただし、sendmail はいずれにしてもこれを行います。</translation>
    </message>
    <message>
        <source>cf/README, Anti-spam configuration control</source>
        <translation>cf/README「Anti-spam configuration control」</translation>
    </message>
    <message>
        <source>Looks clients, senders and recipients up in the access map, which says who is let in and who may relay.</source>
        <translation>クライアント、送信者、受信者を access マップで調べます。access マップには、誰を受け入れ、誰に中継を許可するかを書きます。</translation>
    </message>
    <message>
        <source>A line such as Connect:192.0.2 RELAY lets that network send through this server, whether its hosts have names in DNS or not. Other values refuse: REJECT, DISCARD, or a reply of your own. The map is a database made of a text file; an edit has no effect until makemap has run. With -o a missing database is taken for an empty one, so the server runs and relays for nobody; without -o it does not start. -T&lt;TMPF&gt; marks failed look-ups so that they are not taken for &quot;no entry&quot;.</source>
        <translation>Connect:192.0.2 RELAY のような行は、ホストの名前が DNS にあるかどうかにかかわらず、そのネットワークがこのサーバーを経由して送信することを許可します。ほかの値は拒否を表します。REJECT、DISCARD、または自分で決めた応答です。マップはテキストファイルから作るデータベースで、編集した内容は makemap を実行するまで反映されません。-o を付けると、データベースがなければ空とみなされるので、サーバーは動き、誰のためにも中継しません。-o がないと、サーバーは起動しません。-T&lt;TMPF&gt; は、失敗した検索に印を付け、「項目なし」とみなされないようにします。</translation>
    </message>
    <message>
        <source>On a mail server: clients named by network or address do not depend on anybody&apos;s DNS.</source>
        <translation>メールサーバー。ネットワークやアドレスで指定したクライアントは、誰の DNS にも左右されません。</translation>
    </message>
    <message>
        <source>On hosts that listen on the loopback address alone.</source>
        <translation>ループバックアドレスだけで待ち受けるホスト。</translation>
    </message>
    <message>
        <source>A map file, and makemap after each change.</source>
        <translation>マップファイルと、変更のたびの makemap。</translation>
    </message>
    <message>
        <source>Before greet_pause, ratecontrol, conncontrol and all that read the same map; before MAILER.</source>
        <translation>greet_pause、ratecontrol、conncontrol など、同じマップを読むすべてのものより前。MAILER より前。</translation>
    </message>
    <message>
        <source>Makes the file one for the mail submission program: what a program hands to sendmail is passed to one host.</source>
        <translation>このファイルをメール投稿プログラムのためのものにします。プログラムが sendmail に渡したメールは、1 つのホストへ送られます。</translation>
    </message>
    <message>
        <source>From 8.12 the command sendmail is no longer run as root. It takes a message from cron or mail, looks at no alias, and gives it by SMTP to the host named here: 127.0.0.1 where a daemon runs, otherwise the relay. If that host does not answer, the message waits in the client queue until something runs sendmail -Ac -q; where no daemon does that, cron has to. With MASQUERADE_AS and masquerade_envelope before it, bare recipients get the masquerade domain.</source>
        <translation>8.12 以降、コマンド sendmail は root として実行されなくなりました。cron や mail からメッセージを受け取ると、エイリアスを調べずに、ここで指定したホストへ SMTP で渡します。デーモンが動いている所では 127.0.0.1、そうでなければリレーです。そのホストが応答しない場合、メッセージは、何かが sendmail -Ac -q を実行するまでクライアントキューで待ちます。デーモンがそれを行わない所では、cron が行わなければなりません。前に MASQUERADE_AS と masquerade_envelope を置くと、ドメインのない受信者にマスカレードドメインが付きます。</translation>
    </message>
    <message>
        <source>In submit.mc, from 8.12.</source>
        <translation>8.12 以降の submit.mc。</translation>
    </message>
    <message>
        <source>In sendmail.mc. Never together with nullclient.</source>
        <translation>sendmail.mc。nullclient とは決して併用しません。</translation>
    </message>
    <message>
        <source>A group and a queue folder of its own, which the platform&apos;s package brings.</source>
        <translation>専用のグループとキューのフォルダー。どちらもプラットフォームのパッケージが用意します。</translation>
    </message>
    <message>
        <source>Last. Masquerading comes before it; no MAILER lines follow, it has its own.</source>
        <translation>最後。マスカレードの設定はこれより前に置きます。自分のメーラーを備えているので、MAILER の行は続けません。</translation>
    </message>
    <message>
        <source>cf/README, Message submission program</source>
        <translation>cf/README「Message submission program」</translation>
    </message>
    <message>
        <source>Adds a word to the configuration&apos;s version number.</source>
        <translation>設定のバージョン番号に 1 語を付け加えます。</translation>
    </message>
    <message>
        <source>In submit.mc, with the word Submit.</source>
        <translation>submit.mc。語は Submit とします。</translation>
    </message>
    <message>
        <source>On Debian, whose DOMAIN file does it.</source>
        <translation>Debian。DOMAIN のファイルがこれを行います。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options</source>
        <translation>cf/README「Tweaking configuration options」</translation>
    </message>
    <message>
        <source>Tells the macros that there is no OSTYPE on purpose.</source>
        <translation>OSTYPE がないのは意図的であることを、マクロに知らせます。</translation>
    </message>
    <message>
        <source>In a submit.mc without OSTYPE.</source>
        <translation>OSTYPE のない submit.mc。</translation>
    </message>
    <message>
        <source>Where an OSTYPE line stands: the two together are an error.</source>
        <translation>OSTYPE の行がある場合。両方を書くとエラーになります。</translation>
    </message>
    <message>
        <source>Before msp.</source>
        <translation>msp より前。</translation>
    </message>
    <message>
        <source>cf/cf/submit.mc</source>
        <translation>cf/cf/submit.mc</translation>
    </message>
    <message>
        <source>Lets the submission program understand DECnet addresses, node::user.</source>
        <translation>投稿プログラムが DECnet のアドレス node::user を理解できるようにします。</translation>
    </message>
    <message>
        <source>In submit.mc, as sendmail ships it.</source>
        <translation>sendmail に付属するものと同じく、submit.mc。</translation>
    </message>
    <message>
        <source>Says where sendmail takes the time zone from.</source>
        <translation>sendmail がタイムゾーンをどこから得るかを指定します。</translation>
    </message>
    <message>
        <source>In submit.mc, which runs for a user.</source>
        <translation>submit.mc。ユーザーのために実行されるためです。</translation>
    </message>
    <message>
        <source>In sendmail.mc: a daemon&apos;s log belongs in the system&apos;s zone.</source>
        <translation>sendmail.mc。デーモンのログはシステムのタイムゾーンで書くべきです。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.3</source>
        <translation>cf/README「Tweaking configuration options」、RELEASE_NOTES「8.12.3」</translation>
    </message>
    <message>
        <source>Keeps sendmail from looking up all groups of a user before it acts for them.</source>
        <translation>sendmail がユーザーとして動作する前に、そのユーザーのすべてのグループを調べないようにします。</translation>
    </message>
    <message>
        <source>In submit.mc.</source>
        <translation>submit.mc。</translation>
    </message>
    <message>
        <source>Where .forward or :include: files are readable through a group only.</source>
        <translation>.forward ファイルや :include: ファイルを、グループの権限でしか読めない場合。</translation>
    </message>
    <message>
        <source>cf/README, Tweaking configuration options; RELEASE_NOTES, 8.12.7</source>
        <translation>cf/README「Tweaking configuration options」、RELEASE_NOTES「8.12.7」</translation>
    </message>
    <message>
        <source>Says where the process writes its process id.</source>
        <translation>プロセスが自分のプロセス ID を書き込む場所を指定します。</translation>
    </message>
    <message>
        <source>On Red Hat and Fedora, whose service sm-client expects /run/sm-client.pid.</source>
        <translation>Red Hat と Fedora。サービス sm-client が /run/sm-client.pid を期待するためです。</translation>
    </message>
    <message>
        <source>On platforms whose files set it already.</source>
        <translation>プラットフォームのファイルがすでに設定している場合。</translation>
    </message>
    <message>
        <source>Before msp, which otherwise puts it into the client queue&apos;s folder.</source>
        <translation>msp より前。後に置くと、msp がクライアントキューのフォルダーに置きます。</translation>
    </message>
    <message>
        <source>What the host is for</source>
        <translation>ホストの用途</translation>
    </message>
    <message>
        <source>The role decides what becomes of a message that a program on this host writes, cron&apos;s report to root above all: handed to a relay unread, looked up in the host&apos;s own aliases, or delivered here.</source>
        <translation>このホスト上のプログラムが書いたメッセージ、とりわけ cron の root 宛ての報告がどうなるかは、役割で決まります。読まずにリレーに渡すか、ホスト自身のエイリアスで調べるか、ここで配送するかです。</translation>
    </message>
    <message>
        <source>With the wrong role mail vanishes without an error. A host that passes everything on does not read its own aliases, so what they promise never happens. A host that delivers for its own name fills a mailbox that nobody opens. A daemon that nobody needs listens all the same, and is there for whoever looks for one.</source>
        <translation>役割が合っていないと、メールはエラーも出ずに消えます。すべてを渡してしまうホストは自分のエイリアスを読まないので、そこに書いても何の効果もありません。自分の名前宛てのメールを配送するホストでは、誰も開かないメールボックスにメールがたまっていきます。誰も必要としないデーモンも待ち受けは続け、探す者がいれば見つかります。</translation>
    </message>
    <message>
        <source>cf/README, Features; Masquerading and relaying</source>
        <translation>cf/README「Features」「Masquerading and relaying」</translation>
    </message>
    <message>
        <source>The host&apos;s full name</source>
        <translation>ホストの完全な名前</translation>
    </message>
    <message>
        <source>sendmail introduces itself to other hosts under this name and puts it behind every address that has no domain. Each file also says in its head which host it is for.</source>
        <translation>sendmail はほかのホストに対してこの名前を名乗り、ドメインのないアドレスにはすべてこの名前を付けます。各ファイルの先頭にも、どのホストのものかが記されます。</translation>
    </message>
    <message>
        <source>A name without a dot makes sendmail wait a minute at each start, and then go on with an address that no other host can answer. A name that does not resolve makes other servers refuse the sender.</source>
        <translation>ドットのない名前では、sendmail は起動のたびに 1 分待ち、その後はほかのホストが返信できないアドレスで動き続けます。解決できない名前では、ほかのサーバーが送信者を拒否します。</translation>
    </message>
    <message>
        <source>cf/README, Who am I?</source>
        <translation>cf/README「Who am I?」</translation>
    </message>
    <message>
        <source>The release of sendmail on the host</source>
        <translation>ホストの sendmail のリリース</translation>
    </message>
    <message>
        <source>A .cf is made for one release. The release decides which lines can be written at all: masquerade_envelope came with 8.7, DAEMON_OPTIONS with 8.10, the submission program with 8.12.</source>
        <translation>.cf は 1 つのリリースのために作られます。そもそもどの行を書けるかも、リリースで決まります。masquerade_envelope は 8.7 で、DAEMON_OPTIONS は 8.10 で、投稿プログラムは 8.12 で加わりました。</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>接続できる相手</translation>
    </message>
    <message>
        <source>Sending needs no daemon: programs call the command sendmail, and the submission program hands their mail on. A daemon is needed where mail comes in by SMTP, or where the host&apos;s own aliases have to be looked up.</source>
        <translation>送信にデーモンは要りません。プログラムはコマンド sendmail を呼び出し、投稿プログラムがそのメールを渡します。デーモンが必要なのは、メールが SMTP で入ってくる場合と、ホスト自身のエイリアスを調べなければならない場合です。</translation>
    </message>
    <message>
        <source>What listens can be attacked, from the network or, on the loopback address, by whoever has an account on the host. Without a daemon nobody flushes the queue, so something else has to: a message that the relay did not take at once would lie there until it is too old.</source>
        <translation>待ち受けるものは攻撃されます。ネットワークから、あるいはループバックアドレスでも、ホストにアカウントを持つ者からです。デーモンがなければキューを送り出すものがないので、別のものがそれを行わなければなりません。さもないと、リレーがすぐに受け取らなかったメッセージは、古くなりすぎるまで残ります。</translation>
    </message>
    <message>
        <source>op.me, 3.2, Daemon mode; cf/README, Tweaking configuration options</source>
        <translation>op.me 3.2「Daemon mode」、cf/README「Tweaking configuration options」</translation>
    </message>
    <message>
        <source>Who reads root&apos;s mail</source>
        <translation>root 宛てのメールを読む人</translation>
    </message>
    <message>
        <source>Cron, backups and the system&apos;s own checks write to root. The alias sends that on to a person: one address, or several with commas between them.</source>
        <translation>cron、バックアップ、システム自身の検査は、root に宛ててメールを送ります。エイリアスはそれを人に転送します。アドレスは 1 つでも、コンマで区切って複数でもかまいません。</translation>
    </message>
    <message>
        <source>Without it the reports pile up in root&apos;s mailbox on this host. The first sign is often a full disk, or a backup that has not run for half a year.</source>
        <translation>これがないと、報告はこのホストの root のメールボックスにたまっていきます。最初に気付くのは、たいていディスクが満杯になったときか、バックアップが半年も動いていなかったときです。</translation>
    </message>
    <message>
        <source>op.me, 2.6, The alias database</source>
        <translation>op.me 2.6「The alias database」</translation>
    </message>
    <message>
        <source>Who reads postmaster&apos;s mail</source>
        <translation>postmaster 宛てのメールを読む人</translation>
    </message>
    <message>
        <source>Bounces of bounces and questions about mail from other sites go to postmaster. Every host that takes mail has to have one; root is a good answer as long as somebody reads root&apos;s mail.</source>
        <translation>バウンスのバウンスや、ほかのサイトからのメールに関する問い合わせは、postmaster に届きます。メールを受け取るホストには必ず必要です。root 宛てのメールを誰かが読んでいるなら、root と答えればよいでしょう。</translation>
    </message>
    <message>
        <source>Nobody learns that mail fails, since the report of the failure has no reader either.</source>
        <translation>メールが失敗しても、誰も気付きません。失敗の報告にも読む人がいないためです。</translation>
    </message>
    <message>
        <source>Further aliases</source>
        <translation>その他のエイリアス</translation>
    </message>
    <message>
        <source>Each alias is a name and where its mail goes: an address elsewhere, a user of this host, or another alias. They hold on this host alone, before the relay sees the message.</source>
        <translation>エイリアスは、名前と、その名前宛てのメールの行き先です。行き先は、外部のアドレス、このホストのユーザー、または別のエイリアスです。エイリアスが効くのはこのホストだけで、リレーがメッセージを見るより前です。</translation>
    </message>
    <message>
        <source>An alias that exists on one host of many is forgotten when its reader leaves. Where a central server can have it instead, it belongs there. An alias that leads back to itself makes every message to it bounce.</source>
        <translation>多数のホストのうち 1 台だけにあるエイリアスは、読む人がいなくなると忘れられます。中央のサーバーに置けるものは、そこに置くべきです。自分自身に戻ってくるエイリアスがあると、それに宛てたメッセージはすべてバウンスします。</translation>
    </message>
    <message>
        <source>Minutes between two queue runs</source>
        <translation>キュー処理の間隔（分）</translation>
    </message>
    <message>
        <source>When the relay does not answer, a message waits in the queue. Each run tries again whatever waits there. The minutes of the hour come from the host&apos;s name, so that a thousand hosts do not call the relay in the same second.</source>
        <translation>リレーが応答しないと、メッセージはキューで待ちます。キュー処理のたびに、待っているものをすべて送り直します。毎時何分に行うかはホスト名から決まるので、千台のホストが同じ瞬間にリレーへ接続することはありません。</translation>
    </message>
    <message>
        <source>Without any run a message that could not be sent at once is never tried again: nobody gets it, and nobody is told. Many minutes make alarms late, few cost next to nothing on a host with little mail.</source>
        <translation>キュー処理がまったくないと、すぐに送れなかったメッセージは二度と試されません。誰にも届かず、誰にも知らされません。間隔が長いと警報が遅れます。短くしても、メールの少ないホストではほとんど負担になりません。</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; 3.1, Queue interval</source>
        <translation>op.me 2.3.2「Queue runs」、3.1「Queue interval」</translation>
    </message>
    <message>
        <source>What flushes the queue</source>
        <translation>キューを送り出すもの</translation>
    </message>
    <message>
        <source>cron is there on every platform and needs one line. A systemd timer appears in the lists and the journal of a Linux host, and does not start a second run while one is at work.</source>
        <translation>cron はどのプラットフォームにもあり、1 行で済みます。systemd タイマーは Linux ホストの一覧とジャーナルに現れ、実行中に次の実行が始まることはありません。</translation>
    </message>
    <message>
        <source>Either does the same to the mail. Where the chosen one is not installed or not running, nothing ever leaves the queue.</source>
        <translation>メールに対する働きはどちらも同じです。選んだほうがインストールされていないか、動いていないと、キューからは何も出ていきません。</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs</source>
        <translation>op.me 2.3.2「Queue runs」</translation>
    </message>
    <message>
        <source>Comments in the .mc files</source>
        <translation>.mc ファイルのコメント</translation>
    </message>
    <message>
        <source>A short note stands above each directive and says what it is for. m4 drops the notes, so the .cf is the same with and without them.</source>
        <translation>各ディレクティブの上に、その目的を述べる短い注釈が入ります。注釈は m4 が取り除くので、.cf は注釈があってもなくても同じです。</translation>
    </message>
    <message>
        <source>An empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>It stands there for people; sendmail passes over it.</source>
        <translation>人のための行です。sendmail は読み飛ばします。</translation>
    </message>
    <message>
        <source>A comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>sendmail passes over lines that begin with #. The cf tree&apos;s files leave many of them, with the name and version of each part that went into this .cf.</source>
        <translation># で始まる行は、sendmail が読み飛ばします。cf ツリーのファイルはこうした行を数多く残し、この .cf に入った各部分の名前とバージョンを記します。</translation>
    </message>
    <message>
        <source>An edit here is lost as soon as somebody builds the .cf anew. Notes belong into the .mc.</source>
        <translation>ここで編集した内容は、誰かが .cf を作り直すとすぐに失われます。注釈は .mc に書いてください。</translation>
    </message>
    <message>
        <source>An option that is not set</source>
        <translation>設定されていないオプション</translation>
    </message>
    <message>
        <source>The line is a comment. It shows an option with a value for orientation; since no O line sets it, what is built into sendmail holds.</source>
        <translation>この行はコメントです。オプションと値の例を示しています。これを設定する O 行がないので、sendmail に組み込まれた値が有効です。</translation>
    </message>
    <message>
        <source>The version of the format</source>
        <translation>書式のバージョン</translation>
    </message>
    <message>
        <source>It tells which level of the configuration&apos;s language the file uses, and whose configuration it is. sendmail refuses a level that is newer than itself.</source>
        <translation>ファイルが設定言語のどのレベルを使うか、誰の設定かを示します。sendmail は、自分より新しいレベルを拒否します。</translation>
    </message>
    <message>
        <source>An option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>It sets one of sendmail&apos;s switches for all mail: paths, limits, timeouts, ports. The name stands before the =, the value behind it.</source>
        <translation>すべてのメールに関わる sendmail の設定の 1 つです。パス、制限、タイムアウト、ポートなどがあります。= の前が名前、後ろが値です。</translation>
    </message>
    <message>
        <source>A value typed in here is lost at the next build. The .mc has a conf name for almost every option.</source>
        <translation>ここに直接書いた値は、次の再生成で失われます。ほとんどのオプションには、.mc で使う conf の名前があります。</translation>
    </message>
    <message>
        <source>A macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>It gives a name a value, and $ with the name stands for the value in the lines that follow. A name is one character, or several in braces. Such macros are sendmail&apos;s own, not m4&apos;s.</source>
        <translation>名前に値を与えます。以降の行では、$ に名前を続けたものがその値を表します。名前は 1 文字か、波括弧で囲んだ複数の文字です。これらは sendmail のマクロで、m4 のマクロではありません。</translation>
    </message>
    <message>
        <source>op.me, 5.2, D — Define macro</source>
        <translation>op.me 5.2「D — Define macro」</translation>
    </message>
    <message>
        <source>A class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>It adds words to a set. Rules ask whether a part of an address belongs to it: $=w matches what is in class w, $~w what is not.</source>
        <translation>集合に語を加えます。ルールは、アドレスの一部がその集合に属するかどうかを調べます。$=w はクラス w に属するものに、$~w は属さないものに一致します。</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes</source>
        <translation>op.me 5.3「C and F — Define classes」</translation>
    </message>
    <message>
        <source>A class from a file</source>
        <translation>ファイルから読むクラス</translation>
    </message>
    <message>
        <source>It adds the words in a file to a set, a word a line. With -o a missing file is no error; without it sendmail does not start.</source>
        <translation>ファイルにある語を集合に加えます。1 行に 1 語です。-o を付けると、ファイルがなくてもエラーになりません。-o がないと、sendmail は起動しません。</translation>
    </message>
    <message>
        <source>The file is read when the daemon starts. A change has no effect before the next restart.</source>
        <translation>ファイルはデーモンの起動時に読み込まれます。変更は次の再起動まで反映されません。</translation>
    </message>
    <message>
        <source>A map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>It declares a table that rules can look words up in: its name, its kind, and where its data is. $( name key $) in a rule is such a look-up.</source>
        <translation>ルールが語を検索できる表を宣言します。表の名前、種類、データの場所を書きます。ルールの中の $( name key $) が、その検索です。</translation>
    </message>
    <message>
        <source>The start of a ruleset</source>
        <translation>ルールセットの始まり</translation>
    </message>
    <message>
        <source>The rules that follow, down to the next S line, form a ruleset. Others call it by its name or number; it is given an address and gives back what it made of it.</source>
        <translation>次の S 行までに続くルールが、1 つのルールセットになります。ルールセットは名前または番号で呼び出され、アドレスを受け取り、それを処理した結果を返します。</translation>
    </message>
    <message>
        <source>op.me, 5.1, R and S — Rewriting rules</source>
        <translation>op.me 5.1「R and S — Rewriting rules」</translation>
    </message>
    <message>
        <source>A rewriting rule</source>
        <translation>書き換えルール</translation>
    </message>
    <message>
        <source>If the address matches the left side, it becomes what the right side says, and the rule is tried again; otherwise the next rule has its turn. Tabs separate the two sides and, behind them, a comment.</source>
        <translation>アドレスが左辺に一致すると、右辺の示すものになり、同じルールがもう一度試されます。一致しなければ、次のルールに進みます。左辺と右辺、その後ろのコメントは、タブで区切ります。</translation>
    </message>
    <message>
        <source>Spaces in place of the tabs are an error. A rule that matches its own result runs until sendmail stops it.</source>
        <translation>タブの代わりに空白を使うとエラーになります。自分の結果に一致するルールは、sendmail が止めるまで繰り返されます。</translation>
    </message>
    <message>
        <source>A mailer</source>
        <translation>メーラー</translation>
    </message>
    <message>
        <source>It says how mail of one kind is carried away: P= the program or [IPC] for a connection, F= flags, S= and R= the rulesets for senders and recipients, A= the arguments. Lines that begin with white space continue it.</source>
        <translation>ある種類のメールをどう運ぶかを示します。P= はプログラム（接続の場合は [IPC]）、F= はフラグ、S= と R= は送信者と受信者のルールセット、A= は引数です。空白で始まる行は、この行の続きです。</translation>
    </message>
    <message>
        <source>A header line</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>sendmail adds this line to the head of messages. Letters between question marks are a condition: the line is added only for a mailer with that flag.</source>
        <translation>sendmail はメッセージのヘッダーにこの行を加えます。疑問符で囲まれた文字は条件です。そのフラグを持つメーラーの場合だけ、この行を加えます。</translation>
    </message>
    <message>
        <source>A precedence</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>It gives a word of the header Precedence: a number. The higher the number, the earlier the message leaves a full queue. Below zero a bounce brings back the header alone, not the text.</source>
        <translation>ヘッダー Precedence: の語に数値を割り当てます。数値が大きいほど、メッセージは混み合ったキューから早く出ていきます。負の数の場合、バウンスで戻るのはヘッダーだけで、本文は戻りません。</translation>
    </message>
    <message>
        <source>Trusted users</source>
        <translation>信頼するユーザー</translation>
    </message>
    <message>
        <source>A user named here may set the sender of a message with -f without a warning in its header.</source>
        <translation>ここに挙げたユーザーは、メッセージの送信者を -f で指定しても、ヘッダーに警告が入りません。</translation>
    </message>
    <message>
        <source>op.me, 5.3, C and F — Define classes, class t</source>
        <translation>op.me 5.3「C and F — Define classes」、クラス t</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>sendmail gives this variable to itself and to the programs that it starts; it drops most of what its caller has set.</source>
        <translation>sendmail は、自分自身と、自分が起動するプログラムに、この変数を与えます。呼び出した側の設定した変数は、ほとんどを捨てます。</translation>
    </message>
    <message>
        <source>RELEASE_NOTES, 8.7</source>
        <translation>RELEASE_NOTES「8.7」</translation>
    </message>
    <message>
        <source>A queue group</source>
        <translation>キューグループ</translation>
    </message>
    <message>
        <source>It declares a queue of its own, with its folder and its runs, for part of the mail.</source>
        <translation>メールの一部のために、専用のフォルダーと処理を持つキューを宣言します。</translation>
    </message>
    <message>
        <source>A mail filter</source>
        <translation>メールフィルター</translation>
    </message>
    <message>
        <source>It declares a program of its own that sees each message as it comes in and may refuse it.</source>
        <translation>入ってくる各メッセージを調べ、拒否することもできる外部プログラムを宣言します。</translation>
    </message>
    <message>
        <source>A macro that m4 did not know</source>
        <translation>m4 の知らないマクロ</translation>
    </message>
    <message>
        <source>This looks like a call that belongs into the .mc. m4 copies a name that it does not know as it is: a typing error, or a macro of a newer cf tree.</source>
        <translation>.mc に書くべき呼び出しのように見えます。m4 は、知らない名前をそのまま出力に写します。打ち間違いか、より新しい cf ツリーのマクロです。</translation>
    </message>
    <message>
        <source>sendmail cannot read such a line, or takes its first letter for a command. m4 has reported nothing.</source>
        <translation>sendmail はこのような行を読めないか、最初の文字をコマンドとみなします。m4 からは何の報告もありません。</translation>
    </message>
    <message>
        <source>A line of an unknown kind</source>
        <translation>種類の分からない行</translation>
    </message>
    <message>
        <source>Its first character is no command of a .cf. sendmail reports &quot;unknown configuration line&quot;.</source>
        <translation>最初の文字が .cf のコマンドではありません。sendmail は「unknown configuration line」と報告します。</translation>
    </message>
    <message>
        <source>op.me, 5, The whole scoop on the configuration file</source>
        <translation>op.me 5「The whole scoop on the configuration file」</translation>
    </message>
    <message>
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>エイリアスの場所。newaliases はこのファイルからデータベースを作ります。</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>デーモンの開くソケット。このような行 1 つが 1 つのソケットです。Addr がないと、すべてのアドレスに開きます。</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>SMTP の HELP コマンドへの応答を入れたファイル。</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>メッセージが待つフォルダー。存在していて、このプログラムが入れなければなりません。</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>mailstats のためにメッセージを数えるファイル。</translation>
    </message>
    <message>
        <source>The smart host, $S</source>
        <translation>スマートホスト $S</translation>
    </message>
    <message>
        <source>The host that all mail for other hosts goes to. With nothing behind DS there is none, and DNS decides.</source>
        <translation>ほかのホスト宛てのメールがすべて送られるホスト。DS の後ろに何もなければスマートホストはなく、DNS に従います。</translation>
    </message>
    <message>
        <source>The mail hub, $H</source>
        <translation>メールハブ $H</translation>
    </message>
    <message>
        <source>The host that gets mail for local names. With nothing behind DH such mail is delivered here.</source>
        <translation>ローカル名宛てのメールを受け取るホスト。DH の後ろに何もなければ、そのメールはここで配送されます。</translation>
    </message>
    <message>
        <source>The masquerade name, $M</source>
        <translation>マスカレードの名前 $M</translation>
    </message>
    <message>
        <source>The domain that takes the place of the host&apos;s own name. With nothing behind DM nothing is masqueraded.</source>
        <translation>ホスト自身の名前の代わりに使われるドメイン。DM の後ろに何もなければ、何もマスカレードされません。</translation>
    </message>
    <message>
        <source>The host&apos;s official name, $j</source>
        <translation>ホストの正式な名前 $j</translation>
    </message>
    <message>
        <source>The name under which this host speaks to others. sendmail finds it by itself when no line sets it.</source>
        <translation>このホストがほかのホストに名乗る名前。設定する行がなければ、sendmail が自分で見つけます。</translation>
    </message>
    <message>
        <source>The sender of bounces, $n</source>
        <translation>バウンスの送信者 $n</translation>
    </message>
    <message>
        <source>The name under which sendmail itself writes.</source>
        <translation>sendmail 自身がメールを書くときの名前。</translation>
    </message>
    <message>
        <source>The configuration&apos;s version, $Z</source>
        <translation>設定のバージョン $Z</translation>
    </message>
    <message>
        <source>It stands in the Received: lines and in the greeting, after sendmail&apos;s own version.</source>
        <translation>Received: 行と接続時の挨拶で、sendmail 自身のバージョンの後に入ります。</translation>
    </message>
    <message>
        <source>The next host, ${MTAHost}</source>
        <translation>次のホスト ${MTAHost}</translation>
    </message>
    <message>
        <source>The host that the submission program hands every message to.</source>
        <translation>投稿プログラムがすべてのメッセージを渡すホスト。</translation>
    </message>
    <message>
        <source>The host&apos;s own names, $=w</source>
        <translation>ホスト自身の名前 $=w</translation>
    </message>
    <message>
        <source>Mail for a name in this class is delivered here. sendmail adds the names that it finds for the host itself.</source>
        <translation>このクラスにある名前宛てのメールは、ここで配送されます。ホスト自身の名前は、sendmail が見つけて加えます。</translation>
    </message>
    <message>
        <source>Exposed users, $=E</source>
        <translation>マスカレードしないユーザー $=E</translation>
    </message>
    <message>
        <source>Users whose addresses keep the host&apos;s name.</source>
        <translation>アドレスがホストの名前のままになるユーザー。</translation>
    </message>
    <message>
        <source>Further masqueraded domains, $=M</source>
        <translation>追加のマスカレード対象ドメイン $=M</translation>
    </message>
    <message>
        <source>Domains whose addresses become the masquerade name as well.</source>
        <translation>アドレスが同じようにマスカレードの名前になるドメイン。</translation>
    </message>
    <message>
        <source>Domains that may relay, $=R</source>
        <translation>中継を許可するドメイン $=R</translation>
    </message>
    <message>
        <source>Hosts of these domains may send through this server, and mail to them is passed on.</source>
        <translation>これらのドメインのホストはこのサーバーを経由して送信でき、それらのホスト宛てのメールも中継されます。</translation>
    </message>
    <message>
        <source>Domains that need no look-up, $=P</source>
        <translation>検索の要らないドメイン $=P</translation>
    </message>
    <message>
        <source>A name that ends in one of these is taken as it is, without asking DNS for its full form.</source>
        <translation>このどれかで終わる名前は、完全な形を DNS に尋ねずに、そのまま使われます。</translation>
    </message>
    <message>
        <source>Characters that no local name has, $=O</source>
        <translation>ローカル名にない文字 $=O</translation>
    </message>
    <message>
        <source>A name with one of these in it needs more than a look at the local users.</source>
        <translation>このどれかを含む名前には、ローカルユーザーを調べるだけでは足りません。</translation>
    </message>
    <message>
        <source>With Addr=127.0.0.1 only programs on this very host can connect; without Addr whoever reaches the host can. It is about mail that comes in by SMTP, not about what programs hand to the command sendmail. A line about port 25 does not touch port 587: that one is opened by default, on every address, until no_default_msa says otherwise. On Linux a socket for every IPv6 address takes IPv4 connections as well, so there one line with Family=inet6 serves both.</source>
        <translation>Addr=127.0.0.1 なら、接続できるのはこのホスト上のプログラムだけです。Addr がなければ、ホストに到達できる相手は誰でも接続できます。関係するのは SMTP で入ってくるメールで、プログラムがコマンド sendmail に渡すメールではありません。ポート 25 の行はポート 587 には影響しません。587 は、no_default_msa で止めない限り、既定ですべてのアドレスに開かれます。Linux では、すべての IPv6 アドレスに開いたソケットが IPv4 の接続も受け付けるので、Family=inet6 の 1 行で両方を賄えます。</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address. Whoever reaches the host can talk to a program with root&apos;s rights, on a machine where nobody expects mail to arrive.</source>
        <translation>デーモンはすべてのアドレスのポート 25 で待ち受けます。ホストに到達できる相手は誰でも、root の権限を持つプログラムと話せてしまいます。しかもそれは、メールが届くとは誰も思っていないマシンです。</translation>
    </message>
    <message>
        <source>It becomes the option DaemonPortOptions, written with a capital O at the start of the line. There can be only one, so there is one socket for all mail that comes in by SMTP.</source>
        <translation>オプション DaemonPortOptions になります。行頭の O は大文字です。指定できるのは 1 つだけなので、SMTP で入ってくるすべてのメールに対してソケットは 1 つです。</translation>
    </message>
    <message>
        <source>The daemon listens on port 25 of every address, and whoever reaches the host can talk to it.</source>
        <translation>デーモンはすべてのアドレスのポート 25 で待ち受け、ホストに到達できる相手は誰でもデーモンと話せます。</translation>
    </message>
    <message>
        <source>From 8.10 each configuration has a second daemon, for people&apos;s mail programs, on port 587. With this feature only the sockets that DAEMON_OPTIONS lines name are opened. It decides who can hand mail in, not what becomes of a message.</source>
        <translation>8.10 からは、どの設定にも 2 つ目のデーモンが加わり、利用者のメールソフトのためにポート 587 で待ち受けます。この機能を使うと、DAEMON_OPTIONS の行で指定したソケットだけが開きます。決まるのは誰がメールを渡せるかで、メッセージの扱いは変わりません。</translation>
    </message>
    <message>
        <source>Someone who binds port 25 to the loopback address and looks no further still has port 587 open to the network, and no line of the .mc shows it.</source>
        <translation>ポート 25 をループバックアドレスに限っただけで安心すると、ポート 587 がネットワークに開いたままになります。しかも .mc のどの行を見ても、それは分かりません。</translation>
    </message>
    <message>
        <source>The file for the daemon</source>
        <translation>デーモンのためのファイル</translation>
    </message>
    <message>
        <source>It says how mail that comes in by SMTP is treated, and mail in the daemon&apos;s queue. An admin edits this file, never the .cf that m4 makes of it.</source>
        <translation>SMTP で入ってくるメールと、デーモンのキューにあるメールの扱いを決めます。管理者が編集するのはこのファイルで、m4 がここから作る .cf ではありません。</translation>
    </message>
    <message>
        <source>After an edit nothing changes until the .cf has been built anew and the daemon has read it.</source>
        <translation>編集しても、.cf を作り直してデーモンがそれを読み込むまでは、何も変わりません。</translation>
    </message>
    <message>
        <source>The file for the submission program</source>
        <translation>投稿プログラムのためのファイル</translation>
    </message>
    <message>
        <source>It says how the command sendmail treats what programs on this host write: cron&apos;s mail goes through here first. It came with 8.12.</source>
        <translation>このホスト上のプログラムが書いたものを、コマンド sendmail がどう扱うかを決めます。cron のメールはまずここを通ります。8.12 で加わりました。</translation>
    </message>
    <message>
        <source>Masquerading in sendmail.mc alone comes too late for the recipient: a bare root has its domain by then.</source>
        <translation>sendmail.mc だけでマスカレードしても、受信者には間に合いません。名前だけの root には、そのときすでにドメインが付いています。</translation>
    </message>
    <message>
        <source>What the daemon reads</source>
        <translation>デーモンの読むファイル</translation>
    </message>
    <message>
        <source>m4 has made it of sendmail.mc and the cf tree. Each line is one command, told by its first character; most lines are rules for addresses.</source>
        <translation>m4 が sendmail.mc と cf ツリーから作ったものです。1 行が 1 つのコマンドで、種類は最初の文字で分かります。ほとんどの行は、アドレスのためのルールです。</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build, and nobody sees from the .mc what was changed.</source>
        <translation>ここで編集した内容は次の再生成で失われ、何が変えられたのかは .mc を見ても分かりません。</translation>
    </message>
    <message>
        <source>What the submission program reads</source>
        <translation>投稿プログラムの読むファイル</translation>
    </message>
    <message>
        <source>m4 has made it of submit.mc and the cf tree. The command sendmail reads it each time a program hands in mail.</source>
        <translation>m4 が submit.mc と cf ツリーから作ったものです。プログラムがメールを渡すたびに、コマンド sendmail がこれを読みます。</translation>
    </message>
    <message>
        <source>An edit here is lost at the next build.</source>
        <translation>ここで編集した内容は、次の再生成で失われます。</translation>
    </message>
    <message>
        <source>op.me, 1.3.3, submit.cf; cf/README, Message submission program</source>
        <translation>op.me 1.3.3「submit.cf」、cf/README「Message submission program」</translation>
    </message>
    <message>
        <source>The aliases of this bundle</source>
        <translation>このバンドルのエイリアス</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the host&apos;s aliases file, between two marker lines, and runs newaliases. A line is a name, a colon, and where its mail goes.</source>
        <translation>install.sh は、これらの行をホストのエイリアスファイルに 2 本の目印行で囲んで組み込み、newaliases を実行します。1 行は、名前、コロン、メールの行き先からなります。</translation>
    </message>
    <message>
        <source>Without newaliases an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>newaliases を実行しないと、編集は反映されません。sendmail が読むのはデータベースで、このファイルではありません。</translation>
    </message>
    <message>
        <source>An alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Mail to the name before the colon goes to what stands behind it: an address, a user of this host, or another alias; several with commas between them.</source>
        <translation>コロンの前の名前に宛てたメールは、後ろに書かれた所へ送られます。アドレス、このホストのユーザー、または別のエイリアスで、複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>It holds only where the local mailer sees the message. On a null client nothing looks at it.</source>
        <translation>効くのは、メッセージが local メーラーに達する所だけです。null クライアントでは、これを見るものがありません。</translation>
    </message>
    <message>
        <source>The access map&apos;s source</source>
        <translation>access マップの元</translation>
    </message>
    <message>
        <source>install.sh merges these lines into the access file, between two marker lines, and runs makemap. Each line is a key, a tab, and what to do.</source>
        <translation>install.sh は、これらの行を access ファイルに 2 本の目印行で囲んで組み込み、makemap を実行します。1 行は、キー、タブ、対処からなります。</translation>
    </message>
    <message>
        <source>Without makemap an edit has no effect: sendmail reads the database, not this file.</source>
        <translation>makemap を実行しないと、編集は反映されません。sendmail が読むのはデータベースで、このファイルではありません。</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>送信できる相手</translation>
    </message>
    <message>
        <source>A client whose address or name begins or ends with the key may send mail through this server to anybody. RELAY says so; Connect: makes the line count for clients alone, not for senders and recipients.</source>
        <translation>アドレスがこのキーで始まるか、名前がこのキーで終わるクライアントは、このサーバーを経由して誰にでもメールを送れます。それを許すのが RELAY です。Connect: を付けると、この行はクライアントだけに適用され、送信者と受信者には適用されません。</translation>
    </message>
    <message>
        <source>A network that is wider than the house lets strangers send spam through the server, and other servers stop taking mail from it.</source>
        <translation>ネットワークを必要以上に広く書くと、見知らぬ者がこのサーバーを経由して迷惑メールを送れるようになり、ほかのサーバーがここからのメールを受け取らなくなります。</translation>
    </message>
    <message>
        <source>The queue runner for cron</source>
        <translation>cron 用のキューランナー</translation>
    </message>
    <message>
        <source>install.sh puts it into /etc/cron.d, or its lines into root&apos;s crontab where there is no such folder. It sends what waits in the queue.</source>
        <translation>install.sh はこれを /etc/cron.d に置きます。そのフォルダーがなければ、行を root の crontab に加えます。キューで待っているものを送り出します。</translation>
    </message>
    <message>
        <source>Without it, and without a daemon, a message that the relay did not take at once stays in the queue.</source>
        <translation>これもデーモンもないと、リレーがすぐに受け取らなかったメッセージはキューに残ったままになります。</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>人のための注釈</translation>
    </message>
    <message>
        <source>cron passes over lines that begin with #.</source>
        <translation># で始まる行は、cron が読み飛ばします。</translation>
    </message>
    <message>
        <source>A queue run</source>
        <translation>キュー処理</translation>
    </message>
    <message>
        <source>Five columns say when: minutes, hours, days, months, days of the week, a star for each. Then comes the user, and then the command. -q tries everything that waits; -Ac means the submission program&apos;s queue, without it the daemon&apos;s.</source>
        <translation>5 つの欄が、分、時、日、月、曜日の順に実行の時機を示します。* は「すべて」を表します。その後にユーザー、続いてコマンドが来ます。-q は待っているものをすべて試します。-Ac は投稿プログラムのキューを指し、付けなければデーモンのキューです。</translation>
    </message>
    <message>
        <source>The user has to be allowed to enter the queue: smmsp for the submission program&apos;s, root for the daemon&apos;s.</source>
        <translation>ユーザーはキューに入れなければなりません。投稿プログラムのキューには smmsp、デーモンのキューには root が必要です。</translation>
    </message>
    <message>
        <source>op.me, 2.3.2, Queue runs; sendmail(8)</source>
        <translation>op.me 2.3.2「Queue runs」、sendmail(8)</translation>
    </message>
    <message>
        <source>The queue runner as a systemd service</source>
        <translation>systemd サービスとしてのキューランナー</translation>
    </message>
    <message>
        <source>The unit sends what waits in the queues, once. The timer beside it starts it again and again.</source>
        <translation>このユニットは、キューで待っているものを 1 回送り出します。それを繰り返し起動するのは、隣にあるタイマーです。</translation>
    </message>
    <message>
        <source>By itself it is never started: the timer has to be enabled.</source>
        <translation>これだけでは起動されません。タイマーを有効にする必要があります。</translation>
    </message>
    <message>
        <source>systemd.service(5)</source>
        <translation>systemd.service(5)</translation>
    </message>
    <message>
        <source>What the unit is called</source>
        <translation>ユニットの表示名</translation>
    </message>
    <message>
        <source>systemctl and the journal show this text.</source>
        <translation>systemctl とジャーナルに、この文字列が表示されます。</translation>
    </message>
    <message>
        <source>systemd.unit(5)</source>
        <translation>systemd.unit(5)</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>先に起動するもの</translation>
    </message>
    <message>
        <source>The unit starts after these, so that the first run at boot does not find a network that is not there yet.</source>
        <translation>このユニットは、ここに挙げたものより後に起動します。ブート時の最初の実行が、まだ使えないネットワークに出会わないようにするためです。</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>必要とするもの</translation>
    </message>
    <message>
        <source>systemd starts this, too, when the unit is started.</source>
        <translation>このユニットを起動すると、systemd はこれも起動します。</translation>
    </message>
    <message>
        <source>How the service runs</source>
        <translation>サービスの動き方</translation>
    </message>
    <message>
        <source>oneshot: it does its work and ends, and a second run waits until the first is over.</source>
        <translation>oneshot の場合、処理を終えると終了し、2 回目の実行は 1 回目が終わるまで待ちます。</translation>
    </message>
    <message>
        <source>As whom it runs</source>
        <translation>実行するユーザー</translation>
    </message>
    <message>
        <source>The user who may enter the submission program&apos;s queue.</source>
        <translation>投稿プログラムのキューに入れるユーザーです。</translation>
    </message>
    <message>
        <source>With another user the run ends with &quot;permission denied&quot;.</source>
        <translation>別のユーザーでは、実行は「permission denied」で終わります。</translation>
    </message>
    <message>
        <source>systemd.exec(5)</source>
        <translation>systemd.exec(5)</translation>
    </message>
    <message>
        <source>The queue run</source>
        <translation>キュー処理</translation>
    </message>
    <message>
        <source>-q tries everything that waits, and f keeps the process in the foreground, since systemd ends what a service leaves behind. -Ac means the submission program&apos;s queue. A minus sign before the path: a queue that cannot be sent now is no failure. A plus sign: with root&apos;s rights.</source>
        <translation>-q は待っているものをすべて試します。f はプロセスをフォアグラウンドに保ちます。サービスが後に残したものは、systemd が終了させるためです。-Ac は投稿プログラムのキューを指します。パスの前のマイナス記号は、今は送れないキューがあっても失敗とみなさないことを、プラス記号は root の権限で実行することを表します。</translation>
    </message>
    <message>
        <source>systemd.service(5); sendmail(8)</source>
        <translation>systemd.service(5)、sendmail(8)</translation>
    </message>
    <message>
        <source>The timer of the queue runner</source>
        <translation>キューランナーのタイマー</translation>
    </message>
    <message>
        <source>It starts the service of the same name at the times that OnCalendar gives. install.sh enables it.</source>
        <translation>OnCalendar の示す時刻に、同じ名前のサービスを起動します。install.sh がこれを有効にします。</translation>
    </message>
    <message>
        <source>A timer that is not enabled never fires, and the queue is never flushed.</source>
        <translation>有効にしていないタイマーは決して発動せず、キューは送り出されません。</translation>
    </message>
    <message>
        <source>systemd.timer(5)</source>
        <translation>systemd.timer(5)</translation>
    </message>
    <message>
        <source>systemctl list-timers shows this text.</source>
        <translation>systemctl list-timers に、この文字列が表示されます。</translation>
    </message>
    <message>
        <source>When the queue is run</source>
        <translation>キュー処理の時刻</translation>
    </message>
    <message>
        <source>The minutes of each hour. They come from the host&apos;s name, so that a thousand hosts do not call the relay at once.</source>
        <translation>毎時何分に行うかを示します。ホスト名から決まるので、千台のホストが一斉にリレーへ接続することはありません。</translation>
    </message>
    <message>
        <source>systemd.time(7)</source>
        <translation>systemd.time(7)</translation>
    </message>
    <message>
        <source>When the timer is active</source>
        <translation>タイマーの働く時期</translation>
    </message>
    <message>
        <source>Once enabled, it runs from each boot on.</source>
        <translation>有効にすると、以後はブートのたびに動きます。</translation>
    </message>
    <message>
        <source>The installer&apos;s data</source>
        <translation>インストーラーのデータ</translation>
    </message>
    <message>
        <source>install.sh is the same in every bundle; what is particular to this one stands here, a key and a value a line. The script takes the lines as data and never runs them.</source>
        <translation>install.sh はどのバンドルでも同じです。このバンドルに固有の内容はここに、1 行に 1 組のキーと値として書かれています。スクリプトはこれらの行をデータとして扱い、決して実行しません。</translation>
    </message>
    <message>
        <source>A value changed by hand no longer fits SHA256SUMS, and install.sh refuses the bundle.</source>
        <translation>手で変えた値は SHA256SUMS と合わなくなり、install.sh はそのバンドルを拒否します。</translation>
    </message>
    <message>
        <source>The version of this list of keys. install.sh refuses one that it does not know.</source>
        <translation>このキー一覧のバージョン。install.sh は、知らないバージョンを拒否します。</translation>
    </message>
    <message>
        <source>The host that the bundle is for. install.sh compares it with the name of the host that it runs on.</source>
        <translation>バンドルの対象となるホスト。install.sh は、実行しているホストの名前と比べます。</translation>
    </message>
    <message>
        <source>What the host is for.</source>
        <translation>ホストの用途。</translation>
    </message>
    <message>
        <source>Which files and commands the host has; install.sh takes its steps accordingly.</source>
        <translation>ホストにあるファイルとコマンドの種類。install.sh はこれに従って手順を進めます。</translation>
    </message>
    <message>
        <source>The release of sendmail that the answers name. install.sh compares it with the one on the host.</source>
        <translation>回答で指定した sendmail のリリース。install.sh は、ホストにあるものと比べます。</translation>
    </message>
    <message>
        <source>The release of the cf tree that the .cf files in the bundle were made of, or none. They are used only where it is the host&apos;s own; otherwise the host builds its .cf from the .mc.</source>
        <translation>バンドルの .cf ファイルを作った cf ツリーのリリース、または none。.cf ファイルは、ホスト自身のリリースと同じ場合だけ使われます。違う場合は、ホストが .mc から自分の .cf を作ります。</translation>
    </message>
    <message>
        <source>The folder that holds sendmail&apos;s files on the host.</source>
        <translation>ホストで sendmail のファイルを置くフォルダー。</translation>
    </message>
    <message>
        <source>The program itself, for checks and for queue runs.</source>
        <translation>プログラム本体。検査とキュー処理に使います。</translation>
    </message>
    <message>
        <source>Where the host keeps the cf tree, to build the .cf anew.</source>
        <translation>.cf を作り直すための、ホストの cf ツリーの場所。</translation>
    </message>
    <message>
        <source>The host&apos;s aliases file, for the merge and for newaliases.</source>
        <translation>ホストのエイリアスファイル。組み込みと newaliases に使います。</translation>
    </message>
    <message>
        <source>The daemon&apos;s queue. install.sh sends what waits there, so that nothing is left behind when no daemon runs any longer.</source>
        <translation>デーモンのキュー。install.sh は、デーモンが動かなくなっても何も取り残されないように、そこで待っているものを送り出します。</translation>
    </message>
    <message>
        <source>The submission program&apos;s queue.</source>
        <translation>投稿プログラムのキュー。</translation>
    </message>
    <message>
        <source>What sendmail.mc is called on this platform.</source>
        <translation>このプラットフォームでの sendmail.mc の名前。</translation>
    </message>
    <message>
        <source>What submit.mc is called on this platform, or none where the release has no submission program.</source>
        <translation>このプラットフォームでの submit.mc の名前。リリースに投稿プログラムがなければ none です。</translation>
    </message>
    <message>
        <source>Which file is merged on the host: aliases, access or none.</source>
        <translation>ホストで組み込むファイル。aliases、access、none のどれかです。</translation>
    </message>
    <message>
        <source>Who may connect: none, loopback or network. It decides whether the daemon is started or stopped.</source>
        <translation>接続できる相手。none、loopback、network のどれかで、デーモンを起動するか停止するかを決めます。</translation>
    </message>
    <message>
        <source>The sockets that have to be open after the installation, and no others; install.sh looks.</source>
        <translation>インストール後に開いていなければならないソケット。ほかは開いていてはなりません。install.sh が確かめます。</translation>
    </message>
    <message>
        <source>What the host&apos;s own sendmail has to make of root, asked with -bt, before the files take effect.</source>
        <translation>ホスト自身の sendmail が root をどう書き換えるべきか。ファイルを有効にする前に -bt で確かめます。</translation>
    </message>
    <message>
        <source>What flushes the queue: cron or a systemd timer.</source>
        <translation>キューを送り出すもの。cron か systemd タイマーです。</translation>
    </message>
    <message>
        <source>Minutes between two queue runs.</source>
        <translation>キュー処理の間隔（分）。</translation>
    </message>
    <message>
        <source>m4 copies everything that is no macro into its output. Between divert(-1) and divert(0) the output goes nowhere, so a licence or a note can stand there without a mark on each line. No message is treated differently for it.</source>
        <translation>m4 は、マクロでないものをすべて出力に写します。divert(-1) と divert(0) の間では出力がどこにも行かないので、行ごとに印を付けなくても、ライセンス文や注釈を書いておけます。メッセージの扱いは何も変わりません。</translation>
    </message>
    <message>
        <source>The note goes into the .cf, and sendmail takes the first letter of each line for a command. &quot;notes for people&quot; stops it with &quot;unknown configuration line&quot;; &quot;The notes&quot; is worse, for T names users that sendmail trusts.</source>
        <translation>注釈が .cf に入り、sendmail は各行の最初の文字をコマンドとみなします。「notes for people」なら「unknown configuration line」で停止します。「The notes」はもっと厄介です。T は、sendmail が信頼するユーザーを指定するコマンドだからです。</translation>
    </message>
    <message>
        <source>At the start of a line it makes a comment. At the end of a macro call it removes the line break that m4 would otherwise copy. What follows dnl is never expanded, so macro names may stand in the comment. A # does not have that effect: m4 expands macros on such a line too, and copies it.</source>
        <translation>行の先頭に書くとコメントになります。マクロ呼び出しの末尾に書くと、m4 が出力に写すはずの改行を取り除きます。dnl より後ろは展開されないので、コメントにマクロの名前を書いてもかまいません。# にはこの働きがありません。m4 は # の行でもマクロを展開し、その行を出力に写します。</translation>
    </message>
    <message>
        <source>Each macro call leaves an empty line in the .cf, which looks bad and does no harm. A comment without it goes into the .cf as it is, and a macro that is named there does its work.</source>
        <translation>マクロ呼び出しごとに .cf に空行が残ります。見た目は悪いものの、害はありません。dnl のないコメントはそのまま .cf に入り、そこに書かれたマクロは実行されます。</translation>
    </message>
    <message>
        <source>FEATURE, MASQUERADE_AS and all the other names are defined there; the line itself decides nothing about mail. Many instructions name cf.m4 on m4&apos;s command line instead, but Debian&apos;s make in /etc/mail runs m4 with this file alone. Naming it here works both ways, since cf.m4 may be read twice.</source>
        <translation>FEATURE や MASQUERADE_AS をはじめ、すべての名前はこの中で定義されています。この行自体がメールについて何かを決めることはありません。m4 のコマンドラインに cf.m4 を書くよう勧める説明は多いのですが、Debian の /etc/mail の make は、このファイルだけを m4 に渡します。ここに書いておけばどちらの方法でも動きます。cf.m4 は 2 回読み込まれても問題ないためです。</translation>
    </message>
    <message>
        <source>All those names are unknown words, and m4 copies unknown words to its output as they are. The result is a .cf of a dozen lines that sendmail cannot use, and no error message.</source>
        <translation>これらの名前がすべて未知の語になり、m4 は未知の語をそのまま出力に写します。できあがるのは、sendmail には使えない十数行の .cf で、エラーメッセージも出ません。</translation>
    </message>
    <message>
        <source>Most settings of an .mc file are such values: a name that begins with conf becomes an option line of the .cf, others change a mailer or a path. Both arguments stand in quotes, or m4 expands them first. A name with a typing error in it is no error for m4. It defines something that nobody reads, so look for the option line in the .cf.</source>
        <translation>.mc ファイルの設定の多くは、こうした値です。conf で始まる名前は .cf のオプション行になり、ほかの名前はメーラーやパスを変えます。引数は 2 つとも引用符で囲みます。囲まないと、m4 が先に展開してしまいます。名前を打ち間違えても、m4 にとってはエラーではありません。誰も読まないものが定義されるだけなので、.cf にオプション行があることを確かめてください。</translation>
    </message>
    <message>
        <source>What holds is the value from the platform&apos;s OSTYPE and DOMAIN files, or else sendmail&apos;s own default. The .cf shows such a default as a comment, with # before the option.</source>
        <translation>有効になるのは、プラットフォームの OSTYPE や DOMAIN のファイルにある値か、それがなければ sendmail 自身の既定値です。.cf では、そのような既定値はオプションの前に # の付いたコメントとして示されます。</translation>
    </message>
    <message>
        <source>sendmail&apos;s macros often ask only whether a name is defined. undefine gets back to the state in which it is not, for instance after an OSTYPE or DOMAIN file has defined it.</source>
        <translation>sendmail のマクロは、名前が定義されているかどうかだけを調べることがよくあります。undefine は、たとえば OSTYPE や DOMAIN のファイルが定義した後でも、定義されていない状態に戻します。</translation>
    </message>
    <message>
        <source>The platform&apos;s value stays in force. To define the name anew, with nothing as its value, is not enough for a macro that asks only whether it is defined.</source>
        <translation>プラットフォームの値が有効なままになります。名前に空の値を定義し直しても、定義の有無だけを調べるマクロには足りません。</translation>
    </message>
    <message>
        <source>Each of those files is a change of the rules or options that somebody at sendmail has prepared and tried; which mail it concerns, each says for itself. A feature that the tree does not have stops m4 with a message about a missing file.</source>
        <translation>これらのファイルはどれも、sendmail の開発者が用意して試した、ルールやオプションの変更です。どのメールに関係するかはファイルごとに異なります。ツリーにない機能を指定すると、m4 はファイルがないというメッセージを出して停止します。</translation>
    </message>
    <message>
        <source>The rules stay as they are delivered. What a feature does in one line would take rules of one&apos;s own, which nobody else has tried.</source>
        <translation>ルールは出荷時のままです。機能なら 1 行で済むことに自作のルールが必要になり、それはほかの誰も試していないものです。</translation>
    </message>
    <message>
        <source>The rules decide which mailer a message goes to. A mailer says how it gets there: by SMTP to another host, into a mailbox, or to a program.</source>
        <translation>メッセージをどのメーラーに渡すかはルールが決めます。そこへどう届けるかを決めるのがメーラーです。SMTP でほかのホストへ、あるいはメールボックスへ、あるいはプログラムへ届けます。</translation>
    </message>
    <message>
        <source>Mail of that kind has no way out. The mailers local and prog are added even so; where smtp is missing, every address on another host is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>その種類のメールには出口がありません。メーラー local と prog は書かなくても加えられますが、smtp がないと、ほかのホストのアドレスはすべて「Unrecognized host name」で拒否されます。</translation>
    </message>
    <message>
        <source>Up to 8.9 they lay all over /etc; since then they are in /etc/mail. Debian&apos;s own tools and its OSTYPE file look for this name to tell the two apart. It moves files, not mail.</source>
        <translation>8.9 までは /etc のあちこちに散らばっていましたが、それ以降は /etc/mail にあります。Debian のツールと OSTYPE ファイルは、この名前の有無で両者を見分けます。変わるのはファイルの場所で、メールの行き先ではありません。</translation>
    </message>
    <message>
        <source>Debian&apos;s tools insert the line, and the file is no longer the one that was installed. Elsewhere nothing changes.</source>
        <translation>Debian のツールがこの行を挿入し、ファイルはインストールしたものと同じではなくなります。ほかの環境では何も変わりません。</translation>
    </message>
    <message>
        <source>The comment stands near the top of the .cf and changes nothing for any message. It is not the version that sendmail shows to those who connect.</source>
        <translation>コメントは .cf の先頭近くに入り、メッセージの扱いは何も変わりません。接続してきた相手に sendmail が示すバージョンとは別のものです。</translation>
    </message>
    <message>
        <source>A .cf has some 1,500 lines, and none of them says which .mc it was made of. A year from now somebody edits the .cf by hand and loses the change at the next rebuild.</source>
        <translation>.cf には約 1,500 行ありますが、どの .mc から作られたかはどこにも書かれていません。1 年後に誰かが .cf を手で編集し、次の再生成でその変更を失うことになります。</translation>
    </message>
    <message>
        <source>It sets where the aliases, the queue and the statistics lie and which program puts a message into a mailbox. So it matters for every message that has to wait and for every one that is delivered on this host.</source>
        <translation>エイリアス、キュー、統計の置き場所と、メッセージをメールボックスに入れるプログラムを設定します。そのため、待たされるすべてのメッセージと、このホストで配送されるすべてのメッセージに関係します。</translation>
    </message>
    <message>
        <source>Without any, m4 prints an error and still writes a .cf. With the wrong one mail is accepted and then stays in the queue, because the delivery program it names is not there.</source>
        <translation>まったくない場合、m4 はエラーを表示しますが、それでも .cf を書き出します。誤ったものを指定した場合、メールは受け付けられますが、指定された配送プログラムが存在しないため、キューに残ったままになります。</translation>
    </message>
    <message>
        <source>Sites put there what all their hosts have in common. Debian uses it for its own paths: the client queue in /var/spool/mqueue-client, the process ids below /run, the users that sendmail runs as. A domain file may also hold surprises; the one called generic exposes root.</source>
        <translation>サイトは、自分たちのすべてのホストに共通する設定をここに書きます。Debian は独自のパスのために使っています。クライアントキューは /var/spool/mqueue-client、プロセス ID は /run の下、sendmail を動かすユーザーもここで決まります。ドメインファイルには思わぬ設定が入っていることもあります。generic という名前のファイルは、root をマスカレードの対象から外します。</translation>
    </message>
    <message>
        <source>A Debian host whose submit.mc lacks it cannot take mail from programs. sendmail stops with &quot;can not chdir&quot;, and what cron had to say is lost.</source>
        <translation>submit.mc にこれがない Debian のホストは、プログラムからメールを受け取れません。sendmail は「can not chdir」で停止し、cron の報告は失われます。</translation>
    </message>
    <message>
        <source>hoststat shows these files, and a host that was down a moment ago is not tried for each message anew. It concerns mail to other hosts only. Debian decides it in /etc/mail/sendmail.conf, by DAEMON_HOSTSTATS, and rewrites exactly these lines of sendmail.mc when that changes.</source>
        <translation>hoststat はこれらのファイルを表示します。また、少し前に停止していたホストへの接続を、メッセージのたびに試さずに済みます。関係するのはほかのホスト宛てのメールだけです。Debian はこれを /etc/mail/sendmail.conf の DAEMON_HOSTSTATS で決め、それが変わると sendmail.mc のまさにこの行を書き換えます。</translation>
    </message>
    <message>
        <source>Without the folder sendmail remembers a host that is down only while it works on one queue; a client with one relay loses nothing by that. Without these lines, Debian&apos;s tools insert them, and the file is no longer the one that was installed.</source>
        <translation>このフォルダーがないと、sendmail が停止中のホストを覚えているのは、1 回のキュー処理の間だけです。リレーが 1 つだけのクライアントなら、それで困ることはありません。この行がないと、Debian のツールが挿入し、ファイルはインストールしたものと同じではなくなります。</translation>
    </message>
    <message>
        <source>Mail that ends on this host goes through them. Aliases and .forward files are looked at only for addresses that reach the local mailer. On a host that hands everything to a relay nothing ever reaches it, and that is why an alias for root has no effect there.</source>
        <translation>このホストで受け取るメールは、これらのメーラーを通ります。エイリアスと .forward ファイルが調べられるのは、local メーラーに達したアドレスだけです。すべてをリレーに渡すホストでは、local メーラーに達するものがありません。そのようなホストで root のエイリアスが効かないのは、このためです。</translation>
    </message>
    <message>
        <source>The cf tree adds both by itself at the end. The line shows that they are there, and keeps the order in sight: a FEATURE that changes them comes before.</source>
        <translation>両方とも、cf ツリーが最後に自動で加えます。この行を書いておくと、その存在が分かり、それらを変える FEATURE は前に来るという順序も見て取れます。</translation>
    </message>
    <message>
        <source>Every message to another host goes through one of them. esmtp delivers to the hosts that DNS names for a domain. relay is for the host that SMART_HOST, MAIL_HUB or nullclient names.</source>
        <translation>ほかのホスト宛てのメッセージは、すべてこれらのどれかを通ります。esmtp は、ドメインに対して DNS が示すホストに配送します。relay は、SMART_HOST、MAIL_HUB、nullclient で指定したホストのためのものです。</translation>
    </message>
    <message>
        <source>No message leaves the host: every address elsewhere is refused with &quot;Unrecognized host name&quot;.</source>
        <translation>メッセージはこのホストから出ていけません。外部のアドレスはすべて「Unrecognized host name」で拒否されます。</translation>
    </message>
    <message>
        <source>It changes the sender in the header, where that has no domain or one of this host&apos;s own names: root and root@web01.example.com both become root@example.com, where the central server has a mailbox or an alias. Recipients and the envelope have features of their own.</source>
        <translation>変わるのはヘッダーの送信者で、ドメインがないか、このホストの名前が付いている場合です。root も root@web01.example.com も root@example.com になり、そのメールボックスかエイリアスは中央のサーバーにあります。受信者とエンベロープには別の機能があります。</translation>
    </message>
    <message>
        <source>cron&apos;s mail comes from root, and a bare root becomes root@web01.example.com. Whoever answers writes to that address. If web01 takes no mail, the answer waits in some relay&apos;s queue until it expires, and nobody learns of it.</source>
        <translation>cron のメールは root から送られ、名前だけの root は root@web01.example.com になります。返信すると、そのアドレスに送られます。web01 がメールを受け取らない場合、返信は期限が切れるまでどこかのリレーのキューで待ち、誰もそれを知りません。</translation>
    </message>
    <message>
        <source>It changes the lines To: and Cc: of mail to names without a domain or on this host: a message from cron says To: root@example.com. It does not change where the message goes: that is decided by the envelope.</source>
        <translation>変わるのは、ドメインのない名前やこのホストの名前に宛てたメールの To: と Cc: の行です。cron からのメッセージでは To: root@example.com になります。メッセージの行き先は変わりません。それを決めるのはエンベロープです。</translation>
    </message>
    <message>
        <source>The same message reaches its reader with To: root@web01.example.com, and &quot;reply to all&quot; writes to an address where nobody is.</source>
        <translation>同じメッセージが To: root@web01.example.com として読む人に届き、「全員に返信」は誰もいないアドレスに送られます。</translation>
    </message>
    <message>
        <source>The From: line is for people. A server that cannot deliver a message never reads it: it sends the bounce to the envelope sender, which it got in the SMTP command MAIL FROM and keeps as Return-Path. With this feature that is root@example.com, and somebody reads it. In submit.mc it also decides which domain a bare recipient gets: that is what takes cron&apos;s mail to root@example.com.</source>
        <translation>From: 行は人のためのものです。メッセージを配送できないサーバーは、From: 行を読みません。バウンスの宛先はエンベロープ送信者です。これは SMTP の MAIL FROM コマンドで受け取り、Return-Path として残しておくものです。この機能を使うとエンベロープ送信者が root@example.com になり、誰かがバウンスを読みます。submit.mc では、ドメインのない受信者にどのドメインが付くかもこれで決まります。cron のメールが root@example.com に届くのは、このためです。</translation>
    </message>
    <message>
        <source>With MASQUERADE_AS alone the envelope sender is still root@web01.example.com, and if web01 takes no mail, the bounce waits in the relay&apos;s queue until it expires. Servers that check whether a sender&apos;s domain exists refuse the message outright when web01 is not in the public DNS.</source>
        <translation>MASQUERADE_AS だけでは、エンベロープ送信者は root@web01.example.com のままです。web01 がメールを受け取らない場合、バウンスは期限が切れるまでリレーのキューで待ち続けます。また、web01 が公開 DNS に登録されていないと、送信者のドメインの存在を確かめるサーバーはメッセージを即座に拒否します。</translation>
    </message>
    <message>
        <source>It is for mail that stays on the host; mail that leaves gets a domain in any case. From: root becomes From: root@example.com, or root at the host&apos;s own name where nothing is masqueraded. What the SMTP mailers send is as before.</source>
        <translation>関係するのは、ホストの中にとどまるメールです。外へ出るメールには、いずれにしてもドメインが付きます。From: root は From: root@example.com になり、マスカレードしていない場合はホスト自身の名前の root になります。SMTP のメーラーが送る内容は変わりません。</translation>
    </message>
    <message>
        <source>Mail that stays is delivered with From: root. When a reader on another host sees that mailbox, over NFS or IMAP, an answer to root goes to the root of the wrong host.</source>
        <translation>ホストの中にとどまるメールは、From: root のまま配送されます。別のホストの人がそのメールボックスを NFS や IMAP で読むと、root への返信は別のホストの root に届いてしまいます。</translation>
    </message>
    <message>
        <source>A user named here keeps the host&apos;s name, in the header and in the envelope, so that one sees at once which host complains. It applies to all mail from that user. Before 8.10 root was exposed without being asked, except on a null client.</source>
        <translation>ここに挙げたユーザーは、ヘッダーでもエンベロープでもホストの名前のままなので、どのホストが問題を訴えているのかがすぐに分かります。そのユーザーが送るすべてのメールが対象です。8.10 より前では、null クライアントを除いて、指定しなくても root がマスカレードの対象から外れていました。</translation>
    </message>
    <message>
        <source>Mail from root of a thousand hosts looks the same once all of it says root@example.com. Only the Received: lines tell which host wrote.</source>
        <translation>どのメールも root@example.com と名乗るので、千台のホストの root からのメールがすべて同じに見えます。どのホストが書いたかは、Received: 行でしか分かりません。</translation>
    </message>
    <message>
        <source>Replies and bounces to these users go to the host, and are lost where it takes no mail.</source>
        <translation>これらのユーザーへの返信とバウンスはホストに送られ、ホストがメールを受け取らなければ失われます。</translation>
    </message>
    <message>
        <source>It is for mail of other hosts that passes through: an address in one of these domains is rewritten as this host&apos;s own are, wherever MASQUERADE_AS and its features rewrite. The domain does not become local by it: mail to it is still sent where DNS says.</source>
        <translation>関係するのは、ここを通過するほかのホストのメールです。これらのドメインのアドレスは、MASQUERADE_AS とその機能が書き換える箇所ではどこでも、このホスト自身のアドレスと同じように書き換えられます。これによってドメインがローカルになるわけではありません。そのドメイン宛てのメールは、これまでどおり DNS の示す先へ送られます。</translation>
    </message>
    <message>
        <source>Masquerading covers this host&apos;s own names only. A hub that passes mail of other hosts on leaves their addresses alone: what they wrote as mary@old.example.com stays so, and answers go there.</source>
        <translation>マスカレードの対象はこのホスト自身の名前だけです。ほかのホストのメールを中継するハブは、それらのアドレスに手を付けません。mary@old.example.com と書かれたものはそのままで、返信もそこへ送られます。</translation>
    </message>
    <message>
        <source>MASQUERADE_DOMAIN(example.com) rewrites mary@example.com, but not mary@pc7.example.com. With this feature every name that ends in the domain is rewritten, in all mail that this host sends or passes on. A host below it that has a mail name of its own loses it.</source>
        <translation>MASQUERADE_DOMAIN(example.com) は mary@example.com を書き換えますが、mary@pc7.example.com は書き換えません。この機能を使うと、このホストが送信または中継するすべてのメールで、そのドメインで終わる名前がすべて書き換えられます。配下に独自のメール用の名前を持つホストがあると、その名前は失われます。</translation>
    </message>
    <message>
        <source>Each client would need a MASQUERADE_DOMAIN line of its own. The first one that somebody forgets sends under its own name, and the answers to it are lost.</source>
        <translation>クライアントごとに MASQUERADE_DOMAIN の行が必要になります。書き忘れたクライアントが 1 つでもあれば、それは自分の名前で送信し、返信は失われます。</translation>
    </message>
    <message>
        <source>The host is a small mail server for its own names. root&apos;s mail goes into a mailbox on a disk that nobody looks at, and each of a thousand hosts needs aliases that somebody keeps up to date.</source>
        <translation>ホストは、自分の名前のための小さなメールサーバーになります。root 宛てのメールは誰も見ないディスク上のメールボックスに入り、千台のホストのそれぞれに、誰かが手入れし続けるエイリアスが必要になります。</translation>
    </message>
    <message>
        <source>Mail for other hosts takes one connection to one well known host. It changes nothing for addresses on this host. sendmail looks for MX records of the name; in [brackets] it connects to the host itself.</source>
        <translation>ほかのホスト宛てのメールは、よく知った 1 台のホストへの 1 つの接続で済みます。このホストのアドレスについては何も変わりません。sendmail はその名前の MX レコードを引きます。[角括弧] で囲むと、そのホスト自体に接続します。</translation>
    </message>
    <message>
        <source>sendmail asks DNS for each domain and connects to that domain&apos;s mail servers itself. Many networks do not let clients out on port 25, and many servers refuse mail from hosts that they do not know; the message then waits for days and comes back.</source>
        <translation>sendmail はドメインごとに DNS を引き、そのドメインのメールサーバーに自分で接続します。クライアントからポート 25 での外部への接続を許さないネットワークは多く、知らないホストからのメールを拒否するサーバーも多くあります。その場合、メッセージは何日も待ってから戻ってきます。</translation>
    </message>
    <message>
        <source>It is for mail to names on this host. Aliases are looked up first and what is left goes to the hub: mary becomes mary@hub. The name of the hub becomes a part of the address, so with a name in brackets it would be mary@[hub], which no server takes; a few rules after LOCAL_RULESETS prevent that.</source>
        <translation>関係するのは、このホストの名前宛てのメールです。まずエイリアスが調べられ、残ったものがハブへ送られます。mary は mary@hub になります。ハブの名前がアドレスの一部になるので、角括弧付きの名前では mary@[hub] となり、これを受け付けるサーバーはありません。LOCAL_RULESETS の後に置くいくつかのルールで、これを防ぎます。</translation>
    </message>
    <message>
        <source>Mail to a user of this host is put into a mailbox on this host, where often nobody looks.</source>
        <translation>このホストのユーザー宛てのメールは、多くの場合誰も見ない、このホストのメールボックスに入ります。</translation>
    </message>
    <message>
        <source>It applies to all mail that goes to the relay. A port is no part of a host name in sendmail: relay.example.com:2525 would be read as a list of hosts. The port is the third word of the mailer&apos;s arguments instead, and $h stands for the host.</source>
        <translation>リレーへ送られるすべてのメールが対象です。sendmail では、ポートはホスト名の一部ではありません。relay.example.com:2525 はホストの並びとして読まれてしまいます。その代わりに、ポートはメーラーの引数の 3 番目の語として書きます。$h はホストを表します。</translation>
    </message>
    <message>
        <source>sendmail connects to port 25. Where the relay takes mail on another port alone, every message waits in the queue until it expires.</source>
        <translation>sendmail はポート 25 に接続します。リレーが別のポートだけでメールを受け付ける場合、どのメッセージも期限が切れるまでキューで待ちます。</translation>
    </message>
    <message>
        <source>sendmail&apos;s rules call a ruleset Local_localaddr, if there is one, before they send a local name to the hub. This one names the same hub and writes a domain behind the @. It concerns recipients without a host, such as root, and no others.</source>
        <translation>sendmail のルールは、ローカル名をハブへ送る前に、ルールセット Local_localaddr があればそれを呼び出します。ここにあるルールセットは、同じハブを指定し、@ の後ろにはドメインを書きます。関係するのは root のようにホストのない受信者だけで、ほかの受信者には関係しません。</translation>
    </message>
    <message>
        <source>Where the hub is written in brackets, to keep MX records out of it, the usual rules make root@[relay.example.com] of root. That is no valid address, and the relay refuses the message.</source>
        <translation>MX レコードを引かないようハブを角括弧で囲んだ場合、通常のルールは root を root@[relay.example.com] にします。これは有効なアドレスではなく、リレーはメッセージを拒否します。</translation>
    </message>
    <message>
        <source>It matters for mail to names on this host, the only mail that aliases are looked up for. The cf tree looks for the file in /etc/mail from 8.10, in /etc before.</source>
        <translation>関係するのは、このホストの名前宛てのメールです。エイリアスが調べられるのは、そのメールだけです。cf ツリーは、8.10 以降では /etc/mail、それより前では /etc でこのファイルを探します。</translation>
    </message>
    <message>
        <source>If sendmail looks in the wrong place, newaliases does its work on one file while everybody edits the other, and no alias has an effect.</source>
        <translation>sendmail の探す場所が違っていると、newaliases の処理するファイルと皆が編集するファイルが別のものになり、どのエイリアスも効きません。</translation>
    </message>
    <message>
        <source>Mail for one of these names is delivered here, through aliases and mailboxes. A name in this list that belongs to somebody else keeps all mail for them on this host.</source>
        <translation>これらの名前宛てのメールはここで、エイリアスとメールボックスを通して配送されます。この一覧に他人の名前が入っていると、その人たち宛てのメールがすべてこのホストにとどまります。</translation>
    </message>
    <message>
        <source>A server that is the MX of example.com does not know that it is meant: it looks up the MX of the domain, finds itself and gives up with &quot;local configuration error&quot;.</source>
        <translation>example.com の MX であるサーバーが、自分がその相手だと分かりません。ドメインの MX を引き、自分自身を見つけ、「local configuration error」で配送をあきらめます。</translation>
    </message>
    <message>
        <source>It is for what no macro says. Before 8.10 there is no LOCAL_DOMAIN: a line such as Cwexample.com adds the name to class w, the names that sendmail takes for its own, so that mail for them ends here.</source>
        <translation>マクロでは書けないもののためにあります。8.10 より前には LOCAL_DOMAIN がありません。Cwexample.com のような行は、sendmail が自分のものとみなす名前（クラス w）にその名前を加え、その名前宛てのメールをここで受け取るようにします。</translation>
    </message>
    <message>
        <source>Without the section such lines would stand at the head of the .cf, before the lines that they build on. Without the Cw line a server before 8.10 does not know that mail for its domain is meant for it.</source>
        <translation>この節がないと、こうした行は .cf の先頭に入り、前提とする行よりも前に来てしまいます。Cw の行がないと、8.10 より前のサーバーは、自分のドメイン宛てのメールが自分宛てだと分かりません。</translation>
    </message>
    <message>
        <source>It goes by the client&apos;s name, which sendmail finds through the PTR record of its address and checks by looking that name up again. Mail to the hosts of the domain is passed on, too, whoever sends it.</source>
        <translation>判断の基準はクライアントの名前です。sendmail はアドレスの PTR レコードから名前を見つけ、その名前をもう一度引いて確かめます。ドメインのホスト宛てのメールも、誰が送ったものであれ中継されます。</translation>
    </message>
    <message>
        <source>From 8.9 a server refuses to pass on mail from strangers to strangers, since such open relays are what spam is sent through. Clients of the house are strangers too, until a line makes an exception for them: they get &quot;550 5.7.1 Relaying denied&quot;. One without a PTR record gets it in spite of this line.</source>
        <translation>8.9 以降のサーバーは、見知らぬ相手から見知らぬ相手へのメールの中継を拒否します。そのようなオープンリレーが迷惑メールの通り道になるためです。身内のクライアントも、例外とする行がなければ見知らぬ相手なので、「550 5.7.1 Relaying denied」を返されます。PTR レコードのないクライアントは、この行があっても同じ応答を返されます。</translation>
    </message>
    <message>
        <source>Clients have to be named in the .mc itself, and each change means a new .cf and a restart. No single client or sender can be turned away.</source>
        <translation>クライアントを .mc 自体に書かなければならず、変更のたびに新しい .cf と再起動が必要になります。特定のクライアントや送信者だけを拒否することもできません。</translation>
    </message>
    <message>
        <source>The command sendmail falls back on sendmail.cf, whose queue is root&apos;s alone: a program that is not root gets &quot;permission denied&quot; instead of its mail sent.</source>
        <translation>コマンド sendmail は代わりに sendmail.cf を使いますが、そのキューは root 専用です。root でないプログラムは、メールを送れずに「permission denied」を返されます。</translation>
    </message>
    <message>
        <source>The number stands in the Received: line of every message that this configuration handles, so a reader sees that it went through the submission program&apos;s file and not through the daemon&apos;s.</source>
        <translation>この番号は、この設定で処理されるすべてのメッセージの Received: 行に入ります。それを読めば、デーモンのファイルではなく投稿プログラムのファイルを通ったことが分かります。</translation>
    </message>
    <message>
        <source>Both files write the same number, and whoever looks for a fault cannot tell which of the two a message went through.</source>
        <translation>両方のファイルが同じ番号を書くので、不具合を調べる人には、メッセージがどちらを通ったのか分かりません。</translation>
    </message>
    <message>
        <source>The submission program delivers nothing and needs nothing an OSTYPE says, so sendmail&apos;s own submit.mc defines the name under which the macros remember it, with an empty value. No message is treated differently for it.</source>
        <translation>投稿プログラムは何も配送せず、OSTYPE の示す情報を必要としません。そのため、sendmail に付属する submit.mc は、マクロが OSTYPE を記憶するのに使う名前を、空の値で定義しています。メッセージの扱いは何も変わりません。</translation>
    </message>
    <message>
        <source>m4 prints &quot;No system type defined&quot;, and the .cf is made of a file with an error in it.</source>
        <translation>m4 が「No system type defined」と表示し、.cf は誤りのあるファイルから作られます。</translation>
    </message>
    <message>
        <source>It concerns addresses of that form alone. The submission program passes them on as they are, and the next host decides what to make of them. sendmail&apos;s own submit.mc has the line, too.</source>
        <translation>関係するのは、この形のアドレスだけです。投稿プログラムはそのまま渡し、どう解釈するかは次のホストが決めます。sendmail に付属する submit.mc にもこの行があります。</translation>
    </message>
    <message>
        <source>Such an address is taken for a local name, and a domain is put behind it. Where nobody has written to node::user for decades, nobody notices.</source>
        <translation>そのようなアドレスはローカル名とみなされ、後ろにドメインが付けられます。何十年も node::user に宛てて書く人がいなかった所では、誰も気付きません。</translation>
    </message>
    <message>
        <source>With USE_TZ the Date: of a message that a program hands in, and its time stamps in the log, follow the variable TZ of whoever calls sendmail. On some systems only the caller knows the zone.</source>
        <translation>USE_TZ を指定すると、プログラムが渡したメッセージの Date: とログの時刻は、sendmail を呼び出した側の変数 TZ に従います。システムによっては、タイムゾーンを知っているのは呼び出した側だけです。</translation>
    </message>
    <message>
        <source>sendmail ignores TZ and uses the system&apos;s zone. The Date: of a user who works in another zone names the right moment by another clock.</source>
        <translation>sendmail は TZ を無視し、システムのタイムゾーンを使います。別のタイムゾーンで作業するユーザーの Date: は、時点としては正しいものの、別の時計で書かれます。</translation>
    </message>
    <message>
        <source>With True it does without. The submission program opens no file on behalf of a recipient, so it has no use for the groups, whatever the message.</source>
        <translation>True を指定すると、この検索を行いません。投稿プログラムは受信者のためにファイルを開くことがないので、どのようなメッセージでもグループは必要ありません。</translation>
    </message>
    <message>
        <source>With groups in NIS or LDAP the look-up can take seconds for each message, and for a name that does not exist some systems print an error.</source>
        <translation>グループが NIS や LDAP にあると、検索にメッセージごとに数秒かかることがあります。また、存在しない名前に対してエラーを表示するシステムもあります。</translation>
    </message>
    <message>
        <source>A service manager that starts the queue runner waits for this file. The line changes nothing about the mail itself.</source>
        <translation>キューランナーを起動するサービスマネージャーは、このファイルを待ちます。メールそのものについては何も変わりません。</translation>
    </message>
    <message>
        <source>msp puts the file into the client queue&apos;s folder. A service that waits for it elsewhere counts the start as failed after a minute and a half, although the process runs.</source>
        <translation>msp は、このファイルをクライアントキューのフォルダーに置きます。別の場所で待つサービスは、プロセスが動いていても、1 分半後に起動に失敗したとみなします。</translation>
    </message>
    <message>
        <source>A .cf that is newer than the program stops it with an error about the version level. One that is older leaves newer defaults in force, port 587 among them. The command sendmail -d0.1 -bv root shows the release.</source>
        <translation>プログラムより新しい .cf では、sendmail はバージョンレベルのエラーで停止します。古い .cf では、ポート 587 をはじめとする新しい既定値が有効なままになります。リリースはコマンド sendmail -d0.1 -bv root で分かります。</translation>
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
        <translation>op.me 5.9「V — Configuration version level」</translation>
    </message>
    <message>
        <source>How the relay is talked to</source>
        <translation>リレーとの通信方法</translation>
    </message>
    <message>
        <source>By itself sendmail encrypts where the relay offers it and believes whoever answers. Verified means that the relay shows a certificate for its name, signed by an authority that the system trusts. A provider wants a name and a password besides.</source>
        <translation>sendmail は、何も設定しなければ、リレーが対応していれば暗号化し、答えた相手が誰でも信用します。検証するとは、システムの信頼する認証局が署名した、リレーの名前の証明書をリレーが示すことです。プロバイダーはさらに名前とパスワードを求めます。</translation>
    </message>
    <message>
        <source>Somebody between the two can leave out the offer of TLS and read everything, or answer in the relay&apos;s place and be given the password.</source>
        <translation>両者の間にいる者は、TLS の申し出を取り除いてすべてを読んだり、リレーになりすましてパスワードを受け取ったりできます。</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; SMTP Authentication</source>
        <translation>cf/README「STARTTLS」「SMTP Authentication」</translation>
    </message>
    <message>
        <source>The user name at the relay</source>
        <translation>リレーでのユーザー名</translation>
    </message>
    <message>
        <source>The provider has given it out, often a whole address. It goes into a template, and the password is written beside it on the host itself. The wizard never asks for the password and keeps none.</source>
        <translation>プロバイダーから割り当てられた名前で、多くの場合はアドレス全体です。これはひな形に書き込まれ、その横にパスワードをホスト上で記入します。ウィザードがパスワードを尋ねることも、保存することもありません。</translation>
    </message>
    <message>
        <source>The relay answers 535, then refuses each message with 530, and sendmail gives the message back.</source>
        <translation>リレーは 535 を返し、その後はどのメッセージも 530 で拒否します。sendmail はメッセージを送り返します。</translation>
    </message>
    <message>
        <source>cf/README, Providing SMTP AUTH Data when sendmail acts as Client</source>
        <translation>cf/README「Providing SMTP AUTH Data when sendmail acts as Client」</translation>
    </message>
    <message>
        <source>Additional directives</source>
        <translation>追加のディレクティブ</translation>
    </message>
    <message>
        <source>What no other answer says: further features, options and macros, and lines of an opened file that the wizard has no question for. Each takes the place in the file that its kind asks for.</source>
        <translation>ほかの回答では表せないもの。さらに加える機能、オプション、マクロと、開いたファイルの行のうちウィザードに質問がないものです。それぞれ、その種類に応じた位置に入ります。</translation>
    </message>
    <message>
        <source>m4 takes a misspelled option without a word: it defines a name that nothing reads.</source>
        <translation>オプションの綴りが間違っていても、m4 は何も言わずに受け取ります。誰も読まない名前が定義されるだけです。</translation>
    </message>
    <message>
        <source>cf/README, Features; Tweaking configuration options</source>
        <translation>cf/README「Features」「Tweaking configuration options」</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The text behind a map: a key, a tab and a value on each line. makemap turns it into the database that sendmail reads.</source>
        <translation>マップの元になるテキスト。各行にキー、タブ、値を書きます。makemap がこれを、sendmail の読むデータベースに変換します。</translation>
    </message>
    <message>
        <source>sendmail never reads the text itself: without makemap an edit has no effect.</source>
        <translation>sendmail がテキスト自体を読むことはありません。makemap を実行しなければ、編集しても効果はありません。</translation>
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
        <translation>op.me 5.7「O — Set option」、cf/README「Tweaking configuration options」</translation>
    </message>
    <message>
        <source>op.me, 5.10, K — Key file declaration</source>
        <translation>op.me 5.10「K — Key file declaration」</translation>
    </message>
    <message>
        <source>op.me, 5.5, M — Define mailer</source>
        <translation>op.me 5.5「M — Define mailer」</translation>
    </message>
    <message>
        <source>op.me, 5.6, H — Define header</source>
        <translation>op.me 5.6「H — Define header」</translation>
    </message>
    <message>
        <source>op.me, 5.8, P — Precedence definitions</source>
        <translation>op.me 5.8「P — Precedence definitions」</translation>
    </message>
    <message>
        <source>op.me, 5.4, E — Set or propagate environment variables</source>
        <translation>op.me 5.4「E — Set or propagate environment variables」</translation>
    </message>
    <message>
        <source>op.me, 5.11, Q — Queue group declaration</source>
        <translation>op.me 5.11「Q — Queue group declaration」</translation>
    </message>
    <message>
        <source>op.me, 5.12, X — Mail filter (milter) definitions</source>
        <translation>op.me 5.12「X — Mail filter (milter) definitions」</translation>
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
        <translation>op.me 5.7「O — Set option」</translation>
    </message>
    <message>
        <source>How sendmail connects to other hosts: from which address and with which modifiers. There can be one line for each address family.</source>
        <translation>sendmail がほかのホストに接続する方法。どのアドレスから、どの修飾子で接続するかを示します。アドレスファミリーごとに 1 行書けます。</translation>
    </message>
    <message>
        <source>The older name of Timeout.queuereturn.</source>
        <translation>Timeout.queuereturn の古い名前。</translation>
    </message>
    <message>
        <source>Whether addresses and headers may have characters beyond ASCII. No conf name sets it, and sendmail has to be built for it.</source>
        <translation>アドレスとヘッダーに ASCII 以外の文字を使えるかどうか。これを設定する conf の名前はなく、sendmail がこれに対応してビルドされている必要があります。</translation>
    </message>
    <message>
        <source>Shows each step of the delivery. It belongs on the command line, as -v, and never in a file.</source>
        <translation>配送の各段階を表示します。コマンドラインで -v として指定するもので、ファイルには決して書きません。</translation>
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
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>One or several names, spaces between.</source>
        <translation>1 つ以上の名前。空白で区切ります。</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>One or several names without a domain, spaces between.</source>
        <translation>ドメインのない 1 つ以上の名前。空白で区切ります。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Pairs such as Name=MTA, Addr=127.0.0.1, Port=25, M=E, commas between.</source>
        <translation>Name=MTA, Addr=127.0.0.1, Port=25, M=E のような組。コンマで区切ります。</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>As in DAEMON_OPTIONS.</source>
        <translation>DAEMON_OPTIONS と同じ。</translation>
    </message>
    <message>
        <source>Without Addr the socket is open to everybody who can reach the host.</source>
        <translation>Addr がないと、このソケットはホストに到達できる誰に対しても開かれます。</translation>
    </message>
    <message>
        <source>Closes a port that no line of the .mc shows.</source>
        <translation>.mc のどの行にも現れないポートを閉じます。</translation>
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
        <translation>時間</translation>
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
        <translation>マップ</translation>
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
        <translation>値</translation>
    </message>
    <message>
        <source>Anything: that it is defined is enough.</source>
        <translation>何でもかまいません。定義されていれば十分です。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
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
        <translation>パスワードのひな形</translation>
    </message>
    <message>
        <source>install.sh puts it beside sendmail&apos;s other files, readable for root alone. Somebody fills in the password there; a file that is filled in stays as it is.</source>
        <translation>install.sh が、sendmail のほかのファイルと同じ場所に、root だけが読める形で置きます。パスワードはそこで人が記入します。記入済みのファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Until the password is filled in and the map is made of it, mail waits in the queue.</source>
        <translation>パスワードを記入してマップを作るまで、メールはキューで待ちます。</translation>
    </message>
    <message>
        <source>What the host logs in with</source>
        <translation>ホストがログインに使うもの</translation>
    </message>
    <message>
        <source>AuthInfo: without a name is for each server that the rules let through, and that is the relay alone. U: is the user&apos;s name, P: the password, M: the ways to log in.</source>
        <translation>名前のない AuthInfo: は、ルールが通すすべてのサーバーに使われます。通すのはリレーだけです。U: はユーザー名、P: はパスワード、M: はログインの方式です。</translation>
    </message>
    <message>
        <source>With a wrong password the relay refuses each message for good, and sendmail gives it back.</source>
        <translation>パスワードが間違っていると、リレーはどのメッセージも恒久的に拒否し、sendmail はメッセージを送り返します。</translation>
    </message>
    <message>
        <source>How the relay is talked to: plain, opportunistic, verified or login. With login install.sh looks after the password&apos;s file.</source>
        <translation>リレーとの通信方法。plain、opportunistic、verified、login のどれかです。login の場合は、install.sh がパスワードのファイルを扱います。</translation>
    </message>
    <message>
        <source>The certificates that have to be there where the relay&apos;s is to be verified.</source>
        <translation>リレーの証明書を検証する場合に必要な証明書。</translation>
    </message>
    <message>
        <source>Their folder, which has to be there as well.</source>
        <translation>その証明書のフォルダー。これも必要です。</translation>
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
        <translation>マップ。.cf の K 行と同じく、種類、オプション、ファイルの順に書きます。LDAP という語を書くと、ディレクトリサービスを使います。</translation>
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
        <translation>数値</translation>
    </message>
    <message>
        <source>-1 turns the output off, 0 on again.</source>
        <translation>-1 で出力を止め、0 で再開します。</translation>
    </message>
    <message>
        <source>m4/cf.m4 of the cf tree, with its whole path.</source>
        <translation>cf ツリーの m4/cf.m4。完全なパスで書きます。</translation>
    </message>
    <message>
        <source>What the macro is called.</source>
        <translation>マクロの名前。</translation>
    </message>
    <message>
        <source>What it stands for.</source>
        <translation>マクロが表すもの。</translation>
    </message>
    <message>
        <source>Which macro.</source>
        <translation>対象のマクロ。</translation>
    </message>
    <message>
        <source>A file in the folder feature.</source>
        <translation>フォルダー feature にあるファイル。</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>What the feature takes.</source>
        <translation>機能が受け取るもの。</translation>
    </message>
    <message>
        <source>A file in the folder mailer.</source>
        <translation>フォルダー mailer にあるファイル。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whatever tells the file apart.</source>
        <translation>ファイルを見分けられるものなら何でも。</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>A file in the folder ostype.</source>
        <translation>フォルダー ostype にあるファイル。</translation>
    </message>
    <message>
        <source>What the file takes; most take nothing.</source>
        <translation>ファイルが受け取るもの。ほとんどは何も受け取りません。</translation>
    </message>
    <message>
        <source>A file in the folder domain.</source>
        <translation>フォルダー domain にあるファイル。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The path of the folder; without / at the start it is in the queue&apos;s.</source>
        <translation>フォルダーのパス。先頭に / がなければ、キューのフォルダーの中になります。</translation>
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
        <translation>メッセージ</translation>
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
        <translation>このホストになければならないプログラム。</translation>
    </message>
    <message>
        <source>Defines the mailer procmail, which hands messages to a procmail script.</source>
        <translation>メッセージを procmail スクリプトに渡すメーラー procmail を定義します。</translation>
    </message>
    <message>
        <source>Only mail that the mailertable sends there passes it: a domain stands beside procmail: and the path of the script. Local mailboxes are as before; for these there is local_procmail.</source>
        <translation>mailertable でここへ送られたメールだけが通ります。mailertable には、ドメインの横に procmail: とスクリプトのパスを書きます。ローカルのメールボックスは変わりません。そちらには local_procmail があります。</translation>
    </message>
    <message>
        <source>When all mail for a domain needs the same treatment.</source>
        <translation>あるドメイン宛てのすべてのメールに同じ処理が必要な場合。</translation>
    </message>
    <message>
        <source>The script runs for mail of anybody: keep it root&apos;s.</source>
        <translation>スクリプトは誰からのメールに対しても実行されます。root だけが書き換えられるようにしてください。</translation>
    </message>
    <message>
        <source>Defines the mailers cyrus and cyrusbb: delivery into mailboxes of Cyrus IMAP.</source>
        <translation>Cyrus IMAP のメールボックスに配送するメーラー cyrus と cyrusbb を定義します。</translation>
    </message>
    <message>
        <source>A program is started for each message. mary+work goes into the folder work of mary if its rights allow; cyrusbb delivers into folders that belong to nobody.</source>
        <translation>メッセージごとにプログラムが起動されます。mary+work は、権限が許せば mary のフォルダー work に入ります。cyrusbb は、誰のものでもないフォルダーに配送します。</translation>
    </message>
    <message>
        <source>With Cyrus IMAP before its second version.</source>
        <translation>バージョン 2 より前の Cyrus IMAP を使う場合。</translation>
    </message>
    <message>
        <source>With later versions, which take mail by LMTP: cyrusv2.</source>
        <translation>LMTP でメールを受け取る、より新しいバージョンの場合。cyrusv2 を使ってください。</translation>
    </message>
    <message>
        <source>Defines the mailer cyrusv2: delivery into mailboxes of Cyrus IMAP by LMTP.</source>
        <translation>Cyrus IMAP のメールボックスに LMTP で配送するメーラー cyrusv2 を定義します。</translation>
    </message>
    <message>
        <source>sendmail connects to a socket of the IMAP server and delivers many messages over one connection. To send all local mail there, confLOCAL_MAILER has to name the mailer.</source>
        <translation>sendmail は IMAP サーバーのソケットに接続し、1 つの接続で多くのメッセージを配送します。ローカルのメールをすべてそこへ送るには、confLOCAL_MAILER でこのメーラーを指定する必要があります。</translation>
    </message>
    <message>
        <source>With Cyrus IMAP from version 2.</source>
        <translation>バージョン 2 以降の Cyrus IMAP を使う場合。</translation>
    </message>
    <message>
        <source>An IMAP server that has to be up; until it is, mail waits.</source>
        <translation>動作中の IMAP サーバー。動き出すまで、メールは待ちます。</translation>
    </message>
    <message>
        <source>Defines the mailers for UUCP, which carries mail in batches over a telephone line.</source>
        <translation>電話回線でメールをまとめて運ぶ UUCP 用のメーラーを定義します。</translation>
    </message>
    <message>
        <source>uucp-old and uucp-new write addresses with exclamation marks; with the mailer smtp above it there are also uucp-dom and uucp-uudom, which write domains. Hosts in the classes U, Y and Z are sent to by them.</source>
        <translation>uucp-old と uucp-new は、感嘆符を使ってアドレスを書きます。これより上にメーラー smtp があれば、ドメインを書く uucp-dom と uucp-uudom も加わります。クラス U、Y、Z のホストには、これらのメーラーで送られます。</translation>
    </message>
    <message>
        <source>Where a host is reached by nothing else.</source>
        <translation>ほかの手段では届かないホストがある場合。</translation>
    </message>
    <message>
        <source>cf/README, Using UUCP mailers</source>
        <translation>cf/README「Using UUCP mailers」</translation>
    </message>
    <message>
        <source>Defines the mailer usenet, which posts mail to a newsgroup.</source>
        <translation>メールをニュースグループに投稿するメーラー usenet を定義します。</translation>
    </message>
    <message>
        <source>Local mail to a name that ends in .usenet is given to the program inews.</source>
        <translation>.usenet で終わる名前宛てのローカルのメールは、プログラム inews に渡されます。</translation>
    </message>
    <message>
        <source>On a news server that takes articles by mail.</source>
        <translation>メールで記事を受け付けるニュースサーバー。</translation>
    </message>
    <message>
        <source>Whoever can send mail to the host can post to every group.</source>
        <translation>このホストにメールを送れる者は誰でも、すべてのグループに投稿できます。</translation>
    </message>
    <message>
        <source>Defines the mailer ssh, which speaks SMTP with another host through ssh.</source>
        <translation>ssh を通してほかのホストと SMTP で話すメーラー ssh を定義します。</translation>
    </message>
    <message>
        <source>ssh starts sendmail on the other host and the mail goes over that connection. Only mail that the mailertable or a relay such as ssh:host sends there is concerned.</source>
        <translation>ssh が相手のホストで sendmail を起動し、メールはその接続を通ります。関係するのは、mailertable または ssh:host のようなリレーの指定でここへ送られるメールだけです。</translation>
    </message>
    <message>
        <source>Between two hosts of yours, where nothing but ssh gets through.</source>
        <translation>自分の 2 つのホストの間で、ssh しか通らない場合。</translation>
    </message>
    <message>
        <source>Where STARTTLS works. The file comes with Debian&apos;s cf tree only.</source>
        <translation>STARTTLS が使える場合。このファイルは Debian の cf ツリーにしかありません。</translation>
    </message>
    <message>
        <source>The key has no passphrase: the other host should allow it this one command.</source>
        <translation>鍵にはパスフレーズがありません。相手のホストでは、この鍵にこのコマンドだけを許可すべきです。</translation>
    </message>
    <message>
        <source>Defines the mailer xagent, which hands mail to a program of that name.</source>
        <translation>メールを同じ名前のプログラムに渡すメーラー xagent を定義します。</translation>
    </message>
    <message>
        <source>Only mail that the mailertable or a rule of your own sends there is concerned.</source>
        <translation>関係するのは、mailertable または自分で書いたルールでここへ送られるメールだけです。</translation>
    </message>
    <message>
        <source>Where that program is in use. The file comes with Debian&apos;s cf tree only.</source>
        <translation>そのプログラムを使っている場合。このファイルは Debian の cf ツリーにしかありません。</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>The word TCP, the host, and the port if it is not 25.</source>
        <translation>TCP という語、ホスト、そして 25 以外の場合はポート。</translation>
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
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>The domain to add, from 8.12, in place of the masquerade domain or the host&apos;s own name.</source>
        <translation>付け加えるドメイン。8.12 以降で指定でき、マスカレードドメインやホスト自身の名前の代わりに使われます。</translation>
    </message>
    <message>
        <source>The name to go under; never one in brackets.</source>
        <translation>名乗る名前。角括弧付きの名前は使えません。</translation>
    </message>
    <message>
        <source>It rewrites addresses of hosts that others may look after.</source>
        <translation>ほかの人が管理しているかもしれないホストのアドレスも書き換えます。</translation>
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
        <translation>ホスト</translation>
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
        <translation>cf/README「Tweaking configuration options」、op.me 5.7</translation>
    </message>
    <message>
        <source>One of these words.</source>
        <translation>次の語のどれか 1 つ。</translation>
    </message>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Some of these words, commas between.</source>
        <translation>次の語のいくつか。コンマで区切ります。</translation>
    </message>
    <message>
        <source>True or False.</source>
        <translation>True か False。</translation>
    </message>
    <message>
        <source>A time such as 30s, 5m, 2h or 3d.</source>
        <translation>30s、5m、2h、3d のような時間。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>The path of the file, from /.</source>
        <translation>/ から始まるファイルのパス。</translation>
    </message>
    <message>
        <source>The path of the folder, from /.</source>
        <translation>/ から始まるフォルダーのパス。</translation>
    </message>
    <message>
        <source>The name of a host.</source>
        <translation>ホストの名前。</translation>
    </message>
    <message>
        <source>A full host name.</source>
        <translation>ホストの完全な名前。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>A mail address.</source>
        <translation>メールアドレス。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>A user, by name or number; a group may follow a colon.</source>
        <translation>ユーザーの名前または番号。コロンに続けてグループも書けます。</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Octal, such as 0600.</source>
        <translation>0600 のような 8 進数。</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Names of macros, long ones in braces, commas between.</source>
        <translation>マクロの名前。長い名前は波括弧で囲み、コンマで区切ります。</translation>
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
        <translation>ハブ</translation>
    </message>
    <message>
        <source>The host that takes everything. In brackets its MX records are not looked up.</source>
        <translation>すべてを引き受けるホスト。角括弧で囲むと MX レコードは引かれません。</translation>
    </message>
    <message>
        <source>The host; in brackets it is connected to without an MX look-up.</source>
        <translation>ホスト。角括弧で囲むと、MX を引かずに接続します。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>One or several files, commas between.</source>
        <translation>1 つ以上のファイル。コンマで区切ります。</translation>
    </message>
    <message>
        <source>It opens no port and closes none: a daemon that runs still listens on 25 and 587 of every address until DAEMON_OPTIONS and no_default_msa say otherwise.</source>
        <translation>ポートを開くことも閉じることもありません。動作中のデーモンは、DAEMON_OPTIONS と no_default_msa で変えない限り、すべてのアドレスの 25 と 587 で待ち受けます。</translation>
    </message>
    <message>
        <source>mailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a mailer.</source>
        <translation type="unfinished">メーラーの名前。</translation>
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
        <translation>cf/README「Adding new mailers or rulesets」「STARTTLS」</translation>
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
        <translation>ほかのサーバーに対して STARTTLS を試すかどうかについて、自分で書くルールを始めます。</translation>
    </message>
    <message>
        <source>sendmail asks them before it answers a server&apos;s offer of TLS. When they end in an error, it goes on in clear. Here they do so for each server that mail is handed to.</source>
        <translation>sendmail は、サーバーの TLS の申し出に応じる前に、これらのルールを調べます。ルールがエラーで終わると、暗号化せずに続けます。ここでは、メールを渡すどのサーバーに対してもエラーで終わります。</translation>
    </message>
    <message>
        <source>TLS is tried with each server that offers it; mail waits where a server&apos;s TLS is broken.</source>
        <translation>TLS に対応するどのサーバーに対しても TLS を試します。サーバーの TLS が壊れていると、メールは待ちます。</translation>
    </message>
    <message>
        <source>For a relay in one&apos;s own network whose TLS is out of order.</source>
        <translation>自分のネットワークにあるリレーで、TLS が正常に動かない場合。</translation>
    </message>
    <message>
        <source>Wherever mail crosses a network that others can listen to.</source>
        <translation>ほかの者が盗聴できるネットワークをメールが通る、すべての環境。</translation>
    </message>
    <message>
        <source>After MAILER.</source>
        <translation>MAILER の後。</translation>
    </message>
    <message>
        <source>Everybody on the way can read and change the mail.</source>
        <translation>途中にいる誰もがメールを読み、書き換えることができます。</translation>
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
        <translation>ほかのサーバーへの接続が十分に安全かどうかについて、自分で書くルールを始めます。</translation>
    </message>
    <message>
        <source>They get the result of the certificate&apos;s check, before a name, a password or a message is told to the server. Here they let the message wait unless the certificate is verified and for the relay&apos;s name. It waits, too, while the password is missing.</source>
        <translation>ルールは、名前、パスワード、メッセージをサーバーに伝える前に、証明書の検査結果を受け取ります。ここでは、証明書が検証され、リレーの名前のものでない限り、メッセージを待たせます。パスワードがない間も待たせます。</translation>
    </message>
    <message>
        <source>sendmail sends whatever the check says: to a stranger with a certificate of their own, and in clear where TLS is not offered.</source>
        <translation>sendmail は検査の結果がどうであれ送信します。自前の証明書を持つ見知らぬ相手にも送り、TLS に対応していない相手には暗号化せずに送ります。</translation>
    </message>
    <message>
        <source>Where mail or a password must not reach anybody but the relay.</source>
        <translation>メールやパスワードをリレー以外の誰にも渡してはならない場合。</translation>
    </message>
    <message>
        <source>On a host that sends to all the world&apos;s servers: few of their certificates can be verified.</source>
        <translation>世界中のサーバーに送るホスト。検証できる証明書を持つサーバーはわずかです。</translation>
    </message>
    <message>
        <source>Mail waits while the relay&apos;s certificate has expired or bears another name.</source>
        <translation>リレーの証明書の期限が切れているか、名前が異なる間、メールは待ちます。</translation>
    </message>
    <message>
        <source>These rules keep the password from strangers: the map&apos;s entry itself is for any server.</source>
        <translation>パスワードを見知らぬ相手から守るのは、これらのルールです。マップの項目自体は、どのサーバーにも当てはまります。</translation>
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
        <translation>cf/README「SMTP authentication」</translation>
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
        <translation>マップ。.cf の K 行と同じ書き方です。8.12 以降では -T&lt;TMPF&gt; を含める必要があります。</translation>
    </message>
    <message>
        <source>skip allows the value SKIP, lookupdotdomain keys such as .example.com, relaytofulladdress RELAY for a single address.</source>
        <translation>skip は値 SKIP を、lookupdotdomain は .example.com のようなキーを、relaytofulladdress は個々のアドレスに対する RELAY を使えるようにします。</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Domains, hosts, addresses and starts of addresses, spaces between.</source>
        <translation>ドメイン、ホスト、アドレス、アドレスの先頭部分。空白で区切ります。</translation>
    </message>
    <message>
        <source>Every host in the domain may send to anybody through here. A domain that strangers can get names in makes an open relay.</source>
        <translation>ドメイン内のどのホストも、ここを経由して誰にでも送信できます。見知らぬ者が名前を取得できるドメインを書くと、オープンリレーになります。</translation>
    </message>
    <message>
        <source>RELAY opens the server to whoever it names. Lines without a tag count for senders, recipients and clients alike.</source>
        <translation>RELAY は、そこに書かれた相手にサーバーを開放します。タグのない行は、送信者、受信者、クライアントのどれにも当てはまります。</translation>
    </message>
    <message>
        <source>The host&apos;s name, $j, comes first.</source>
        <translation>ホストの名前 $j が先頭に来ます。</translation>
    </message>
    <message>
        <source>modifiers</source>
        <translation>修飾子</translation>
    </message>
    <message>
        <source>Letters as of DaemonPortOptions: c, C, f, u.</source>
        <translation>DaemonPortOptions と同じ文字: c、C、f、u。</translation>
    </message>
    <message>
        <source>An IP address.</source>
        <translation>IP アドレス。</translation>
    </message>
    <message>
        <source>Says what clients and local users may ask of sendmail.</source>
        <translation>クライアントとローカルのユーザーが sendmail に何を求めてよいかを指定します。</translation>
    </message>
    <message>
        <source>noexpn and novrfy hide who has a mailbox, needmailhelo wants a greeting before mail, restrictmailq and restrictqrun keep the queue from users, authwarnings marks doubtful senders. goaway is most of them together.</source>
        <translation>noexpn と novrfy は誰のメールボックスがあるかを隠し、needmailhelo はメールの前に挨拶を求め、restrictmailq と restrictqrun はユーザーにキューを触らせず、authwarnings は疑わしい送信者に印を付けます。goaway は、これらの大部分をまとめたものです。</translation>
    </message>
    <message>
        <source>With noexpn and novrfy, or goaway, on a server in the open.</source>
        <translation>外部に公開されているサーバーで、noexpn と novrfy、または goaway を指定する場合。</translation>
    </message>
    <message>
        <source>noreceipts where senders rely on receipts: they get none.</source>
        <translation>送信者が受領通知を頼りにしている所での noreceipts。受領通知が届かなくなります。</translation>
    </message>
    <message>
        <source>EXPN and VRFY tell strangers which addresses exist; goaway leaves mailq, queue runs and ETRN open.</source>
        <translation>EXPN と VRFY は、どのアドレスが存在するかを見知らぬ者に教えます。goaway を指定しても、mailq、キュー処理、ETRN は制限されません。</translation>
    </message>
    <message>
        <source>Whoever can connect to the daemon can read the relay&apos;s password off the screen.</source>
        <translation>デーモンに接続できる者は誰でも、リレーのパスワードを画面で読み取れます。</translation>
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
        <translation>すべてのメッセージを渡すホスト。角括弧で囲むと MX レコードは引かれません。</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>MSA connects to port 587 instead of 25.</source>
        <translation>MSA と書くと、ポート 25 の代わりに 587 に接続します。</translation>
    </message>
    <message>
        <source>Nothing: that it is defined is enough.</source>
        <translation>何も書きません。定義されていれば十分です。</translation>
    </message>
    <message>
        <source>word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>What stands behind the version number.</source>
        <translation>バージョン番号の後に付くもの。</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>USE_SYSTEM, USE_TZ, or a time zone as in TZ.</source>
        <translation>USE_SYSTEM、USE_TZ、または TZ と同じ書き方のタイムゾーン。</translation>
    </message>
    <message>
        <source>The program runs with the rights of a group, smmsp, and not as root; the queue belongs to that group.</source>
        <translation>プログラムは root ではなくグループ smmsp の権限で動作し、キューはこのグループに属します。</translation>
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
        <translation>リゾルバーが応答する場合。</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>NO_SAN_TST leaves alternative names of certificates out.</source>
        <translation>NO_SAN_TST は、証明書の別名を除外します。</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The configuration file of OpenSSL.</source>
        <translation>OpenSSL の設定ファイル。</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>The folder with the modules of OpenSSL.</source>
        <translation>OpenSSL のモジュールがあるフォルダー。</translation>
    </message>
    <message>
        <source>Keeps names and passwords for servers that ask this host to authenticate in a map of their own.</source>
        <translation>このホストに認証を求めるサーバー用の名前とパスワードを、専用のマップに入れます。</translation>
    </message>
    <message>
        <source>It is for mail that goes out to a server that offers SMTP AUTH. The line AuthInfo:relay.example.net names user, password and mechanisms for that server; without the feature such lines are looked for in the access map.</source>
        <translation>関係するのは、SMTP AUTH に対応するサーバーへ出ていくメールです。AuthInfo:relay.example.net の行で、そのサーバー用のユーザー、パスワード、認証方式を指定します。この機能がないと、こうした行は access マップから探されます。</translation>
    </message>
    <message>
        <source>The access map would have to hold the password, or nobody logs in, and a provider refuses each message with 530.</source>
        <translation>access マップにパスワードを入れるしかなく、入れなければログインは行われず、プロバイダーはどのメッセージも 530 で拒否します。</translation>
    </message>
    <message>
        <source>Wherever the provider&apos;s relay asks for a password.</source>
        <translation>プロバイダーのリレーがパスワードを求める、すべての環境。</translation>
    </message>
    <message>
        <source>Where the relay goes by the address of this host.</source>
        <translation>リレーがこのホストのアドレスで判断する場合。</translation>
    </message>
    <message>
        <source>The file holds passwords: it and its database belong to root, mode 0600. Without TLS the mechanism PLAIN shows them to the network.</source>
        <translation>このファイルにはパスワードが入っています。ファイルもそのデータベースも、所有者は root、モードは 0600 にします。TLS がないと、認証方式 PLAIN ではパスワードがネットワーク上で丸見えになります。</translation>
    </message>
    <message>
        <source>Lets the alternative names of a certificate count when the name of a server is compared with it.</source>
        <translation>サーバーの名前を証明書と照合するときに、証明書の別名も対象にします。</translation>
    </message>
    <message>
        <source>It is for mail that goes out or comes in with TLS and whose line in the access map asks for a matching name, such as TLS_Srv:example.net VERIFY+CN. Certificates of today carry their names as alternative names only, and without this they do not match.</source>
        <translation>関係するのは、TLS で出入りするメールのうち、TLS_Srv:example.net VERIFY+CN のように、access マップの行が名前の一致を求めるものです。現在の証明書は名前を別名としてしか持たないので、これがないと一致しません。</translation>
    </message>
    <message>
        <source>Rules see the subject&apos;s name alone, and a good certificate that lists the relay among its further names is taken for one of another host.</source>
        <translation>ルールにはサブジェクトの名前しか見えず、リレーをその他の名前として載せた正しい証明書が、別のホストのものとみなされます。</translation>
    </message>
    <message>
        <source>With TLS_Srv: or TLS_Rcpt: lines that check names.</source>
        <translation>名前を検査する TLS_Srv: または TLS_Rcpt: の行がある場合。</translation>
    </message>
    <message>
        <source>Where no line of the access map asks for names.</source>
        <translation>access マップのどの行も名前を求めていない場合。</translation>
    </message>
    <message>
        <source>feature/check_cert_altnames.m4; op.me, SetCertAltnames</source>
        <translation>feature/check_cert_altnames.m4、op.me「SetCertAltnames」</translation>
    </message>
    <message>
        <source>Makes the check of names usable; it demands nothing by itself.</source>
        <translation>名前の検査を使えるようにするもので、これだけでは何も要求しません。</translation>
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
        <translation>このファイルは root だけが読めるようにします。そうでないと sendmail はこれを使わず、相手には証明書が示されません。</translation>
    </message>
    <message>
        <source>cf/README, STARTTLS; op.me, 5.7</source>
        <translation>cf/README「STARTTLS」、op.me 5.7</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>i, 1, 2, 5, none, or the path of a file.</source>
        <translation>i、1、2、5、none、またはファイルのパス。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>file: or egd: and a path.</source>
        <translation>file: または egd: とパス。</translation>
    </message>
    <message>
        <source>ciphers</source>
        <translation>暗号</translation>
    </message>
    <message>
        <source>As in ciphers(1), colons between.</source>
        <translation>ciphers(1) と同じ書き方。コロンで区切ります。</translation>
    </message>
    <message>
        <source>Names as in SSL_CTX_set_options(3); a minus sign takes one away.</source>
        <translation>SSL_CTX_set_options(3) と同じ名前。マイナス記号を付けると、その項目を外します。</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Such as sha256.</source>
        <translation>sha256 など。</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>As openssl engine lists it.</source>
        <translation>openssl engine の一覧に出る名前。</translation>
    </message>
    <message>
        <source>Names the folder with the certificates of the authorities that are trusted.</source>
        <translation>信頼する認証局の証明書があるフォルダーを指定します。</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. The files have to be called by their hash, as openssl rehash makes it.</source>
        <translation>クライアントとサーバーの証明書は、これらに照らして検査されます。ファイル名は、openssl rehash が作るハッシュでなければなりません。</translation>
    </message>
    <message>
        <source>With many authorities; otherwise a file is enough.</source>
        <translation>認証局が多い場合。そうでなければ、ファイル 1 つで足ります。</translation>
    </message>
    <message>
        <source>sendmail leaves the file of confCACERT aside as well, and each certificate counts as not verified.</source>
        <translation>sendmail は confCACERT のファイルも使わず、どの証明書も検証できなかったものとして扱います。</translation>
    </message>
    <message>
        <source>Names the file with the certificates of the authorities that are trusted.</source>
        <translation>信頼する認証局の証明書を収めたファイルを指定します。</translation>
    </message>
    <message>
        <source>Certificates of clients and servers are checked against them. To clients the server names these authorities, which makes the start of TLS long if there are many.</source>
        <translation>クライアントとサーバーの証明書は、これに照らして検証されます。サーバーはこれらの認証局をクライアントに知らせるので、数が多いと TLS の開始に時間がかかります。</translation>
    </message>
    <message>
        <source>On each host that uses STARTTLS.</source>
        <translation>STARTTLS を使うすべてのホストで。</translation>
    </message>
    <message>
        <source>A client with a certificate of such an authority can be allowed to relay.</source>
        <translation>このような認証局の証明書を持つクライアントには、中継を許可できます。</translation>
    </message>
    <message>
        <source>No certificate can be verified. TLS keeps listeners out, but not a server that pretends to be the relay.</source>
        <translation>どの証明書も検証できません。TLS は盗聴を防ぎますが、リレーを装うサーバーは防げません。</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Close the comparison (Escape)</source>
        <translation>比較を閉じる (Escape)</translation>
    </message>
    <message>
        <source>As one list</source>
        <translation>1 列で表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に表示</translation>
    </message>
    <message>
        <source>Copy as diff</source>
        <translation>diff としてコピー</translation>
    </message>
    <message>
        <source>In the format of diff -u, for patch -p1</source>
        <translation>diff -u の形式（patch -p1 用）</translation>
    </message>
    <message>
        <source>Removed and added lines</source>
        <translation>削除された行と追加された行</translation>
    </message>
    <message>
        <source>What the file is compared with</source>
        <translation>ファイルの比較対象</translation>
    </message>
    <message>
        <source>The present file</source>
        <translation>今のファイル</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>比較対象: %1</translation>
    </message>
    <message numerus="yes">
        <source>− %n removed</source>
        <comment>lines</comment>
        <translation>
            <numerusform>− 削除 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n added</source>
        <comment>lines</comment>
        <translation>
            <numerusform>+ 追加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>違いのある行はありません。</translation>
    </message>
</context>
<context>
    <name>preview::Comparison</name>
    <message>
        <source>(no line feed at the end)</source>
        <translation>（末尾に改行なし）</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %n equal line(s)</source>
        <translation>
            <numerusform>⋯ 同じ内容 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::DiffText</name>
    <message>
        <source>Only in the present file</source>
        <translation>今のファイルだけにある行</translation>
    </message>
    <message>
        <source>Only in what it is compared with</source>
        <translation>比較対象だけにある行</translation>
    </message>
</context>
<context>
    <name>preview::Editor</name>
    <message>
        <source>A new line</source>
        <translation>新しい行</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>変更前:</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were removed here:</source>
        <translation>
            <numerusform>ここで %n 行が削除されました:</numerusform>
        </translation>
    </message>
    <message>
        <source>Click here, or press Enter, to see these lines</source>
        <translation>これらの行を見るには、ここをクリックするか Enter キーを押します</translation>
    </message>
    <message>
        <source>⋯ %1</source>
        <translation>⋯ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) hidden</source>
        <translation>
            <numerusform>%Ln 行を非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FileHeader</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>ファイル全体をコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Only what differs from a plain configuration</source>
        <translation>基本の設定と異なる行だけ</translation>
    </message>
    <message>
        <source>Scroll both files together</source>
        <translation>両方のファイルを一緒にスクロール</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>以前の回答またはファイルと比較します</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>比較するテキストはまだありません</translation>
    </message>
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 が処理中です…</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>マークを消す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked line(s)</source>
        <translation>
            <numerusform>マークした行: %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1</source>
        <comment>what causes them</comment>
        <translation>
            <numerusform>%1 による %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out what differs from a plain configuration …</source>
        <translation>基本の設定との違いを調べています…</translation>
    </message>
    <message>
        <source>No line differs from a plain configuration</source>
        <translation>基本の設定と異なる行はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) differ from a plain configuration</source>
        <translation>
            <numerusform>基本の設定と異なる行: %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>大小文字を区別</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の一致箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の一致箇所 (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>検索を閉じる (Escape)</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>ファイル内を検索</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>preview::LineBar</name>
    <message>
        <source>Previous marked line (Shift+F8)</source>
        <translation>前のマークした行 (Shift+F8)</translation>
    </message>
    <message>
        <source>Previous marked line</source>
        <translation>前のマークした行</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>次のマークした行 (F8)</translation>
    </message>
    <message>
        <source>Next marked line</source>
        <translation>次のマークした行</translation>
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
        <translation>基本の設定と異なる行だけ(&amp;D)</translation>
    </message>
    <message>
        <source>Show .mc and .cf to&amp;gether</source>
        <translation>.mc と .cf を並べて表示(&amp;G)</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>両方を一緒にスクロール(&amp;B)</translation>
    </message>
</context>
<context>
    <name>preview::Print</name>
    <message>
        <source>%1 of %2</source>
        <comment>page numbers</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>preview::Reference</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>これはフォルダーです。その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are compared.</source>
        <translation>ファイルの大きさは %1 です。比較できるのは %2 までです。</translation>
    </message>
    <message>
        <source>Not UTF-8: read as Latin-1.</source>
        <translation>UTF-8 ではないため、Latin-1 として読み込みました。</translation>
    </message>
    <message>
        <source>Its lines end in CR LF; the CR is left out of the comparison.</source>
        <translation>行末が CR LF です。CR は比較に含めません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
    <message>
        <source>This is a binary file, not text.</source>
        <translation>これはテキストではなく、バイナリファイルです。</translation>
    </message>
</context>
</TS>
