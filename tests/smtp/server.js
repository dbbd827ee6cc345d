// A mail server for the tests. It listens on the port that it is given (0 takes a free one), says what happens as one
// JSON object a line, and does what the lines that it is sent say:
//   { "refuse": "bo@acme.example", "code": 451, "times": 1 }   refuse this recipient so often (always, without `times`)
//   { "hold": true }                                           take mails only once `hold` is false again
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);
const refusals = new Map();
let release = null;
let held = Promise.resolve();

const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onRcptTo({ address }, _session, done) {
    const refusal = refusals.get(address);
    if (!refusal || refusal.times === 0) return done();
    refusal.times -= 1;
    say({ event: 'refused', to: address });
    const error = new Error('not now, or never');
    error.responseCode = refusal.code;
    return done(error);
  },
  async onData(stream, session, done) {
    const mail = await simpleParser(stream);
    const to = session.envelope.rcptTo.map(({ address }) => address);
    if (release) say({ event: 'held', to });
    await held;
    if (session.ended) return;
    const headers = Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line]));
    const { subject, text, html, messageId } = mail;
    say({ event: 'mail', to, from: mail.from?.text, subject, text, html, id: messageId, headers });
    done();
  },
  onClose: (session) => {
    session.ended = true;
    say({ event: 'closed' });
  },
});
server.on('error', (error) => console.error(error.message));

createInterface(process.stdin).on('line', (line) => {
  const { refuse, code, times = Infinity, hold } = JSON.parse(line);
  if (refuse) refusals.set(refuse, { code, times });
  if (hold === true && !release) held = new Promise((resolve) => (release = resolve));
  if (hold === false) {
    release?.();
    release = null;
  }
  say({ event: 'understood' });
});
process.stdin.on('end', () => process.exit());

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1');
await once(server.server, 'listening');
say({ event: 'listening', port: server.server.address().port });
