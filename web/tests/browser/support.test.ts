import { expect, test } from 'vitest';
import { useBrowser, type Scheme } from '../stage/browser';
import { useSupportDesk } from '../stage/support-desk';

const { open } = useBrowser();
const desk = useSupportDesk();

const SCHEMES: Scheme[] = ['light', 'dark'];
const ARNE = 'arne.lie@fjordkraft.example';
const KARI = 'kari.haugland@fjordkraft.example';
const AGNIESZKA = 'agnieszka.wrona@baltica.example';
const ANNA = 'anna@acme.example';

test.each(SCHEMES)('the outbox shows each mail with its one button (%s)', async (scheme) => {
  await desk().mails(6);
  const stage = await open(`${desk().origin}/outbox`, { scheme, before: desk().as(null) });
  expect(await stage.page.getByRole('article').count()).toBe(6);
  expect(await stage.page.getByRole('link', { name: 'Answer the request' }).count()).toBe(6);
  expect(await stage.page.getByText(ARNE).isVisible()).toBe(true);
  await stage.audit();
  await stage.close();
});

test('the button of a mail opens the request, which asks to sign in first', async () => {
  const stage = await open(`${desk().origin}/outbox`, { before: desk().as(null) });
  const mail = stage.page.getByRole('article').filter({ hasText: ARNE });
  await mail.getByRole('link', { name: 'Answer the request' }).click();
  await stage.page.getByRole('heading', { name: 'Hugo Dahl asks for access to Fjordkraft Energi AS' }).waitFor();
  const signIn = stage.page.getByRole('link', { name: 'Sign in' });
  const path = new URL(await desk().linkTo(ARNE)).pathname;
  expect(await signIn.getAttribute('href')).toBe(`/sign-in?return_to=${encodeURIComponent(path)}`);
  expect(await stage.page.getByRole('button', { name: /Grant|Deny/ }).count()).toBe(0);
  await stage.audit();
  await stage.close();
});

test.each(SCHEMES)('the recipient sees who asks, what for, and how long there is left (%s)', async (scheme) => {
  const stage = await open(await desk().linkTo(ARNE), { scheme, before: desk().as(ARNE) });
  expect(await stage.page.getByRole('timer').innerText()).toBe('60:00');
  await stage.finish('support-pending');
});

test('somebody else cannot answer by it', async () => {
  const stage = await open(await desk().linkTo(ARNE), { before: desk().as(KARI) });
  expect(await stage.page.getByText('was sent to somebody else').isVisible()).toBe(true);
  expect(await stage.page.getByRole('button', { name: /Grant|Deny/ }).count()).toBe(0);
  await stage.audit();
  await stage.close();
});

test('on a phone, the request and its answers fit', async () => {
  const stage = await open(await desk().linkTo(ARNE), { width: 390, height: 844, before: desk().as(ARNE) });
  const width = () => stage.page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(390);
  expect(await stage.page.getByRole('button', { name: 'Grant access' }).isVisible()).toBe(true);
  await stage.audit();
  await stage.close();
});

test('a grant says until when access runs, and the link says so again', async () => {
  const address = await desk().linkTo(ARNE);
  const stage = await open(address, { before: desk().as(ARNE) });
  await stage.page.getByRole('button', { name: 'Grant access' }).click();
  await stage.page.getByRole('heading', { name: 'Access is granted' }).waitFor();
  await stage.page.reload();
  await stage.settled();
  await stage.finish('support-granted');

  const other = await open(await desk().linkTo(KARI), { before: desk().as(KARI) });
  await other.finish('support-answered');

  const anybody = await open(address, { before: desk().as(null) });
  expect(await anybody.page.getByRole('heading', { name: 'This link was used' }).isVisible()).toBe(true);
  expect(await anybody.page.getByText('Hugo Dahl has access').count()).toBe(0);
  await anybody.audit();
  await anybody.close();
});

test('a denial is confirmed', async () => {
  const stage = await open(await desk().linkTo(AGNIESZKA), { before: desk().as(AGNIESZKA) });
  await stage.page.getByRole('button', { name: 'Deny' }).click();
  await stage.page.getByRole('heading', { name: 'Access is denied' }).waitFor();
  await stage.finish('support-denied');
});

test('a link that is not whole leads nowhere', async () => {
  const stage = await open(`${desk().origin}/support/abc`, { before: desk().as(ANNA) });
  expect(await stage.page.getByRole('heading', { name: 'This link leads nowhere' }).isVisible()).toBe(true);
  expect(stage.complaints.splice(0).join()).toContain('404');
  await stage.audit();
  await stage.close();
});

// These move the server's clock on, so they come last.
test('an answer after the hour is refused, and the page says why', async () => {
  const stage = await open(await desk().linkTo(ANNA), { before: desk().as(ANNA) });
  await desk().setClock('2026-11-20T10:00:00Z');
  await stage.page.getByRole('button', { name: 'Grant access' }).click();
  await stage.page.getByRole('heading', { name: 'The request has expired' }).waitFor();
  expect(stage.complaints.splice(0).join()).toContain('410');
  await stage.finish('support-expired');
});

test('after the hour of access, the link says that it was', async () => {
  const address = await desk().linkTo(ARNE);
  await desk().setClock('2026-11-20T12:00:00Z');
  const stage = await open(address, { before: desk().as(ARNE) });
  expect(await stage.page.getByText('Hugo Dahl had access to Fjordkraft Energi AS until 20 November').isVisible()).toBe(
    true,
  );
  await stage.finish('support-over');
});

test('a server that is no demo has no outbox, and the page says so', async () => {
  const stage = await open('/outbox', {
    before: (context) =>
      context.route('**/api/v1/demo/outbox', (route) => route.fulfill({ status: 404, json: { title: 'Not Found' } })),
  });
  expect(await stage.page.getByText('Only the demo keeps mails').isVisible()).toBe(true);
  expect(stage.complaints.splice(0).join()).toContain('404');
  await stage.audit();
  await stage.close();
});
