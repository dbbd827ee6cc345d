/** The path of this site in an address's `return_to`, `/` for anything that leads elsewhere. */
export function returnTo(address: URL): string {
  const asked = address.searchParams.get('return_to') ?? '/';
  if (!asked.startsWith('/') || !URL.canParse(asked, address.origin)) return '/';
  const url = new URL(asked, address.origin);
  // One slash, so that the path cannot be read as another host.
  const path = url.pathname.replace(/^\/+/, '/');
  return url.origin === address.origin ? path + url.search + url.hash : '/';
}
