// The rooms that have words: one file in each language folder. Russian is the source of the keys.
import type shell from "./ru/shell.json";
import type ui from "./ru/ui.json";
import type kit from "./ru/kit.json";
import type access from "./ru/access.json";
import type organisation from "./ru/organisation.json";
import type documents from "./ru/documents.json";
import type competency from "./ru/competency.json";
import type instrument from "./ru/instrument.json";
import type campaign from "./ru/campaign.json";
import type diagnostics from "./ru/diagnostics.json";
import type deficit from "./ru/deficit.json";
import type catalogue from "./ru/catalogue.json";
import type planning from "./ru/planning.json";
import type route from "./ru/route.json";
import type accompaniment from "./ru/accompaniment.json";
import type recognition from "./ru/recognition.json";
import type notice from "./ru/notice.json";
import type team from "./ru/team.json";
import type community from "./ru/community.json";
import type effect from "./ru/effect.json";
import type wave from "./ru/wave.json";
import type monitoring from "./ru/monitoring.json";
import type exchange from "./ru/exchange.json";
import type regulation from "./ru/regulation.json";
import type governance from "./ru/governance.json";
import type help from "./ru/help.json";

export interface RoomWords {
  shell: typeof shell;
  ui: typeof ui;
  kit: typeof kit;
  access: typeof access;
  organisation: typeof organisation;
  documents: typeof documents;
  competency: typeof competency;
  instrument: typeof instrument;
  campaign: typeof campaign;
  diagnostics: typeof diagnostics;
  deficit: typeof deficit;
  catalogue: typeof catalogue;
  planning: typeof planning;
  route: typeof route;
  accompaniment: typeof accompaniment;
  recognition: typeof recognition;
  notice: typeof notice;
  team: typeof team;
  community: typeof community;
  effect: typeof effect;
  wave: typeof wave;
  monitoring: typeof monitoring;
  exchange: typeof exchange;
  regulation: typeof regulation;
  governance: typeof governance;
  help: typeof help;
}

export type Room = keyof RoomWords;
