// Signs drawn on a grid of 24 with one stroke; always beside a word, so never read aloud.
const drawings = {
  done: ["M4 12.5l5 5L20 6.5"],
  warning: ["M12 3.5L2.5 20.5h19z", "M12 10v4.5M12 17.5v.1"],
  info: ["M12 3a9 9 0 100 18 9 9 0 000-18z", "M12 11v5.5M12 7.5v.1"],
  clock: ["M12 3a9 9 0 100 18 9 9 0 000-18z", "M12 7v5l3.5 2"],
  half: ["M12 3a9 9 0 100 18 9 9 0 000-18z", "M12 3v18"],
  target: ["M12 3a9 9 0 100 18 9 9 0 000-18z", "M12 8a4 4 0 100 8 4 4 0 000-8z"],
  eye: ["M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z", "M12 9a3 3 0 100 6 3 3 0 000-6z"],
  cross: ["M5.5 5.5l13 13M18.5 5.5l-13 13"],
  dash: ["M5 12h14"],
  dots: ["M5 12h.1M12 12h.1M19 12h.1"],
  menu: ["M4 7h16M4 12h16M4 17h16"],
  file: ["M6 3h8l4 4v14H6zM14 3v4h4"],
  lock: ["M5 11h14v9H5z", "M8 11V8a4 4 0 018 0v3"],
  changed: ["M4 8h15l-4-4M20 16H5l4 4"],
  down: ["M12 5v14M6 13l6 6 6-6"],
  up: ["M12 19V5M6 11l6-6 6 6"],
  search: ["M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13z", "M15.5 15.5L21 21"],
  bell: ["M6 16.5V11a6 6 0 0112 0v5.5l1.5 2h-15z", "M10 21h4"],
  flag: ["M6 21V4h11l-2 4 2 4H6"],
  offline: [
    "M3 3l18 18M8.5 16.5a5 5 0 016.5-.4M5 13a10 10 0 014.6-2.6M2 9.4A15 15 0 016 6.9M13 10a10 10 0 016 3M11 6a15 15 0 0111 3.4M12 20v.1",
  ],
} as const;

export type Sign = keyof typeof drawings;

export function Icon({ sign }: { sign: Sign }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[sign].map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}
