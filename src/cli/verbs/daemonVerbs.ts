import type { VerbSpec } from '../VerbSpec.ts';
import { build } from './build.ts';
import { builderPrune } from './builderPrune.ts';
import { history } from './history.ts';
import { imagePrune } from './imagePrune.ts';
import { images } from './images.ts';
import { importImage } from './importImage.ts';
import { load } from './load.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { networkConnect } from './networkConnect.ts';
import { networkCreate } from './networkCreate.ts';
import { networkDisconnect } from './networkDisconnect.ts';
import { networkLs } from './networkLs.ts';
import { networkPrune } from './networkPrune.ts';
import { networkRm } from './networkRm.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { rmi } from './rmi.ts';
import { save } from './save.ts';
import { search } from './search.ts';
import { systemPrune } from './systemPrune.ts';
import { tag } from './tag.ts';
import { volumeCreate } from './volumeCreate.ts';
import { volumeLs } from './volumeLs.ts';
import { volumePrune } from './volumePrune.ts';
import { volumeRm } from './volumeRm.ts';

/** Images, builds, networks, volumes, registries, and the daemon as a whole. */
export const daemonVerbs: readonly VerbSpec[] = [
  build,
  builderPrune,
  history,
  imagePrune,
  images,
  importImage,
  load,
  login,
  logout,
  networkConnect,
  networkCreate,
  networkDisconnect,
  networkLs,
  networkPrune,
  networkRm,
  pull,
  push,
  rmi,
  save,
  search,
  systemPrune,
  tag,
  volumeCreate,
  volumeLs,
  volumePrune,
  volumeRm,
];
