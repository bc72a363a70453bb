import type { Page } from "../ui/page/pages";

const planners = ["head", "deputy", "association_head", "municipal_methodist", "regional_methodist", "centre", "ministry"] as const;

const pages: readonly Page[] = [
  { path: "/practices", words: ["community"], duties: "signed_in", load: () => import("./practices") },
  { path: "/library", words: ["community"], duties: "signed_in", load: () => import("./library") },
  { path: "/communities", words: ["community"], duties: "signed_in", load: () => import("./communities") },
  { path: "/communities/:community", words: ["community"], duties: "signed_in", load: () => import("./community") },
  { path: "/joint-plans", words: ["community"], duties: planners, load: () => import("./joint_plans") },
  { path: "/joint-plans/:plan", words: ["community"], duties: planners, load: () => import("./joint_plan") },
];

export default pages;
