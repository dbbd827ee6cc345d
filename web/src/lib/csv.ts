/** Reads CSV (RFC 4180) piece by piece, as it comes: each piece gives the rows that it completes. */
export class CsvReader {
  #row: string[] = [];
  #field = '';
  #quoted = false;
  /** Whether the last sign was a quote that may end the field, or stand for one. */
  #closing = false;

  push(piece: string): string[][] {
    const rows: string[][] = [];
    for (const sign of piece) {
      const row = this.#take(sign);
      if (row) rows.push(row);
    }
    return rows;
  }

  /** What is left when nothing more comes. */
  end(): string[][] {
    return this.#row.length > 0 || this.#field !== '' ? [this.#complete()] : [];
  }

  #take(sign: string): string[] | null {
    if (this.#quoted && !this.#closing) {
      if (sign === '"') this.#closing = true;
      else this.#field += sign;
      return null;
    }
    if (sign === '"') {
      if (this.#closing) this.#field += sign;
      this.#quoted = true;
      this.#closing = false;
      return null;
    }
    if (sign === ',') this.#closeField();
    else if (sign === '\n') return this.#row.length > 0 || this.#field !== '' ? this.#complete() : null;
    else if (sign !== '\r') this.#field += sign;
    return null;
  }

  #closeField(): void {
    this.#row.push(this.#field);
    this.#field = '';
    this.#quoted = this.#closing = false;
  }

  #complete(): string[] {
    this.#closeField();
    const row = this.#row;
    this.#row = [];
    return row;
  }
}

/** All rows of a text, without its byte order mark. */
export function rowsOf(text: string): string[][] {
  const reader = new CsvReader();
  return [...reader.push(text.replace(/^\uFEFF/, '')), ...reader.end()];
}
