package org.entente.source;

import org.jspecify.annotations.Nullable;

/**
 * An input before it is decoded.
 *
 * @param name what the user called it
 * @param bytes its bytes, decompressed
 * @param charset the encoding that the server declared
 * @param type the media type that the server declared, without parameters
 * @param url where it was found in the end, after redirects
 */
record Raw(
        String name,
        byte[] bytes,
        @Nullable String charset,
        @Nullable String type,
        @Nullable String url) {}
