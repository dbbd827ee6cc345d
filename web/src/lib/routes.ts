/** Which page an address opens. */
export type Place = { page: 'preview' } | { page: 'outbox' } | { page: 'sign-in' } | { page: 'support'; token: string };

export function placeOf(pathname: string): Place {
  const [first, second, ...more] = pathname.split('/').filter(Boolean);
  if (first === 'outbox' && second === undefined) return { page: 'outbox' };
  if (first === 'sign-in' && second === undefined) return { page: 'sign-in' };
  if (first === 'support' && second !== undefined && more.length === 0) return { page: 'support', token: second };
  return { page: 'preview' };
}
