/** The page on paper: when it is printed, and the code that leads back to it. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {QrCode} from '../devices/qr.js';

/** Where the page is, without what may stand behind its path: that may tell of a person. */
export const pageAddress = (): string => (location.origin === 'null' ? '' : location.origin + location.pathname);

export class Paper implements ReactiveController {
  /** It is being printed now. */
  printing = false;
  /** The code of the page's address, once it is known that somebody prints. */
  code: QrCode | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }
  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#onPrint);
  }
  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#onPrint);
  }
  readonly #onPrint = ({type}: Event): void => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
    // Who prints by the browser's own key gets the address in words the first time: a page cannot wait then.
    if (this.printing) void this.#load();
  };

  async print(): Promise<void> {
    await this.#load();
    print();
  }
  async #load(): Promise<void> {
    try {
      if (!this.code && pageAddress()) this.code = (await import('../devices/qr.js')).qrCode(pageAddress());
    } catch {
      // The address stands there in words.
    }
  }
}
