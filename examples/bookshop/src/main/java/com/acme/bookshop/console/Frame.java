package com.acme.bookshop.console;

import java.nio.charset.Charset;

/**
 * The lines around a table.
 *
 * @param across the horizontal line
 * @param down the vertical line
 * @param corners left, middle and right of the top, of the line below the heads, and of the bottom
 */
record Frame(String across, String down, String corners) {

    private static final Frame BOX =
            new Frame("\u2500", "\u2502", "\u250c\u252c\u2510\u251c\u253c\u2524\u2514\u2534\u2518");

    private static final Frame ASCII = new Frame("-", "|", "+++++++++");

    /** Drawn where the console can show it, else of ASCII. */
    static Frame in(Charset charset) {
        boolean drawn = charset.canEncode() && charset.newEncoder().canEncode(BOX.across + BOX.down + BOX.corners);
        return drawn ? BOX : ASCII;
    }

    String corner(int line, int place) {
        return corners.substring(line * 3 + place, line * 3 + place + 1);
    }
}
