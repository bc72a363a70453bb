import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// The host that the browser asked stays: the server refuses a change whose origin is another.
const behind = { "/api": { target: process.env.MARSHRUT_URL ?? "http://localhost:8080", changeOrigin: false } };

// The server embeds dist/ and compresses it; nothing inline may stay in the page, its security policy refuses it.
export default defineConfig({
  plugins: [react()],
  build: {
    target: "chrome109",
    outDir: "dist",
    assetsInlineLimit: 0,
    cssCodeSplit: true,
    modulePreload: { polyfill: false },
    manifest: "assets/manifest.json",
    reportCompressedSize: false,
  },
  // A test reads the server's sources beside web/.
  server: { proxy: behind, fs: { allow: [".."] } },
  preview: { proxy: behind },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"], restoreMocks: true },
});
