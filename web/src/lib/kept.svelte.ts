/**
 * What somebody types into a form. It outlives a lost session and a reload of the page, and ends with the window or
 * when the form is done.
 */
export class Kept<T> {
  #value: T;
  readonly #key: string;

  constructor(
    name: string,
    readonly initial: T,
  ) {
    this.#key = `typed ${location.pathname} ${name}`;
    this.#value = $state.raw(this.#read());
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    this.#value = value;
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(value));
    } catch {
      // There is no room for it: it outlives a failed request, and not a reload.
      sessionStorage.removeItem(this.#key);
    }
  }

  /** Changes parts of it. */
  set(changes: Partial<T>): void {
    this.value = { ...this.#value, ...changes };
  }

  /** Forgets what was typed. */
  done(): void {
    this.#value = this.initial;
    sessionStorage.removeItem(this.#key);
  }

  #read(): T {
    const text = sessionStorage.getItem(this.#key);
    try {
      return text === null ? this.initial : (JSON.parse(text) as T);
    } catch {
      return this.initial;
    }
  }
}

/** Forgets all that was typed in this window. */
export function forgetTyped(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('typed ')) sessionStorage.removeItem(key);
}
