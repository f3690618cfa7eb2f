/** `psoas-elements`: registers all elements, the one that provides before those that consume. */
import '../define/psoas-routine.js';
import '../define/safety-screen.js';
import '../define/psoas-figure.js';
import '../define/hold-timer.js';
import '../define/breath-pacer.js';
