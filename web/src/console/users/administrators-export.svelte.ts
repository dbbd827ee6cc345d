import { CsvReader } from '../../lib/csv';
import { Problem } from '../../lib/server/http';

/** A file that comes in pieces, and how far it has come. It is whole, or it is nothing. */
export class AdministratorsExport {
  /** Rows below the header. */
  received = $state(0);
  running = $state(false);
  problem = $state.raw<Problem | null>(null);
  #cancel: AbortController | null = null;

  /** Reads the file to its end; nothing where it broke off, or was cancelled. */
  async read(open: (signal: AbortSignal) => Promise<Response>): Promise<Blob | null> {
    const cancel = new AbortController();
    [this.#cancel, this.received, this.running, this.problem] = [cancel, 0, true, null];
    try {
      const { body } = await open(cancel.signal);
      const pieces = body ? await this.#pieces(body, cancel.signal) : [];
      return new Blob(pieces, { type: 'text/csv' });
    } catch (error) {
      if (!cancel.signal.aborted) this.problem = brokenOff(error);
      return null;
    } finally {
      this.running = false;
    }
  }

  cancel(): void {
    this.#cancel?.abort();
  }

  async #pieces(body: ReadableStream<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<BlobPart[]> {
    const pieces: BlobPart[] = [];
    const [rows, text, reader] = [new CsvReader(), new TextDecoder(), body.getReader()];
    let all = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return pieces;
      pieces.push(value);
      all += rows.push(text.decode(value, { stream: true })).length;
      this.received = Math.max(0, all - 1);
    }
  }
}

/** A connection that ends while a file comes is an error without a status. */
function brokenOff(error: unknown): Problem {
  return error instanceof TypeError ? new Problem('', error.message, 0) : Problem.from(error);
}
