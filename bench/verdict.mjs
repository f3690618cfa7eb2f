/** What it costs to fit routines to answers: all conditions answered, every technique, on this machine. */
import {performance} from 'node:perf_hooks';

const frame = 1000 / 60;

export async function verdict() {
  const {adapt, conditions, verdict: judge} = await import('../dist/doors/safety.js');
  const {techniques} = await import('../dist/doors/library.js');
  const answers = Object.fromEntries(conditions.filter(({id}) => id !== 'under-18').map(({id}, i) => [id, i % 3 ? 'yes' : 'unsure']));
  const once = () => {
    const found = judge(answers, {pressure: true, agreed: ['hip-oa']});
    for (const technique of techniques) adapt({id: 'alone', title: 'Alone', steps: [technique]}, found);
  };
  const measured = Array.from({length: 200}, () => {
    const before = performance.now();
    once();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const [first, median, worst] = [measured[0], measured[100], measured[199]];
  console.log(`${Object.keys(answers).length} answers, ${techniques.length} techniques: ${median.toFixed(2)} ms (median of 200; ${first.toFixed(2)} to ${worst.toFixed(2)}), ${((median / frame) * 100).toFixed(0)} % of a frame`);
}
