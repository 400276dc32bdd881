<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <source>“%1” is a folder: choose the file with the answers in it.</source>
        <translation>「%1」はフォルダーです。その中の回答ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file with answers: choose another one.</source>
        <translation>「%1」は回答ファイルとしては大きすぎます。別のファイルを選んでください。</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is too long for an answers file.</source>
        <translation>%1は回答ファイルとしては長すぎます。</translation>
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
        <source>[FILE.json]</source>
        <translation>[FILE.json]</translation>
    </message>
    <message>
        <source>Opens the window, with these answers if a file is named. The default.</source>
        <translation>ウィンドウを開きます。ファイルを指定すると、その回答を読み込みます。既定のコマンドです。</translation>
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
        <source>Says what these answers bring with them, and what m4 says to them.</source>
        <translation>これらの回答に対する指摘と、m4 のメッセージを表示します。</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>Explains a directive of the .mc files, or lists them all.</source>
        <translation>.mc ファイルのディレクティブを説明するか、全ディレクティブの一覧を表示します。</translation>
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
        <source>One file at a time: drop a single .json file with answers.</source>
        <translation>ファイルは 1 つずつです。回答の .json ファイルを 1 つだけドロップしてください。</translation>
    </message>
    <message>
        <source>That is not on this machine: save it here, then drop the .json file with answers.</source>
        <translation>このマシンにあるファイルではありません。ここに保存してから、回答の .json ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>There are no answers in that folder: drop a .json file with answers, or the folder of a bundle.</source>
        <translation>そのフォルダーに回答はありません。回答の .json ファイルか、バンドルのフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <translation>ドロップすると「%1」を開きます</translation>
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
        <source>&amp;Open answers…</source>
        <translation>回答を開く(&amp;O)…</translation>
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
        <source>Open answers</source>
        <translation>回答を開く</translation>
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
        <source>Merged into %1/access on the host, between two marker lines.</source>
        <translation>ホストの %1/access に、2 本の目印行で囲んで組み込まれます。</translation>
    </message>
    <message>
        <source>What the bundle&apos;s install.sh reads. The script itself is the same in every bundle.</source>
        <translation>バンドルの install.sh が読むデータです。スクリプト自体はどのバンドルでも同じです。</translation>
    </message>
    <message>
        <source>Flushes the queue on the host, installed by install.sh.</source>
        <translation>ホスト上でキューを送り出します。install.sh によってインストールされます。</translation>
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
        <source>Open answers</source>
        <translation>回答を開く</translation>
    </message>
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
        <source>sendmail %1</source>
        <comment>the first release that has it</comment>
        <translation>sendmail %1</translation>
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
        <source>op.me, 5.8, V — Configuration version level</source>
        <translation>op.me 5.8「V — Configuration version level」</translation>
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
        <source>op.me, 5.6, O — Set option; cf/README, Tweaking configuration options</source>
        <translation>op.me 5.6「O — Set option」、cf/README「Tweaking configuration options」</translation>
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
        <source>op.me, 5.9, K — Key file declaration</source>
        <translation>op.me 5.9「K — Key file declaration」</translation>
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
        <source>op.me, 5.4, M — Define mailer</source>
        <translation>op.me 5.4「M — Define mailer」</translation>
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
        <source>op.me, 5.5, H — Define header</source>
        <translation>op.me 5.5「H — Define header」</translation>
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
        <source>op.me, 5.7, P — Precedence definitions</source>
        <translation>op.me 5.7「P — Precedence definitions」</translation>
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
        <source>op.me, 5.10, Q — Queue group declaration</source>
        <translation>op.me 5.10「Q — Queue group declaration」</translation>
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
        <source>op.me, 5.11, X — Mail filter (milter) definitions</source>
        <translation>op.me 5.11「X — Mail filter (milter) definitions」</translation>
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
        <source>op.me, 5.6, O — Set option</source>
        <translation>op.me 5.6「O — Set option」</translation>
    </message>
    <message>
        <source>Where the aliases are. newaliases builds their database from this file.</source>
        <translation>エイリアスの場所。newaliases はこのファイルからデータベースを作ります。</translation>
    </message>
    <message>
        <source>How long to wait at the start for an alias database that somebody is just rebuilding.</source>
        <translation>起動時に、誰かが再生成中のエイリアスデータベースを待つ時間。</translation>
    </message>
    <message>
        <source>The character that takes the place of a space inside an address.</source>
        <translation>アドレスの中の空白の代わりに使う文字。</translation>
    </message>
    <message>
        <source>Whether newaliases checks that each target can be delivered to, which takes look-ups in DNS.</source>
        <translation>配送できる宛先かどうかを newaliases が 1 つずつ確認するかどうか。確認には DNS の検索が必要です。</translation>
    </message>
    <message>
        <source>How many connections to other hosts are kept open for the next message.</source>
        <translation>次のメッセージのために開いたままにしておく、ほかのホストへの接続の数。</translation>
    </message>
    <message>
        <source>How long an idle connection is kept open for the next message.</source>
        <translation>次のメッセージのために、使われていない接続を開いたままにしておく時間。</translation>
    </message>
    <message>
        <source>How many new connections a second the daemon takes; the others wait.</source>
        <translation>デーモンが 1 秒間に受け付ける新しい接続の数。それを超えた接続は待たされます。</translation>
    </message>
    <message>
        <source>A socket that the daemon opens. Each such line is one; without Addr it is open on every address.</source>
        <translation>デーモンの開くソケット。このような行 1 つが 1 つのソケットです。Addr がないと、すべてのアドレスに開きます。</translation>
    </message>
    <message>
        <source>The file for a message that can be neither delivered nor sent back.</source>
        <translation>配送も返送もできないメッセージを入れるファイル。</translation>
    </message>
    <message>
        <source>The user under whom programs and files are delivered to when no other user is known.</source>
        <translation>ほかのユーザーが分からないときに、プログラムやファイルへの配送を行うユーザー。</translation>
    </message>
    <message>
        <source>When mail is sent: in the background (b), while the caller waits (i), or only by a queue run (q).</source>
        <translation>メールを送る時機。バックグラウンドで（b）、呼び出し側を待たせて（i）、またはキュー処理のときだけ（q）。</translation>
    </message>
    <message>
        <source>Which checks of file permissions are left out. Each one left out is a hole that somebody may find.</source>
        <translation>ファイルの権限の検査のうち、省くもの。省いた検査のそれぞれが、誰かに見つかりかねない穴になります。</translation>
    </message>
    <message>
        <source>Whether the look-up of all groups of a user is left out.</source>
        <translation>ユーザーのすべてのグループの検索を省くかどうか。</translation>
    </message>
    <message>
        <source>Whether the names of the host&apos;s network interfaces are left out of class w, its own names.</source>
        <translation>ホストのネットワークインターフェイスの名前を、自分の名前であるクラス w に入れないかどうか。</translation>
    </message>
    <message>
        <source>Where to look for users&apos; .forward files. With nothing behind the = they are not read.</source>
        <translation>ユーザーの .forward ファイルを探す場所。= の後ろに何もなければ、読まれません。</translation>
    </message>
    <message>
        <source>The file with the answers to the SMTP command HELP.</source>
        <translation>SMTP の HELP コマンドへの応答を入れたファイル。</translation>
    </message>
    <message>
        <source>Whether mail for mailers with the flag e waits for a queue run instead of being sent at once.</source>
        <translation>フラグ e を持つメーラーのメールを、すぐに送らずにキュー処理まで待たせるかどうか。</translation>
    </message>
    <message>
        <source>The folder with a small file about each host that mail was sent to.</source>
        <translation>メールの送り先となったホストごとに小さなファイルを置くフォルダー。</translation>
    </message>
    <message>
        <source>How much is written to the log: 9 is usual, each message with sender, recipients and outcome.</source>
        <translation>ログに書く量。通常は 9 で、メッセージごとに送信者、受信者、結果を書きます。</translation>
    </message>
    <message>
        <source>How many processes the daemon may have at once; further connections are refused.</source>
        <translation>デーモンが同時に持てるプロセスの数。それを超える接続は拒否されます。</translation>
    </message>
    <message>
        <source>After how many hosts a message counts as caught in a loop and goes back.</source>
        <translation>メッセージがループに陥ったとみなして送り返すまでの、経由ホストの数。</translation>
    </message>
    <message>
        <source>How much of the queue&apos;s disk has to be free before mail is taken by SMTP.</source>
        <translation>SMTP でメールを受け付けるために必要な、キューのディスクの空き容量。</translation>
    </message>
    <message>
        <source>Whether spaces may separate addresses in a header, as they once did.</source>
        <translation>以前のように、ヘッダーのアドレスを空白で区切れるかどうか。</translation>
    </message>
    <message>
        <source>The characters at which an address is taken apart for the rules.</source>
        <translation>ルールのためにアドレスを分割する区切りの文字。</translation>
    </message>
    <message>
        <source>Where the process writes its process id.</source>
        <translation>プロセスが自分のプロセス ID を書き込む場所。</translation>
    </message>
    <message>
        <source>What strangers may ask: noexpn and novrfy hide who has a mailbox, authwarnings marks doubtful senders.</source>
        <translation>見知らぬ相手が尋ねられること。noexpn と novrfy は誰のメールボックスがあるかを隠し、authwarnings は疑わしい送信者に印を付けます。</translation>
    </message>
    <message>
        <source>A word before what ps shows for each process, to tell daemon and queue runner apart.</source>
        <translation>ps が各プロセスに示す内容の前に付く語。デーモンとキューランナーを見分けるためのものです。</translation>
    </message>
    <message>
        <source>The folder in which messages wait. It has to exist, and this program has to be able to enter it.</source>
        <translation>メッセージが待つフォルダー。存在していて、このプログラムが入れなければなりません。</translation>
    </message>
    <message>
        <source>The permissions of the files in the queue.</source>
        <translation>キューにあるファイルの権限。</translation>
    </message>
    <message>
        <source>How DNS is asked; WorkAroundBrokenAAAA helps against servers that know no IPv6.</source>
        <translation>DNS への問い合わせ方。WorkAroundBrokenAAAA は、IPv6 を知らないサーバーへの対策です。</translation>
    </message>
    <message>
        <source>The user as whom sendmail works once its sockets are open.</source>
        <translation>ソケットを開いた後に、sendmail の動作に使われるユーザー。</translation>
    </message>
    <message>
        <source>The folder below which files may be delivered to, as a jail for mail into files.</source>
        <translation>その配下にあるファイルにだけ配送を許すフォルダー。ファイルへ入るメールを閉じ込めます。</translation>
    </message>
    <message>
        <source>Whether bounces are sent in parts that a program can read, too.</source>
        <translation>バウンスを、プログラムにも読める構成で送るかどうか。</translation>
    </message>
    <message>
        <source>Whether the eighth bit of each character is cut off, which ruins every text that is not English.</source>
        <translation>各文字の 8 ビット目を切り捨てるかどうか。切り捨てると、英語以外の文章はすべて壊れます。</translation>
    </message>
    <message>
        <source>What the daemon says first to those who connect.</source>
        <translation>接続してきた相手に、デーモンが最初に言うこと。</translation>
    </message>
    <message>
        <source>The file that counts messages for mailstats.</source>
        <translation>mailstats のためにメッセージを数えるファイル。</translation>
    </message>
    <message>
        <source>Whether a message is on disk before it counts as taken, so that a crash loses nothing.</source>
        <translation>メッセージをディスクに書いてから受け取ったとみなすかどうか。そうすれば、停止しても何も失われません。</translation>
    </message>
    <message>
        <source>The permissions of temporary files.</source>
        <translation>一時ファイルの権限。</translation>
    </message>
    <message>
        <source>After how long in the queue a message goes back to its sender; usually five days.</source>
        <translation>キューにあるメッセージを送信者に返すまでの時間。通常は 5 日です。</translation>
    </message>
    <message>
        <source>After how long in the queue the sender gets a warning; usually four hours.</source>
        <translation>キューにあるメッセージについて送信者に警告するまでの時間。通常は 4 時間です。</translation>
    </message>
    <message>
        <source>Where the time zone comes from.</source>
        <translation>タイムゾーンをどこから得るか。</translation>
    </message>
    <message>
        <source>The user who owns the map files and may start the daemon.</source>
        <translation>マップファイルを所有し、デーモンを起動できるユーザー。</translation>
    </message>
    <message>
        <source>How the first line of a message in a mailbox looks.</source>
        <translation>メールボックスにあるメッセージの最初の行の形式。</translation>
    </message>
    <message>
        <source>Whether bounces go to Errors-To: where a message has it, against the standard.</source>
        <translation>メッセージに Errors-To: があるとき、標準に反してそこへバウンスを送るかどうか。</translation>
    </message>
    <message>
        <source>Whether this is the file of the submission program, whose queue a group may write to.</source>
        <translation>これが投稿プログラムのファイルかどうか。投稿プログラムのキューには、グループが書き込めます。</translation>
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
</context>
<context>
    <name>preview::FileView</name>
    <message>
        <source>m4 is at work …</source>
        <translation>m4 が処理中です…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with earlier answers or with a file</source>
        <translation>以前の回答またはファイルと比較します</translation>
    </message>
    <message>
        <source>Copy the whole file (Ctrl+Shift+C)</source>
        <translation>ファイル全体をコピー (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>There is no text to compare yet</source>
        <translation>比較するテキストはまだありません</translation>
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
