// The door of the interface: words and the session are asked for at once, then the shell is shown.
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queries } from "../api/query";
import { writeDaysBy } from "../api/refusal";
import "../ui/styles/index.css";
import { formatDate } from "../words/format";
import { currentLanguage, loadWords } from "../words/words";
import { App } from "./app";
import { ErrorBoundary } from "./error_boundary";

document.documentElement.lang = currentLanguage();
writeDaysBy(formatDate);
await loadWords("shell", "ui");
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </QueryClientProvider>
  </StrictMode>,
);
