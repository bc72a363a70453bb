// A short message over the page, gone after a while; it may offer one way back. Errors are never toasts: they stay.
import { useSyncExternalStore } from "react";

interface Toast {
  id: number;
  text: string;
  action?: { label: string; run: () => void };
}

const life_ms = 8000;
let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function become(list: readonly Toast[]) {
  toasts = list;
  listeners.forEach((tell) => tell());
}

function dismiss(id: number) {
  become(toasts.filter((toast) => toast.id !== id));
}

export function toast(text: string, action?: Toast["action"]) {
  const id = next++;
  become([...toasts.slice(-2), { id, text, action }]);
  setTimeout(() => dismiss(id), life_ms);
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

export function ToastView({ text, action, done }: { text: string; action?: Toast["action"]; done?: () => void }) {
  return (
    <div className="toast">
      <span>{text}</span>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            done?.();
          }}
        >
          {action.label}
        </button>
      )}
    </div>
  );
}

export function Toasts() {
  const list = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className="toasts" role="status">
      {list.map((toast) => (
        <ToastView key={toast.id} {...toast} done={() => dismiss(toast.id)} />
      ))}
    </div>
  );
}
