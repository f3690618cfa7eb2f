/** A QR code as one path, a unit a module. Loaded only to print. */
import {generate} from 'lean-qr/nano';

export interface QrCode {
  readonly size: number;
  readonly d: string;
}

export function qrCode(text: string): QrCode {
  const code = generate(text);
  const rows = Array.from({length: code.size}, (_, y) => Array.from({length: code.size}, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return {size: code.size, d: rows.join('')};
}
