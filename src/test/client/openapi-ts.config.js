// Input and output come from scripts/client.
export default {
    input: process.env.TEQUIO_CONTRACT,
    output: {
        path: process.env.TEQUIO_CLIENT,
        // the folder is somebody's own: leave what else lies there
        clean: false,
        // runs in Node.js as it is, and every bundler understands it
        importFileExtension: '.js',
    },
    // stays on the machine that generates
    logs: { file: false },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
};
