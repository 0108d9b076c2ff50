# The bot in a container: no root, and nothing that it writes to but /data. Base image and packages are fixed to the version, so that two builds are alike.
FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# No package needs its own script to be run.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production CORPUS=/data/corpus CACHE=/data/cache GAPS=/data/gaps SERVERS=/data/servers METRICS_PORT=9464
# What a reading of articles took goes back to the system: glibc would keep it, in pieces of up to 32 MB (mallopt(3)).
ENV MALLOC_MMAP_THRESHOLD_=262144
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json LICENSE ./
COPY src ./src
# Where sources are read, as here, tsx leaves nothing in /tmp, which later may not be written.
ENV TSX_DISABLE_CACHE=1
# What the sources come to is kept in the image, for later there is nowhere to write it. `isnad` is the command line.
RUN node src/prepare.mjs && ln -s /app/src/cli/bin.mjs /usr/local/bin/isnad
# A new volume begins with the articles of the repository; what is added later stays in the volume.
COPY --chown=node:node corpus /data/corpus
RUN chown node:node /data
VOLUME /data
# Folders that .env or the command line names are in the volume, too.
WORKDIR /data
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, which does not hand signals on.
CMD ["node", "/app/src/start.mjs"]
