/** Some bytes: how many, and their SHA-256 in hexadecimal digits. */
export interface Digest {
  sha256: string;
  bytes: number;
}

export async function digestOf(bytes: BufferSource): Promise<Digest> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, bytes: bytes.byteLength };
}
