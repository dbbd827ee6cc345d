/** What is on screen, as the address says it: links to it can be sent around. */
export class Choice {
  organization = $state<string | null>(null);
  user = $state<string | null>(null);
  page = $state<string | null>(null);
  control = $state<string | null>(null);

  constructor() {
    this.read();
  }

  /** Takes over what the address says. */
  read(): void {
    const query = new URLSearchParams(location.search);
    this.organization = query.get('organization');
    this.user = query.get('user');
    this.page = query.get('page');
    this.control = query.get('control');
  }

  /** The address with these changes. An absent value leaves its part out. */
  address(changes: Partial<Record<'organization' | 'user' | 'page' | 'control', string | null>>): string {
    const { organization, user, page, control } = this;
    const query = Object.entries({ organization, user, page, control, ...changes }).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%40', '@')}`],
    );
    return query.length > 0 ? `?${query.join('&')}` : location.pathname;
  }

  /** Changes what is on screen. A step that the reader would go back on gets its own place in the history. */
  go(
    changes: Partial<Pick<Choice, 'organization' | 'user' | 'page' | 'control'>>,
    step: 'push' | 'replace' = 'push',
  ): void {
    const address = this.address(changes);
    Object.assign(this, changes);
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  }
}
