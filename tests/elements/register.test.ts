import {expect} from '@open-wc/testing';
import {register} from '../../src/define/register.js';
import {HoldTimer} from '../../src/elements/hold-timer.js';
import {consoleOf} from './support.js';

class Mine extends HoldTimer {
  static override readonly version = '9.9.9';
}

describe('registering', () => {
  it('never throws: the first definition wins, another version is named once', async () => {
    register('hold-timer', HoldTimer);
    const lines = await consoleOf(() => {
      register('hold-timer', HoldTimer);
      register('hold-timer', Mine);
      register('hold-timer', Mine);
    });
    expect(customElements.get('hold-timer')).to.equal(HoldTimer);
    expect(lines).to.deep.equal([`<hold-timer> is already defined by version ${HoldTimer.version} of psoas-elements; version 9.9.9 stands back.`]);
  });
  it('says so when the tag belongs to somebody else', async () => {
    customElements.define('breath-pacer', class extends HTMLElement {});
    const lines = await consoleOf(() => register('breath-pacer', class extends HoldTimer {}));
    expect(lines[0]).to.contain('is already defined by something else on this page');
  });
  it('class modules register nothing', async () => {
    await import('../../src/doors/elements.js');
    expect(customElements.get('psoas-routine')).to.equal(undefined);
    expect(customElements.get('safety-screen')).to.equal(undefined);
  });
});
