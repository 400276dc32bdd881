# SPDX-License-Identifier: MIT
"""An SMTP server that writes down what it is told, for the laboratory.

Runs on a laboratory host. Each message becomes one line of JSON in the --record file: "peer" (the client's
address), "helo", "mail_from", "rcpt_to" (a list), "headers" (a list of [name, value], in order) and "body".
"""

import argparse
import asyncio
import email
import email.policy
import json

from aiosmtpd.smtp import SMTP


class Recorder:
    def __init__(self, options):
        self._options = options

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if self._options.refuse:
            return "550 5.7.1 Refused"
        if self._options.defer:
            return "451 4.7.1 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.compat32)
        entry = {
            "peer": session.peer[0],
            "helo": session.host_name,
            "mail_from": envelope.mail_from,
            "rcpt_to": envelope.rcpt_tos,
            "headers": [[name, str(value)] for name, value in message.items()],
            "body": message.get_payload(),
        }
        with open(self._options.record, "a", encoding="utf-8") as record:
            record.write(json.dumps(entry) + "\n")
        return "250 2.0.0 Taken"


async def stay_silent(reader, writer):
    await reader.read()
    writer.close()


async def serve(options):
    loop = asyncio.get_running_loop()
    if options.silent:
        server = await asyncio.start_server(stay_silent, options.address, options.port)
    else:
        handler = Recorder(options)
        protocol = lambda: SMTP(handler, hostname=options.name, loop=loop)
        server = await loop.create_server(protocol, options.address, options.port)
    await server.serve_forever()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", required=True)
    parser.add_argument("--address", help="default: every one, IPv4 and IPv6")
    parser.add_argument("--port", type=int, default=25)
    parser.add_argument("--name", help="in the greeting; default: the host's own")
    answers = parser.add_mutually_exclusive_group()
    answers.add_argument("--refuse", action="store_true", help="550 for every recipient")
    answers.add_argument("--defer", action="store_true", help="451 for every recipient")
    answers.add_argument("--silent", action="store_true", help="take connections and never say a word")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
