// How results are read, what confirms a route, and the papers.
import { Section } from "../ui/page/section";
import { Twin } from "../ui/list/twin";
import { today } from "../words/format";
import { useWords } from "../words/words";
import { type Profile, documentTitle, roleTitle, roleTitles, worded } from "./profile";
import { Origin, Rule } from "./rule";

type Shown = { profile: Profile };

/** From which probability on a deficit is said: by what a needless one costs beside one that was missed. */
function deficitFrom({ false_deficit_loss, missed_deficit_loss }: Profile["levels"]) {
  const needless = false_deficit_loss ?? 3;
  return needless / (needless + (missed_deficit_loss ?? 2));
}

export function Levels({ profile }: Shown) {
  const say = useWords("regulation");
  const { levels } = profile;
  return (
    <Section anchor="levels" title={say("levels.title")} flush>
      <ul>
        {levels.scale.map((level) => (
          <li className="rule" key={level.code}>
            <h3>{say("level.name", { title: worded(level.title), from: level.from_percent, to: level.to_percent })}</h3>
            <p className="small">{worded(level.advice)}</p>
            {level.is_deficit && <p className="small dim">{say("level.deficit")}</p>}
            {level.is_elimination && <p className="small dim">{say("level.eliminates")}</p>}
          </li>
        ))}
      </ul>
      <p className="small gap-top">{say("level.items", { count: levels.items_min, percent: levels.interval_percent })}</p>
      <p className="small">{say("level.losses", { percent: Math.round(100 * deficitFrom(levels)) })}</p>
      <Origin source={levels.source} />
    </Section>
  );
}

export function Confirmations({ profile }: Shown) {
  const say = useWords("regulation");
  const { confirmations, certificate } = profile;
  const facts = (list: readonly Profile["basis"]["grounds"][number][]) => list.map((fact) => say(`fact.${fact}`)).join(", ");
  return (
    <Section anchor="confirmations" title={say("confirmations.title")} flush>
      <p className="small gap-top">{say("confirmation.min", { count: confirmations.confirmations_min })}</p>
      {confirmations.satisfied_from ? <p className="small">{say("confirmation.satisfied", { mark: confirmations.satisfied_from })}</p> : null}
      <Origin source={confirmations.source} />
      <ul>
        {confirmations.variants.map((variant) => (
          <Rule
            key={variant.code}
            title={worded(variant.title)}
            source={variant.source}
            lines={[
              variant.proof_all.length > 0 && say("confirmation.all", { facts: facts(variant.proof_all) }),
              variant.proof_any.length > 0 && say("confirmation.any", { facts: facts(variant.proof_any) }),
              variant.document && say("stage.document", { title: documentTitle(profile, variant.document) }),
            ]}
          />
        ))}
        {certificate && (
          <Rule
            title={worded(certificate.title)}
            source={certificate.source}
            lines={[certificate.issuer, say("certificate.role", { role: roleTitle(profile, certificate.issuer_role) }), say("certificate.needs", { facts: facts(certificate.needs) })]}
          />
        )}
      </ul>
    </Section>
  );
}

/** The first number of this year as a format makes it: "{year}" and "{number:5}" are for the program. */
export function numberLike(format: string) {
  return format.replace("{year}", today().slice(0, 4)).replace(/\{number(?::(\d+))?\}/, (_, width?: string) => "1".padStart(Number(width ?? 1), "0"));
}

export function Documents({ profile }: Shown) {
  const say = useWords("regulation");
  return (
    <Section anchor="documents" title={say("documents.title")} flush>
      <ul>
        {profile.documents.map((document) => (
          <Rule
            key={document.code}
            title={worded(document.title)}
            source={document.source}
            lines={[
              say("document.author", { role: roleTitle(profile, document.author) }),
              document.recipients.length > 0 && say("document.recipients", { roles: roleTitles(profile, document.recipients) }),
              document.number_format && say("document.number", { format: numberLike(document.number_format) }),
              document.fields && say("document.fields", { fields: document.fields }),
            ]}
          />
        ))}
      </ul>
      <Twin
        summary={say("indicators.show")}
        caption={say("indicators.title")}
        heads={[say("indicator.title"), say("indicator.unit"), say("indicator.clauses")]}
        rows={profile.indicators.map((one) => [worded(one.title), one.unit, one.source.clauses.join(", ") || say("ours")])}
      />
    </Section>
  );
}
