// Says that the network is gone and that work goes on.
import { useSyncExternalStore } from "react";
import { Icon } from "../ui/icon";
import { useWords } from "../words/words";

function subscribe(tell: () => void) {
  window.addEventListener("online", tell);
  window.addEventListener("offline", tell);
  return () => {
    window.removeEventListener("online", tell);
    window.removeEventListener("offline", tell);
  };
}

export function OfflineBanner() {
  const say = useWords("shell");
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : "offline"}>
      {!online && (
        <div>
          <Icon sign="offline" />
          <p>
            <strong>{say("offline.title")}</strong> {say("offline.hint")}
          </p>
        </div>
      )}
    </div>
  );
}
