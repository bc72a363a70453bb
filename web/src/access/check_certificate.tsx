// Anyone may ask whether a certificate is real, by its number.
import { type FormEvent, useId } from "react";
import { useLocation } from "wouter";
import { Button } from "../ui/form/button";
import { useWords } from "../words/words";

export function CheckCertificate() {
  const say = useWords("access");
  const id = useId();
  const [, go] = useLocation();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget).get("number")).trim();
    if (number) go(`/check/${encodeURIComponent(number)}`);
  };
  return (
    <section className="sec" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say("certificate.title")}</h2>
      <form className="row check-cert" onSubmit={submit}>
        <label className="small" htmlFor={id}>
          {say("certificate.number")}
        </label>
        <input className="input" id={id} name="number" autoComplete="off" placeholder={say("certificate.example")} required />
        <Button type="submit">{say("certificate.check")}</Button>
      </form>
    </section>
  );
}
