/** Dialogs, popovers and tooltips: Radix behaviour (focus kept inside, Esc closes, focus returns), the game's look. */
import { Dialog as RadixDialog, Popover as RadixPopover, Tooltip as RadixTooltip } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { backTo } from '../outside-focus.ts';
import { IconButton } from './button.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** One sentence under the title, read out when it opens. */
  readonly description?: string;
  /** `sheet` fills the phone and stands at the right on wider screens; `drawer` is a broad one; `wide` holds tables. */
  readonly size?: 'normal' | 'wide' | 'sheet' | 'drawer';
  /** Id of the element inside that gets the focus when it opens, instead of the first one. */
  readonly focusOn?: string | undefined;
  readonly children: ReactNode;
}

export function Dialog({ open, onClose, title, description, size = 'normal', focusOn, children }: DialogProps) {
  // Dialogs here are opened by keys as well as buttons: the focus goes back to where it was.
  const [before] = useState(() => document.activeElement);
  return (
    <RadixDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="dialog-shade" />
        <RadixDialog.Content
          className="dialog"
          data-size={size}
          onOpenAutoFocus={(event) => {
            const wanted = focusOn === undefined ? null : document.getElementById(focusOn);
            if (wanted === null) return;
            event.preventDefault();
            wanted.focus();
            wanted.scrollIntoView({ block: 'center' });
          }}
          onFocus={({ target }) => {
            // From the last control on, the focus goes to the first one without bringing it into sight.
            if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
          }}
          onEscapeKeyDown={(event) => {
            // A control that asks for a key takes Escape for itself.
            if (document.activeElement?.hasAttribute('data-keeps-escape')) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // A screen that came as the dialog went has the focus where it begins.
            if (document.activeElement !== document.body) return;
            backTo(before)?.focus();
          }}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <div className="dialog-head">
            <RadixDialog.Title className="dialog-title">{title}</RadixDialog.Title>
            <RadixDialog.Close asChild>
              <IconButton icon="close" label={t('common.close')} />
            </RadixDialog.Close>
          </div>
          {description !== undefined && (
            <RadixDialog.Description className="dialog-description">{description}</RadixDialog.Description>
          )}
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

interface PopoverProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The element it points at, by id. */
  readonly anchor: string;
  readonly label: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactNode;
}

/** A popover at an element that is already on the page; closing gives the focus back to that element. */
export function Popover({ open, onClose, anchor, label, side = 'bottom', children }: PopoverProps) {
  const virtualRef = { current: { getBoundingClientRect: () => rectOf(anchor) } };
  return (
    <RadixPopover.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <RadixPopover.Anchor virtualRef={virtualRef} />
      <RadixPopover.Portal>
        <RadixPopover.Content
          className="popover"
          aria-label={label}
          side={side}
          sideOffset={8}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            document.getElementById(anchor)?.focus();
          }}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}

function rectOf(id: string): DOMRect {
  return document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect(window.innerWidth / 2, 80, 0, 0);
}

/** Shows a name or value on hover and focus; never the only place where something is said. */
export function Tooltip({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <RadixTooltip.Root delayDuration={300}>
      <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
      <RadixTooltip.Portal>
        <RadixTooltip.Content className="tooltip" sideOffset={6} collisionPadding={8}>
          {text}
        </RadixTooltip.Content>
      </RadixTooltip.Portal>
    </RadixTooltip.Root>
  );
}

/** Stands once above all tooltips. */
export const TooltipProvider = RadixTooltip.Provider;
