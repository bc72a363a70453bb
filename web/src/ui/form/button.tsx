// One main button on a screen; its word names the act ("Agree 4"). While it runs it stays focusable and does nothing.
import type { ButtonHTMLAttributes, MouseEvent } from "react";
import { Link } from "wouter";
import { classes } from "../classes";
import { Icon, type Sign } from "../icon";

export type ButtonKind = "normal" | "main" | "plain" | "danger";

interface Look {
  kind?: ButtonKind;
  small?: boolean;
  sign?: Sign;
}

function look({ kind = "normal", small }: Look) {
  return classes("btn", kind !== "normal" && `btn-${kind}`, small && "btn-small");
}

export type ButtonProps = Look & { running?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "style">;

export function Button({ kind, small, sign, running, children, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => (running ? event.preventDefault() : onClick?.(event));
  return (
    <button
      type="button"
      {...rest}
      className={classes(look({ kind, small }), rest.className)}
      aria-busy={running || undefined}
      onClick={press}
    >
      {running && <span className="spin" aria-hidden="true" />}
      {sign && !running && <Icon sign={sign} />}
      {children}
    </button>
  );
}

export function ButtonLink({ kind, small, sign, to, children }: Look & { to: string; children: React.ReactNode }) {
  return (
    <Link href={to} className={look({ kind, small })}>
      {sign && <Icon sign={sign} />}
      {children}
    </Link>
  );
}
