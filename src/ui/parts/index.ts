/** All parts of the interface by name. */
import './dialog.css';
import './lens-divider.css';
import './parts.css';
import './prediction.css';
import './segments.css';
import './term.css';

export { Button, IconButton } from './button.tsx';
export { ChannelSwatch, PatternDefs } from './channel-swatch.tsx';
export { Chip, ChipGroup, type ChipOption } from './chip.tsx';
export { Choice } from './choice.tsx';
export { ClassGlyph, type Glyph } from './class-glyph.tsx';
export { Dialog, Popover, Tooltip, TooltipProvider } from './dialog.tsx';
export { Icon, type IconName } from './icon.tsx';
export { Ladder, LOW_RUNG, TOP_RUNG } from './ladder.tsx';
export { LensDivider } from './lens-divider.tsx';
export { LiveRegion } from './live-region.tsx';
export { Logo } from './logo.tsx';
export { Num } from './num.tsx';
export { PredictionSlider, predictionText } from './prediction-slider.tsx';
export type { PredictionValue } from './prediction-value.ts';
export { Segments } from './segments.tsx';
export { type Mark, MarkIcon, MarkShape, SideMark, StateMark } from './side-mark.tsx';
export { StatBar } from './stat-bar.tsx';
export { Term, WithTerms } from './term.tsx';
export type { TermId } from './terms.ts';
export { TurnRuler } from './turn-ruler.tsx';
