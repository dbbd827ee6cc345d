/** The server's clock in this page. It goes on by itself, and is set right by everything that the server says. */
class Clock {
  /** Milliseconds since 1970 UTC, renewed each second. */
  now = $state(Date.now());
  #ahead = 0;

  constructor() {
    setInterval(() => (this.now = this.read()), 1000);
  }

  /** Sets the clock to the server's moment. */
  set(now: number): void {
    this.#ahead = now - Date.now();
    this.now = now;
  }

  read(): number {
    return Date.now() + this.#ahead;
  }
}

export const clock = new Clock();
