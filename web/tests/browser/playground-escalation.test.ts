import { expect, test } from 'vitest';
import type { Options, Stage } from '../stage/browser';
import { column, rewrite } from '../stage/playground';
import { CONTROL_HUB, addressOf, templateOf } from '../stage/sheet';
import { usePlayground } from '../stage/static';

const { open, pages } = usePlayground();
const B2B = templateOf('b2b-console');
/** Accountants may make owners, and administrators accountants: two steps for an administrator. */
const LADDER = `${B2B.catalogue}\n[[may_assign]]\nby = ["billing"]\nroles = ["owner"]\nto = ["own"]\n`;

const answers = (stage: Stage) => column(stage, 'Answers');
const heading = (stage: Stage) => answers(stage).getByRole('heading', { level: 2 }).first();
const escalating = (user: string, catalogue = LADDER, options?: Options) =>
  addressOf({ catalogue, chosen: { panel: 'escalation', user, organization: 'lumen' } }, B2B).then((address) => open(address, options));

test('whoever can become full administrator is told by which steps, until the rules are mended', async () => {
  const stage = await escalating('adam@lumen.example');
  await pages().stop();
  try {
    await expect.poll(() => heading(stage).innerText()).toBe('Adam Admin can become “owner” of Lumen Studio in 2 steps');
    const steps = answers(stage).getByRole('list').first().getByRole('listitem');
    expect(await steps.nth(0).innerText()).toMatch(/billing/);
    expect(await steps.nth(1).innerText()).toMatch(/owner/);
    expect(await steps.nth(2).innerText()).toContain('Adam Admin is “owner”');
    await rewrite(stage, 'Catalogue', B2B.catalogue);
    await expect.poll(() => heading(stage).innerText()).toBe('Adam Admin cannot become “owner” of Lumen Studio');
    await answers(stage).getByText(/^Everything was tried: /).waitFor();
    await rewrite(stage, 'Catalogue', LADDER);
    await expect.poll(() => heading(stage).innerText()).toContain('in 2 steps');
    await stage.finish('playground-escalation');
  } finally {
    await pages().start();
  }
});

test('a stolen account is another matter, and everybody is looked at', async () => {
  const stage = await escalating('vik@lumen.example');
  await expect.poll(() => heading(stage).innerText()).toBe('Vik Viewer cannot become “owner” of Lumen Studio');
  await answers(stage).getByRole('switch', { name: 'If the account were stolen' }).click();
  await expect.poll(() => heading(stage).innerText()).toBe('Not even a thief of Vik Viewer’s account can become “owner” of Lumen Studio');
  await answers(stage).getByRole('radio', { name: 'Everybody' }).check();
  await expect.poll(() => heading(stage).innerText()).toMatch(/^By a stolen account, \w+ of \d people become full administrator$/);
  await stage.audit();
  await answers(stage).getByRole('button', { name: /^Adam Admin/ }).click();
  await expect.poll(() => heading(stage).innerText()).toBe('With the account of Adam Admin, “owner” of Lumen Studio is 2 steps away');
  await stage.close();
});

test('roles that can reach full administrator are flagged, on a phone in the dark, too', async () => {
  const stage = await escalating('adam@lumen.example', LADDER, { width: 390, height: 844, scheme: 'dark' });
  await stage.page.getByRole('radio', { name: 'Answers' }).check();
  await answers(stage).getByRole('button', { name: 'Check all roles' }).click();
  await answers(stage).getByText('2 roles make their holder full administrator, without anybody’s help.').waitFor();
  expect(await answers(stage).getByRole('row', { name: /^admin/ }).first().innerText()).toContain('2 steps');
  expect(await answers(stage).getByRole('row', { name: /^viewer/ }).first().innerText()).toContain('Cannot');
  expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await stage.finish('playground-escalation-roles');
});

test('a long search tells how far it is, and can be stopped', async () => {
  const stage = await open(await addressOf({ chosen: { panel: 'escalation' } }, CONTROL_HUB));
  await answers(stage).getByRole('button', { name: 'Check all roles' }).click();
  const progress = answers(stage).getByRole('progressbar', { name: /ways to hold a role checked$/ });
  await progress.waitFor();
  await stage.audit();
  await answers(stage).getByRole('button', { name: 'Stop' }).click();
  await answers(stage).getByText(/^Stopped after \d+ ways to hold a role\.$/).waitFor();
  expect(await answers(stage).getByRole('button', { name: 'Search again' }).isVisible()).toBe(true);
  await stage.close();
});
