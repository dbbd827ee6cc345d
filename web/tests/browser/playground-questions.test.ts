import { expect, test } from 'vitest';
import type { Scheme, Stage } from '../stage/browser';
import { column, paste, rewrite } from '../stage/playground';
import { addressOf, changed, templateOf } from '../stage/sheet';
import { usePlayground } from '../stage/static';

const { open, pages } = usePlayground();
const B2B = templateOf('b2b-console');
const MONA = { user: 'mona@lumen.example', organization: 'lumen' };
const ADAM = { user: 'adam@lumen.example', organization: 'lumen' };
const SCHEMES: Scheme[] = ['light', 'dark'];

const answers = (stage: Stage) => column(stage, 'Answers');
const verdict = (stage: Stage) => answers(stage).getByRole('heading', { level: 3 }).first();
const watches = (stage: Stage) => answers(stage).getByRole('region', { name: /^Watches/ });

/** Opens a panel, and no server is there from then on. */
async function alone(chosen: { panel: string; user: string; organization: string }, scheme: Scheme = 'light'): Promise<Stage> {
  const stage = await open(await addressOf({ chosen }, B2B), { scheme });
  await pages().stop();
  return stage;
}

test('the console of a person follows what is written, and tells why', async () => {
  const stage = await alone({ panel: 'console', ...ADAM });
  try {
    const plan = answers(stage).getByRole('button', { name: /^billing\.plan/ });
    await expect.poll(() => plan.innerText()).toMatch(/read-only/i);
    await plan.click();
    const why = answers(stage).getByRole('region', { name: 'Explanation' });
    await why.getByText('Adam Admin may not manage “billing.plan” (Lumen Studio)').waitFor();
    await rewrite(stage, 'Catalogue', changed(B2B.catalogue, [['billing   = ["manage",                "view"', 'billing   = ["manage", "manage"']]));
    await why.getByText('Adam Admin may manage “billing.plan” (Lumen Studio)').waitFor();
    await expect.poll(() => plan.innerText()).toContain('Manage');
    await stage.finish('playground-console');
  } finally {
    await pages().start();
  }
});

test.each(SCHEMES)('a question is answered as a tree and in words (%s)', async (scheme) => {
  const stage = await alone({ panel: 'question', ...MONA }, scheme);
  try {
    await answers(stage).getByText('Mona Member may not do “read · 1” (Lumen Studio)').first().waitFor();
    await answers(stage).getByLabel('resource.owner_id').fill(MONA.user);
    await answers(stage).getByText('Mona Member may do “read · 1” (Lumen Studio)').first().waitFor();
    const tree = answers(stage);
    await tree.getByText('role_gives').first().waitFor();
    expect(await tree.getByText('Roles considered').isVisible()).toBe(true);
    expect(await tree.getByText('member', { exact: true }).first().isVisible()).toBe(true);
    await stage.finish('playground-question');
  } finally {
    await pages().start();
  }
});

test('a request may be written as it is sent; while it is none, the last answer stays', async () => {
  const stage = await alone({ panel: 'question', ...MONA });
  try {
    await answers(stage).getByRole('radio', { name: 'AuthZEN request' }).check();
    const request = answers(stage).getByRole('textbox', { name: 'AuthZEN request' });
    const asked = { subject: { type: 'user', id: ADAM.user }, action: { name: 'people.manage' }, resource: { type: 'organization', id: 'lumen' } };
    await paste(request, JSON.stringify(asked));
    await answers(stage).getByText('Adam Admin may manage “people” (Lumen Studio)').first().waitFor();
    await paste(request, JSON.stringify({ ...asked, action: 7 }));
    await answers(stage).getByText('This part is missing or of another type: action').waitFor();
    expect(await answers(stage).getByText('Adam Admin may manage “people” (Lumen Studio)').first().isVisible()).toBe(true);
    await paste(request, JSON.stringify({ ...asked, action: { name: 'nowhere.manage' } }));
    await answers(stage).getByText('Adam Admin may not manage “nowhere” (Lumen Studio)').first().waitFor();
    await stage.audit();
    await stage.close();
  } finally {
    await pages().start();
  }
});

test('a pinned question stays, is asked again by each change, and says that its answer is another', async () => {
  const stage = await alone({ panel: 'question', ...MONA });
  try {
    await answers(stage).getByRole('button', { name: 'Pin', exact: true }).click();
    await answers(stage).getByRole('tab', { name: 'Matrix' }).click();
    await watches(stage).getByRole('button', { name: /^No:/ }).waitFor();
    await rewrite(stage, 'Catalogue', changed(B2B.catalogue, [['"view within owned"', '"view"']]));
    await watches(stage).getByRole('button', { name: /^Yes:/ }).waitFor();
    await watches(stage).getByRole('button', { name: 'Changed' }).click();
    await expect.poll(() => watches(stage).getByRole('button', { name: 'Changed' }).count()).toBe(0);
    await watches(stage).getByRole('button', { name: /^Yes:/ }).press('Enter');
    await expect.poll(() => verdict(stage).innerText()).toContain('Mona Member may do “read · 1”');
    await stage.audit();
    await watches(stage).getByRole('button', { name: /^Remove:/ }).click();
    await expect.poll(() => watches(stage).count()).toBe(0);
    await stage.close();
  } finally {
    await pages().start();
  }
});
