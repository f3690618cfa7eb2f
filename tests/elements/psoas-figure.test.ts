import {expect} from '@open-wc/testing';
import '../../src/define/psoas-figure.js';
import '../../src/define/psoas-routine.js';
import type {PsoasFigure} from '../../src/elements/psoas-figure.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {figureIds} from '../../src/figures/figure.js';
import {es} from '../../src/strings/es/index.js';
import {registerLanguage} from '../../src/devices/page.js';
import {consoleOf, html, part, settled, shown} from './support.js';

const drawn = (template: unknown) => shown<PsoasFigure>(template);

describe('a map of the body', () => {
  const where = {id: 'where', title: 'Where', loads: [], steps: [{use: 'where-felt'}]};
  const asked = async (): Promise<PsoasRoutine> => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" sound="off" .definition=${where}></psoas-routine>`);
    element.start();
    await settled(element);
    return element;
  };
  const places = (element: PsoasRoutine): SVGElement[] => [...part(element, 'figure').querySelectorAll<SVGElement>('[role=button]')];
  it('answers where it is tapped, by name and by key', async () => {
    const element = await asked();
    expect(part(element, 'figure').getAttribute('role'), 'what is inside can be reached').to.equal('group');
    expect(places(element).map((one) => one.getAttribute('aria-label'))).to.deep.equal(['low back', 'front of the hip', 'groin', 'front of the thigh']);
    expect(places(element).every((one) => one.tabIndex === 0 && one.querySelector('.area') && one.querySelector('text'))).to.equal(true);
    places(element)[1]!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await settled(element);
    expect(element.status).to.equal('finished');
    for (const key of ['Enter', ' ']) {
      const other = await asked();
      places(other)[0]!.dispatchEvent(new KeyboardEvent('keydown', {key: 'x', bubbles: true}));
      expect(other.status).to.equal('waiting');
      const pressed = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
      places(other)[0]!.dispatchEvent(pressed);
      expect([other.status, pressed.defaultPrevented]).to.deep.equal(['finished', true]);
    }
  });
  it('is a picture where nothing is asked', async () => {
    const element = await drawn(html`<psoas-figure pose="pain-map"></psoas-figure>`);
    expect(part(element, 'figure').getAttribute('role')).to.equal('img');
    expect(part(element, 'figure').querySelector('[role=button]')).to.equal(null);
  });
});

describe('<psoas-figure>', () => {
  it('draws every figure there is, each with words that could be followed alone', async () => {
    const element = await drawn(html`<psoas-figure></psoas-figure>`);
    for (const pose of figureIds) {
      element.pose = pose;
      await element.updateComplete;
      const picture = part(element, 'figure');
      expect(picture.querySelectorAll('path').length, pose).to.be.greaterThan(1);
      expect(picture.getAttribute('aria-label'), pose).to.equal(element.description);
      expect(element.description.length, pose).to.be.greaterThan(10);
      expect(element.description, pose).to.not.contain('{');
    }
  });
  it('mirrors the body for the left side, and says so', async () => {
    const [right, left] = [await drawn(html`<psoas-figure pose="kneel"></psoas-figure>`), await drawn(html`<psoas-figure pose="kneel" side="left"></psoas-figure>`)];
    expect([right.description, left.description]).to.deep.equal(['A person kneels on the right knee, upright, the other foot flat in front, a hand on a chair.', 'A person kneels on the left knee, upright, the other foot flat in front, a hand on a chair.']);
    expect(part(left, 'figure').querySelector('g')!.getAttribute('transform')).to.contain('scale(-1 1)');
  });
  it('speaks the language of the page', async () => {
    registerLanguage(es);
    const element = await drawn(html`<psoas-figure pose="lie" lang="es"></psoas-figure>`);
    expect(element.description).to.equal('Una persona está acostada boca arriba, con las piernas estiradas.');
  });
  it('a pose that is none leaves the page’s own text, and is named once with those there are', async () => {
    const lines = await consoleOf(async () => {
      const element = await drawn(html`<psoas-figure pose="handstand">In words.</psoas-figure>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.not.equal(null);
    });
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.match(/^<psoas-figure> pose="handstand" is no figure\. There are: .*half-sitting/);
  });
});
