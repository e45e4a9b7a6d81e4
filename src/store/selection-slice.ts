import type { MoveClass, StateId, TheatreId } from '../engine/index.ts';
import type { Change } from './game-store.ts';

/**
 * What the map shows: who belongs where; forces too; as we mean it (with the own alarm as it is felt); both readings
 * divided; as they may read it (with the rival's alarm as far as it is known); who is in one treaty or forum; what stands
 * on the ladder.
 */
export type MapLayer = 'alignment' | 'forces' | 'meant' | 'divide' | 'seen' | 'agreements' | 'hot-spots';

/** The five places of the phone's tab bar. */
export type PhoneTab = 'map' | 'moves' | 'orders' | 'ledger' | 'ladder';

export interface SelectionSlice {
  readonly region?: StateId;
  /** The region that the keyboard is on while the map has the focus. */
  readonly focused?: StateId;
  readonly theatre?: TheatreId;
  readonly layer: MapLayer;
  /** The treaty or forum that the map shows on its layer; undefined: the first that has been made. */
  readonly agreement?: string;
  /** Place of the lens divider, 0-100 % from the left. */
  readonly divider: number;
  readonly tab: PhoneTab;
  readonly moveClass: MoveClass;
  /** Classes of moves whose closed cards are shown too. */
  readonly unfolded: readonly MoveClass[];
  readonly dossierOpen: boolean;
  /** The ledger's line or card that is pointed out, as a ref. */
  readonly highlight?: string;
  select(region: StateId | undefined): void;
  focusOn(region: StateId | undefined): void;
  selectTheatre(theatre: TheatreId | undefined): void;
  showLayer(layer: MapLayer): void;
  showAgreement(agreement: string): void;
  moveDivider(percent: number): void;
  showTab(tab: PhoneTab): void;
  showClass(moveClass: MoveClass): void;
  unfold(moveClass: MoveClass, open: boolean): void;
  openDossier(open: boolean): void;
  pointOut(ref: string | undefined): void;
}

export function createSelectionSlice(change: Change): SelectionSlice {
  const put = (part: Partial<SelectionSlice>): void => {
    change((state) => {
      Object.assign(state, part);
    });
  };
  return {
    region: undefined,
    focused: undefined,
    theatre: undefined,
    layer: 'meant',
    agreement: undefined,
    divider: 50,
    tab: 'moves',
    moveClass: 'enlargement',
    unfolded: [],
    dossierOpen: false,
    highlight: undefined,
    select: (region) => put({ region }),
    focusOn: (focused) => put({ focused }),
    selectTheatre: (theatre) => put({ theatre }),
    showLayer: (layer) => put({ layer }),
    showAgreement: (agreement) => put({ agreement, layer: 'agreements' }),
    moveDivider: (percent) => put({ divider: Math.min(100, Math.max(0, percent)) }),
    showTab: (tab) => put({ tab }),
    showClass: (moveClass) => put({ moveClass }),
    unfold: (moveClass, open) =>
      change((state) => {
        const others = state.unfolded.filter((each) => each !== moveClass);
        Object.assign(state, { unfolded: open ? [...others, moveClass] : others });
      }),
    openDossier: (dossierOpen) => put({ dossierOpen }),
    pointOut: (highlight) => put({ highlight }),
  };
}
