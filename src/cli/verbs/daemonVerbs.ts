import type { VerbSpec } from '../VerbSpec.ts';
import { build } from './build.ts';
import { builderPrune } from './builderPrune.ts';
import { contextCreate } from './contextCreate.ts';
import { contextExport } from './contextExport.ts';
import { contextImport } from './contextImport.ts';
import { contextInspect } from './contextInspect.ts';
import { contextLs } from './contextLs.ts';
import { contextRm } from './contextRm.ts';
import { contextShow } from './contextShow.ts';
import { contextUpdate } from './contextUpdate.ts';
import { contextUse } from './contextUse.ts';
import { events } from './events.ts';
import { history } from './history.ts';
import { imageInspect } from './imageInspect.ts';
import { imagePrune } from './imagePrune.ts';
import { images } from './images.ts';
import { importImage } from './importImage.ts';
import { info } from './info.ts';
import { load } from './load.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { networkConnect } from './networkConnect.ts';
import { networkCreate } from './networkCreate.ts';
import { networkDisconnect } from './networkDisconnect.ts';
import { networkInspect } from './networkInspect.ts';
import { networkLs } from './networkLs.ts';
import { networkPrune } from './networkPrune.ts';
import { networkRm } from './networkRm.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { rmi } from './rmi.ts';
import { save } from './save.ts';
import { search } from './search.ts';
import { systemDf } from './systemDf.ts';
import { systemPrune } from './systemPrune.ts';
import { tag } from './tag.ts';
import { version } from './version.ts';
import { volumeCreate } from './volumeCreate.ts';
import { volumeInspect } from './volumeInspect.ts';
import { volumeLs } from './volumeLs.ts';
import { volumePrune } from './volumePrune.ts';
import { volumeRm } from './volumeRm.ts';

/** Images, builds, networks, volumes, registries, and the daemon as a whole. */
export const daemonVerbs: readonly VerbSpec[] = [
  build,
  builderPrune,
  contextCreate,
  contextExport,
  contextImport,
  contextInspect,
  contextLs,
  contextRm,
  contextShow,
  contextUpdate,
  contextUse,
  events,
  history,
  imageInspect,
  imagePrune,
  images,
  importImage,
  info,
  load,
  login,
  logout,
  networkConnect,
  networkCreate,
  networkDisconnect,
  networkInspect,
  networkLs,
  networkPrune,
  networkRm,
  pull,
  push,
  rmi,
  save,
  search,
  systemDf,
  systemPrune,
  tag,
  version,
  volumeCreate,
  volumeInspect,
  volumeLs,
  volumePrune,
  volumeRm,
];
