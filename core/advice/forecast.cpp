// SPDX-License-Identifier: MIT
#include "advice/forecast.h"

#include <algorithm>
#include <array>
#include <expected>
#include <string_view>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace advice {

namespace {

constexpr std::uint16_t smtpPort = 25;
constexpr int mostDaemons = 64;

// As they stand in /etc/services.
struct Service {
    std::string_view name;
    std::uint16_t port;
};
constexpr auto mailServices = std::to_array<Service>({
    {"smtp", 25}, {"mail", 25}, {"submission", 587}, {"submissions", 465}, {"smtps", 465}, {"ssmtp", 465},
    {"urd", 465},
});

/// The keys of one DaemonPortOptions that say where the socket is; of a key that stands twice the last.
struct Daemon {
    QString name;
    QString port;
    QString address;
    QString family;
    QString modifiers;
};

// As sendmail does: only the first letter of a key counts, blanks before key and value are skipped, those behind a value are
// part of it, and a part without "=" is passed over.
Daemon readDaemon(QStringView options)
{
    Daemon daemon;
    for (QStringView part : options.tokenize(u',')) {
        while (!part.isEmpty() && part.front().isSpace())
            part = part.sliced(1);
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 0)
            continue;
        QStringView value = part.sliced(equals + 1);
        while (!value.isEmpty() && value.front().isSpace())
            value = value.sliced(1);
        switch (part.front().unicode()) {
        case u'A': case u'a': daemon.address = value.toString(); break;
        case u'F': case u'f': daemon.family = value.toString(); break;
        case u'M': case u'm': daemon.modifiers = value.toString(); break;
        case u'N': case u'n': daemon.name = value.toString(); break;
        case u'P': case u'p': daemon.port = value.toString(); break;
        default: break;
        }
    }
    return daemon;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// atoi() of what begins with a digit, in the 16 bits of a port.
std::uint16_t leadingNumber(QStringView text)
{
    std::uint32_t number = 0;
    for (const QChar character : text) {
        if (!isDigit(character))
            break;
        number = (number * 10 + static_cast<std::uint32_t>(character.unicode() - u'0')) & 0xffff;
    }
    return static_cast<std::uint16_t>(number);
}

std::expected<std::uint16_t, NoDaemon> portOf(const QString &written)
{
    if (written.isEmpty())
        return smtpPort;
    std::uint16_t port = 0;
    if (isDigit(written.front())) {
        port = leadingNumber(written);
    } else {
        const auto found = std::ranges::find(mailServices, written.toStdString(), &Service::name);
        if (found == mailServices.end())
            return std::unexpected(NoDaemon::UnknownService);
        port = found->port;
    }
    return port == 0 ? smtpPort : port;
}

enum class DaemonFamily { Inet, Inet6, Local };

std::expected<DaemonFamily, NoDaemon> familyOf(const QString &written)
{
    if (written.isEmpty() || written.compare("inet"_L1, Qt::CaseInsensitive) == 0)
        return DaemonFamily::Inet;
    if (written.compare("inet6"_L1, Qt::CaseInsensitive) == 0)
        return DaemonFamily::Inet6;
    if (written.compare("unix"_L1, Qt::CaseInsensitive) == 0 || written.compare("local"_L1, Qt::CaseInsensitive) == 0)
        return DaemonFamily::Local;
    // The number of a family is the system's own; these are everybody's, or Linux's.
    if (written == "2"_L1)
        return DaemonFamily::Inet;
    if (written == "10"_L1)
        return DaemonFamily::Inet6;
    return std::unexpected(NoDaemon::UnknownFamily);
}

struct Address {
    QString text;
    bool isName = false;
};

bool couldBeHostName(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_'; })
        && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

std::expected<Address, NoDaemon> nameOf(const QString &written, const QString &localhost)
{
    if (written.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return Address{localhost};
    if (!couldBeHostName(written))
        return std::unexpected(NoDaemon::UnknownAddress);
    return Address{written, true};
}

std::expected<Address, NoDaemon> ipv4Of(const QString &written)
{
    if (written.isEmpty())
        return Address{u"0.0.0.0"_s};
    in_addr address{};
    // The C library's reading, short forms such as 127.1 and blanks behind included.
    if (!isDigit(written.front()) || inet_aton(written.toLatin1().constData(), &address) == 0)
        return nameOf(written, u"127.0.0.1"_s);
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &address, text.data(), text.size());
    return Address{QString::fromLatin1(text.data())};
}

std::expected<Address, NoDaemon> ipv6Of(const QString &written)
{
    if (written.isEmpty())
        return Address{u"::"_s};
    const bool tagged = written.startsWith("IPv6:"_L1, Qt::CaseInsensitive);
    const QByteArray plain = (tagged ? written.sliced(5) : written).toLatin1();
    in6_addr address{};
    if (inet_pton(AF_INET6, plain.constData(), &address) != 1)
        return nameOf(written, u"::1"_s);
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(AF_INET6, &address, text.data(), text.size());
    return Address{QString::fromLatin1(text.data())};
}

class Forecaster
{
public:
    Forecaster(const cf::Configuration &configuration, bool ipv6TakesIpv4)
        : m_configuration(configuration), m_ipv6TakesIpv4(ipv6TakesIpv4)
    {
    }

    Forecast take();

private:
    void stop(NoDaemon reason, const QString &value, int line);
    void addDaemon(const QString &options, int line);
    void bindAll();

    const cf::Configuration &m_configuration;
    const bool m_ipv6TakesIpv4;
    int m_count = 0; ///< of the daemons, for their names
    Forecast m_forecast;
};

void Forecaster::stop(NoDaemon reason, const QString &value, int line)
{
    if (!m_forecast.stop)
        m_forecast.stop = Stop{reason, value, line};
}

void Forecaster::addDaemon(const QString &options, int line)
{
    const Daemon daemon = readDaemon(options);
    const int number = m_count++;
    if (number >= mostDaemons)
        return stop(NoDaemon::TooManyDaemons, QString::number(mostDaemons), line);
    const auto family = familyOf(daemon.family);
    if (!family)
        return stop(family.error(), daemon.family, line);
    if (*family == DaemonFamily::Local)
        return;
    const bool isInet6 = *family == DaemonFamily::Inet6;
    const auto address = isInet6 ? ipv6Of(daemon.address) : ipv4Of(daemon.address);
    if (!address)
        return stop(address.error(), daemon.address, line);
    const auto port = portOf(daemon.port);
    if (!port)
        return stop(port.error(), daemon.port, line);
    const bool takesIpv4 = isInet6 && m_ipv6TakesIpv4 && address->text == "::"_L1;
    m_forecast.sockets.push_back({{isInet6 ? Family::Inet6 : Family::Inet, address->text, *port, takesIpv4},
                                  address->isName,
                                  daemon.name.isEmpty() ? u"Daemon%1"_s.arg(number) : daemon.name,
                                  daemon.modifiers, line});
}

// One socket for every address and one for a single address exclude each other, too.
bool excludes(const Socket &one, const Socket &other)
{
    if (one.port != other.port)
        return false;
    if (one.takesIpv4 || other.takesIpv4)
        return true;
    const bool isAny = one.address == "0.0.0.0"_L1 || one.address == "::"_L1 || other.address == "0.0.0.0"_L1
        || other.address == "::"_L1;
    return one.family == other.family && (isAny || one.address == other.address);
}

// In the order of the file, each against those that stand above.
void Forecaster::bindAll()
{
    std::vector<OpenedSocket> open;
    for (const OpenedSocket &wanted : m_forecast.sockets) {
        const bool taken = std::ranges::any_of(open, [&wanted](const OpenedSocket &other) {
            return excludes(wanted.socket, other.socket);
        });
        if (!taken)
            open.push_back(wanted);
        else if (wanted.modifiers.contains(u'O'))
            m_forecast.disabled.push_back(wanted.line);
        else
            return stop(NoDaemon::AddressInUse, wanted.name, wanted.line);
    }
    m_forecast.sockets = std::move(open);
}

Forecast Forecaster::take()
{
    if (m_configuration.isSubmission()) {
        const cf::Option *option = m_configuration.option(u"UseMSP");
        return {{}, Stop{NoDaemon::Submission, {}, option->line}, {}};
    }
    for (const cf::Option &option : m_configuration.options) {
        if (option.name == "DaemonPortOptions"_L1)
            addDaemon(option.value, option.line);
    }
    if (m_count == 0)
        addDaemon({}, 0);
    bindAll();
    if (m_forecast.stop)
        m_forecast.sockets.clear();
    return std::move(m_forecast);
}

} // namespace

Forecast forecast(const cf::Configuration &configuration, bool ipv6TakesIpv4)
{
    return Forecaster(configuration, ipv6TakesIpv4).take();
}

} // namespace advice
