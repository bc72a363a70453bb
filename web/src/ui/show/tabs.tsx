// Tabs: arrows, Home and End move between them; a panel is made when first opened.
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

export interface Tab {
  key: string;
  title: string;
  content: ReactNode;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** Leave out to let the tabs remember by themselves. */
  chosen?: string;
  choose?: (key: string) => void;
}

export function Tabs({ label, tabs, chosen, choose }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.key);
  const now = chosen ?? own;
  const select = (key: string) => {
    setOwn(key);
    choose?.(key);
  };
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(tabs.findIndex((tab) => tab.key === now), tabs.length);
    select((tabs[next] as Tab).key);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  const shown = tabs.find((tab) => tab.key === now);
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            className="tab"
            role="tab"
            type="button"
            aria-selected={tab.key === now}
            aria-controls={tab.key === now ? `${id}-panel` : undefined}
            tabIndex={tab.key === now ? 0 : -1}
            onClick={() => select(tab.key)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${now}`} tabIndex={0}>
        {shown?.content}
      </div>
    </>
  );
}
