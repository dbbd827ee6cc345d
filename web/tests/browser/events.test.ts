import { expect, test } from 'vitest';
import { useSupportDesk } from '../stage/support-desk';

const desk = useSupportDesk();

test('pages that are opened and left again and again do not take the demo with them', async () => {
  const { origin } = desk();
  const signIn = () =>
    fetch(`${origin}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ user: 'anna@acme.example' }),
    });
  for (let time = 0; time < 40; time += 1) {
    const signedIn = await signIn();
    expect([time, signedIn.status]).toEqual([time, 204]);
    const [cookie = ''] = signedIn.headers.getSetCookie();
    const events = await fetch(`${origin}/api/v1/events`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(events.status).toBe(200);
    // Left in the middle: the database is asked about the session just then.
    await events.body?.cancel();
  }
});
