// The browser's own modal dialog: it holds the focus, closes by Escape and gives the focus back. The first button of
// `actions` is the main one.
import { type ReactNode, useEffect, useId, useRef } from "react";
import { classes } from "../classes";

interface DialogProps {
  open: boolean;
  title: string;
  wide?: boolean;
  close: () => void;
  actions?: ReactNode;
  children?: ReactNode;
}

export function Dialog({ open, title, wide, close, actions, children }: DialogProps) {
  const id = useId();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = place.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    // The event of a closing comes later: by then who was quick may have opened the dialog again.
    <dialog ref={place} className={classes("dlg", wide && "dlg-wide")} aria-labelledby={id} onClose={() => !place.current?.open && close()}>
      {open && (
        <>
          <h2 id={id}>{title}</h2>
          {children}
          {actions && <div className="actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
