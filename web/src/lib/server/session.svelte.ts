import { forgetTyped } from '../kept.svelte';
import { href } from '../routes';
import { router } from '../router.svelte';
import { getJson, post } from './http';

/** Who is signed in. */
export interface Person {
  kind: 'person';
  id: string;
  name: string;
  organization: { id: string; name: string };
}

type WhoAsks = Person | { kind: 'visitor' } | { kind: 'service' };

/** Who uses these pages. */
class Session {
  person = $state.raw<Person | null>(null);

  /** Asks who is signed in; nobody, where the server knows nobody. */
  async read(): Promise<Person | null> {
    const who = await getJson<WhoAsks>('/api/v1/session');
    this.person = who.kind === 'person' ? who : null;
    return this.person;
  }

  /** Goes to sign in, and from there back to where the reader is. */
  lost(): void {
    this.person = null;
    if (router.place?.page === 'sign-in') return;
    void router.go(href('sign-in', {}, { return_to: router.address }), 'replace');
  }

  async signOut(): Promise<void> {
    await post('/auth/sign-out', {});
    forgetTyped();
    this.person = null;
    await router.go(href('sign-in'));
  }
}

export const session = new Session();
