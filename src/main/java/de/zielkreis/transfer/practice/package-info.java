/** Gute Praxis: what municipalities offer to others, curated by the advisory office, searched and enriched. */
@NamedInterface("practice")
package de.zielkreis.transfer.practice;

import org.springframework.modulith.NamedInterface;
