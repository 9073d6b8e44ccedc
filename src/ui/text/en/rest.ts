import data from './data.json';
import debrief from './debrief.json';
import drills from './drills.json';
import intro from './intro.json';
import library from './library.json';
import pathmap from './pathmap.json';
import progress from './progress.json';
import methods from './methods.json';
import modes from './modes.json';
import returning from './returning.json';
import say from './say.json';
import settings from './settings.json';
import share from './share.json';
import updates from './updates.json';

/** The words beyond the play path. */
export default { library, methods, modes, say, returning, intro, settings, share, data, drills, progress, debrief, pathmap, updates };
