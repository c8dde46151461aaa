/** The Strategiezyklus Netzwerkarbeit: mandate, stock, needs, the Handlungskonzept in editions, and its years. */
@NamedInterface("strategy")
package de.zielkreis.cycle.strategy;

import org.springframework.modulith.NamedInterface;
